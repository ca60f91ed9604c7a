//! A line of necessary spending.

use serde::{Deserialize, Serialize};

use super::income::{is_zero, zero};
use super::{Amount, MemberId, Per, Stated};

/// One expense of one member.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Expense {
    /// Whose.
    pub member: MemberId,
    /// For what.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<ExpenseKind>,
    /// For which period; `once` lies in the last 12 months.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub per: Option<Per>,
    /// Medical: the whole bill.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bill: Option<Amount>,
    /// Medical: paid by basic insurance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub basic: Option<Amount>,
    /// Medical: paid by critical-illness insurance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub critical: Option<Amount>,
    /// Medical: paid by medical aid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub medical_aid: Option<Amount>,
    /// Medical: paid by other supplementary insurance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub other_insurance: Option<Amount>,
    /// Medical: paid by commercial insurance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commercial: Option<Amount>,
    /// All other kinds: what was spent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Amount>,
    /// All other kinds: what others gave towards it.
    #[serde(default = "zero", skip_serializing_if = "is_zero")]
    pub subsidy: Option<Amount>,
    /// Education: the rate of a public school of the same kind, which caps it.
    #[serde(default = "Stated::<Amount>::absent", skip_serializing_if = "Stated::is_absent")]
    pub public_fee: Stated<Amount>,
}

/// What the money went for (RE25 Art 5, and what places deduct beside it).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ExpenseKind {
    /// 医疗
    Medical,
    /// 教育
    Education,
    /// 残疾康复
    Rehab,
    /// 残疾照护
    DisabilityCare,
    /// 基本生活
    Living,
    /// 房租
    Rent,
    /// 其他
    Other,
}
