//! The home visit by two investigators, and the villagers' panel.

use serde::{Deserialize, Serialize};

use super::{AttachmentId, UserId, payload::VisitForm};
use crate::calendar::Instant;

/// How the household was visited (D57 16).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum VisitMode {
    /// At home.
    Home,
    /// By telephone or video; in a major emergency only.
    Remote,
}

/// Whether a member of the household signed the form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum MemberSignature {
    /// The member who was present signed.
    Signed {
        /// The member's ordinal in the facts, `m1`.
        member: String,
    },
    /// Nobody would or could sign.
    Declined {
        /// Why.
        reason: String,
    },
}

/// A visit. It counts once the second investigator has signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Visit {
    /// The investigator who filled in the form.
    pub first: UserId,
    /// When it was recorded.
    pub recorded_at: Instant,
    /// The form.
    pub form: VisitForm,
    /// When the second investigator signed, under the own account.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signed_at: Option<Instant>,
}

impl Visit {
    /// Whether both investigators have signed.
    pub const fn is_signed(&self) -> bool {
        self.signed_at.is_some()
    }
}

/// The opinion of a villagers' panel (民主评议), held where something is disputed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PanelRecord {
    /// When it was recorded.
    pub at: Instant,
    /// By whom.
    pub by: UserId,
    /// How many took part.
    pub attendees: u16,
    /// How many were for the household.
    pub in_favour: u16,
    /// What was said.
    pub minutes: String,
    /// The signed minutes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<AttachmentId>,
}
