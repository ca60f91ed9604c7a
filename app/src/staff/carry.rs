//! From the answers of a form to the action that is sent.

use domain::{
    api::ActionRequest,
    case::{
        AcceptCase, Action, ActionKind, AskSupplement, Award, CheckReport, CloseReport, CompletePaperwork, Declaration,
        EndEmergency, ExtendTime, FileMonthly, FollowUpForm, GiveOpinion, HandOver, HandOverAid, MemberSignature,
        NotAccept, ObjectionAnswer, ObjectionForm, OpinionView, Outcome, Panel, PaymentForm, PostPublicity, Published,
        RefuseCase, RegisterAid, RequestCheck, RestartPublicity, ServeNotice, SupplySupplement, TerminateCase,
        VisitForm, WrittenReason,
    },
    facts::HouseholdFacts,
};

use super::{Filled, action::Around, hits, opinion::outcome, refusal};

/// The action with what goes beside it; nothing where an answer is missing, which the questions
/// have seen to before.
pub fn request(
    action: ActionKind,
    around: Around<'_>,
    filled: Filled<'_>,
    verified: Option<HouseholdFacts>,
) -> Option<ActionRequest> {
    let digest = verified.as_ref().map(HouseholdFacts::digest);
    let action = match action {
        ActionKind::RecordCheck => {
            let differs = filled.text("finding") == "differs";
            Action::RecordCheck(check(filled, digest.filter(|_| differs))?)
        }
        ActionKind::RecordVisit => Action::RecordVisit(visit(filled, digest?)?),
        ActionKind::GiveOpinion => Action::GiveOpinion(opinion(around, filled)?),
        other => intake(other, filled).or_else(|| decision(other, filled)).or_else(|| aid(other, filled))?,
    };
    let names_facts = match &action {
        Action::RecordVisit(_) => true,
        Action::RecordCheck(report) => report.verified_facts.is_some(),
        _ => false,
    };
    Some(ActionRequest { action, verified_facts: verified.filter(|_| names_facts) })
}

/// Accepting, asking, investigating.
fn intake(action: ActionKind, filled: Filled<'_>) -> Option<Action> {
    Some(match action {
        ActionKind::AskSupplement => {
            Action::AskSupplement(AskSupplement { items: filled.words("items"), reason: filled.text("reason") })
        }
        ActionKind::SupplySupplement => Action::SupplySupplement(SupplySupplement {
            attachments: filled.files("attachments"),
            note: filled.text("note"),
        }),
        ActionKind::Accept => Action::Accept(AcceptCase { relative: filled.word("relative") }),
        ActionKind::NotAccept => {
            Action::NotAccept(NotAccept { reason: filled.word("reason")?, text: filled.text("text") })
        }
        ActionKind::DeclareRelative => Action::DeclareRelative(Declaration { relation: filled.word("relation")? }),
        ActionKind::RequestCheck => Action::RequestCheck(RequestCheck { purpose: filled.text("purpose") }),
        ActionKind::StartCheck => Action::StartCheck,
        ActionKind::SignVisit => Action::SignVisit,
        ActionKind::RecordPanel => Action::RecordPanel(Panel {
            attendees: filled.number("attendees")?,
            in_favour: filled.number("in_favour")?,
            minutes: filled.text("minutes"),
            file: filled.file("file"),
        }),
        ActionKind::Extend => Action::Extend(ExtendTime { reason: filled.word("reason")?, text: filled.text("text") }),
        _ => return None,
    })
}

/// Publicity, decision and what is told of it.
fn decision(action: ActionKind, filled: Filled<'_>) -> Option<Action> {
    Some(match action {
        ActionKind::PostPublicity => {
            Action::PostPublicity(PostPublicity { place: filled.text("place"), photo: filled.file("photo") })
        }
        ActionKind::RestartPublicity => Action::RestartPublicity(RestartPublicity {
            place: filled.text("place"),
            reason: filled.text("reason"),
            photo: filled.file("photo"),
        }),
        ActionKind::RecordObjection => Action::RecordObjection(ObjectionForm {
            text: filled.text("text"),
            name: filled.some_text("name"),
            contact: filled.some_text("contact"),
            attachments: filled.files("attachments"),
        }),
        ActionKind::ClosePublicity => Action::ClosePublicity,
        ActionKind::RecordComplaint => Action::RecordComplaint(written(filled)),
        ActionKind::RecordCountyVisit => Action::RecordCountyVisit(written(filled)),
        ActionKind::Return => Action::Return(written(filled)),
        ActionKind::Withdraw => Action::Withdraw(written(filled)),
        ActionKind::Approve => Action::Approve,
        ActionKind::Refuse => {
            Action::Refuse(RefuseCase { reasons: refusal::read(&filled)?, text: filled.text("text") })
        }
        ActionKind::ServeNotice => {
            Action::ServeNotice(ServeNotice { manner: filled.word("manner")?, on: filled.day("on")? })
        }
        ActionKind::PublishDecision => {
            Action::PublishDecision(Published { place: filled.text("place"), photo: filled.file("photo") })
        }
        ActionKind::RecordPayment => Action::RecordPayment(PaymentForm {
            month: filled.month("month"),
            amount: filled.money("amount")?,
            on: filled.day("on")?,
            reference: filled.text("reference"),
        }),
        ActionKind::FollowUp => {
            Action::FollowUp(FollowUpForm { text: filled.text("text"), onward: filled.words("onward") })
        }
        ActionKind::Terminate => {
            Action::Terminate(TerminateCase { cause: filled.word("cause")?, text: filled.text("text") })
        }
        _ => return None,
    })
}

/// Aid first, and its papers.
fn aid(action: ActionKind, filled: Filled<'_>) -> Option<Action> {
    Some(match action {
        ActionKind::RegisterAid => Action::RegisterAid(RegisterAid {
            person: filled.word("person")?,
            cause: filled.word("cause")?,
            amount: filled.money("amount")?,
            text: filled.text("text"),
        }),
        ActionKind::ReportOverLimit => Action::ReportOverLimit(written(filled)),
        ActionKind::AgreeOverLimit => Action::AgreeOverLimit(written(filled)),
        ActionKind::HandOverAid => Action::HandOverAid(HandOverAid { hand_over: hand_over(filled)? }),
        ActionKind::EndEmergency => Action::EndEmergency(EndEmergency { on: filled.day("on")? }),
        ActionKind::CompletePaperwork => Action::CompletePaperwork(CompletePaperwork {
            explanation: filled.text("explanation"),
            attachments: filled.files("attachments"),
        }),
        ActionKind::ConfirmAid => Action::ConfirmAid,
        ActionKind::FileMonthly => Action::FileMonthly(FileMonthly { month: filled.month("month")? }),
        ActionKind::CloseReport => {
            Action::CloseReport(CloseReport { closure: filled.word("closure")?, text: filled.text("text") })
        }
        _ => return None,
    })
}

fn written(filled: Filled<'_>) -> WrittenReason {
    WrittenReason { text: filled.text("text"), attachments: filled.files("attachments") }
}

fn hand_over(filled: Filled<'_>) -> Option<HandOver> {
    let evidence = filled.files("evidence");
    Some(match filled.text("hand_over").as_str() {
        "cash" => HandOver::Cash { witness: filled.word("witness")?, evidence },
        "goods" => HandOver::Goods { description: filled.text("goods"), witness: filled.word("witness")?, evidence },
        "card" => HandOver::Card { reference: filled.text("reference") },
        _ => return None,
    })
}

fn check(filled: Filled<'_>, verified: Option<domain::digest::Digest>) -> Option<CheckReport> {
    Some(CheckReport {
        dated: filled.day("dated")?,
        sources: filled.words("sources"),
        hits: hits::entries(filled),
        finding: filled.word("finding")?,
        verified_facts: verified,
        file: filled.file("file"),
    })
}

fn visit(filled: Filled<'_>, verified_facts: domain::digest::Digest) -> Option<VisitForm> {
    let signature = if filled.text("signature") == "declined" {
        MemberSignature::Declined { reason: filled.text("declined") }
    } else {
        MemberSignature::Signed { member: filled.some_text("signer")? }
    };
    Some(VisitForm {
        second: filled.word("second")?,
        on: filled.day("on")?,
        mode: filled.word("mode")?,
        neighbours_asked: filled.text("neighbours") == "yes",
        verified_facts,
        signature,
        photos: filled.files("photos"),
        text: filled.text("text"),
    })
}

fn opinion(around: Around<'_>, filled: Filled<'_>) -> Option<GiveOpinion> {
    let view = if filled.text("view") == "refuse" {
        OpinionView::Refuse { reasons: refusal::read(&filled)? }
    } else {
        OpinionView::Grant { award: award(around, filled) }
    };
    let answers = around.open_objections().into_iter().map(|objection| {
        Some(ObjectionAnswer {
            number: objection.number,
            finding: filled.word(&format!("finding-{}", objection.number))?,
            text: filled.text(&format!("answer-{}", objection.number)),
        })
    });
    Some(GiveOpinion { view, text: filled.text("text"), answers: answers.collect::<Option<_>>()? })
}

/// What is computed, or the sum that the office sets below the ceiling.
fn award(around: Around<'_>, filled: Filled<'_>) -> Award {
    match outcome(around.view.current.as_ref(), around.view.case.programme) {
        Outcome::Entitled { award: award @ (Award::Monthly { .. } | Award::Status) } => award,
        // Where nothing can be computed the server says why it refuses.
        _ => filled.money("sum").map_or(Award::Status, |amount| Award::OneOff { amount }),
    }
}
