//! Confirmation (审核确认): the decision and what surrounds it.

use serde::{Deserialize, Serialize};

use super::{AttachmentId, Award, ExtensionReason, RefusalReason, Seal, UserId};
use crate::{
    Date,
    calendar::{Due, Instant, Month},
    role::Role,
};

/// What was decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "ruling", rename_all = "snake_case")]
pub enum Ruling {
    /// Granted.
    Approved {
        /// The award.
        award: Award,
        /// The first month of a monthly award.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        first_month: Option<Month>,
    },
    /// Refused.
    Refused {
        /// At least one.
        reasons: Vec<RefusalReason>,
        /// The reasons in words for the household.
        text: String,
    },
}

/// A decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Decision {
    /// When.
    pub at: Instant,
    /// By whom.
    pub by: UserId,
    /// In which role.
    pub role: Role,
    /// What.
    pub ruling: Ruling,
    /// What it was founded on.
    pub seal: Seal,
    /// By when the written notice has to reach the applicant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notice_due: Option<Due>,
    /// Whether it came in time; none where no time is set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_time: Option<bool>,
}

impl Decision {
    /// The award, if one was granted.
    pub const fn award(&self) -> Option<Award> {
        match self.ruling {
            Ruling::Approved { award, .. } => Some(award),
            Ruling::Refused { .. } => None,
        }
    }
}

/// How a notice reached the applicant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum DeliveryManner {
    /// Handed over at the window.
    AtWindow,
    /// Brought to the home.
    AtHome,
    /// By post.
    Post,
    /// In the own account, with consent.
    Online,
}

/// A notice reached the applicant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Delivery {
    /// When it was recorded.
    pub at: Instant,
    /// By whom.
    pub by: UserId,
    /// How.
    pub manner: DeliveryManner,
    /// On which day.
    pub on: Date,
}

/// The time for the decision was prolonged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Extension {
    /// When.
    pub at: Instant,
    /// By whom.
    pub by: UserId,
    /// Why.
    pub reason: ExtensionReason,
    /// Why, in words.
    pub text: String,
    /// The new date.
    pub due: Due,
}

/// A complaint or report that came in at the confirmation stage. It leads to the county's visit
/// (D57 20) and neither refuses nor freezes (N22).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Complaint {
    /// When.
    pub at: Instant,
    /// By whom it was recorded.
    pub by: UserId,
    /// What it says.
    pub text: String,
}

/// The visit by the county where relatives are registered or somebody complained (D57 20).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CountyVisit {
    /// When it was recorded.
    pub at: Instant,
    /// By whom.
    pub by: UserId,
    /// What was found.
    pub text: String,
    /// Photos.
    pub photos: Vec<AttachmentId>,
}

/// The decider sent the case back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReturnedCase {
    /// When.
    pub at: Instant,
    /// By whom.
    pub by: UserId,
    /// Why.
    pub reason: String,
}
