//! One rule of the tree as a plain sentence; only those that matter to a reader have one.

use domain::derivation::{ArgumentName as A, Node, Quantity, Rule};
use domain::{Fraction, Language, Truth};

use super::argument::quantity;
use super::casework;
use super::deductions::{deductions, is_told};
use super::walk::{argument, exact, exact_argument};
use crate::money::yuan;
use crate::number::{number, percent};
use crate::say::{pick, said};

/// The sentence of a node, where it has one.
pub fn sentence(language: Language, node: &Node) -> Option<String> {
    match node.rule {
        Rule::CountedMembers => Some(counted(language, node)),
        Rule::IncomeBeforeDeductions
        | Rule::CountedIncome
        | Rule::TemporaryAmount
        | Rule::TekunAmount
        | Rule::TopUp
        | Rule::ChildAmount => Some(figure(language, node)),
        Rule::SupportersContribution => not_zero(node).then(|| figure(language, node)),
        Rule::Deductions => is_told(node).then(|| deductions(language, node)),
        Rule::PropertyTest => Some(property(language, node)),
        Rule::DibaoAmount => Some(dibao_amount(language, node)),
        Rule::RigidRatioTest => Some(ratio(language, node)),
        Rule::MoneyTest
        | Rule::VehicleTest
        | Rule::HomesTest
        | Rule::NonResidentialTest
        | Rule::RegisteredCapitalTest => failed(node).then(|| failed_item(language, node)),
        Rule::IntakeTest => failed(node).then(|| {
            said!(language, "家里没有人的户口在本地。", "Nobody of the household is registered in this place.")
        }),
        Rule::IncomeTest => Some(income_test(language, node)),
        Rule::DisposableIncomeTest => Some(disposable(language, node)),
        Rule::OwnIncomeTest
        | Rule::SameCauseTest
        | Rule::YearlyCap
        | Rule::TemporaryStatusTest
        | Rule::SinglePersonDibao => casework::sentence(language, node),
        Rule::Assessment
        | Rule::MemberCounts
        | Rule::MemberIncome
        | Rule::WageIncome
        | Rule::BusinessIncome
        | Rule::PropertyIncome
        | Rule::TransferIncome
        | Rule::OtherIncome
        | Rule::IncomeLine
        | Rule::IncomeLineExcluded
        | Rule::EmploymentExclusion
        | Rule::SupporterContribution
        | Rule::Deduction
        | Rule::SubsidyDeduction
        | Rule::Dibao
        | Rule::Edge
        | Rule::Rigid
        | Rule::RigidExpenses
        | Rule::RigidExpense
        | Rule::TemporarySmallFast
        | Rule::TemporaryEmergency
        | Rule::TemporaryExpenditure
        | Rule::Tekun
        | Rule::LabourTest
        | Rule::NoSupporterTest
        | Rule::SupporterAble
        | Rule::TekunCare
        | Rule::ExpenditureDibao
        | Rule::TopUpShare
        | Rule::UnsupportedChildTest
        | Rule::DisabilityLiving
        | Rule::DisabilityNursing
        | Rule::PriceSubsidy
        | Rule::GradualExit => None,
    }
}

/// A sentence that is a figure with words around it.
fn figure(language: Language, node: &Node) -> String {
    let (zh, en) = match node.rule {
        Rule::IncomeBeforeDeductions => {
            ("全家每月的收入合计 {0}。", "All incomes of the household come to {0} a month.")
        }
        Rule::SupportersContribution => (
            "不同住的亲属应当给的赡养、抚养、扶养费，每月算 {0}。",
            "Relatives who live elsewhere are taken to give {0} a month.",
        ),
        Rule::CountedIncome => ("最后计入的家庭收入是每月 {0}。", "The income that counts in the end is {0} a month."),
        Rule::TemporaryAmount => ("可以申请的临时救助：{0}。", "Temporary aid that can be applied for: {0}."),
        other => {
            return said!(
                language,
                "{0}：{1}。",
                "{0}: {1}.",
                super::rule_label(language, other),
                quantity(language, &node.value)
            );
        }
    };
    said!(language, zh, en, quantity(language, &node.value))
}

/// How many count; "at least" while it is open for somebody.
fn counted(language: Language, node: &Node) -> String {
    let count = quantity(language, &node.value);
    let open = node.children.iter().any(|child| child.value == Quantity::Truth(Truth::Unknown));
    match exact(&node.value) {
        _ if open => said!(
            language,
            "您家至少按 {0} 人计算，还有人要补充资料后才能确定。",
            "At least {0} count; of others it is not known yet.",
            count
        ),
        Some(one) if one == Fraction::whole(1) => {
            said!(language, "您家按 1 人计算。", "Your household is counted as one person.")
        }
        _ => said!(language, "您家按 {0} 人计算。", "Your household is counted as {0} people.", count),
    }
}

fn not_zero(node: &Node) -> bool {
    exact(&node.value).is_none_or(|value| !value.is_zero())
}

fn failed(node: &Node) -> bool {
    node.value == Quantity::Truth(Truth::No)
}

fn property(language: Language, node: &Node) -> String {
    let text = match &node.value {
        Quantity::Truth(Truth::Yes) => {
            pick(language, "家庭财产符合规定。", "The household's property is within the limits.")
        }
        Quantity::Truth(Truth::No) => {
            pick(language, "家庭财产不符合规定。", "The household's property is above the limits.")
        }
        _ => pick(
            language,
            "家庭财产的资料还不全，不能确定是否符合规定。",
            "It is not known yet whether the household's property is within the limits.",
        ),
    };
    text.into()
}

fn failed_item(language: Language, node: &Node) -> String {
    let label = super::rule_label(language, node.rule);
    let figures = argument(node, A::Has).zip(argument(node, A::Limit));
    match figures {
        Some((has, limit)) => said!(
            language,
            "{0}：有 {1}，规定的限额是 {2}。",
            "{0}: {1}, while the limit is {2}.",
            label,
            quantity(language, &has.value),
            quantity(language, &limit.value)
        ),
        None => said!(language, "{0}：不符合规定。", "{0}: not within the rules.", label),
    }
}

/// The gap, the rounding, what is paid.
fn dibao_amount(language: Language, node: &Node) -> String {
    let result = quantity(language, &node.value);
    let gap = argument(node, A::Gap).map(|gap| quantity(language, &gap.value));
    let rounding = argument(node, A::Rounding).map(|rounding| quantity(language, &rounding.value));
    match (gap, rounding) {
        (Some(gap), Some(rounding)) => said!(
            language,
            "与标准的差额是每月 {0}，{1}，每月补 {2}。",
            "The gap to the standard is {0} a month, {1}: {2} is paid a month.",
            gap,
            rounding,
            result
        ),
        (None, _) if argument(node, A::Standard).is_some() => said!(
            language,
            "按低保标准全额发放，不减本人收入，每月 {0}。",
            "The whole standard is paid, whatever the own income: {0} a month.",
            result
        ),
        _ => said!(language, "低保金每月 {0}。", "Dibao is {0} a month.", result),
    }
}

/// "The line is 795 yuan for each person and month, 2,385 yuan for 3 people; …"
fn income_test(language: Language, node: &Node) -> String {
    let line = exact_argument(node, A::Line);
    let heads = exact_argument(node, A::Counted);
    let income = exact_argument(node, A::CountedIncome);
    let compared = match (line, heads, income) {
        (Some(line), Some(heads), Some(income)) => said!(
            language,
            "这条线是每人每月 {0}，{1} 人合计 {2}；计入的收入是 {3}，",
            "The line is {0} per person and month, {2} for a household of {1}; the income that counts is {3}: ",
            yuan(language, line),
            number(language, heads),
            yuan(language, line.times(heads.approximate())),
            yuan(language, income)
        ),
        _ => String::new(),
    };
    [compared.as_str(), below(language, node)].concat()
}

fn below(language: Language, node: &Node) -> &'static str {
    match &node.value {
        Quantity::Truth(Truth::Yes) => pick(language, "收入低于这条线。", "income is below the line."),
        Quantity::Truth(Truth::No) => pick(language, "收入不低于这条线。", "income is not below the line."),
        _ => pick(language, "收入是否低于这条线还不能确定。", "whether income is below the line is not known yet."),
    }
}

/// The household's income of a year is set against last year's disposable income of as many people.
fn disposable(language: Language, node: &Node) -> String {
    let income = exact_argument(node, A::IncomeBeforeDeductions);
    let compared = match (income, exact_argument(node, A::Line), exact_argument(node, A::Counted)) {
        // Derivations of earlier decisions do not name the heads.
        (Some(income), Some(line), None) => said!(
            language,
            "当地上年度人均可支配收入是 {0}；全家一年的收入是 {1}，",
            "Last year's local disposable income is {0} per person; the household's income of a year is {1}: ",
            yuan(language, line),
            yuan(language, income)
        ),
        (Some(income), Some(line), Some(heads)) => said!(
            language,
            "当地上年度人均可支配收入是 {0}，{1} 人合计 {2}；全家一年的收入是 {3}，",
            "Last year's local disposable income is {0} per person, {2} for a household of {1}; the household's income of a year is {3}: ",
            yuan(language, line),
            number(language, heads),
            yuan(language, line.times(heads.approximate())),
            yuan(language, income)
        ),
        _ => String::new(),
    };
    [compared.as_str(), below(language, node)].concat()
}

fn ratio(language: Language, node: &Node) -> String {
    let expenses = exact_argument(node, A::Expenses);
    let rate = exact_argument(node, A::Rate).or_else(|| exact_argument(node, A::Threshold));
    let figures = match (expenses, rate) {
        (Some(expenses), Some(rate)) => said!(
            language,
            "一年的必需支出 {0}，规定的比例是 {1}，",
            "Necessary expenses of a year are {0} and the set share is {1}: ",
            yuan(language, expenses),
            percent(language, rate)
        ),
        _ => String::new(),
    };
    let told = match &node.value {
        Quantity::Truth(Truth::Yes) => {
            pick(language, "支出超过了这个比例。", "the expenses exceed that share of income.")
        }
        Quantity::Truth(Truth::No) => {
            pick(language, "支出没有超过这个比例。", "the expenses do not exceed that share of income.")
        }
        _ => pick(language, "支出是否超过这个比例还不能确定。", "whether they exceed it is not known yet."),
    };
    crate::say::at_the_head(language, &[figures.as_str(), told].concat())
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::derivation::{Argument, ArgumentName};

    fn yuan(amount: u32) -> Quantity {
        Quantity::Yuan(Fraction::whole(amount))
    }

    fn node(rule: Rule, value: Quantity, arguments: Vec<(ArgumentName, Quantity)>) -> Node {
        let argument = |(name, value)| Argument { name, value, parameter: None };
        Node {
            rule,
            subject: None,
            arguments: arguments.into_iter().map(argument).collect(),
            value,
            citations: domain::assessment::Citations::new(),
            children: Vec::new(),
        }
    }

    #[test]
    fn the_whole_standard_is_no_difference() {
        let rounding = (A::Rounding, Quantity::Word("ceil_yuan".into()));
        let whole = node(Rule::DibaoAmount, yuan(800), vec![(A::Standard, yuan(800)), rounding.clone()]);
        assert_eq!(sentence(Language::Zh, &whole).unwrap(), "按低保标准全额发放，不减本人收入，每月 800 元。");
        assert_eq!(
            sentence(Language::En, &whole).unwrap(),
            "The whole standard is paid, whatever the own income: 800 yuan a month."
        );
        let difference = node(Rule::DibaoAmount, yuan(500), vec![(A::Gap, yuan(500)), rounding]);
        assert!(sentence(Language::Zh, &difference).unwrap().starts_with("与标准的差额是每月 500 元"));
    }
}
