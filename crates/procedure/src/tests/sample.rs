//! For every action something sensible to carry.

use domain::{
    Money,
    calendar::{Month, china_day},
    case::*,
};
use uuid::Uuid;

use super::world::*;
use crate::{Actor, Context};

pub fn text() -> String {
    "按规定办理".into()
}

pub fn reason() -> WrittenReason {
    WrittenReason { text: text(), attachments: Vec::new() }
}

pub fn visit(second: &Actor, on: &str) -> Action {
    Action::RecordVisit(visit_form(second.user, on.parse().unwrap()))
}

fn visit_form(second: UserId, on: domain::Date) -> VisitForm {
    VisitForm {
        second,
        on,
        mode: VisitMode::Home,
        neighbours_asked: true,
        verified_facts: facts(),
        signature: MemberSignature::Signed { member: "m1".into() },
        photos: vec![file(2)],
        text: text(),
    }
}

pub fn report(dated: &str) -> Action {
    Action::RecordCheck(check_report(dated.parse().unwrap(), CheckFinding::Consistent))
}

pub fn check_report(dated: domain::Date, finding: CheckFinding) -> CheckReport {
    CheckReport {
        dated,
        sources: vec![CheckSource::Bank, CheckSource::Tax],
        hits: vec![CheckHit {
            member: "m1".into(),
            source: CheckSource::Bank,
            text: text(),
            amount: Some(Money::from_yuan(1200)),
        }],
        finding,
        verified_facts: None,
        file: None,
    }
}

pub fn grant(award: Award) -> Action {
    Action::GiveOpinion(GiveOpinion { view: OpinionView::Grant { award }, text: text(), answers: Vec::new() })
}

pub fn answer(number: u16) -> ObjectionAnswer {
    ObjectionAnswer { number, finding: ObjectionFinding::Unfounded, text: text() }
}

pub fn post() -> Action {
    Action::PostPublicity(PostPublicity { place: "村务公开栏".into(), photo: None })
}

pub fn objection() -> Action {
    Action::RecordObjection(ObjectionForm { text: text(), name: None, contact: None, attachments: Vec::new() })
}

pub fn refuse(reason: RefusalReason) -> Action {
    Action::Refuse(RefuseCase { reasons: vec![reason], text: text() })
}

pub fn other_reason() -> RefusalReason {
    RefusalReason::Other { text: text() }
}

pub fn aid(yuan: i32) -> Action {
    Action::RegisterAid(RegisterAid {
        person: PersonId(Uuid::from_u128(200)),
        cause: EmergencyCause::HomeLoss,
        amount: Money::from_yuan(yuan),
        text: text(),
    })
}

pub fn cash(witness: &Actor) -> Action {
    let hand_over = HandOver::Cash { witness: witness.user, evidence: vec![file(3)] };
    Action::HandOverAid(HandOverAid { hand_over })
}

pub fn papers() -> Action {
    Action::CompletePaperwork(CompletePaperwork { explanation: text(), attachments: Vec::new() })
}

/// What the calculation and the case make the only fitting award.
fn fitting_award(ctx: &Context<'_>) -> Option<Award> {
    match &ctx.assessed?.outcome {
        Outcome::Entitled { award } => Some(*award),
        Outcome::UpTo { amount } => Some(Award::OneOff { amount: *amount }),
        Outcome::Open | Outcome::NotEntitled => None,
    }
}

fn opinion(case: &Case, ctx: &Context<'_>) -> GiveOpinion {
    let open = case.file().map(|file| &file.objections).into_iter().flatten();
    let answers = open.filter(|objection| objection.answer.is_none()).map(|objection| answer(objection.number));
    let view = match fitting_award(ctx) {
        Some(award) => OpinionView::Grant { award },
        None => OpinionView::Refuse { reasons: vec![other_reason()] },
    };
    GiveOpinion { view, text: text(), answers: answers.collect() }
}

fn payment(case: &Case, ctx: &Context<'_>) -> PaymentForm {
    let mut form =
        PaymentForm { month: None, amount: Money::from_yuan(1), on: china_day(ctx.now), reference: "FF-1".into() };
    if let CaseState::Review { state: ReviewState::Approved { decision, payments, .. }, .. } = &case.state {
        form.month = crate::review::next_unpaid(decision, payments);
        form.amount = decision.award().and_then(Award::amount).unwrap_or(form.amount);
    }
    form
}

fn extension_reason(case: &Case, ctx: &Context<'_>) -> ExtensionReason {
    let objected = case.file().is_some_and(|file| !file.objections.is_empty());
    let listed = |reason| ctx.profile.extension_reasons.contains(&reason);
    if listed(ExtensionReason::HardInvestigation) {
        ExtensionReason::HardInvestigation
    } else if objected && listed(ExtensionReason::Objection) {
        ExtensionReason::Objection
    } else {
        ExtensionReason::SlowCheck
    }
}

/// An action of this kind that only the state of the case can make wrong. `other` is somebody
/// who may sign beside the actor.
pub fn sample(kind: ActionKind, case: &Case, ctx: &Context<'_>, other: UserId) -> Action {
    use ActionKind as A;
    let today = china_day(ctx.now);
    match kind {
        A::AskSupplement => {
            Action::AskSupplement(AskSupplement { items: vec![RequestedDocument::MedicalBills], reason: text() })
        }
        A::SupplySupplement => {
            Action::SupplySupplement(SupplySupplement { attachments: vec![file(9)], note: String::new() })
        }
        A::Accept => Action::Accept(AcceptCase { relative: None }),
        A::NotAccept => Action::NotAccept(NotAccept { reason: NonAcceptanceReason::NotLocalUnit, text: text() }),
        A::DeclareRelative => Action::DeclareRelative(Declaration { relation: RelativeKind::Sibling }),
        A::RequestCheck => Action::RequestCheck(RequestCheck { purpose: text() }),
        A::StartCheck => Action::StartCheck,
        A::RecordCheck => Action::RecordCheck(check_report(today, CheckFinding::NotMet)),
        A::RecordVisit => Action::RecordVisit(visit_form(other, today)),
        A::SignVisit => Action::SignVisit,
        A::RecordPanel => Action::RecordPanel(Panel { attendees: 12, in_favour: 9, minutes: text(), file: None }),
        A::Extend => Action::Extend(ExtendTime { reason: extension_reason(case, ctx), text: text() }),
        A::GiveOpinion => Action::GiveOpinion(opinion(case, ctx)),
        A::PostPublicity => post(),
        A::RestartPublicity => {
            Action::RestartPublicity(RestartPublicity { place: "村务公开栏".into(), reason: text(), photo: None })
        }
        A::RecordObjection => objection(),
        A::ClosePublicity => Action::ClosePublicity,
        A::RecordComplaint => Action::RecordComplaint(reason()),
        A::RecordCountyVisit => Action::RecordCountyVisit(reason()),
        A::Return => Action::Return(reason()),
        A::Approve => Action::Approve,
        A::Refuse => refuse(other_reason()),
        A::ServeNotice => Action::ServeNotice(ServeNotice { manner: DeliveryManner::AtWindow, on: today }),
        A::PublishDecision => Action::PublishDecision(Published { place: "村务公开栏".into(), photo: None }),
        A::RecordPayment => Action::RecordPayment(payment(case, ctx)),
        A::FollowUp => Action::FollowUp(FollowUpForm { text: text(), onward: Vec::new() }),
        A::Withdraw => Action::Withdraw(reason()),
        A::Terminate => Action::Terminate(TerminateCase { cause: TerminationCause::CheckRefused, text: text() }),
        A::RegisterAid => aid(300),
        A::ReportOverLimit => Action::ReportOverLimit(reason()),
        A::AgreeOverLimit => Action::AgreeOverLimit(reason()),
        A::HandOverAid => {
            let hand_over = HandOver::Cash { witness: other, evidence: vec![file(3)] };
            Action::HandOverAid(HandOverAid { hand_over })
        }
        A::EndEmergency => Action::EndEmergency(EndEmergency { on: today }),
        A::CompletePaperwork => papers(),
        A::ConfirmAid => Action::ConfirmAid,
        A::FileMonthly => Action::FileMonthly(FileMonthly { month: Month::of(today) }),
        A::CloseReport => Action::CloseReport(CloseReport { closure: ReportClosure::NoNeed, text: text() }),
    }
}
