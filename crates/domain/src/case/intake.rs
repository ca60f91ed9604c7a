//! How a request came in and how the township received it.

use serde::{Deserialize, Serialize};

use super::{AttachmentId, NonAcceptanceReason, PersonId, RequestedDocument, Seal, UserId};
use crate::calendar::{Due, Instant};

/// The way by which a request came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// By the person, on a phone or computer.
    Online,
    /// At the township's window.
    Window,
    /// In the village, with an assistant.
    Village,
}

/// Who helped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum HelperKind {
    /// A clerk or assistant typed what the applicant said.
    Staff,
    /// A relative or neighbour.
    Person,
    /// The village committee applies for the household (D57 6).
    VillageCommittee,
}

/// Somebody who helped to apply, or applied for another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Helper {
    /// What kind of helper.
    pub kind: HelperKind,
    /// The account, if the helper has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user: Option<UserId>,
    /// The written mandate where the helper applies for the household (D57 6).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mandate: Option<AttachmentId>,
}

/// What was submitted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Submission {
    /// When.
    pub at: Instant,
    /// By which account.
    pub by: UserId,
    /// The account that sees the case as its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account: Option<UserId>,
    /// The applicant.
    pub applicant: PersonId,
    /// How many members count in the household.
    pub members: u16,
    /// The way it came.
    pub channel: Channel,
    /// Who helped.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub helper: Option<Helper>,
    /// What was declared and what the estimate said.
    pub seal: Seal,
    /// The files that came with it.
    pub attachments: Vec<AttachmentId>,
    /// Whether the household already is dibao, edge or rigid, so that its means are not checked
    /// again (L26 42).
    pub means_recognised: bool,
}

/// The one notice of what is missing (D57 10).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Supplement {
    /// When it was asked for.
    pub asked_at: Instant,
    /// By whom.
    pub asked_by: UserId,
    /// Everything that is missing.
    pub items: Vec<RequestedDocument>,
    /// Why, in words for the household.
    pub reason: String,
    /// By when.
    pub due: Due,
    /// What came.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<SupplementAnswer>,
}

/// What came after the notice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SupplementAnswer {
    /// When.
    pub at: Instant,
    /// By whom.
    pub by: UserId,
    /// The files.
    pub attachments: Vec<AttachmentId>,
    /// What the household says to it.
    pub note: String,
}

/// The clock has started.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Acceptance {
    /// When.
    pub at: Instant,
    /// By whom; also the officer who stays the first contact (首问负责).
    pub by: UserId,
    /// The decision is due then, as the receipt says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Due>,
}

/// The application was not accepted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NonAcceptance {
    /// When.
    pub at: Instant,
    /// By whom.
    pub by: UserId,
    /// Why.
    pub reason: NonAcceptanceReason,
    /// The reason in words, and where to go instead.
    pub text: String,
}

/// How somebody is related.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum RelativeKind {
    /// 配偶
    Spouse,
    /// 父母
    Parent,
    /// 子女
    Child,
    /// 兄弟姐妹
    Sibling,
    /// 祖父母、外祖父母
    Grandparent,
    /// 孙子女、外孙子女
    Grandchild,
}

/// An entry in the register of near relatives (D57 11).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RelativeEntry {
    /// The handler, who must not act from then on; absent for a member of the village committee.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user: Option<UserId>,
    /// The relation.
    pub relation: RelativeKind,
    /// When it was entered.
    pub at: Instant,
    /// Who entered it.
    pub by: UserId,
}
