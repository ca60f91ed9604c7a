//! Looking at a household again.

use serde::{Deserialize, Serialize};

use crate::{Date, facts::Region};

/// A household on dibao that is to be looked at again (D57 Art 31).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Recheck {
    /// The day of the decision, or on which it was last looked at.
    pub looked_on: Date,
    /// Its class, where the place has classes (S1.1).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub class: Option<HouseholdClass>,
    /// Whether it lives in town or in the countryside.
    pub region: Region,
    /// Whether somebody in it is able to work.
    #[serde(default)]
    pub able_to_work: bool,
    /// Whether its income is unstable.
    #[serde(default)]
    pub unstable_income: bool,
    /// Whether it has no ability to work, no income and nobody to support it (三无).
    #[serde(default)]
    pub no_support: bool,
}

/// A household's class by its members.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum HouseholdClass {
    /// In gravest need.
    A,
    /// In need of care.
    B,
    /// All others.
    C,
}
