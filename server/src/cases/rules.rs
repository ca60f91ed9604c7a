//! The rules that hold for a case on a day, and what the calculation says to its programme.

use domain::{
    Date, Programme,
    api::ProblemCode,
    assessment::{Amount, Assessment, Digests, Outcome as Found},
    calendar::Instant,
    case::{Assessed, Award, Outcome, Seal},
    facts::HouseholdFacts,
    policy::PolicyPack,
};
use procedure::{Context, Profile};

use crate::{app::App, http::ApiError};

/// Everything that a place says on a day.
pub struct Rules {
    /// The resolved policy.
    pub pack: PolicyPack,
    /// The part of it that the procedure asks for.
    pub profile: Profile,
}

impl Rules {
    /// The rules of a jurisdiction on a day, as they are known on that day.
    pub fn on(app: &App, jurisdiction: &str, day: Date) -> Result<Self, ApiError> {
        let pack = app.policies.book.pack(jurisdiction, day, day).map_err(|error| ApiError {
            source: Some(error.into()),
            ..ApiError::new(ProblemCode::UnknownJurisdiction)
        })?;
        if pack.outside.is_some() {
            return Err(ApiError::new(ProblemCode::DateNotEncoded));
        }
        let profile = Profile::try_new(&pack).map_err(ApiError::internal)?;
        Ok(Self { pack, profile })
    }

    /// Assesses a household, with derivation.
    pub fn assess(&self, facts: &HouseholdFacts, on: Date) -> Assessment {
        calculation::assess_with_derivation(&self.pack, facts, on)
    }

    /// The context of a step.
    pub fn context<'a>(
        &'a self,
        app: &'a App,
        now: Instant,
        assessed: Option<&'a Assessed>,
        same_cause_grants: u32,
    ) -> Context<'a> {
        Context { now, calendar: &app.calendar, profile: &self.profile, assessed, same_cause_grants }
    }
}

/// The seal of an assessment's three digests.
pub fn seal_of(digests: &Digests) -> Seal {
    Seal { facts: digests.facts.clone(), policy: digests.pack.clone(), assessment: digests.assessment.clone() }
}

/// What an assessment says to one programme, as the procedure needs to know it.
pub fn assessed_of(assessment: &Assessment, programme: Programme) -> Assessed {
    Assessed { outcome: outcome(assessment, programme), seal: seal_of(&assessment.digests) }
}

fn outcome(assessment: &Assessment, programme: Programme) -> Outcome {
    let Some(finding) = assessment.programme(programme) else {
        return Outcome::Open;
    };
    match (finding.outcome, finding.amount) {
        (Found::NotEligible, _) => Outcome::NotEntitled,
        (Found::Eligible, Some(Amount::Monthly(amount))) => Outcome::Entitled { award: Award::Monthly { amount } },
        (Found::Eligible, Some(Amount::OneOff(amount))) => Outcome::Entitled { award: Award::OneOff { amount } },
        (Found::Eligible, Some(Amount::UpTo(amount))) => Outcome::UpTo { amount },
        // Edge and rigid households are given a status that opens other help.
        (Found::Eligible, None) if matches!(programme, Programme::Edge | Programme::Rigid) => {
            Outcome::Entitled { award: Award::Status }
        }
        (Found::Undetermined, _) | (Found::Eligible, None) => Outcome::Open,
    }
}
