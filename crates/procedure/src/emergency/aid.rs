//! From the report to the aid: person, cause, amount, officer; cash, goods or account.

use domain::{
    Money,
    case::{
        ActionKind, AidPayment, Award, Case, CloseReport, ClosedReport, DocumentKind, EmergencyState, HandOver,
        NoticeKind, Outcome, OverLimit, RegisterAid, Registration, WrittenReason,
    },
    role::Role,
};

use crate::{AtLimit, Context, Refusal, step::Step};

/// Also again, to put a record right before anything is given.
pub(super) fn may_register(state: &EmergencyState, ctx: &Context<'_>) -> Result<(), Refusal> {
    may_close(state)?;
    if matches!(ctx.assessed.map(|assessed| &assessed.outcome), Some(Outcome::NotEntitled)) {
        return Err(Refusal::AssessmentDiffers);
    }
    match ctx.profile.emergency.same_cause_per_year {
        Some(limit) if ctx.same_cause_grants >= limit => Err(Refusal::SameCauseLimit { limit }),
        _ => Ok(()),
    }
}

/// Until anything is given.
pub(super) fn may_close(state: &EmergencyState) -> Result<(), Refusal> {
    match state {
        EmergencyState::Reported | EmergencyState::Registered { .. } => Ok(()),
        _ => Err(Refusal::WrongPhase),
    }
}

/// What the sum asks of the township before it may give.
fn asks(case: &Case, amount: Money, ctx: &Context<'_>) -> Option<AtLimit> {
    ctx.profile.over_limit(case.programme, amount)
}

pub(super) fn may_settle_limit(
    case: &Case,
    state: &EmergencyState,
    action: ActionKind,
    ctx: &Context<'_>,
) -> Result<(), Refusal> {
    let EmergencyState::Registered { registration, over_limit } = state else {
        return Err(Refusal::WrongPhase);
    };
    match (asks(case, registration.amount, ctx), action) {
        (Some(AtLimit::Report), ActionKind::ReportOverLimit)
        | (Some(AtLimit::Escalate), ActionKind::AgreeOverLimit) => {
            if over_limit.is_some() {
                Err(Refusal::AlreadyDone)
            } else {
                Ok(())
            }
        }
        _ => Err(Refusal::WrongPhase),
    }
}

pub(super) fn may_hand_over(case: &Case, state: &EmergencyState, ctx: &Context<'_>) -> Result<(), Refusal> {
    let EmergencyState::Registered { registration, over_limit } = state else {
        return Err(Refusal::WrongPhase);
    };
    match asks(case, registration.amount, ctx) {
        Some(_) if over_limit.is_none() => Err(Refusal::AboveLimit),
        _ => Ok(()),
    }
}

/// The sum stays below the ceiling that was computed. Where none is known, aid is not delayed:
/// giving first is a duty.
fn fits_ceiling(amount: Money, ctx: &Context<'_>) -> Result<(), Refusal> {
    match ctx.assessed.map(|assessed| &assessed.outcome) {
        Some(Outcome::UpTo { amount: most } | Outcome::Entitled { award: Award::OneOff { amount: most } })
            if amount > *most =>
        {
            Err(Refusal::AboveCeiling)
        }
        _ => Ok(()),
    }
}

pub(super) fn register(step: &mut Step<'_>, payload: RegisterAid) -> Result<(), Refusal> {
    fits_ceiling(payload.amount, step.ctx)?;
    let over = asks(&step.case, payload.amount, step.ctx);
    let registration = Registration {
        at: step.now(),
        by: step.user(),
        person: payload.person,
        cause: payload.cause,
        amount: payload.amount,
        text: payload.text,
    };
    step.set_emergency(EmergencyState::Registered { registration: Box::new(registration), over_limit: None });
    step.issue(DocumentKind::EmergencyForm);
    if over == Some(AtLimit::Escalate) {
        step.tell_office(Role::CountyApprover, NoticeKind::OverLimit);
    }
    Ok(())
}

pub(super) fn settle_limit(step: &mut Step<'_>, payload: WrittenReason) -> Result<(), Refusal> {
    let EmergencyState::Registered { registration, .. } = step.emergency()? else {
        return Err(Refusal::WrongPhase);
    };
    let settled = OverLimit { at: step.now(), by: step.user(), text: payload.text };
    let over_limit = Some(Box::new(settled));
    step.set_emergency(EmergencyState::Registered { registration, over_limit });
    if step.role == Role::CountyApprover {
        step.tell_office(Role::IntakeClerk, NoticeKind::OverLimitAgreed);
    } else {
        step.tell_office(Role::CountyApprover, NoticeKind::OverLimit);
    }
    Ok(())
}

/// Cash and goods pass through the hands of two persons.
pub(super) fn hand_over(step: &mut Step<'_>, hand_over: HandOver) -> Result<(), Refusal> {
    let EmergencyState::Registered { registration, over_limit } = step.emergency()? else {
        return Err(Refusal::WrongPhase);
    };
    if let HandOver::Cash { witness, .. } | HandOver::Goods { witness, .. } = &hand_over {
        if *witness == step.user() {
            return Err(Refusal::SameWitness);
        }
        if step.case.relatives.iter().any(|entry| entry.user == Some(*witness)) {
            return Err(Refusal::NearRelative);
        }
    }
    let payment = AidPayment { at: step.now(), by: step.user(), amount: registration.amount, hand_over };
    step.set_emergency(EmergencyState::PaperworkDue {
        registration,
        over_limit,
        payment: Box::new(payment),
        afterwards: Box::default(),
    });
    let number = step.issue(DocumentKind::HandOverReceipt);
    step.tell_applicant(NoticeKind::AidGiven, Some(number));
    Ok(())
}

#[expect(clippy::unnecessary_wraps, reason = "every step may be refused; this one never is")]
pub(super) fn close(step: &mut Step<'_>, payload: CloseReport) -> Result<(), Refusal> {
    let closed = ClosedReport { at: step.now(), by: step.user(), closure: payload.closure, text: payload.text };
    step.set_emergency(EmergencyState::Closed { closed: Box::new(closed) });
    step.tell_applicant(NoticeKind::Terminated, None);
    Ok(())
}
