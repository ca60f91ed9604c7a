//! Why a step is refused. Each has a stable code; `wording` says it.

use domain::{Date, case::RequestedDocument, role::Role};
use serde::{Deserialize, Serialize};

/// The steps that different persons have to take (S2-04, S2-48).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Duty {
    /// 受理
    Accept,
    /// 初审
    Review,
    /// 审核确认
    Confirm,
    /// 发放
    Pay,
}

/// What is wrong with a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "problem", rename_all = "snake_case")]
pub enum Problem {
    /// It is empty or too short.
    TooShort {
        /// Fewest characters or entries.
        min: usize,
    },
    /// It is too long.
    TooLong {
        /// Most characters or entries.
        max: usize,
    },
    /// The same entry twice.
    Twice,
    /// Not a positive sum.
    NotPositive,
    /// A day that has not come yet.
    InFuture,
    /// A day before it can have been.
    TooEarly,
    /// It does not fit what the case says.
    Mismatch,
}

/// Why a step is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum Refusal {
    /// No role of the person may do it.
    #[error("no role of this person may do this")]
    NotPermitted,
    /// The case is another office's.
    #[error("the case is outside the person's region")]
    OutOfScope,
    /// Another level decides here.
    #[error("{decider:?} decides here")]
    OtherDecider {
        /// Who decides.
        decider: Role,
    },
    /// The case is not at that point.
    #[error("the case is not at this point")]
    WrongPhase,
    /// The person is a near relative.
    #[error("a near relative must not act")]
    NearRelative,
    /// The person has already done another of the steps that different persons take.
    #[error("the same person did {did:?}")]
    SeparationOfDuties {
        /// What the person did.
        did: Duty,
    },
    /// It was done before.
    #[error("this was done before")]
    AlreadyDone,
    /// What is missing may be asked for once.
    #[error("missing papers may be asked for once")]
    SupplementAlreadyAsked,
    /// The household still has time.
    #[error("the household has until {until}")]
    SupplementRunning {
        /// The last day.
        until: Date,
    },
    /// Nobody may ask for what the check supplies.
    #[error("{document:?} comes from the check")]
    SuppliedByCheck {
        /// The paper.
        document: RequestedDocument,
    },
    /// A check is running.
    #[error("a check is running")]
    CheckRunning,
    /// There is no completed check.
    #[error("there is no completed check")]
    CheckMissing,
    /// There is no visit signed by two.
    #[error("there is no visit signed by two investigators")]
    VisitMissing,
    /// A visit takes two different persons.
    #[error("a visit takes two different investigators")]
    SameInvestigator,
    /// Another person was named as second investigator.
    #[error("another person is the second investigator")]
    NotSecondInvestigator,
    /// The posting hangs until then.
    #[error("the publicity runs until {until}")]
    PublicityRunning {
        /// The last day.
        until: Date,
    },
    /// Every objection needs an answer.
    #[error("objection {number} has no answer")]
    ObjectionUnanswered {
        /// Which.
        number: u16,
    },
    /// After an objection there has to be a new visit or panel.
    #[error("there is no new investigation")]
    InvestigationMissing,
    /// Relatives are registered or somebody complained: the county visits first.
    #[error("the county has not visited")]
    CountyVisitMissing,
    /// It was not computed what the household is entitled to.
    #[error("there is no assessment")]
    AssessmentMissing,
    /// The assessment does not rest on the verified facts.
    #[error("the assessment does not rest on the verified facts")]
    FactsNotVerified,
    /// A fact or a parameter is missing, so that no sum is known.
    #[error("the assessment is open")]
    AssessmentOpen,
    /// The sum or the ground is not what the assessment says.
    #[error("the assessment says otherwise")]
    AssessmentDiffers,
    /// The opinion proposes otherwise: a new one is needed.
    #[error("the opinion proposes otherwise")]
    OpinionDiffers,
    /// The time was already prolonged.
    #[error("the time was already prolonged")]
    AlreadyExtended,
    /// Nothing allows to prolong the time, or not for this reason.
    #[error("no ground to prolong the time")]
    NoGroundToExtend,
    /// The date has passed.
    #[error("the date has passed")]
    TooLate,
    /// Above what the township may give by itself.
    #[error("the sum is above the township's limit")]
    AboveLimit,
    /// Above what may be given in this way at all.
    #[error("the sum is above the ceiling")]
    AboveCeiling,
    /// The same cause was helped as often as the rules allow.
    #[error("the same cause was helped {limit} times in a year")]
    SameCauseLimit {
        /// How often the rules allow it.
        limit: u32,
    },
    /// The month is paid, or is not to be paid.
    #[error("this month is not to be paid")]
    MonthNotDue,
    /// Two different persons sign.
    #[error("two different persons sign")]
    SameWitness,
    /// A field is wrong.
    #[error("{field} is wrong")]
    Invalid {
        /// The field's name.
        field: String,
        /// What is wrong.
        #[serde(flatten)]
        problem: Problem,
    },
}

impl Refusal {
    /// The stable code.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotPermitted => "not_permitted",
            Self::OutOfScope => "out_of_scope",
            Self::OtherDecider { .. } => "other_decider",
            Self::WrongPhase => "wrong_phase",
            Self::NearRelative => "near_relative",
            Self::SeparationOfDuties { .. } => "separation_of_duties",
            Self::AlreadyDone => "already_done",
            Self::SupplementAlreadyAsked => "supplement_already_asked",
            Self::SupplementRunning { .. } => "supplement_running",
            Self::SuppliedByCheck { .. } => "supplied_by_check",
            Self::CheckRunning => "check_running",
            Self::CheckMissing => "check_missing",
            Self::VisitMissing => "visit_missing",
            Self::SameInvestigator => "same_investigator",
            Self::NotSecondInvestigator => "not_second_investigator",
            Self::PublicityRunning { .. } => "publicity_running",
            Self::ObjectionUnanswered { .. } => "objection_unanswered",
            Self::InvestigationMissing => "investigation_missing",
            Self::CountyVisitMissing => "county_visit_missing",
            Self::AssessmentMissing => "assessment_missing",
            Self::FactsNotVerified => "facts_not_verified",
            Self::AssessmentOpen => "assessment_open",
            Self::AssessmentDiffers => "assessment_differs",
            Self::OpinionDiffers => "opinion_differs",
            Self::AlreadyExtended => "already_extended",
            Self::NoGroundToExtend => "no_ground_to_extend",
            Self::TooLate => "too_late",
            Self::AboveLimit => "above_limit",
            Self::AboveCeiling => "above_ceiling",
            Self::SameCauseLimit { .. } => "same_cause_limit",
            Self::MonthNotDue => "month_not_due",
            Self::SameWitness => "same_witness",
            Self::Invalid { .. } => "invalid",
        }
    }
}
