//! What the calculation lets an opinion propose.

use domain::{
    Programme,
    assessment::{Amount, Assessment, Outcome as Found},
    case::{Award, Outcome},
};

/// What the assessment says of the programme of a case, as the procedure reads it.
pub fn outcome(assessment: Option<&Assessment>, programme: Programme) -> Outcome {
    let Some(finding) = assessment.and_then(|assessment| assessment.programme(programme)) else {
        return Outcome::Open;
    };
    match (finding.outcome, finding.amount) {
        (Found::NotEligible, _) => Outcome::NotEntitled,
        (Found::Eligible, Some(Amount::Monthly(amount))) => Outcome::Entitled { award: Award::Monthly { amount } },
        (Found::Eligible, Some(Amount::OneOff(amount))) => Outcome::Entitled { award: Award::OneOff { amount } },
        (Found::Eligible, Some(Amount::UpTo(amount))) => Outcome::UpTo { amount },
        (Found::Eligible, None) if matches!(programme, Programme::Edge | Programme::Rigid) => {
            Outcome::Entitled { award: Award::Status }
        }
        (Found::Undetermined, _) | (Found::Eligible, None) => Outcome::Open,
    }
}
