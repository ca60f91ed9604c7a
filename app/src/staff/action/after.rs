//! What is asked after the decision, and of emergency aid.

use domain::{
    Programme,
    case::{ActionKind, Award, EmergencyCause, ReportClosure},
};
use wording::Named;

use super::{Around, file, typed_is, words};
use crate::{
    components::Choice,
    staff::{
        Ask, AskKind, Typed,
        people::persons,
        words::{choices, code, colleagues},
    },
    text::{CaseText, fill, language, text},
};

/// What can befall a person.
pub const CAUSES: [EmergencyCause; 6] = [
    EmergencyCause::HomeLoss,
    EmergencyCause::Accident,
    EmergencyCause::Crime,
    EmergencyCause::SuddenIllness,
    EmergencyCause::Disaster,
    EmergencyCause::Other,
];

/// Payments, what follows aid, and emergency aid.
pub(super) fn asks(action: ActionKind, around: Around<'_>, typed: &Typed, case: &CaseText) -> Vec<Ask> {
    match action {
        ActionKind::RecordPayment => payment(around, case),
        ActionKind::FollowUp => vec![
            words("text", case.follow_text),
            Ask::new("onward", case.onward, AskKind::Ticks(choices(&Programme::ALL))).optional(),
        ],
        ActionKind::RecordComplaint | ActionKind::RecordCountyVisit | ActionKind::Return | ActionKind::Withdraw => {
            vec![words("text", case.text_why), file("attachments", case.attachments_optional)]
        }
        ActionKind::RegisterAid => vec![
            Ask::new("person", case.aid_person, AskKind::Select(persons(around.view))),
            Ask::new("cause", case.aid_cause, AskKind::Select(causes())),
            Ask::new("amount", case.aid_amount, AskKind::Money(None)),
            words("text", case.aid_text),
        ],
        ActionKind::ReportOverLimit | ActionKind::AgreeOverLimit => {
            let aid = &text().aid;
            let what = if action == ActionKind::ReportOverLimit { aid.at_report } else { aid.at_escalate };
            vec![
                Ask::note("over", fill(aid.over_now, &[("what", what)])),
                words("text", case.limit_text),
                file("attachments", case.attachments_optional),
            ]
        }
        ActionKind::HandOverAid => hand_over(around, typed, case),
        ActionKind::EndEmergency => vec![around.day("on", case.ended_on)],
        ActionKind::CompletePaperwork => {
            vec![words("explanation", case.explanation), file("attachments", case.attachments_optional)]
        }
        ActionKind::FileMonthly => {
            vec![Ask::new("month", case.file_month, AskKind::Month).hint(case.month_example)]
        }
        ActionKind::CloseReport => {
            vec![Ask::new("closure", case.closure, AskKind::Radios(closures())), words("text", case.text_why)]
        }
        _ => vec![Ask::note("plain", case.confirm_plain)],
    }
}

fn payment(around: Around<'_>, case: &CaseText) -> Vec<Ask> {
    let award = around.view.case.decision().and_then(domain::case::Decision::award);
    let mut asks = Vec::new();
    if matches!(award, Some(Award::Monthly { .. })) {
        asks.push(Ask::new("month", case.pay_month, AskKind::Month).hint(case.month_example));
    }
    asks.push(Ask::new("amount", case.pay_amount, AskKind::Money(award.and_then(Award::amount))));
    asks.push(around.day("on", case.pay_on));
    asks.push(Ask::new("reference", case.reference, AskKind::Line));
    asks
}

fn hand_over(around: Around<'_>, typed: &Typed, case: &CaseText) -> Vec<Ask> {
    let ways = vec![
        Choice::new("cash", case.hand_cash),
        Choice::new("goods", case.hand_goods),
        Choice::new("card", case.hand_card),
    ];
    let mut asks = vec![Ask::new("hand_over", case.hand_over, AskKind::Radios(ways))];
    if typed_is(typed, "hand_over", "card") {
        asks.push(Ask::new("reference", case.reference, AskKind::Line));
    } else if typed_is(typed, "hand_over", "cash") || typed_is(typed, "hand_over", "goods") {
        if typed_is(typed, "hand_over", "goods") {
            asks.push(words("goods", case.goods));
        }
        asks.push(Ask::new("witness", case.witness, AskKind::Select(colleagues(around.colleagues))));
        asks.push(Ask::new("evidence", case.evidence, AskKind::Files(1)));
    }
    asks
}

fn causes() -> Vec<Choice> {
    CAUSES.iter().map(|cause| Choice::new(code(cause), cause.name(language()))).collect()
}

fn closures() -> Vec<Choice> {
    use ReportClosure::{AboveCeiling, HelpedElsewhere, NoNeed, NotFound, OrdinaryWay};
    choices(&[NoNeed, OrdinaryWay, HelpedElsewhere, NotFound, AboveCeiling])
}
