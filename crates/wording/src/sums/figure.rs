//! What came out of a sum.

use domain::Language;
use domain::sums::{FigureName, SumValue};

use crate::money::money;
use crate::number::number;
use crate::say::{Named, list};
use crate::time::{date, month};

/// A figure as it is shown.
pub fn figure_value(language: Language, value: &SumValue) -> String {
    match value {
        SumValue::Yuan(amount) => money(language, *amount),
        SumValue::Number(count) => number(language, *count),
        SumValue::Day(day) => date(language, *day),
        SumValue::Month(of) => month(language, *of),
        SumValue::Cases(cases) => list(language, cases),
    }
}

impl Named for FigureName {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::Amount => ("金额", "Amount"),
            Self::AmountLeast => ("不低于", "At least"),
            Self::AmountMost => ("最多", "At most"),
            Self::District => ("其中区级", "The district’s part"),
            Self::Town => ("其中镇级", "The town’s part"),
            Self::Months => ("月数", "Months"),
            Self::FirstMonth => ("第一个发放月", "First month paid"),
            Self::LastMonth => ("最后一个发放月", "Last month paid"),
            Self::StopMonth => ("停发月份", "Nothing from"),
            Self::Total => ("合计", "In all"),
            Self::Refusals => ("计入的拒绝次数", "Refusals that count"),
            Self::Lost => ("每月减少", "Lost each month"),
            Self::Remaining => ("每月仍发", "Still paid each month"),
            Self::Recover => ("追回", "To be paid back"),
            Self::FineLeast => ("罚款不低于", "Fine at least"),
            Self::FineMost => ("罚款不超过", "Fine at most"),
            Self::RecheckBy => ("最迟核查日期", "To be looked at again by"),
            Self::SystemCheckBy => ("最迟系统核对日期", "To be checked by the system by"),
            Self::BarredUntil => ("不予受理到", "No application until"),
            Self::ApplicationsFrom => ("重新受理从", "Applications accepted from"),
            Self::Population => ("总数", "Out of"),
            Self::SampleSize => ("应抽查", "To be looked at"),
            Self::Drawn => ("抽中的", "Drawn"),
            Self::Advance => ("预拨", "Advance"),
            Self::Refill => ("补充", "Refill"),
            Self::BalanceAfter => ("补充后余额", "Balance after it"),
            Self::Floor => ("最低余额", "Lowest balance"),
            Self::Shortfall => ("还差", "Missing"),
            Self::Split => ("参加分担的金额", "To be shared"),
            Self::County => ("县级承担", "The county bears"),
            Self::Township => ("乡镇承担", "The township bears"),
            Self::ReachedOn => ("满足条件从", "Long enough from"),
            Self::Line => ("收入线", "Line"),
            Self::Left => ("余额", "Left"),
            Self::Standard => ("标准", "Standard"),
            Self::WageLeast => ("按最低工资不低于", "By the minimum wage at least"),
            Self::WageMost => ("按最低工资不超过", "By the minimum wage at most"),
            Self::RuralLeast => ("农村标准不低于", "Countryside at least"),
            Self::ConsumptionLeast => ("按消费支出不低于", "By consumption at least"),
            Self::ConsumptionMost => ("按消费支出不超过", "By consumption at most"),
            Self::RecomputeFrom => ("在享对象重新计算从", "Running cases computed again from"),
        }
    }
}
