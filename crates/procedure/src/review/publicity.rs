//! Seven days in the village, and objections (D57 19).

use domain::{
    case::{
        DocumentKind, NoticeKind, Objection, ObjectionForm, PostPublicity, Publicity, RemovedPublicity,
        RestartPublicity, ReviewState,
    },
    role::Role,
};

use super::View;
use crate::{Refusal, step::Step};

pub(super) fn may_post(view: View<'_>) -> Result<(), Refusal> {
    match view.state {
        ReviewState::OpinionGiven { .. } => Ok(()),
        _ => Err(Refusal::WrongPhase),
    }
}

pub(super) fn may_restart(view: View<'_>) -> Result<(), Refusal> {
    match view.state {
        ReviewState::Publicised { .. } => Ok(()),
        _ => Err(Refusal::WrongPhase),
    }
}

/// While it hangs, and while an earlier objection is looked into.
pub(super) fn may_object(view: View<'_>) -> Result<(), Refusal> {
    match view.state {
        ReviewState::Publicised { .. } => Ok(()),
        ReviewState::Reinvestigating { file, .. }
            if file.objections.iter().any(|objection| objection.answer.is_none()) =>
        {
            Ok(())
        }
        _ => Err(Refusal::WrongPhase),
    }
}

/// From the day after the last day.
pub(super) fn may_close(view: View<'_>) -> Result<(), Refusal> {
    match view.state {
        ReviewState::Publicised { publicity, .. } => {
            if publicity.last_day.is_late(view.ctx.now) {
                Ok(())
            } else {
                Err(Refusal::PublicityRunning { until: publicity.last_day.day() })
            }
        }
        _ => Err(Refusal::WrongPhase),
    }
}

pub(super) fn post(step: &mut Step<'_>, payload: PostPublicity) -> Result<(), Refusal> {
    let ReviewState::OpinionGiven { file, opinion } = step.review()? else {
        return Err(Refusal::WrongPhase);
    };
    let round = u16::try_from(file.past_publicities.len()).unwrap_or(u16::MAX).saturating_add(1);
    let publicity = Box::new(posting(step, round, payload, None)?);
    step.set_review(ReviewState::Publicised { file, opinion, publicity });
    announce(step);
    Ok(())
}

/// A wrong posting counts for nothing: the full period runs again.
pub(super) fn restart(step: &mut Step<'_>, payload: RestartPublicity) -> Result<(), Refusal> {
    let ReviewState::Publicised { mut file, opinion, mut publicity } = step.review()? else {
        return Err(Refusal::WrongPhase);
    };
    publicity.removed = Some(RemovedPublicity { at: step.now(), by: step.user() });
    let round = publicity.round.saturating_add(1);
    file.past_publicities.push(*publicity);
    let form = PostPublicity { place: payload.place, photo: payload.photo };
    let publicity = Box::new(posting(step, round, form, Some(payload.reason))?);
    step.set_review(ReviewState::Publicised { file, opinion, publicity });
    announce(step);
    Ok(())
}

fn posting(
    step: &Step<'_>,
    round: u16,
    form: PostPublicity,
    restarted_because: Option<String>,
) -> Result<Publicity, Refusal> {
    let period = step.rules().publicity.ok_or(Refusal::WrongPhase)?;
    let profile = step.ctx.profile;
    Ok(Publicity {
        round,
        place: form.place,
        posted_at: step.now(),
        posted_by: step.user(),
        last_day: step.ctx.calendar.due(step.now(), period, profile.publicity_last_day),
        photo: form.photo,
        restarted_because,
        removed: None,
    })
}

fn announce(step: &mut Step<'_>) {
    let number = step.issue(DocumentKind::PublicitySheet);
    step.tell_applicant(NoticeKind::PublicityPosted, Some(number));
}

/// An objection takes the posting down and the case back to the investigators; the new opinion
/// hangs again.
pub(super) fn object(step: &mut Step<'_>, form: ObjectionForm) -> Result<(), Refusal> {
    let (now, user) = (step.now(), step.user());
    let (mut file, since) = match step.review()? {
        ReviewState::Publicised { mut file, opinion, mut publicity } => {
            publicity.removed = Some(RemovedPublicity { at: now, by: user });
            file.past_publicities.push(*publicity);
            file.past_opinions.push(*opinion);
            (file, now)
        }
        ReviewState::Reinvestigating { file, since } => (file, since),
        _ => return Err(Refusal::WrongPhase),
    };
    let number = u16::try_from(file.objections.len()).unwrap_or(u16::MAX).saturating_add(1);
    file.objections.push(Objection { number, at: now, by: user, form, answer: None });
    step.set_review(ReviewState::Reinvestigating { file, since });
    step.tell_office(Role::SocialAffairsHead, NoticeKind::ObjectionReceived);
    step.tell_office(Role::Investigator, NoticeKind::ObjectionReceived);
    Ok(())
}

pub(super) fn close(step: &mut Step<'_>) -> Result<(), Refusal> {
    let ReviewState::Publicised { file, opinion, mut publicity } = step.review()? else {
        return Err(Refusal::WrongPhase);
    };
    publicity.removed = Some(RemovedPublicity { at: step.now(), by: step.user() });
    let since = step.now();
    step.set_review(ReviewState::Confirming { file, opinion, publicity: Some(publicity), since });
    let decider = step.rules().decider.role();
    step.tell_office(decider, NoticeKind::ReadyToDecide);
    Ok(())
}
