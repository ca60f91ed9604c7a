//! Fixed amounts of town plans (S1.6, S1.15).

use serde::{Deserialize, Serialize};

use crate::{Date, facts::Amount};

/// What the household has had under the town's plan in the year: one special policy is the rule,
/// more only by town and district together (S1.6-23).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct HouseholdYear {
    /// Special policies that the household has had in the year.
    pub received: u32,
    /// Whether town and district approved one more.
    pub exception: bool,
}

/// Drugs of a person with a mental disability, for a year (S1.6-06).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DrugAid {
    /// What the person paid for them, yuan.
    pub self_paid: Amount,
    /// What the household has had in the year.
    #[serde(default)]
    pub year: HouseholdYear,
}

/// Hospital stays of a person with a severe mental disability, in a year (S1.6-07, S1.6-08).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct InpatientAid {
    /// Full months in the hospital in the year.
    pub months: u32,
    /// What the person paid, yuan.
    pub self_paid: Amount,
    /// What the household has had in the year.
    #[serde(default)]
    pub year: HouseholdYear,
}

/// Grave and lasting illness in a household, in a year (S1.6-09).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ChronicAid {
    /// What the household paid, yuan.
    pub self_paid: Amount,
    /// What the household has had in the year.
    #[serde(default)]
    pub year: HouseholdYear,
}

/// A public post (S1.6-13).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PublicPost {
    /// The pay that is agreed, yuan per month.
    pub pay: Amount,
}

/// Work of a family of which nobody had any (S1.6-12).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EmploymentReward {
    /// The first day of work.
    pub employed_from: Date,
    /// The last day of work; absent while it goes on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub employed_until: Option<Date>,
    /// Whether a contract or another paper proves it.
    pub contract: bool,
    /// Whether the family had the reward before.
    #[serde(default)]
    pub rewarded_before: bool,
    /// What the household has had in the year.
    #[serde(default)]
    pub year: HouseholdYear,
}

/// The package of the family doctor, for a person and year (S1.6-15).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DoctorPackage {
    /// The person's own part of the fee, yuan.
    pub own_part: Amount,
    /// What the household has had in the year.
    #[serde(default)]
    pub year: HouseholdYear,
}

/// Reasonable cost that insurance and medical aid left over (S1.6-16).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ExtraMedical {
    /// What is left over, yuan.
    pub self_paid: Amount,
    /// What the household has had in the year.
    #[serde(default)]
    pub year: HouseholdYear,
}

/// A pupil or student, for a school year (S1.6-17).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EducationAid {
    /// The stage.
    pub stage: Stage,
    /// What the household has had in the year.
    #[serde(default)]
    pub year: HouseholdYear,
}

/// The stages of education.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// 学前
    Preschool,
    /// 九年义务教育: primary school to grade 9.
    Compulsory,
    /// 高中、中职
    Senior,
    /// 大学、高职
    Higher,
}

/// Social contributions of who works for himself (S1.15-11).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SocialInsurance {
    /// What was really paid in, yuan.
    pub paid: Amount,
}

/// A household that may come under the town's plan (S1.6-01).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SpecialLine {
    /// Disposable income, yuan per person and year.
    pub income: Amount,
}

/// The town's fund of the year (S1.6-24).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FundPool {
    /// What has been spent of it in the year, yuan.
    pub spent: Amount,
    /// Donations of the year, yuan.
    #[serde(default)]
    pub donations: Amount,
}
