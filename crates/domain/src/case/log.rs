//! What a transition leaves behind: an entry of the log, and messages.

use serde::{Deserialize, Serialize};

use super::{ActionKind, Phase, UserId};
use crate::{calendar::Instant, role::Role};

/// One line of a case's log. It names what was done and by whom, and repeats no text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LogEntry {
    /// When.
    pub at: Instant,
    /// By whom.
    pub by: UserId,
    /// In which role.
    pub role: Role,
    /// What was done; absent for the entry that opened the case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action: Option<ActionKind>,
    /// The phase after it.
    pub phase: Phase,
    /// The numbers of the papers issued with it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub documents: Vec<String>,
}

/// Whom a message is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "to", rename_all = "snake_case")]
pub enum Recipient {
    /// The applicant, and the person whom an emergency befell.
    Applicant,
    /// Everyone in this role at the case's place.
    Office {
        /// The role.
        role: Role,
    },
}

/// What a message is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum NoticeKind {
    /// Accepted, with number and due date.
    Accepted,
    /// Not accepted, with the reason.
    NotAccepted,
    /// Papers are missing.
    SupplementAsked,
    /// The papers came.
    SupplementSupplied,
    /// The check says that the conditions are not met; proof to the contrary is welcome (D57 18).
    CheckNotMet,
    /// A visit waits for the second signature.
    VisitToSign,
    /// The time was prolonged.
    Extended,
    /// The opinion hangs in the village.
    PublicityPosted,
    /// Somebody objected.
    ObjectionReceived,
    /// A case waits for the decision.
    ReadyToDecide,
    /// The case came back.
    Returned,
    /// Approved; how to appeal.
    Approved,
    /// Refused, with reasons; how to appeal (L26 76).
    Refused,
    /// Ended before a decision; how to appeal.
    Terminated,
    /// The first payment was made.
    FirstPayment,
    /// A need was reported.
    EmergencyReported,
    /// A sum above the limit waits for the county.
    OverLimit,
    /// The county agreed to the sum.
    OverLimitAgreed,
    /// Aid was given; which papers are owed by when.
    AidGiven,
    /// The papers are in and wait to be confirmed.
    PaperworkIn,
    /// A new application for these programmes is proposed.
    Onward,
}

/// A message to be sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Notice {
    /// To whom.
    #[serde(flatten)]
    pub recipient: Recipient,
    /// About what.
    pub kind: NoticeKind,
    /// The number of the paper that goes with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<String>,
}
