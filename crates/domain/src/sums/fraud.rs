//! Aid obtained by false statements.

use serde::{Deserialize, Serialize};

use crate::{Date, facts::Amount};

/// Aid that was obtained by false statements; the day of the request is that of the decision (L26 Art 73; R649 Art 68).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Fraud {
    /// What was wrongly paid, yuan in all.
    pub wrongly_paid: Amount,
    /// The last day of the act.
    pub acted_on: Date,
    /// A decision to cut or end the aid was made before, and defied.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub defied: bool,
}

/// A finding of fraud in a place that takes no applications for a time after it (S0).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ApplicationBar {
    /// The day of the finding.
    pub found_on: Date,
}
