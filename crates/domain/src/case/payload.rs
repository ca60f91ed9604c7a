//! What each action carries. Limits of length are checked by `procedure`, once, for browser and
//! server alike.

use serde::{Deserialize, Serialize};

use super::{
    AttachmentId, DeliveryManner, EmergencyCause, ExtensionReason, HandOver, MemberSignature, NonAcceptanceReason,
    ObjectionAnswer, OpinionView, PersonId, RefusalReason, RelativeKind, ReportClosure, RequestedDocument,
    TerminationCause, UserId, VisitMode,
};
use crate::{Date, Money, Programme, calendar::Month, digest::Digest};

/// Ask once for everything that is missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AskSupplement {
    /// The papers; none that the check supplies.
    pub items: Vec<RequestedDocument>,
    /// Why, in words for the household.
    pub reason: String,
}

/// Send what was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SupplySupplement {
    /// The files.
    pub attachments: Vec<AttachmentId>,
    /// What the household says to it.
    #[serde(default)]
    pub note: String,
}

/// Do not accept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NotAccept {
    /// Why.
    pub reason: NonAcceptanceReason,
    /// Why and where to go instead, in words.
    pub text: String,
}

/// Accept; the question about near relatives is answered (D57 11).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AcceptCase {
    /// A member of the village committee, or a handler other than the acceptor, who is a near
    /// relative of a member; none if there is none.
    pub relative: Option<RelativeKind>,
}

/// Declare that one is a near relative, and act no more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Declaration {
    /// The relation.
    pub relation: RelativeKind,
}

/// Ask for a check of means.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RequestCheck {
    /// What for; why again, if it is not the first.
    pub purpose: String,
}

/// Record a visit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct VisitForm {
    /// The other investigator.
    pub second: UserId,
    /// The day of the visit.
    pub on: Date,
    /// How.
    pub mode: VisitMode,
    /// Neighbours were asked.
    #[serde(default)]
    pub neighbours_asked: bool,
    /// The facts as they were found.
    pub verified_facts: Digest,
    /// A member's signature.
    pub signature: MemberSignature,
    /// Photos.
    pub photos: Vec<AttachmentId>,
    /// What was seen.
    pub text: String,
}

/// Record a villagers' panel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Panel {
    /// How many took part.
    pub attendees: u16,
    /// How many were for the household.
    pub in_favour: u16,
    /// What was said.
    pub minutes: String,
    /// The signed minutes.
    #[serde(default)]
    pub file: Option<AttachmentId>,
}

/// Prolong the time for the decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ExtendTime {
    /// Why.
    pub reason: ExtensionReason,
    /// Why, in words.
    pub text: String,
}

/// Answers to the open objections.
pub type Answers = Vec<ObjectionAnswer>;

/// Give the preliminary opinion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct GiveOpinion {
    /// What is proposed.
    pub view: OpinionView,
    /// Why.
    pub text: String,
    /// One answer for each open objection.
    #[serde(default)]
    pub answers: Answers,
}

/// Post the opinion in the village.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PostPublicity {
    /// Where.
    pub place: String,
    /// A photo of it.
    #[serde(default)]
    pub photo: Option<AttachmentId>,
}

/// Start the full period again after a wrong posting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RestartPublicity {
    /// Where.
    pub place: String,
    /// What was wrong.
    pub reason: String,
    /// A photo of it.
    #[serde(default)]
    pub photo: Option<AttachmentId>,
}

/// Say something against a proposed decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ObjectionForm {
    /// What.
    pub text: String,
    /// Who; an objection may be anonymous.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// How to reach the person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<String>,
    /// Files.
    #[serde(default)]
    pub attachments: Vec<AttachmentId>,
}

/// A reason or a finding in words, with files where there are any.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct WrittenReason {
    /// In words.
    pub text: String,
    /// Files.
    #[serde(default)]
    pub attachments: Vec<AttachmentId>,
}

/// Refuse.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RefuseCase {
    /// At least one.
    pub reasons: Vec<RefusalReason>,
    /// The reasons in words for the household.
    pub text: String,
}

/// Record that a notice reached the applicant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ServeNotice {
    /// How.
    pub manner: DeliveryManner,
    /// On which day.
    pub on: Date,
}

/// Record that the decision hangs in the village.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Published {
    /// Where.
    pub place: String,
    /// A photo of it.
    #[serde(default)]
    pub photo: Option<AttachmentId>,
}

/// End a case before it is decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TerminateCase {
    /// Why; a withdrawal has an action of its own.
    pub cause: TerminationCause,
    /// Why, in words.
    pub text: String,
}

/// Record what was seen after aid was given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FollowUpForm {
    /// What was seen.
    pub text: String,
    /// Programmes that the household is helped to apply for.
    #[serde(default)]
    pub onward: Vec<Programme>,
}

/// Register person, cause and amount.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RegisterAid {
    /// The person.
    pub person: PersonId,
    /// What happened.
    pub cause: EmergencyCause,
    /// Yuan, in money or in goods.
    pub amount: Money,
    /// In words.
    pub text: String,
}

/// Give aid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct HandOverAid {
    /// How.
    pub hand_over: HandOver,
}

/// Record that the emergency is over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EndEmergency {
    /// The day.
    pub on: Date,
}

/// Hand in the papers that were owed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CompletePaperwork {
    /// What happened and why aid could not wait (L26 50).
    pub explanation: String,
    /// The files.
    pub attachments: Vec<AttachmentId>,
}

/// Put the case into a monthly list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FileMonthly {
    /// The month of the list.
    pub month: Month,
}

/// Close a report without aid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CloseReport {
    /// Why.
    pub closure: ReportClosure,
    /// Why, in words.
    pub text: String,
}
