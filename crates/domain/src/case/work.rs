//! Deadlines, tasks and the timeline: what is due, for whom, and what has been.

use serde::{Deserialize, Serialize};

use super::{ActionKind, CaseId, LogEntry};
use crate::{
    calendar::{Due, Nearness},
    region::RegionCode,
    role::Role,
};

/// What a date is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum DeadlineKind {
    /// The household sends what is missing.
    Supplement,
    /// The investigation begins (D57 15).
    InvestigationStart,
    /// The check begins (D57 17).
    CheckStart,
    /// The decision (D57 22, N22).
    Decision,
    /// The county's part of it (D57 20).
    CountyDecision,
    /// The last day of publicity; decided from the day after (D57 19).
    PublicityEnd,
    /// The written notice (D57 21).
    Notice,
    /// Temporary aid is paid (S2-52).
    TemporaryPayment,
    /// The month's money is paid (S2-53).
    MonthlyPayment,
    /// Emergency aid is given.
    EmergencyAid,
    /// The papers after emergency aid.
    Paperwork,
}

/// A date by which something has to be done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Deadline {
    /// What for.
    pub kind: DeadlineKind,
    /// When.
    pub due: Due,
}

/// Something that waits to be done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Task {
    /// The case.
    pub case: CaseId,
    /// What.
    pub action: ActionKind,
    /// Whose turn it is.
    pub role: Role,
    /// Where.
    pub township: RegionCode,
    /// By when, if there is a date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Due>,
    /// How near that is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nearness: Option<Nearness>,
    /// Whether it is shown to this role only because somebody else is late.
    pub escalated: bool,
}

/// A line of the case page's timeline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum TimelineEntry {
    /// It has been.
    Past {
        /// What, when, by whom.
        entry: LogEntry,
    },
    /// It is still to come, or late.
    Ahead {
        /// What is due.
        deadline: Deadline,
        /// How near it is.
        nearness: Nearness,
    },
}
