//! The yearly quota of institutions that care for tekun persons.

use serde::{Deserialize, Serialize};

use crate::facts::Amount;

/// An institution and its residents in a year (S1.10): their number, or the days that they were there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct InstitutionQuota {
    /// Its class by stars.
    pub class: InstitutionClass,
    /// Residents on the yearly average.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub residents: Option<Amount>,
    /// Days that all residents together were there; a year has 365 (YM-30).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resident_days: Option<u32>,
}

/// The classes of institutions; stars and classes have the same numbers (S1.10).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum InstitutionClass {
    /// 一类: one star.
    #[serde(rename = "class_1")]
    One,
    /// 二类: two stars.
    #[serde(rename = "class_2")]
    Two,
    /// 三类: three stars.
    #[serde(rename = "class_3")]
    Three,
    /// 未达到等级: without stars.
    Unrated,
}
