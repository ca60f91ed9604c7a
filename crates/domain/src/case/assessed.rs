//! What the calculation said, as far as a procedure needs to know it.

use serde::{Deserialize, Serialize};

use crate::{Money, digest::Digest};

/// The three digests that tie a step to what it was founded on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Seal {
    /// Of the household's facts, without identities.
    pub facts: Digest,
    /// Of the policy that held.
    pub policy: Digest,
    /// Of the assessment.
    pub assessment: Digest,
}

/// The assessment of the case's programme on the day of a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Assessed {
    /// What the calculation says.
    pub outcome: Outcome,
    /// What it was founded on.
    pub seal: Seal,
}

/// What the calculation says about one programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "outcome", rename_all = "snake_case")]
pub enum Outcome {
    /// Entitled to exactly this.
    Entitled {
        /// The award.
        award: Award,
    },
    /// Entitled to at most this, once; the office sets the sum.
    UpTo {
        /// The ceiling.
        amount: Money,
    },
    /// Entitled, or perhaps: a fact or a parameter is missing, so that no sum is known.
    Open,
    /// Not entitled.
    NotEntitled,
}

/// What a household is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Award {
    /// Money every month.
    Monthly {
        /// Yuan a month.
        amount: Money,
    },
    /// Money once.
    OneOff {
        /// Yuan.
        amount: Money,
    },
    /// A status that opens other help, and no money.
    Status,
}

impl Award {
    /// The money in it, none for a status.
    pub const fn amount(self) -> Option<Money> {
        match self {
            Self::Monthly { amount } | Self::OneOff { amount } => Some(amount),
            Self::Status => None,
        }
    }
}
