//! After the decision: the notice, the publication, the money, and how it went.

use domain::{
    calendar::{Month, china_day},
    case::{
        Award, Decision, Delivery, DocumentKind, FollowUp, FollowUpForm, NoticeKind, Payment, PaymentForm, Publication,
        Published, ReviewState, Ruling, ServeNotice,
    },
};

use super::View;
use crate::{Problem, Refusal, step::Step};

pub(super) fn may_serve(view: View<'_>) -> Result<(), Refusal> {
    match view.state {
        ReviewState::Approved { delivery, .. } | ReviewState::Refused { delivery, .. } => once(delivery.is_some()),
        _ => Err(Refusal::WrongPhase),
    }
}

/// Only what was granted hangs in the village (L26 45).
pub(super) fn may_publish(view: View<'_>) -> Result<(), Refusal> {
    match view.state {
        ReviewState::Approved { publication, .. } => once(publication.is_some()),
        _ => Err(Refusal::WrongPhase),
    }
}

/// Monthly money for every month that has begun, other money once, a status never.
pub(super) fn may_pay(view: View<'_>) -> Result<(), Refusal> {
    let ReviewState::Approved { decision, payments, .. } = view.state else {
        return Err(Refusal::WrongPhase);
    };
    match decision.award() {
        Some(Award::Monthly { .. }) => {
            let this_month = Month::of(china_day(view.ctx.now));
            match next_unpaid(decision, payments) {
                Some(month) if month <= this_month => Ok(()),
                _ => Err(Refusal::MonthNotDue),
            }
        }
        Some(Award::OneOff { .. }) => once(!payments.is_empty()),
        Some(Award::Status) | None => Err(Refusal::WrongPhase),
    }
}

/// The first month of a monthly award that is not paid yet.
pub(crate) fn next_unpaid(decision: &Decision, payments: &[Payment]) -> Option<Month> {
    let Ruling::Approved { first_month: Some(first), .. } = &decision.ruling else {
        return None;
    };
    let is_paid = |month: &Month| payments.iter().any(|payment| payment.form.month == Some(*month));
    std::iter::successors(Some(*first), |month| Some(month.next())).find(|month| !is_paid(month))
}

pub(super) fn may_follow_up(view: View<'_>) -> Result<(), Refusal> {
    let ReviewState::Approved { decision, payments, follow_up, .. } = view.state else {
        return Err(Refusal::WrongPhase);
    };
    match decision.award() {
        Some(Award::OneOff { .. }) if !payments.is_empty() => once(follow_up.is_some()),
        _ => Err(Refusal::WrongPhase),
    }
}

const fn once(done: bool) -> Result<(), Refusal> {
    if done { Err(Refusal::AlreadyDone) } else { Ok(()) }
}

pub(super) fn serve(step: &mut Step<'_>, payload: &ServeNotice) -> Result<(), Refusal> {
    let served = Delivery { at: step.now(), by: step.user(), manner: payload.manner, on: payload.on };
    let mut state = step.review()?;
    match &mut state {
        ReviewState::Approved { delivery, .. } | ReviewState::Refused { delivery, .. } => {
            *delivery = Some(served);
        }
        _ => return Err(Refusal::WrongPhase),
    }
    step.set_review(state);
    Ok(())
}

pub(super) fn publish(step: &mut Step<'_>, payload: Published) -> Result<(), Refusal> {
    let published = Publication { at: step.now(), by: step.user(), place: payload.place, photo: payload.photo };
    let mut state = step.review()?;
    let ReviewState::Approved { publication, .. } = &mut state else {
        return Err(Refusal::WrongPhase);
    };
    *publication = Some(published);
    step.set_review(state);
    step.issue(DocumentKind::PublicationSheet);
    Ok(())
}

/// No month twice, none before the first, and exactly the sum that was decided.
pub(super) fn pay(step: &mut Step<'_>, form: PaymentForm) -> Result<(), Refusal> {
    let mut state = step.review()?;
    let ReviewState::Approved { decision, payments, .. } = &mut state else {
        return Err(Refusal::WrongPhase);
    };
    month_fits(decision, payments, form.month)?;
    if decision.award().and_then(Award::amount) != Some(form.amount) {
        return Err(Refusal::Invalid { field: "amount".into(), problem: Problem::Mismatch });
    }
    if form.month.is_some_and(|month| month > step.month()) {
        return Err(Refusal::MonthNotDue);
    }
    let first = payments.is_empty();
    payments.push(Payment { at: step.now(), by: step.user(), form });
    step.set_review(state);
    if first {
        let number = step.issue(DocumentKind::PaymentNotice);
        step.tell_applicant(NoticeKind::FirstPayment, Some(number));
    }
    Ok(())
}

fn month_fits(decision: &Decision, payments: &[Payment], month: Option<Month>) -> Result<(), Refusal> {
    let Ruling::Approved { first_month, .. } = &decision.ruling else {
        return Err(Refusal::WrongPhase);
    };
    let fits = match (month, first_month) {
        (Some(month), Some(first)) => month >= *first && payments.iter().all(|paid| paid.form.month != Some(month)),
        (None, None) => true,
        _ => false,
    };
    if fits { Ok(()) } else { Err(Refusal::MonthNotDue) }
}

pub(super) fn follow_up(step: &mut Step<'_>, payload: FollowUpForm) -> Result<(), Refusal> {
    let seen = FollowUp { at: step.now(), by: step.user(), text: payload.text, onward: payload.onward };
    let onward = !seen.onward.is_empty();
    let mut state = step.review()?;
    let ReviewState::Approved { follow_up, .. } = &mut state else {
        return Err(Refusal::WrongPhase);
    };
    *follow_up = Some(seen);
    step.set_review(state);
    if onward {
        step.tell_applicant(NoticeKind::Onward, None);
    }
    Ok(())
}
