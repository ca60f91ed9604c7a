//! After the aid: the papers (L26 50), the monthly list (S3-31), the publication (L26 45).

use domain::{
    calendar::{Month, china_day},
    case::{
        CompletePaperwork, DocumentKind, EmergencyState, EndEmergency, FileMonthly, FollowUp, FollowUpForm,
        MonthlyFiling, NoticeKind, Paperwork, PaperworkConfirmation, Publication, Published, WrittenReason,
    },
    role::Role,
};

use crate::{Problem, Refusal, step::Step};

pub(super) fn may_end(state: &EmergencyState) -> Result<(), Refusal> {
    let afterwards = state.afterwards().ok_or(Refusal::WrongPhase)?;
    match state {
        EmergencyState::Complete { .. } => Err(Refusal::WrongPhase),
        _ => once(afterwards.ended_on.is_some()),
    }
}

pub(super) fn may_complete(state: &EmergencyState) -> Result<(), Refusal> {
    match state {
        EmergencyState::PaperworkDue { .. } => Ok(()),
        _ => Err(Refusal::WrongPhase),
    }
}

pub(super) fn may_confirm(state: &EmergencyState) -> Result<(), Refusal> {
    match state {
        EmergencyState::PapersIn { .. } => Ok(()),
        _ => Err(Refusal::WrongPhase),
    }
}

/// Late papers do not keep a case off the list.
pub(super) fn may_file(state: &EmergencyState) -> Result<(), Refusal> {
    let afterwards = state.afterwards().ok_or(Refusal::WrongPhase)?;
    once(afterwards.filed.is_some())
}

pub(super) fn may_publish(state: &EmergencyState) -> Result<(), Refusal> {
    let afterwards = state.afterwards().ok_or(Refusal::WrongPhase)?;
    once(afterwards.publication.is_some())
}

pub(super) fn may_follow_up(state: &EmergencyState) -> Result<(), Refusal> {
    let afterwards = state.afterwards().ok_or(Refusal::WrongPhase)?;
    once(afterwards.follow_up.is_some())
}

const fn once(done: bool) -> Result<(), Refusal> {
    if done { Err(Refusal::AlreadyDone) } else { Ok(()) }
}

pub(super) fn end(step: &mut Step<'_>, payload: &EndEmergency) -> Result<(), Refusal> {
    step.afterwards_mut()?.ended_on = Some(payload.on);
    Ok(())
}

pub(super) fn complete(step: &mut Step<'_>, payload: CompletePaperwork) -> Result<(), Refusal> {
    let EmergencyState::PaperworkDue { registration, over_limit, payment, afterwards } = step.emergency()? else {
        return Err(Refusal::WrongPhase);
    };
    let paperwork = Paperwork {
        at: step.now(),
        by: step.user(),
        explanation: payload.explanation,
        attachments: payload.attachments,
    };
    step.set_emergency(EmergencyState::PapersIn {
        registration,
        over_limit,
        payment,
        paperwork: Box::new(paperwork),
        afterwards,
    });
    step.tell_office(Role::TownshipLeader, NoticeKind::PaperworkIn);
    Ok(())
}

/// By somebody who neither registered nor paid; the guard of duties sees to that.
pub(super) fn confirm(step: &mut Step<'_>) -> Result<(), Refusal> {
    let EmergencyState::PapersIn { registration, over_limit, payment, paperwork, afterwards } = step.emergency()?
    else {
        return Err(Refusal::WrongPhase);
    };
    let confirmation = PaperworkConfirmation { at: step.now(), by: step.user() };
    step.set_emergency(EmergencyState::Complete {
        registration,
        over_limit,
        payment,
        paperwork,
        confirmation,
        afterwards,
    });
    Ok(())
}

pub(super) fn send_back(step: &mut Step<'_>, payload: WrittenReason) -> Result<(), Refusal> {
    let EmergencyState::PapersIn { registration, over_limit, payment, mut afterwards, .. } = step.emergency()? else {
        return Err(Refusal::WrongPhase);
    };
    afterwards.returned_because = Some(payload.text);
    step.set_emergency(EmergencyState::PaperworkDue { registration, over_limit, payment, afterwards });
    step.tell_office(Role::IntakeClerk, NoticeKind::Returned);
    Ok(())
}

/// The month of the list is that of the aid or a later one.
pub(super) fn file(step: &mut Step<'_>, payload: &FileMonthly) -> Result<(), Refusal> {
    let state = step.emergency()?;
    let paid = state.payment().ok_or(Refusal::WrongPhase)?;
    if payload.month < Month::of(china_day(paid.at)) || payload.month > step.month() {
        return Err(Refusal::Invalid { field: "month".into(), problem: Problem::Mismatch });
    }
    let filing = MonthlyFiling { at: step.now(), by: step.user(), month: payload.month };
    step.afterwards_mut()?.filed = Some(filing);
    step.issue(DocumentKind::FilingForm);
    Ok(())
}

pub(super) fn publish(step: &mut Step<'_>, payload: Published) -> Result<(), Refusal> {
    let published = Publication { at: step.now(), by: step.user(), place: payload.place, photo: payload.photo };
    step.afterwards_mut()?.publication = Some(published);
    step.issue(DocumentKind::PublicationSheet);
    Ok(())
}

pub(super) fn follow_up(step: &mut Step<'_>, payload: FollowUpForm) -> Result<(), Refusal> {
    let seen = FollowUp { at: step.now(), by: step.user(), text: payload.text, onward: payload.onward };
    let onward = !seen.onward.is_empty();
    step.afterwards_mut()?.follow_up = Some(seen);
    if onward {
        step.tell_applicant(NoticeKind::Onward, None);
    }
    Ok(())
}
