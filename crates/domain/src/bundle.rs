//! Everything that a household may lawfully receive together, in the best combination.

use serde::{Deserialize, Serialize};

use crate::assessment::{Amount, ReasonCode};
use crate::{Money, Programme};

/// The best lawful combination for a household, what excludes what, and why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Bundle {
    /// What is received together.
    pub receives: Vec<Received>,
    /// All that comes each month, yuan.
    pub monthly: Money,
    /// All that comes once and is already sure, yuan; ceilings are not part of it.
    pub once: Money,
    /// What would be open by itself but not beside the rest.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub excluded: Vec<Excluded>,
    /// The choices that the best combination makes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<Choice>,
    /// Whether a programme or an amount is still open, so that the combination may change; what is open
    /// counts as nothing.
    pub provisional: bool,
}

impl Bundle {
    /// Nothing at all.
    pub const fn nothing() -> Self {
        Self {
            receives: Vec::new(),
            monthly: Money::ZERO,
            once: Money::ZERO,
            excluded: Vec::new(),
            choices: Vec::new(),
            provisional: false,
        }
    }
}

/// One thing that is received.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Received {
    /// The programme.
    pub programme: Programme,
    /// For whom; the household where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub member: Option<String>,
    /// How much; absent for a status, or while it is open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Amount>,
}

/// One thing that another excludes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Excluded {
    /// The programme.
    pub programme: Programme,
    /// For whom; the household where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub member: Option<String>,
    /// Why.
    pub because: ReasonCode,
}

/// A person who may receive one of two things.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Choice {
    /// Who.
    pub member: String,
    /// Whether tekun is taken in the best combination.
    pub takes_tekun: bool,
    /// What the household would receive each month in the best combination with the other choice, yuan;
    /// absent while an amount in it is open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub otherwise: Option<Money>,
}
