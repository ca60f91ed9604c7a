//! Acceptance, or one request for what is missing (D57 10, 11).

use domain::{
    case::{
        AcceptCase, Acceptance, AskSupplement, Declaration, DocumentKind, NonAcceptance, NonAcceptanceReason,
        NotAccept, NoticeKind, RelativeEntry, ReviewFile, ReviewState, Supplement, SupplementAnswer, SupplySupplement,
    },
    role::Role,
};

use super::View;
use crate::{Refusal, step::Step};

pub(super) fn may_ask(view: View<'_>) -> Result<(), Refusal> {
    match view.state {
        ReviewState::Submitted { supplement: None } => Ok(()),
        ReviewState::Submitted { supplement: Some(_) } | ReviewState::SupplementAsked { .. } => {
            Err(Refusal::SupplementAlreadyAsked)
        }
        _ => Err(Refusal::WrongPhase),
    }
}

pub(super) fn may_supply(view: View<'_>) -> Result<(), Refusal> {
    match view.state {
        ReviewState::SupplementAsked { .. } => Ok(()),
        _ => Err(Refusal::WrongPhase),
    }
}

pub(super) fn may_accept(view: View<'_>) -> Result<(), Refusal> {
    match view.state {
        ReviewState::Submitted { .. } => Ok(()),
        _ => Err(Refusal::WrongPhase),
    }
}

/// While the household has time to send what is missing, the door stays open; a date that a
/// calendar may still move never closes it.
pub(super) fn may_not_accept(view: View<'_>) -> Result<(), Refusal> {
    match view.state {
        ReviewState::Submitted { .. } => Ok(()),
        ReviewState::SupplementAsked { supplement } => {
            if supplement.due.is_late(view.ctx.now) && !supplement.due.provisional {
                Ok(())
            } else {
                Err(Refusal::SupplementRunning { until: supplement.due.day() })
            }
        }
        _ => Err(Refusal::WrongPhase),
    }
}

#[expect(clippy::unnecessary_wraps, reason = "every step may be refused; this one never is")]
pub(super) fn ask(step: &mut Step<'_>, payload: AskSupplement) -> Result<(), Refusal> {
    let supplement = Supplement {
        asked_at: step.now(),
        asked_by: step.user(),
        items: payload.items,
        reason: payload.reason,
        due: step.citizen_due(step.ctx.profile.supplement),
        answer: None,
    };
    step.set_review(ReviewState::SupplementAsked { supplement: Box::new(supplement) });
    let number = step.issue(DocumentKind::SupplementNotice);
    step.tell_applicant(NoticeKind::SupplementAsked, Some(number));
    Ok(())
}

pub(super) fn supply(step: &mut Step<'_>, payload: SupplySupplement) -> Result<(), Refusal> {
    let ReviewState::SupplementAsked { mut supplement } = step.review()? else {
        return Err(Refusal::WrongPhase);
    };
    supplement.answer = Some(SupplementAnswer {
        at: step.now(),
        by: step.user(),
        attachments: payload.attachments,
        note: payload.note,
    });
    step.set_review(ReviewState::Submitted { supplement: Some(supplement) });
    step.tell_office(Role::IntakeClerk, NoticeKind::SupplementSupplied);
    Ok(())
}

pub(super) fn accept(step: &mut Step<'_>, payload: &AcceptCase) -> Result<(), Refusal> {
    let ReviewState::Submitted { supplement } = step.review()? else {
        return Err(Refusal::WrongPhase);
    };
    let (now, user) = (step.now(), step.user());
    if let Some(relation) = payload.relative {
        step.case.relatives.push(RelativeEntry { user: None, relation, at: now, by: user });
    }
    let due = step.rules().total.map(|total| step.due(total));
    let file = ReviewFile {
        acceptance: Acceptance { at: now, by: user, due },
        supplement: supplement.map(|supplement| *supplement),
        checks: Vec::new(),
        visits: Vec::new(),
        panels: Vec::new(),
        verified_facts: None,
        extension: None,
        objections: Vec::new(),
        complaints: Vec::new(),
        county_visits: Vec::new(),
        returns: Vec::new(),
        past_opinions: Vec::new(),
        past_publicities: Vec::new(),
    };
    step.set_review(ReviewState::Investigating { file: Box::new(file) });
    let number = step.issue(DocumentKind::AcceptanceReceipt);
    step.tell_applicant(NoticeKind::Accepted, Some(number));
    Ok(())
}

/// Missing papers are a ground only after they were asked for once.
pub(super) fn not_accept(step: &mut Step<'_>, payload: NotAccept) -> Result<(), Refusal> {
    let supplement = match step.review()? {
        ReviewState::Submitted { supplement } => supplement,
        ReviewState::SupplementAsked { supplement } => Some(supplement),
        _ => return Err(Refusal::WrongPhase),
    };
    if payload.reason == NonAcceptanceReason::DocumentsMissing && supplement.is_none() {
        return Err(Refusal::WrongPhase);
    }
    let refusal = NonAcceptance { at: step.now(), by: step.user(), reason: payload.reason, text: payload.text };
    step.set_review(ReviewState::NotAccepted { refusal: Box::new(refusal), supplement });
    let number = step.issue(DocumentKind::NonAcceptanceNotice);
    step.tell_applicant(NoticeKind::NotAccepted, Some(number));
    Ok(())
}

/// Whoever declares acts no more; the case enters the register, so that the county visits.
#[expect(clippy::unnecessary_wraps, reason = "every step may be refused; this one never is")]
pub(crate) fn declare_relative(step: &mut Step<'_>, payload: &Declaration) -> Result<(), Refusal> {
    let (at, user) = (step.now(), step.user());
    let relation = payload.relation;
    step.case.relatives.push(RelativeEntry { user: Some(user), relation, at, by: user });
    Ok(())
}
