//! Leaving dibao, and refusing work.

use serde::{Deserialize, Serialize};

use crate::{Date, facts::Amount};

/// A family whose income has risen above the standard (N22 一(三)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct GradualExitDates {
    /// The day of the decision.
    pub decided_on: Date,
    /// The months that the decider chose, where the place leaves a choice; its lower end where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub months: Option<u32>,
    /// The old amount, yuan per month.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub monthly: Option<Amount>,
}

/// A family that leaves dibao of its own accord (S1.3-12).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct VoluntaryExit {
    /// The dibao that it received, yuan per month.
    pub monthly: Amount,
    /// The months that the decider chose; the place's lower end where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub months: Option<u32>,
}

/// What became of the jobs that were offered to one person (D57 Art 34).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct JobRefusals {
    /// The household's dibao, yuan per month.
    pub monthly: Amount,
    /// Persons for whom it is paid.
    pub heads: u32,
    /// The offers, the earliest first.
    pub offers: Vec<JobOffer>,
}

/// One suitable job that was offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct JobOffer {
    /// When.
    pub on: Date,
    /// What became of it.
    pub outcome: JobOfferOutcome,
}

/// What became of a job that was offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum JobOfferOutcome {
    /// Refused without a good reason: counts.
    Refused,
    /// Refused with a good reason: neither counts nor ends the row.
    RefusedWithReason,
    /// Taken: ends the row.
    Accepted,
}
