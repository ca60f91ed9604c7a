//! What would change an outcome: the smallest change of one thing that turns it.

use serde::{Deserialize, Serialize};

use crate::{Money, Programme};

/// The smallest change of one thing with which a programme that is closed would be open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TurningPoint {
    /// The programme.
    pub programme: Programme,
    /// What would be otherwise.
    pub change: Change,
    /// By how much, yuan.
    pub by: Money,
}

/// What would be otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// Less income of the household each month.
    LessIncome,
    /// More self-paid medical cost in twelve months.
    MoreMedical,
    /// Less money owned.
    LessMoney,
}

impl Change {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::LessIncome, Self::MoreMedical, Self::LessMoney];
}
