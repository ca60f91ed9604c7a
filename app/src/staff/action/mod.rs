//! What each action asks of the person who takes it.

mod after;

pub use after::CAUSES;

use domain::{
    Date, Programme,
    api::{CaseView, UserName},
    calendar::china_day,
    case::{
        ActionKind, Award, CaseState, CheckFinding, DeliveryManner, NonAcceptanceReason, Objection, ObjectionFinding,
        Outcome, RelativeKind, TerminationCause, VisitMode,
    },
    role::Role,
};
use wording::case::award_text;

use super::{
    Ask, AskKind, Typed,
    opinion::outcome,
    people::members,
    refusal,
    words::{choices, colleagues, papers, sources},
};
use crate::{
    components::Choice,
    format,
    text::{CaseText, fill, language, text},
};

/// What surrounds a form.
#[derive(Clone, Copy)]
pub struct Around<'a> {
    /// The case as it was last read.
    pub view: &'a CaseView,
    /// Whom one can name as a second person.
    pub colleagues: &'a [UserName],
    /// The business date.
    pub today: Date,
}

impl Around<'_> {
    /// The first day on which something in the case can have happened.
    fn first_day(&self) -> Date {
        china_day(self.view.case.opened_at())
    }

    fn day(&self, key: &str, label: &str) -> Ask {
        Ask::new(key, label, AskKind::Day(self.first_day().min(self.today), self.today))
    }

    /// The objections that wait for an answer.
    pub fn open_objections(&self) -> Vec<&Objection> {
        let file = self.view.case.file();
        file.into_iter().flat_map(|file| &file.objections).filter(|objection| objection.answer.is_none()).collect()
    }
}

/// The questions of an action, with what was typed so far.
pub fn asks(action: ActionKind, around: Around<'_>, typed: &Typed) -> Vec<Ask> {
    let case = &text().case;
    match action {
        ActionKind::AskSupplement => vec![
            Ask::new("items", case.items, AskKind::Ticks(papers())).hint(case.items_hint),
            words("reason", case.reason_for_household),
        ],
        ActionKind::SupplySupplement => {
            vec![Ask::new("attachments", case.attachments, AskKind::Files(1)), words("note", case.note).optional()]
        }
        ActionKind::Accept => vec![
            Ask::note("legal", case.legal_accept),
            Ask::new("relative", case.relative_ask, AskKind::Radios(relatives_or_none())).hint(case.relative_hint),
        ],
        ActionKind::NotAccept => vec![
            Ask::new("reason", case.non_acceptance, AskKind::Radios(non_acceptance())),
            words("text", case.text_elsewhere),
        ],
        ActionKind::DeclareRelative => vec![
            Ask::note("warning", case.declare_warning),
            Ask::new("relation", case.relation, AskKind::Radios(relatives())),
        ],
        ActionKind::RequestCheck => vec![words("purpose", case.purpose)],
        ActionKind::RecordCheck => check(around, typed, case),
        ActionKind::RecordVisit => visit(around, typed, case),
        ActionKind::RecordPanel => vec![
            Ask::new("attendees", case.attendees, AskKind::Number(1000)),
            Ask::new("in_favour", case.in_favour, AskKind::Number(1000)),
            words("minutes", case.minutes),
            file("file", case.attachments_optional),
        ],
        ActionKind::Extend => vec![
            Ask::new("reason", case.extension_reason, AskKind::Radios(choices(&around.view.extension_reasons))),
            words("text", case.text_why),
        ],
        ActionKind::GiveOpinion => opinion(around, typed, case),
        ActionKind::PostPublicity | ActionKind::PublishDecision => {
            vec![Ask::new("place", case.posted_at, AskKind::Line), file("photo", case.publicity_photo)]
        }
        ActionKind::RestartPublicity => vec![
            Ask::new("place", case.posted_at, AskKind::Line),
            words("reason", case.restart_reason),
            file("photo", case.publicity_photo),
        ],
        ActionKind::RecordObjection => vec![
            words("text", case.objection_text),
            Ask::new("name", case.objection_name, AskKind::Line).optional(),
            Ask::new("contact", case.objection_contact, AskKind::Line).optional(),
            file("attachments", case.attachments_optional),
        ],
        ActionKind::Approve => approval(around, case),
        ActionKind::Refuse => {
            let mut asks = refusal::asks(typed);
            asks.push(words("text", case.reason_for_household));
            asks
        }
        ActionKind::ServeNotice => {
            vec![Ask::new("manner", case.manner, AskKind::Radios(manners())), around.day("on", case.delivered_on)]
        }
        ActionKind::Terminate => {
            vec![Ask::new("cause", case.termination, AskKind::Radios(terminations())), words("text", case.text_why)]
        }
        _ => after::asks(action, around, typed, case),
    }
}

fn words(key: &str, label: &str) -> Ask {
    Ask::new(key, label, AskKind::Words)
}

fn file(key: &str, label: &str) -> Ask {
    Ask::new(key, label, AskKind::Files(0)).optional()
}

fn typed_is(typed: &Typed, key: &str, code: &str) -> bool {
    typed.get(key).is_some_and(|answer| answer.text() == code)
}

fn check(around: Around<'_>, typed: &Typed, case: &CaseText) -> Vec<Ask> {
    let findings = [CheckFinding::Consistent, CheckFinding::Differs, CheckFinding::NotMet];
    let mut asks = vec![
        around.day("dated", case.dated),
        Ask::new("sources", case.sources, AskKind::Ticks(sources())),
        Ask::new("hits", case.hits, AskKind::Hits).hint(case.hits_hint).optional(),
        Ask::new("finding", case.finding, AskKind::Radios(choices(&findings))),
        file("file", case.report_file),
    ];
    if typed_is(typed, "finding", "differs") {
        asks.push(Ask::new("facts", case.verified_title, AskKind::Facts));
    }
    asks
}

fn visit(around: Around<'_>, typed: &Typed, case: &CaseText) -> Vec<Ask> {
    let signatures =
        vec![Choice::new("signed", case.signature_signed), Choice::new("declined", case.signature_declined)];
    let mut asks = vec![
        Ask::new("second", case.second, AskKind::Select(investigators(around))).hint(case.second_hint),
        around.day("on", case.visit_on),
        Ask::new("mode", case.visit_mode, AskKind::Radios(choices(&[VisitMode::Home, VisitMode::Remote]))),
        Ask::new("neighbours", case.neighbours, AskKind::Radios(yes_no())),
        Ask::new("facts", case.verified_title, AskKind::Facts),
        words("text", case.visit_text),
        Ask::new("photos", case.photos, AskKind::Files(1)),
        Ask::new("signature", case.signature, AskKind::Radios(signatures)),
    ];
    if typed_is(typed, "signature", "declined") {
        asks.push(words("declined", case.signature_reason));
    } else if typed_is(typed, "signature", "signed") {
        asks.push(Ask::new("signer", case.signature_member, AskKind::Select(members(around.view))));
    }
    asks
}

fn opinion(around: Around<'_>, typed: &Typed, case: &CaseText) -> Vec<Ask> {
    let found = outcome(around.view.current.as_ref(), around.view.case.programme);
    let computed = match &found {
        Outcome::Entitled { award } => fill(case.opinion_computed, &[("award", &award_text(language(), *award))]),
        Outcome::UpTo { amount } => fill(case.opinion_most, &[("most", &format::money(language(), *amount))]),
        Outcome::Open => case.opinion_open.to_owned(),
        Outcome::NotEntitled => case.opinion_not.to_owned(),
    };
    let views = vec![Choice::new("grant", case.opinion_grant), Choice::new("refuse", case.opinion_refuse)];
    let mut asks = vec![Ask::note("computed", computed), Ask::new("view", case.opinion_view, AskKind::Radios(views))];
    if typed_is(typed, "view", "refuse") {
        asks.extend(refusal::asks(typed));
    } else if typed_is(typed, "view", "grant")
        && let Some(sum) = free_sum(&found, around.view.case.programme)
    {
        asks.push(Ask::new("sum", case.opinion_sum, sum));
    }
    asks.push(words("text", case.text_why));
    for objection in around.open_objections() {
        let n = objection.number.to_string();
        let label = |template: &str| fill(template, &[("n", &n)]);
        asks.push(Ask::note(&format!("objection-{n}"), objection.form.text.clone()));
        let findings = [ObjectionFinding::Founded, ObjectionFinding::PartlyFounded, ObjectionFinding::Unfounded];
        let finding = AskKind::Radios(choices(&findings));
        asks.push(Ask::new(format!("finding-{n}"), label(case.opinion_answer_finding), finding));
        asks.push(words(&format!("answer-{n}"), &label(case.opinion_answer)));
    }
    asks
}

/// The question of the sum, where the office sets it: below a ceiling, or where no rule fixes one.
fn free_sum(found: &Outcome, programme: Programme) -> Option<AskKind> {
    match found {
        Outcome::UpTo { amount } | Outcome::Entitled { award: Award::OneOff { amount } } => {
            Some(AskKind::Money(Some(*amount)))
        }
        Outcome::Open if programme == Programme::TemporaryExpenditure => Some(AskKind::Money(None)),
        _ => None,
    }
}

fn approval(around: Around<'_>, case: &CaseText) -> Vec<Ask> {
    let CaseState::Review { state, .. } = &around.view.case.state else { return Vec::new() };
    let opinion = match state {
        domain::case::ReviewState::Confirming { opinion, .. } => opinion.award(),
        _ => None,
    };
    let note = opinion.map_or_else(
        || case.confirm_plain.to_owned(),
        |award| fill(case.award_shown, &[("award", &award_text(language(), award))]),
    );
    vec![Ask::note("award", note)]
}

fn investigators(around: Around<'_>) -> Vec<Choice> {
    let all = around.colleagues.iter().filter(|colleague| colleague.roles.contains(&Role::Investigator));
    colleagues(&all.cloned().collect::<Vec<_>>())
}

fn yes_no() -> Vec<Choice> {
    vec![Choice::new("yes", text().common.yes), Choice::new("no", text().common.no)]
}

fn relatives() -> Vec<Choice> {
    use RelativeKind::{Child, Grandchild, Grandparent, Parent, Sibling, Spouse};
    choices(&[Spouse, Parent, Child, Sibling, Grandparent, Grandchild])
}

fn relatives_or_none() -> Vec<Choice> {
    let mut all = vec![Choice::new("none", text().case.relative_none)];
    all.extend(relatives());
    all
}

fn non_acceptance() -> Vec<Choice> {
    use NonAcceptanceReason::{AlreadyRunning, DocumentsMissing, NotLocalUnit};
    choices(&[NotLocalUnit, DocumentsMissing, AlreadyRunning])
}

fn manners() -> Vec<Choice> {
    use DeliveryManner::{AtHome, AtWindow, Online, Post};
    choices(&[AtWindow, AtHome, Post, Online])
}

/// A withdrawal has an action of its own.
fn terminations() -> Vec<Choice> {
    use TerminationCause::{CheckRefused, HouseholdGone, NoCooperation};
    choices(&[CheckRefused, NoCooperation, HouseholdGone])
}
