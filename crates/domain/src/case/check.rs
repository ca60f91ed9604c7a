//! The check of the household's means (家庭经济状况核对).

use serde::{Deserialize, Serialize};

use super::{AttachmentId, UserId};
use crate::{Date, Money, calendar::Instant};

/// Where a finding comes from (D57 17, L26 41).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum CheckSource {
    /// 户籍管理
    HouseholdRegistration,
    /// 税务
    Tax,
    /// 社会保险
    SocialInsurance,
    /// 不动产登记
    RealEstate,
    /// 市场监督管理
    MarketRegistration,
    /// 住房公积金
    HousingFund,
    /// 车船管理
    Vehicles,
    /// 银行
    Bank,
    /// 保险
    Insurance,
    /// 证券
    Securities,
    /// 非银行支付机构
    PaymentInstitution,
}

impl CheckSource {
    /// Every source.
    pub const ALL: [Self; 11] = [
        Self::HouseholdRegistration,
        Self::Tax,
        Self::SocialInsurance,
        Self::RealEstate,
        Self::MarketRegistration,
        Self::HousingFund,
        Self::Vehicles,
        Self::Bank,
        Self::Insurance,
        Self::Securities,
        Self::PaymentInstitution,
    ];
}

/// A check was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CheckRequest {
    /// When.
    pub at: Instant,
    /// By whom.
    pub by: UserId,
    /// What for; a query without a purpose is an offence (L26 70).
    pub purpose: String,
    /// When the centre began.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub started_at: Option<Instant>,
}

/// What a source holds about a member.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CheckHit {
    /// The member's ordinal in the facts, `m1`.
    pub member: String,
    /// The source.
    pub source: CheckSource,
    /// What it says.
    pub text: String,
    /// The sum, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Money>,
}

/// What the report comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum CheckFinding {
    /// It agrees with what was declared.
    Consistent,
    /// It differs, and the facts are put right.
    Differs,
    /// The household does not meet the conditions; it is told and may object with proof (D57 18).
    NotMet,
}

/// The report, recorded by hand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CheckReport {
    /// The date of the report.
    pub dated: Date,
    /// The sources that were asked.
    pub sources: Vec<CheckSource>,
    /// What was found.
    pub hits: Vec<CheckHit>,
    /// What it comes to.
    pub finding: CheckFinding,
    /// The facts as they are known after it; absent if it changes none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verified_facts: Option<crate::digest::Digest>,
    /// The report as a file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<AttachmentId>,
}

/// One check, from the request to the report. There may be another after an objection (D57 18).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Check {
    /// The request.
    pub request: CheckRequest,
    /// The report, with the instant and the person that recorded it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub report: Option<CheckReport>,
    /// When the report was recorded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recorded_at: Option<Instant>,
    /// Who recorded it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recorded_by: Option<UserId>,
}
