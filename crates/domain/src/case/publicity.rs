//! Publicity before a decision (公示), objections, publication after it (公布), and what each may
//! show.

use serde::{Deserialize, Serialize};

use super::{AttachmentId, UserId, payload::ObjectionForm};
use crate::{
    Date, Money, Programme,
    calendar::{Due, Instant, Month},
};

/// A posting on the village's board.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Publicity {
    /// 1 for the first; a new opinion and a wrong posting each start another.
    pub round: u16,
    /// Where it hangs.
    pub place: String,
    /// When it was posted.
    pub posted_at: Instant,
    /// By whom.
    pub posted_by: UserId,
    /// The last day on which it hangs; decided from the day after.
    pub last_day: Due,
    /// A photo of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub photo: Option<AttachmentId>,
    /// Why the period was started again, where it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub restarted_because: Option<String>,
    /// When and by whom it was taken down.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub removed: Option<RemovedPublicity>,
}

/// A posting was taken down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RemovedPublicity {
    /// When.
    pub at: Instant,
    /// By whom.
    pub by: UserId,
}

/// Something said against a proposed decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Objection {
    /// 1 for the first in the case.
    pub number: u16,
    /// When it was received.
    pub at: Instant,
    /// Who recorded it, or sent it.
    pub by: UserId,
    /// What was said.
    pub form: ObjectionForm,
    /// What came of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<ObjectionAnswer>,
}

/// What the new investigation says to an objection.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ObjectionFinding {
    /// It is right.
    Founded,
    /// It is right in part.
    PartlyFounded,
    /// It is not right.
    Unfounded,
}

/// The answer to one objection.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ObjectionAnswer {
    /// Which objection.
    pub number: u16,
    /// What was found.
    pub finding: ObjectionFinding,
    /// The answer in words.
    pub text: String,
}

/// The decision hangs in the village (L26 45, D57 24).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Publication {
    /// When.
    pub at: Instant,
    /// By whom.
    pub by: UserId,
    /// Where.
    pub place: String,
    /// A photo of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub photo: Option<AttachmentId>,
}

/// Which posting, and so which facts it may show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum PublicityProfile {
    /// Before the decision, on the village's board.
    PreDecision,
    /// Before the decision, on the public page.
    PreDecisionPage,
    /// After the decision, on the village's board.
    Decision,
    /// Emergency and small-fast aid, after it was given.
    DecisionMinimal,
    /// The monthly list on the public page (S3-37).
    PortalMonthly,
    /// Nothing: children, victims of domestic violence, displaced minors.
    None,
}

/// What one posting shows, and nothing else: no income, illness, disability, address or number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PublicityEntry {
    /// The name, whole or masked as the profile says; absent where no name may show.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The village.
    pub village: crate::region::RegionCode,
    /// The programme.
    pub programme: Programme,
    /// How many members the household has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub members: Option<u16>,
    /// The sum, a month or once as the programme pays.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Money>,
    /// The first and the last day of an objection period.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    /// The last day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Date>,
    /// The month that a list is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub month: Option<Month>,
}
