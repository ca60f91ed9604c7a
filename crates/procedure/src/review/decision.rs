//! Confirmation, refusal, and the ways in which a case ends without either.

use domain::{
    case::{
        Award, Case, CaseKind, Complaint, CountyVisit, Decision, DocumentKind, NoticeKind, RefuseCase, ReturnedCase,
        ReviewFile, ReviewState, Ruling, TerminateCase, TerminationCause, WrittenReason,
    },
    role::Role,
};

use super::{View, investigation, opinion};
use crate::{FirstMonth, Refusal, deadlines::decision_due, step::Step};

pub(super) fn may_visit(view: View<'_>) -> Result<(), Refusal> {
    view.confirming()?;
    let file = view.state.file().ok_or(Refusal::WrongPhase)?;
    if is_county_visit_owed(view.case, file) { Ok(()) } else { Err(Refusal::WrongPhase) }
}

/// Near relatives are registered, or somebody complained: the county visits before anything is
/// decided (D57 20). Neither stops the case (N22).
pub(crate) fn is_county_visit_owed(case: &Case, file: &ReviewFile) -> bool {
    if case.kind() != CaseKind::Standard {
        return false;
    }
    let visited = file.county_visits.last().map(|visit| visit.at);
    let related = case.relatives.iter().map(|entry| entry.at);
    let reasons = related.chain(file.complaints.iter().map(|complaint| complaint.at));
    reasons.max().is_some_and(|latest| visited.is_none_or(|visited| visited < latest))
}

pub(super) fn may_return(view: View<'_>) -> Result<(), Refusal> {
    view.confirming()?;
    view.decider()
}

/// What every decision needs: the decider, a completed check, a signed visit, the county's visit
/// where it is owed, an assessment of today on verified facts.
fn may_decide(view: View<'_>) -> Result<&ReviewFile, Refusal> {
    view.confirming()?;
    view.decider()?;
    let file = view.state.file().ok_or(Refusal::WrongPhase)?;
    investigation::is_checked(view, file)?;
    if !file.visits.last().is_some_and(domain::case::Visit::is_signed) {
        return Err(Refusal::VisitMissing);
    }
    if is_county_visit_owed(view.case, file) {
        return Err(Refusal::CountyVisitMissing);
    }
    opinion::rests_on_verified_facts(view.ctx.assessed, file)?;
    Ok(file)
}

pub(super) fn may_refuse(view: View<'_>) -> Result<(), Refusal> {
    may_decide(view).map(drop)
}

/// Only what was proposed, hung its time where it has to, and is still what the calculation says.
pub(super) fn may_approve(view: View<'_>) -> Result<(), Refusal> {
    let file = may_decide(view)?;
    let ReviewState::Confirming { opinion: proposed, publicity, .. } = view.state else {
        return Err(Refusal::WrongPhase);
    };
    let award = proposed.award().ok_or(Refusal::OpinionDiffers)?;
    let rules = view.ctx.profile.review(view.case.programme);
    match publicity {
        Some(publicity) if !publicity.last_day.is_late(view.ctx.now) => {
            return Err(Refusal::PublicityRunning { until: publicity.last_day.day() });
        }
        None if rules.publicity.is_some() => return Err(Refusal::OpinionDiffers),
        _ => {}
    }
    if let Some(open) = file.objections.iter().find(|objection| objection.answer.is_none()) {
        return Err(Refusal::ObjectionUnanswered { number: open.number });
    }
    let assessed = opinion::rests_on_verified_facts(view.ctx.assessed, file)?;
    opinion::award_fits(view.case.kind(), award, &assessed.outcome)?;
    match rules.same_cause_per_year {
        Some(limit) if view.ctx.same_cause_grants >= limit => Err(Refusal::SameCauseLimit { limit }),
        _ => Ok(()),
    }
}

/// From acceptance to the decision; before that, an application is withdrawn or not accepted.
pub(super) fn may_terminate(view: View<'_>) -> Result<(), Refusal> {
    view.undecided_or(false)?;
    match view.state {
        ReviewState::Submitted { .. } | ReviewState::SupplementAsked { .. } => Err(Refusal::WrongPhase),
        _ => Ok(()),
    }
}

pub(super) fn complain(step: &mut Step<'_>, payload: WrittenReason) -> Result<(), Refusal> {
    let complaint = Complaint { at: step.now(), by: step.user(), text: payload.text };
    step.file_mut()?.complaints.push(complaint);
    step.tell_office(Role::CountyApprover, NoticeKind::ObjectionReceived);
    Ok(())
}

pub(super) fn visit(step: &mut Step<'_>, payload: WrittenReason) -> Result<(), Refusal> {
    let (at, by) = (step.now(), step.user());
    let visit = CountyVisit { at, by, text: payload.text, photos: payload.attachments };
    step.file_mut()?.county_visits.push(visit);
    Ok(())
}

/// Back to the investigators; a new opinion follows, and hangs again.
pub(super) fn send_back(step: &mut Step<'_>, payload: WrittenReason) -> Result<(), Refusal> {
    let ReviewState::Confirming { mut file, opinion, publicity, .. } = step.review()? else {
        return Err(Refusal::WrongPhase);
    };
    let since = step.now();
    file.returns.push(ReturnedCase { at: since, by: step.user(), reason: payload.text });
    file.past_opinions.push(*opinion);
    file.past_publicities.extend(publicity.map(|publicity| *publicity));
    step.set_review(ReviewState::Reinvestigating { file, since });
    step.tell_office(Role::SocialAffairsHead, NoticeKind::Returned);
    Ok(())
}

pub(super) fn approve(step: &mut Step<'_>) -> Result<(), Refusal> {
    let ReviewState::Confirming { file, opinion, publicity, .. } = step.review()? else {
        return Err(Refusal::WrongPhase);
    };
    let award = opinion.award().ok_or(Refusal::OpinionDiffers)?;
    let first_month = match (award, step.ctx.profile.first_month) {
        (Award::Monthly { .. }, FirstMonth::Next) => Some(step.month().next()),
        (Award::Monthly { .. }, FirstMonth::Current) => Some(step.month()),
        (Award::OneOff { .. } | Award::Status, _) => None,
    };
    let ruling = Ruling::Approved { award, first_month };
    let decision = Box::new(decide(step, &file, ruling)?);
    step.set_review(ReviewState::Approved {
        file,
        opinion,
        publicity,
        decision,
        delivery: None,
        publication: None,
        payments: Vec::new(),
        follow_up: None,
    });
    let number = step.issue(DocumentKind::ApprovalNotice);
    step.tell_applicant(NoticeKind::Approved, Some(number));
    Ok(())
}

pub(super) fn refuse(step: &mut Step<'_>, payload: RefuseCase) -> Result<(), Refusal> {
    let ReviewState::Confirming { file, opinion, .. } = step.review()? else {
        return Err(Refusal::WrongPhase);
    };
    let assessed = opinion::rests_on_verified_facts(step.ctx.assessed, &file)?;
    opinion::reasons_fit(&payload.reasons, &assessed.outcome)?;
    let ruling = Ruling::Refused { reasons: payload.reasons, text: payload.text };
    let decision = Box::new(decide(step, &file, ruling)?);
    step.set_review(ReviewState::Refused { file, opinion, decision, delivery: None });
    let number = step.issue(DocumentKind::RefusalNotice);
    step.tell_applicant(NoticeKind::Refused, Some(number));
    Ok(())
}

fn decide(step: &Step<'_>, file: &ReviewFile, ruling: Ruling) -> Result<Decision, Refusal> {
    let assessed = opinion::rests_on_verified_facts(step.ctx.assessed, file)?;
    let refused = matches!(ruling, Ruling::Refused { .. });
    let notice = step.ctx.profile.refusal_notice.filter(|_| refused);
    let due = decision_due(file, step.rules(), step.ctx.calendar);
    Ok(Decision {
        at: step.now(),
        by: step.user(),
        role: step.role,
        ruling,
        seal: assessed.seal.clone(),
        notice_due: notice.map(|period| step.due(period)),
        in_time: due.map(|due| !due.is_late(step.now())),
    })
}

pub(super) fn withdraw(step: &mut Step<'_>, payload: WrittenReason) -> Result<(), Refusal> {
    end(step, TerminationCause::Withdrawn, payload.text)
}

pub(super) fn terminate(step: &mut Step<'_>, payload: TerminateCase) -> Result<(), Refusal> {
    end(step, payload.cause, payload.text)
}

fn end(step: &mut Step<'_>, cause: TerminationCause, text: String) -> Result<(), Refusal> {
    let file = match step.review()? {
        ReviewState::Submitted { .. } | ReviewState::SupplementAsked { .. } => None,
        ReviewState::Investigating { file } | ReviewState::Reinvestigating { file, .. } => Some(file),
        ReviewState::OpinionGiven { mut file, opinion } => {
            file.past_opinions.push(*opinion);
            Some(file)
        }
        ReviewState::Publicised { mut file, opinion, publicity } => {
            file.past_opinions.push(*opinion);
            file.past_publicities.push(*publicity);
            Some(file)
        }
        ReviewState::Confirming { mut file, opinion, publicity, .. } => {
            file.past_opinions.push(*opinion);
            file.past_publicities.extend(publicity.map(|publicity| *publicity));
            Some(file)
        }
        _ => return Err(Refusal::WrongPhase),
    };
    let (at, by) = (step.now(), step.user());
    step.set_review(ReviewState::Terminated { file, at, by, cause, text });
    let number = step.issue(DocumentKind::TerminationNotice);
    step.tell_applicant(NoticeKind::Terminated, Some(number));
    Ok(())
}
