//! The preliminary opinion (初审意见).

use serde::{Deserialize, Serialize};

use super::{Award, RefusalReason, Seal, UserId};
use crate::calendar::Instant;

/// What the township proposes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "view", rename_all = "snake_case")]
pub enum OpinionView {
    /// To grant this.
    Grant {
        /// The award.
        award: Award,
    },
    /// To refuse, for these reasons.
    Refuse {
        /// At least one.
        reasons: Vec<RefusalReason>,
    },
}

/// The opinion of the head of social affairs (S2-02).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Opinion {
    /// 1 for the first; every objection leads to another.
    pub round: u16,
    /// When.
    pub at: Instant,
    /// By whom.
    pub by: UserId,
    /// What is proposed.
    pub view: OpinionView,
    /// Why.
    pub text: String,
    /// What it was founded on.
    pub seal: Seal,
}

impl Opinion {
    /// The award that is proposed, if one is.
    pub const fn award(&self) -> Option<Award> {
        match self.view {
            OpinionView::Grant { award } => Some(award),
            OpinionView::Refuse { .. } => None,
        }
    }
}
