//! Sums beside the assessment of a household.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Access, definition::endpoint};
use crate::sums::{SumAnswer, SumRequest};

endpoint! {
    /// Works out a sum that stands beside the assessment of a household, without keeping anything: a bonus,
    /// a recovery with its fine, a sample, a reserve, a quota, a fixed amount, the check of a standard.
    pub WorkOutSum = Post "/api/v1/sums", access: Access::Public,
    request: SumsRequest, response: SumAnswer
}

/// A sum to work out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SumsRequest {
    /// The slug of a jurisdiction in the policy book.
    pub jurisdiction: String,
    /// The day whose policy holds, which is that of a decision; the business date where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<NaiveDate>,
    /// Parameters to try, by key (`reserve.ceiling`), at most 50.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub set: BTreeMap<String, String>,
    /// Which sum, and what goes into it.
    pub sum: SumRequest,
}
