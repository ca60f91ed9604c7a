//! Aid first (先行救助): reported or asked for, registered, given, and the papers afterwards.

use serde::{Deserialize, Serialize};

use super::{AttachmentId, PersonId, Publication, UserId, payment::FollowUp};
use crate::{
    Date, Money,
    calendar::{Due, Instant, Month},
};

/// How the need became known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ReportSource {
    /// The person asked.
    Requested,
    /// A village assistant or grid worker found it.
    VillageWorker,
    /// The township's staff found it.
    TownshipStaff,
    /// The assistance hotline 12349.
    Hotline12349,
    /// The service hotline 12345.
    Hotline12345,
    /// The police, 110.
    Police110,
    /// Another department.
    Department,
}

/// What befell the person (S3-29, S0-06).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum EmergencyCause {
    /// 住房、生活设施类损失
    HomeLoss,
    /// 交通事故等意外伤害
    Accident,
    /// 刑事案件等突发性伤害
    Crime,
    /// 突患重大疾病
    SuddenIllness,
    /// 自然灾害
    Disaster,
    /// 其他特殊原因
    Other,
}

impl EmergencyCause {
    /// The code, as it stands in the facts' `event.cause` and `past_grants[].cause`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::HomeLoss => "home_loss",
            Self::Accident => "accident",
            Self::Crime => "crime",
            Self::SuddenIllness => "sudden_illness",
            Self::Disaster => "disaster",
            Self::Other => "other",
        }
    }
}

/// A need was found, or help was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct EmergencyReport {
    /// When it became known; the clock of aid runs from then.
    pub at: Instant,
    /// Who reported it.
    pub by: UserId,
    /// The account of the person, if there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account: Option<UserId>,
    /// How it became known.
    pub source: ReportSource,
    /// What happened.
    pub text: String,
    /// By when aid has to be given; none where no time is set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Due>,
}

/// Person, cause, amount and officer are on record (TA26).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Registration {
    /// When.
    pub at: Instant,
    /// The officer.
    pub by: UserId,
    /// The person.
    pub person: PersonId,
    /// What happened.
    pub cause: EmergencyCause,
    /// Yuan, in money or in goods.
    pub amount: Money,
    /// In words.
    pub text: String,
}

/// The next level knows of a sum above the township's limit, or has agreed to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OverLimit {
    /// When.
    pub at: Instant,
    /// By whom it was recorded, or who agreed.
    pub by: UserId,
    /// With whom, how, what was said.
    pub text: String,
}

/// How aid reached the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum HandOver {
    /// Cash, signed by two and shown by a photo or a receipt.
    Cash {
        /// The second person who signs.
        witness: UserId,
        /// Photo or receipt, at least one.
        evidence: Vec<AttachmentId>,
    },
    /// Goods, likewise.
    Goods {
        /// What was given.
        description: String,
        /// The second person who signs.
        witness: UserId,
        /// Photo or receipt, at least one.
        evidence: Vec<AttachmentId>,
    },
    /// To the person's account.
    Card {
        /// The bank's reference.
        reference: String,
    },
}

/// Aid was given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AidPayment {
    /// When.
    pub at: Instant,
    /// By whom.
    pub by: UserId,
    /// Yuan, or the value of the goods.
    pub amount: Money,
    /// How.
    pub hand_over: HandOver,
}

/// The papers that were owed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Paperwork {
    /// When they were complete.
    pub at: Instant,
    /// Who completed them.
    pub by: UserId,
    /// What happened and why aid could not wait (L26 50).
    pub explanation: String,
    /// The files.
    pub attachments: Vec<AttachmentId>,
}

/// The papers were confirmed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PaperworkConfirmation {
    /// When.
    pub at: Instant,
    /// By whom.
    pub by: UserId,
}

/// The case stands in a monthly list to the county (S3-31).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MonthlyFiling {
    /// When.
    pub at: Instant,
    /// By whom.
    pub by: UserId,
    /// The month of the list.
    pub month: Month,
}

/// What happens beside the papers once aid was given.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Afterwards {
    /// The day on which the emergency was over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended_on: Option<Date>,
    /// The monthly list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filed: Option<MonthlyFiling>,
    /// The publication in the form set locally (L26 45).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub publication: Option<Publication>,
    /// What was seen afterwards.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub follow_up: Option<FollowUp>,
    /// Why the papers were sent back, where they were.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub returned_because: Option<String>,
}

/// Why a report leads to no aid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ReportClosure {
    /// Looked into; there is no need.
    NoNeed,
    /// It can wait; the household is helped to apply in the ordinary way.
    OrdinaryWay,
    /// Somebody else has already helped.
    HelpedElsewhere,
    /// The person could not be found.
    NotFound,
    /// Above what may be given without the papers.
    AboveCeiling,
}

/// A report was closed without aid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ClosedReport {
    /// When.
    pub at: Instant,
    /// By whom.
    pub by: UserId,
    /// Why.
    pub closure: ReportClosure,
    /// Why, in words.
    pub text: String,
}
