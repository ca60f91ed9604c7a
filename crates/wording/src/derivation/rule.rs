//! The rules by name.

use domain::Language;
use domain::derivation::Rule;

use crate::say::pick;

/// What a rule is called in a list.
pub const fn rule_label(language: Language, rule: Rule) -> &'static str {
    let (zh, en) = match rule {
        Rule::Assessment => ("测算", "Assessment"),
        Rule::CountedMembers => ("计入的家庭成员", "Members who count"),
        Rule::MemberCounts => ("是否计入", "Whether the person counts"),
        Rule::IncomeBeforeDeductions => ("扣减前的家庭收入", "Income before deductions"),
        Rule::MemberIncome => ("成员收入", "Member's income"),
        Rule::WageIncome => ("工资性收入", "Wages"),
        Rule::BusinessIncome => ("经营净收入", "Business income"),
        Rule::PropertyIncome => ("财产净收入", "Property income"),
        Rule::TransferIncome => ("转移净收入", "Transfers, in less out"),
        Rule::OtherIncome => ("其他收入", "Other income"),
        Rule::IncomeLine => ("一笔收入（按月）", "One income, by the month"),
        Rule::IncomeLineExcluded => ("不计入的收入", "Income that is left out"),
        Rule::EmploymentExclusion => ("救助期间就业收入不计入", "Pay of a job taken on aid, left out"),
        Rule::SupportersContribution => ("赡养费、抚养费、扶养费", "Support from outside the household"),
        Rule::SupporterContribution => ("一位赡养人的赡养费", "Support from one person"),
        Rule::Deductions => ("从收入中扣减", "Deductions from income"),
        Rule::Deduction => ("一笔扣减（按月）", "One deduction, by the month"),
        Rule::SubsidyDeduction => ("按两项补贴标准扣减", "Deduction by the two disability subsidies"),
        Rule::CountedIncome => ("计入的家庭收入", "Income that counts"),
        Rule::PropertyTest => ("财产是否符合规定", "Property"),
        Rule::MoneyTest => ("存款等钱财", "Savings and other money"),
        Rule::VehicleTest => ("车辆", "Vehicles"),
        Rule::HomesTest => ("住房", "Homes"),
        Rule::NonResidentialTest => ("非住宅房屋", "Non-residential buildings"),
        Rule::RegisteredCapitalTest => ("注册资本", "Registered capital"),
        Rule::IntakeTest => ("能否在本地申请", "Whether one may apply here"),
        Rule::IncomeTest => ("收入是否低于线", "Income below the line"),
        Rule::Dibao => ("低保", "Dibao"),
        Rule::DibaoAmount => ("低保金额", "Amount of dibao"),
        Rule::Edge => ("低保边缘家庭", "Edge household"),
        Rule::Rigid => ("刚性支出困难家庭", "Rigid-expenditure household"),
        Rule::RigidExpenses => ("必需支出（每月平均）", "Necessary expenses, monthly average"),
        Rule::RigidExpense => ("一笔必需支出（每月平均）", "One necessary expense, monthly average"),
        Rule::RigidRatioTest => ("必需支出占收入的比例", "Expenses as a share of income"),
        Rule::DisposableIncomeTest => {
            ("人均收入是否低于上年度人均可支配收入", "Income below last year's disposable income")
        }
        Rule::TemporarySmallFast => ("小额快救", "Small-fast aid"),
        Rule::TemporaryEmergency => ("急难型临时救助", "Emergency aid"),
        Rule::TemporaryExpenditure => ("支出型临时救助", "Temporary aid for large expenses"),
        Rule::SameCauseTest => ("同一原因的救助次数", "Grants for the same cause"),
        Rule::YearlyCap => ("今年还可救助的数额", "What is left of the year's total"),
        Rule::TemporaryAmount => ("临时救助金额", "Amount of temporary aid"),
        Rule::TemporaryStatusTest => ("救助身份", "Status that opens temporary aid"),
        Rule::Tekun => ("特困供养", "Tekun"),
        Rule::LabourTest => ("有没有劳动能力", "Without ability to work"),
        Rule::OwnIncomeTest => ("本人收入是否低于标准", "Own income below the standard"),
        Rule::NoSupporterTest => ("有没有能赡养、抚养、扶养的人", "Nobody able to give support"),
        Rule::SupporterAble => ("这个人有没有能力赡养、抚养、扶养", "This person is able to give support"),
        Rule::TekunAmount => ("特困供养金额", "Amount of tekun"),
        Rule::TekunCare => ("一年的照料护理费", "Care of a year"),
        Rule::SinglePersonDibao => ("单人户低保", "Dibao for one person"),
        Rule::ExpenditureDibao => ("支出型低保", "Dibao by spending"),
        Rule::TopUp => ("分类施保后的低保金", "Dibao with its top-ups"),
        Rule::TopUpShare => ("增发比例", "Share of a top-up"),
        Rule::UnsupportedChildTest => ("是否孤儿或事实无人抚养", "Orphan or without support in fact"),
        Rule::ChildAmount => ("儿童基本生活费", "Living money of a child"),
        Rule::DisabilityLiving => ("困难残疾人生活补贴", "Disability living subsidy"),
        Rule::DisabilityNursing => ("重度残疾人护理补贴", "Disability nursing subsidy"),
        Rule::PriceSubsidy => ("价格临时补贴", "Price subsidy"),
        Rule::GradualExit => ("低保渐退", "Gradual exit from dibao"),
    };
    pick(language, zh, en)
}
