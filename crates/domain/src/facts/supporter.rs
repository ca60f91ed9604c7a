//! A person outside the household who owes a member support.

use serde::{Deserialize, Serialize};

use super::{Amount, Custody, Disability, Holding, MemberId, Stated};
use crate::Date;

/// One supporter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Supporter {
    /// A local ordinal such as `s1`.
    pub id: MemberId,
    /// What the supporter is to the supported.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relation: Option<SupporterRelation>,
    /// Whom of the household.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supports: Option<Vec<MemberId>>,
    /// The day of birth.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub birth_date: Option<Date>,
    /// Monthly income of the supporter's own household, per head.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub household_per_capita: Option<Amount>,
    /// Living children in all of the supported person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub children: Option<u32>,
    /// How many persons this supporter maintains.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supported: Option<u32>,
    /// What is really paid, monthly, to each supported person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub actual_payment: Option<Amount>,
    /// Financial assets of the supporter's household, per head.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assets_per_person: Option<Amount>,
    /// The supporter's own income of last year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub own_income_year: Option<Amount>,
    /// Whether the supporter's property is that of a low-income family.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub low_property: Option<bool>,
    /// The disability certificate.
    #[serde(default, skip_serializing_if = "Stated::is_unknown")]
    pub disability: Stated<Disability>,
    /// Whether the supporter is locked up or missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custody: Option<Custody>,
    /// Whether the supporter lacks civil capacity.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub no_civil_capacity: Option<bool>,
    /// What the supporter receives; a given list is complete.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub holds: Option<Vec<Holding>>,
}

/// What a supporter is to the supported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum SupporterRelation {
    /// 子女
    Child,
    /// 父母
    Parent,
    /// 配偶
    Spouse,
    /// 兄弟姐妹
    Sibling,
}
