//! A need for temporary aid, what was granted before, and what is received now.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{Amount, MemberId, Stated};
use crate::Date;

/// One need for temporary aid.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Event {
    /// Which route it takes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<EventKind>,
    /// Whom it befell.
    #[serde(skip_serializing_if = "Stated::is_unknown")]
    pub person: Stated<MemberId>,
    /// The cause's code, as in `past_grants`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cause: Option<String>,
    /// For how many persons.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub persons: Option<u32>,
    /// For how many months.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub months: Option<u32>,
    /// What is asked for; `"none"` where no sum is named.
    #[serde(skip_serializing_if = "Stated::is_unknown")]
    pub request: Stated<Amount>,
    /// Whether the hardship is of the special kind for which a place has a higher cap.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub special: Option<bool>,
}

/// The route of temporary aid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum EventKind {
    /// 小额快救
    SmallFast,
    /// 急难型
    Emergency,
    /// 支出型
    Expenditure,
}

/// Temporary aid that was granted before.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PastGrant {
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// How much.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Amount>,
    /// To whom.
    #[serde(default, skip_serializing_if = "Stated::is_unknown")]
    pub person: Stated<MemberId>,
    /// For which cause.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cause: Option<String>,
}

/// The dibao that the family receives already.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CurrentDibao {
    /// Each month.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Amount>,
    /// Whether a job was taken while on it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub job_taken: Option<bool>,
    /// Whether there is real difficulty with treatment, study or work all the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hardship: Option<bool>,
}

/// Year-on-year changes in per cent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PriceIndices {
    /// Consumer prices.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub cpi: Option<Decimal>,
    /// Food prices.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub food: Option<Decimal>,
    /// Basic living cost of low-income urban residents.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub scpi: Option<Decimal>,
}
