//! Endpoints for everyone, without an account.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Access, Page, definition::endpoint};
use crate::{
    assessment::Assessment,
    case::PublicityEntry,
    facts::HouseholdFacts,
    policy::PolicyBook,
    region::{RegionCode, RegionTree},
};

endpoint! {
    /// Shows the business date: today in China Standard Time, in the demo moved by its clock.
    pub ShowToday = Get "/api/v1/today", access: Access::Public, response: TodayView
}

endpoint! {
    /// Gives the policy book: every jurisdiction with its dated, cited values.
    pub ListPolicies = Get "/api/v1/policies", access: Access::Public, response: PolicyBook
}

endpoint! {
    /// Lists the regions that this installation serves.
    pub ListRegions = Get "/api/v1/regions", access: Access::Public, response: RegionTree
}

endpoint! {
    /// Assesses a household without keeping anything. Parameters may be overlaid to try a figure.
    pub Assess = Post "/api/v1/assessments", access: Access::Public,
    request: AssessmentRequest, response: Assessment
}

endpoint! {
    /// Lists what is in publicity before a decision (公示), newest first.
    pub ListPublicity = Get "/api/v1/publicity", access: Access::Public,
    query: PublicityQuery, response: Page<PublicityNotice>
}

/// The business date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TodayView {
    /// Today in China Standard Time.
    pub today: NaiveDate,
    /// Whether this is the demo, whose clock can be moved.
    pub demo: bool,
}

/// A household to assess.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[expect(clippy::struct_excessive_bools, reason = "each is a wish of its own")]
pub struct AssessmentRequest {
    /// The slug of a jurisdiction in the policy book.
    pub jurisdiction: String,
    /// The day to assess for; the business date where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<NaiveDate>,
    /// Parameters to try, by key (`dibao.standard.urban`), at most 50.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub set: BTreeMap<String, String>,
    /// What is known of the household, without names.
    pub facts: HouseholdFacts,
    /// Whether the derivation is wanted too.
    #[serde(default)]
    pub derivation: bool,
    /// Whether the best lawful combination is wanted too.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub bundle: bool,
    /// Whether it is wanted too what would change the outcomes.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub turning_points: bool,
    /// Whether the fewest questions are wanted too that could settle what is undetermined.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub fewest_questions: bool,
}

/// Which notices to list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PublicityQuery {
    /// Only those of the township with this region code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub township: Option<RegionCode>,
    /// The `next` of the page before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// Rows wanted, 1 to 100; 25 where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<u16>,
}

/// A notice in publicity before a decision (公示): no more than its profile shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PublicityNotice {
    /// The number of the case, to name in an objection.
    pub number: String,
    /// The township that takes objections.
    pub township: RegionCode,
    /// What hangs.
    pub entry: PublicityEntry,
}
