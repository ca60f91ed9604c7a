//! The closed lists of grounds on which something is refused, ended or prolonged. Neither
//! occupation nor status is on any of them (N22 一(一)), and no complaint is (L26 45).

use serde::{Deserialize, Serialize};

/// Why an application is not accepted: before the clock starts, and only for these.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum NonAcceptanceReason {
    /// Another township is the one to apply to (L26 37); never in an emergency.
    NotLocalUnit,
    /// What was asked for once did not come in time.
    DocumentsMissing,
    /// The same household has a running case for the same programme.
    AlreadyRunning,
}

/// Why a case ends before it is decided (D57 29).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum TerminationCause {
    /// The applicant takes the application back.
    Withdrawn,
    /// The check of the household's means is refused.
    CheckRefused,
    /// The household refuses to cooperate without good reason.
    NoCooperation,
    /// The person has died, or the household no longer exists.
    HouseholdGone,
}

/// Which property stands against it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum PropertyItem {
    /// Savings, securities, insurance.
    Money,
    /// A vehicle.
    Vehicle,
    /// Housing.
    Housing,
    /// Shops and other property not lived in.
    NonResidential,
    /// Registered capital.
    Capital,
    /// Anything else on the local list.
    Other,
}

/// Why an application is refused, after a completed check only.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum RefusalReason {
    /// Income is not below the line.
    IncomeNotBelowLine,
    /// Property is above the limit.
    Property {
        /// Which.
        item: PropertyItem,
    },
    /// Who belongs to the household is not as declared.
    HouseholdComposition,
    /// What was declared is untrue.
    FalseDeclaration,
    /// Another programme already covers the need.
    CoveredElsewhere,
    /// Somebody with a legal duty can support.
    SupporterAble,
    /// The expenses do not reach the mark of the programme.
    ExpensesTooLow,
    /// The same cause was helped as often as the rules allow within the year.
    SameCauseLimit,
    /// Another ground of the law, written out.
    Other {
        /// The ground, 4 to 500 characters.
        text: String,
    },
}

impl RefusalReason {
    /// The stable code.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::IncomeNotBelowLine => "income_not_below_line",
            Self::Property { .. } => "property",
            Self::HouseholdComposition => "household_composition",
            Self::FalseDeclaration => "false_declaration",
            Self::CoveredElsewhere => "covered_elsewhere",
            Self::SupporterAble => "supporter_able",
            Self::ExpensesTooLow => "expenses_too_low",
            Self::SameCauseLimit => "same_cause_limit",
            Self::Other { .. } => "other",
        }
    }
}

/// Why the time for a decision is prolonged (D57 22, S2-06).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ExtensionReason {
    /// The check of means takes longer than the place allows for.
    SlowCheck,
    /// An objection has to be looked into.
    Objection,
    /// The household lives apart from where it is registered.
    SeparatedResidence,
    /// Members are registered in different provinces.
    OtherProvince,
    /// The investigation is unusually hard.
    HardInvestigation,
}

impl ExtensionReason {
    /// Every reason.
    pub const ALL: [Self; 5] =
        [Self::SlowCheck, Self::Objection, Self::SeparatedResidence, Self::OtherProvince, Self::HardInvestigation];

    /// The stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::SlowCheck => "slow_check",
            Self::Objection => "objection",
            Self::SeparatedResidence => "separated_residence",
            Self::OtherProvince => "other_province",
            Self::HardInvestigation => "hard_investigation",
        }
    }

    /// The reason with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.code() == code)
    }
}
