//! The preliminary opinion: what the township proposes, on verified facts (D57 19).

use domain::{
    case::{
        Assessed, Award, CaseKind, DocumentKind, GiveOpinion, NoticeKind, ObjectionAnswer, Opinion, OpinionView,
        Outcome, RefusalReason, ReviewFile, ReviewState,
    },
    role::Role,
};

use super::{View, investigation};
use crate::{Refusal, step::Step};

pub(super) fn may_give(view: View<'_>) -> Result<(), Refusal> {
    view.investigating()?;
    let file = view.state.file().ok_or(Refusal::WrongPhase)?;
    investigation::is_checked(view, file)?;
    match file.visits.last() {
        Some(visit) if visit.is_signed() => {}
        _ => return Err(Refusal::VisitMissing),
    }
    if !investigation::is_investigated_again(view.state) {
        return Err(Refusal::InvestigationMissing);
    }
    rests_on_verified_facts(view.ctx.assessed, file).map(drop)
}

/// The assessment that a step is founded on; its facts are the verified ones.
pub(super) fn rests_on_verified_facts<'a>(
    assessed: Option<&'a Assessed>,
    file: &ReviewFile,
) -> Result<&'a Assessed, Refusal> {
    let assessed = assessed.ok_or(Refusal::AssessmentMissing)?;
    if file.verified_facts.as_ref() == Some(&assessed.seal.facts) {
        Ok(assessed)
    } else {
        Err(Refusal::FactsNotVerified)
    }
}

/// An award is what the calculation says; of money paid once the office sets the sum below the
/// ceiling, and where no rule fixes one it sets the sum with a reason.
pub(super) fn award_fits(kind: CaseKind, award: Award, outcome: &Outcome) -> Result<(), Refusal> {
    match (outcome, award) {
        (Outcome::Entitled { award: entitled }, given) if *entitled == given => Ok(()),
        (
            Outcome::Entitled { award: Award::OneOff { amount: most } } | Outcome::UpTo { amount: most },
            Award::OneOff { amount },
        ) => {
            if amount <= *most {
                Ok(())
            } else {
                Err(Refusal::AboveCeiling)
            }
        }
        (Outcome::Open, Award::OneOff { .. }) if kind == CaseKind::TemporaryExpenditure => Ok(()),
        (Outcome::Open, _) => Err(Refusal::AssessmentOpen),
        _ => Err(Refusal::AssessmentDiffers),
    }
}

/// A ground that the calculation itself denies is no ground.
pub(super) fn reasons_fit(reasons: &[RefusalReason], outcome: &Outcome) -> Result<(), Refusal> {
    let calculated = reasons.iter().any(|reason| {
        matches!(
            reason,
            RefusalReason::IncomeNotBelowLine | RefusalReason::Property { .. } | RefusalReason::ExpensesTooLow
        )
    });
    match outcome {
        Outcome::Entitled { .. } | Outcome::UpTo { .. } if calculated => Err(Refusal::AssessmentDiffers),
        _ => Ok(()),
    }
}

pub(super) fn give(step: &mut Step<'_>, payload: GiveOpinion) -> Result<(), Refusal> {
    let (ReviewState::Investigating { mut file } | ReviewState::Reinvestigating { mut file, .. }) = step.review()?
    else {
        return Err(Refusal::WrongPhase);
    };
    let assessed = rests_on_verified_facts(step.ctx.assessed, &file)?;
    match &payload.view {
        OpinionView::Grant { award } => award_fits(step.case.kind(), *award, &assessed.outcome)?,
        OpinionView::Refuse { reasons } => reasons_fit(reasons, &assessed.outcome)?,
    }
    answer(&mut file, payload.answers)?;
    let opinion = Opinion {
        round: u16::try_from(file.past_opinions.len()).unwrap_or(u16::MAX).saturating_add(1),
        at: step.now(),
        by: step.user(),
        view: payload.view,
        text: payload.text,
        seal: assessed.seal.clone(),
    };
    let grants = opinion.award().is_some();
    let opinion = Box::new(opinion);
    // A proposed refusal does not hang in the village: nobody could object to it but the
    // household, which is told; and a poster of those refused would only hurt.
    if grants && step.rules().publicity.is_some() {
        step.set_review(ReviewState::OpinionGiven { file, opinion });
    } else {
        let since = step.now();
        step.set_review(ReviewState::Confirming { file, opinion, publicity: None, since });
        let decider: Role = step.rules().decider.role();
        step.tell_office(decider, NoticeKind::ReadyToDecide);
    }
    step.issue(DocumentKind::OpinionSheet);
    Ok(())
}

/// Every open objection is answered with the new opinion.
fn answer(file: &mut ReviewFile, answers: Vec<ObjectionAnswer>) -> Result<(), Refusal> {
    for given in answers {
        let open =
            file.objections.iter_mut().find(|objection| objection.number == given.number && objection.answer.is_none());
        let Some(objection) = open else {
            return Err(Refusal::Invalid { field: "answers".into(), problem: crate::Problem::Mismatch });
        };
        objection.answer = Some(given);
    }
    match file.objections.iter().find(|objection| objection.answer.is_none()) {
        Some(objection) => Err(Refusal::ObjectionUnanswered { number: objection.number }),
        None => Ok(()),
    }
}
