//! Incomes, expenses, property and needs.

use domain::facts::{AssetKind, EventKind, ExpenseKind, IncomeKind, Per, TransferItem, Vehicle};

use crate::say::Named;

impl Named for IncomeKind {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::Wage => ("工资、打工收入", "Wages"),
            Self::Business => ("种养、做生意的收入", "Farm or business income"),
            Self::Property => ("利息、租金等财产收入", "Interest, rent and other property income"),
            Self::TransferIn => ("养老金、补贴等转移收入", "Pensions, benefits and other transfers received"),
            Self::TransferOut => ("缴税、缴社保、给出去的赡养费等", "Taxes, contributions and support paid"),
            Self::Other => ("其他收入", "Other income"),
        }
    }
}

impl Named for TransferItem {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::Pension => ("养老金、退休金", "Pension"),
            Self::Gift => ("别人赠送的钱物", "Gifts"),
            Self::Unemployment => ("失业保险金", "Unemployment benefit"),
            Self::Survivor => ("遗属补助", "Survivor's benefit"),
            Self::Compensation => ("赔偿金", "Compensation"),
            Self::BasicPensionCentral => {
                ("城乡居民基础养老金（中央确定的部分）", "Residents' basic pension, the centrally set part")
            }
            Self::VeteranPreferential => ("优待抚恤金", "Veterans' preferential payments"),
            Self::FamilyPlanning => ("计划生育奖励和扶助金", "Family-planning awards"),
            Self::Scholarship => ("奖学金", "Scholarship"),
            Self::Bravery => ("见义勇为奖励", "Award for bravery"),
            Self::Assistance => ("政府发的社会救助款物", "Social assistance"),
            Self::DisabilitySubsidy => ("残疾人两项补贴", "Disability subsidies"),
            Self::ChildSubsidy => ("孤儿、事实无人抚养儿童基本生活费", "Living money of a child without parental care"),
            Self::OldAgeAllowance => ("高龄津贴", "Old-age allowance"),
            Self::SocialInsurance => ("其他社会保险待遇", "Other social-insurance benefits"),
            Self::LocallyExcluded => ("当地规定不算收入的项目", "Income that local rules leave out"),
            Self::Tax => ("缴纳的税款", "Taxes paid"),
            Self::SocialContribution => ("缴纳的社会保险费", "Social-insurance contributions paid"),
            Self::SupportPaid => ("付出的赡养费、抚养费、扶养费", "Support paid to others"),
        }
    }
}

impl Named for Per {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::Month => ("每月", "Each month"),
            Self::Year => ("每年", "Each year"),
            Self::Once => ("一次性", "Once"),
        }
    }
}

impl Named for ExpenseKind {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::Medical => ("看病的花费", "Medical treatment"),
            Self::Education => ("上学的花费", "Education"),
            Self::Rehab => ("残疾康复的花费", "Disability rehabilitation"),
            Self::DisabilityCare => ("残疾人照护的花费", "Care for a disabled person"),
            Self::Living => ("基本生活的花费", "Basic living"),
            Self::Rent => ("房租", "Rent"),
            Self::Other => ("其他必须的花费", "Other necessary expenses"),
        }
    }
}

impl Named for AssetKind {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::Money => ("存款、股票、基金、保险等钱财", "Savings, shares, funds, insurance"),
            Self::Vehicle => ("车辆", "Vehicle"),
            Self::Home => ("住房", "Home"),
            Self::NonResidential => ("商铺、厂房等非住宅房屋", "Shop or other non-residential building"),
            Self::RegisteredCapital => ("公司的注册资本", "Registered capital of a business"),
        }
    }
}

impl Named for Vehicle {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::Car => ("汽车", "Car"),
            Self::Motorcycle => ("摩托车、电动车", "Motorcycle or electric bike"),
            Self::DisabledScooter => ("残疾人代步车", "Disabled person's scooter"),
        }
    }
}

impl Named for EventKind {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::SmallFast => ("需要一小笔钱救急", "A small sum is needed at once"),
            Self::Emergency => ("突然遭遇急难", "A sudden emergency"),
            Self::Expenditure => ("必须的花费太大", "Necessary expenses have become too large"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names::check_names;

    #[test]
    fn lines_have_names() {
        check_names(&[
            IncomeKind::Wage,
            IncomeKind::Business,
            IncomeKind::Property,
            IncomeKind::TransferIn,
            IncomeKind::TransferOut,
            IncomeKind::Other,
        ]);
        check_names(&[Per::Month, Per::Year, Per::Once]);
        check_names(&[
            ExpenseKind::Medical,
            ExpenseKind::Education,
            ExpenseKind::Rehab,
            ExpenseKind::DisabilityCare,
            ExpenseKind::Living,
            ExpenseKind::Rent,
            ExpenseKind::Other,
        ]);
        check_names(&[
            AssetKind::Money,
            AssetKind::Vehicle,
            AssetKind::Home,
            AssetKind::NonResidential,
            AssetKind::RegisteredCapital,
        ]);
        check_names(&[Vehicle::Car, Vehicle::Motorcycle, Vehicle::DisabledScooter]);
        check_names(&[EventKind::SmallFast, EventKind::Emergency, EventKind::Expenditure]);
    }
}
