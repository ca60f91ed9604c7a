//! Where a case stands, in one word.

use serde::{Deserialize, Serialize};

/// Where a case stands, in one word: for lists, indexes and charts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// Waits to be accepted.
    Submitted,
    /// Waits for the household's papers.
    SupplementAsked,
    /// Final.
    NotAccepted,
    /// Check and visit.
    Investigating,
    /// Waits to be posted.
    OpinionGiven,
    /// Hangs in the village.
    Publicised,
    /// Investigated again.
    Reinvestigating,
    /// Waits for the decision.
    Confirming,
    /// Granted; the first payment is still to come.
    Approved,
    /// Granted and running: money is paid, or the status holds.
    InForce,
    /// Paid once; to be looked after.
    Paid,
    /// Refused.
    Refused,
    /// Final: ended before it was decided.
    Terminated,
    /// A need that nobody has registered yet.
    Reported,
    /// Registered, aid not yet given.
    Registered,
    /// Aid was given; papers are owed.
    PaperworkDue,
    /// The papers wait to be confirmed.
    PapersIn,
    /// Everything is done.
    Complete,
    /// Final: no aid was given.
    Closed,
}

impl Phase {
    /// Every phase.
    pub const ALL: [Self; 19] = [
        Self::Submitted,
        Self::SupplementAsked,
        Self::NotAccepted,
        Self::Investigating,
        Self::OpinionGiven,
        Self::Publicised,
        Self::Reinvestigating,
        Self::Confirming,
        Self::Approved,
        Self::InForce,
        Self::Paid,
        Self::Refused,
        Self::Terminated,
        Self::Reported,
        Self::Registered,
        Self::PaperworkDue,
        Self::PapersIn,
        Self::Complete,
        Self::Closed,
    ];

    /// The stable text, as in JSON and in the database.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Submitted => "submitted",
            Self::SupplementAsked => "supplement_asked",
            Self::NotAccepted => "not_accepted",
            Self::Investigating => "investigating",
            Self::OpinionGiven => "opinion_given",
            Self::Publicised => "publicised",
            Self::Reinvestigating => "reinvestigating",
            Self::Confirming => "confirming",
            Self::Approved => "approved",
            Self::InForce => "in_force",
            Self::Paid => "paid",
            Self::Refused => "refused",
            Self::Terminated => "terminated",
            Self::Reported => "reported",
            Self::Registered => "registered",
            Self::PaperworkDue => "paperwork_due",
            Self::PapersIn => "papers_in",
            Self::Complete => "complete",
            Self::Closed => "closed",
        }
    }

    /// The phase with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|phase| phase.code() == code)
    }
}
