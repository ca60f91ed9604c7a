//! A line of income.

use serde::{Deserialize, Serialize};

use super::{Amount, MemberId, Stated};
use crate::Date;

/// One income of one member.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Income {
    /// Whose.
    pub member: MemberId,
    /// Of which kind (D57 Art 13).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<IncomeKind>,
    /// Which transfer; left out where it is none of the listed ones.
    #[serde(default = "Stated::<TransferItem>::absent", skip_serializing_if = "Stated::is_absent")]
    pub item: Stated<TransferItem>,
    /// For which period the amounts are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub per: Option<Per>,
    /// Before anything is taken off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gross: Option<Amount>,
    /// Necessary employment cost, operating cost or related cost.
    #[serde(default = "zero", skip_serializing_if = "is_zero")]
    pub cost: Option<Amount>,
    /// Depreciation of what a business produces with.
    #[serde(default = "zero", skip_serializing_if = "is_zero")]
    pub depreciation: Option<Amount>,
    /// Production tax of a business.
    #[serde(default = "zero", skip_serializing_if = "is_zero")]
    pub tax: Option<Amount>,
    /// When a one-off income came.
    #[serde(default = "Stated::<Date>::absent", skip_serializing_if = "Stated::is_absent")]
    pub date: Stated<Date>,
    /// The day from which a monthly line no longer runs.
    #[serde(default = "Stated::<Date>::absent", skip_serializing_if = "Stated::is_absent")]
    pub ended: Stated<Date>,
    /// The first day of a job that was taken while on dibao.
    #[serde(default = "Stated::<Date>::absent", skip_serializing_if = "Stated::is_absent")]
    pub job_taken_on_aid: Stated<Date>,
}

/// The value of an amount that may be left out.
#[expect(clippy::unnecessary_wraps, reason = "serde's default has the field's type")]
pub(super) fn zero() -> Option<Amount> {
    Some(Amount::ZERO)
}

/// Whether an amount that may be left out is nothing.
#[expect(clippy::ref_option, reason = "serde's skip_serializing_if takes a reference")]
pub(super) fn is_zero(amount: &Option<Amount>) -> bool {
    *amount == Some(Amount::ZERO)
}

/// The kinds of income (D57 Art 13); transfers come in and go out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum IncomeKind {
    /// 工资性收入
    Wage,
    /// 经营净收入
    Business,
    /// 财产净收入
    Property,
    /// 转移性收入
    TransferIn,
    /// 转移性支出
    TransferOut,
    /// 其他应当计入的项目
    Other,
}

/// The period of an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Per {
    /// Each month.
    Month,
    /// Each year: a twelfth counts each month.
    Year,
    /// Once: a twelfth counts each month where it came inside the window.
    Once,
}

/// The transfers that the rules tell apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum TransferItem {
    /// 离退休金
    Pension,
    /// 赠与
    Gift,
    /// 失业保险金
    Unemployment,
    /// 遗属补助金
    Survivor,
    /// 赔偿
    Compensation,
    /// 中央确定的基础养老金
    BasicPensionCentral,
    /// 优待抚恤金
    VeteranPreferential,
    /// 计划生育奖励与扶助
    FamilyPlanning,
    /// 奖学金
    Scholarship,
    /// 见义勇为奖励
    Bravery,
    /// 社会救助款物
    Assistance,
    /// 残疾人两项补贴
    DisabilitySubsidy,
    /// 孤儿、事实无人抚养儿童基本生活费
    ChildSubsidy,
    /// 高龄津贴
    OldAgeAllowance,
    /// 社会保险待遇
    SocialInsurance,
    /// 当地规定不计入的收入
    LocallyExcluded,
    /// 税款
    Tax,
    /// 社会保障支出
    SocialContribution,
    /// 赡养、抚养、扶养支出
    SupportPaid,
}
