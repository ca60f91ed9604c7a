//! What decides the programmes that casework decides beside income and property of the household: the own
//! income of who stands alone, how often and how much there was in a year, and what opens temporary aid.

use domain::derivation::{ArgumentName as A, Node, Quantity, Rule};
use domain::{Language, Truth};

use super::argument::quantity;
use super::walk::{argument, exact_argument};
use crate::money::yuan;
use crate::number::number;
use crate::say::{pick, said};

/// The sentence of a node of these rules, where it says something.
pub fn sentence(language: Language, node: &Node) -> Option<String> {
    match node.rule {
        Rule::OwnIncomeTest => Some(own_income(language, node)),
        Rule::SameCauseTest => same_cause(language, node),
        Rule::YearlyCap => Some(yearly_cap(language, node)),
        Rule::TemporaryStatusTest => Some(opens_temporary_aid(language, node).into()),
        Rule::SinglePersonDibao => Some(taken_in_alone(language, node).into()),
        _ => None,
    }
}

/// "Looked at alone, the income that counts is 900 yuan a month and the standard 800 yuan: …"
fn own_income(language: Language, node: &Node) -> String {
    let figures = argument(node, A::OwnIncome).zip(argument(node, A::Standard));
    let compared = match figures {
        Some((own, standard)) => said!(
            language,
            "只看本人：计入的收入是每月 {0}，标准是每人每月 {1}，",
            "Looked at alone, the income that counts is {0} a month and the standard {1}: ",
            quantity(language, &own.value),
            quantity(language, &standard.value)
        ),
        None => String::new(),
    };
    let told = match &node.value {
        Quantity::Truth(Truth::Yes) => pick(language, "收入低于标准。", "income is below the standard."),
        Quantity::Truth(Truth::No) => pick(language, "收入不低于标准。", "income is not below the standard."),
        _ => pick(language, "收入是否低于标准还不能确定。", "whether income is below the standard is not known yet."),
    };
    crate::say::at_the_head(language, &[compared.as_str(), told].concat())
}

/// How often one cause is helped within a year; nothing where nobody knows the grants before.
fn same_cause(language: Language, node: &Node) -> Option<String> {
    let limit = number(language, exact_argument(node, A::Limit)?);
    match &node.value {
        Quantity::Truth(Truth::Yes) => Some(said!(
            language,
            "同一人因同一原因，一年内最多救助 {0} 次，还没有达到。",
            "One person is helped at most {0} times within a year for one cause; that is not reached.",
            limit
        )),
        Quantity::Truth(Truth::No) => Some(said!(
            language,
            "同一人因同一原因，一年内最多救助 {0} 次，已经达到。",
            "One person is helped at most {0} times within a year for one cause; that is reached.",
            limit
        )),
        _ => None,
    }
}

/// What was granted in the year, what there may be, and what is left.
fn yearly_cap(language: Language, node: &Node) -> String {
    let left = quantity(language, &node.value);
    match exact_argument(node, A::Granted).zip(exact_argument(node, A::Cap)) {
        Some((granted, cap)) => said!(
            language,
            "今年已经发放的临时救助是 {0}，一年的上限是 {1}，还可以发放 {2}。",
            "Temporary aid granted this year is {0}, the cap of the year {1}; {2} is left.",
            yuan(language, granted),
            yuan(language, cap),
            left
        ),
        None => {
            said!(language, "今年还可以发放的临时救助：{0}。", "Temporary aid that is left of this year: {0}.", left)
        }
    }
}

fn opens_temporary_aid(language: Language, node: &Node) -> &'static str {
    match &node.value {
        Quantity::Truth(Truth::Yes) => pick(
            language,
            "家庭的身份，或者收入和财产，符合支出型临时救助的条件。",
            "A status of the household, or its income and property, opens temporary aid for large expenses.",
        ),
        Quantity::Truth(Truth::No) => pick(
            language,
            "家里没有人有可以申请支出型临时救助的身份，收入和财产也没有同时符合条件。",
            "Nobody holds a status that opens temporary aid for large expenses, and income and property do not both do so.",
        ),
        _ => pick(
            language,
            "家庭的身份，或者收入和财产，是否符合支出型临时救助的条件，还不能确定。",
            "It is not known yet whether a status, or income and property, opens temporary aid for large expenses.",
        ),
    }
}

fn taken_in_alone(language: Language, node: &Node) -> &'static str {
    match &node.value {
        Quantity::Truth(Truth::Yes) => {
            pick(language, "符合单独纳入低保的条件。", "The conditions of dibao for one person are met.")
        }
        Quantity::Truth(Truth::No) => {
            pick(language, "不符合单独纳入低保的条件。", "The conditions of dibao for one person are not met.")
        }
        _ => pick(
            language,
            "是否符合单独纳入低保的条件，还不能确定。",
            "It is not known yet whether the conditions of dibao for one person are met.",
        ),
    }
}

#[cfg(test)]
mod tests {
    use domain::Programme;
    use domain::derivation::Node;
    use serde_json::{Value, json};

    use super::*;
    use crate::derivation::letter_paragraphs;

    fn yuan(amount: &str) -> Value {
        json!({ "is": "yuan", "value": amount })
    }

    fn truth(value: &str) -> Value {
        json!({ "is": "truth", "value": value })
    }

    fn set(name: &str, value: &Value, key: &str, document: &str, article: &str) -> Value {
        let source = json!({ "document": document, "article": article });
        json!({ "name": name, "value": value,
            "parameter": { "key": key, "source": source, "status": "official" } })
    }

    fn node(rule: &str, value: &Value, arguments: &[Value], children: &[Value]) -> Value {
        json!({ "rule": rule, "value": value, "arguments": arguments, "children": children, "citations": [] })
    }

    fn letter(programme: Programme, children: &[Value]) -> String {
        let root = node("assessment", &json!({ "is": "word", "value": "watch_list" }), &[], children);
        let root: Node = serde_json::from_value(root).unwrap();
        letter_paragraphs(Language::Zh, &root, programme).join("\n")
    }

    /// Siyang, twice a year for one cause (S3 二(二)4).
    #[test]
    fn a_refusal_for_the_same_cause_says_how_often_and_by_which_plan() {
        let times = json!({ "is": "number", "value": "2" });
        let limit = set("limit", &times, "temp.same_cause_per_year", "S3", "二(二)4");
        let repeated = node("same_cause_test", &truth("no"), &[limit], &[]);
        let text =
            letter(Programme::TemporarySmallFast, &[node("temporary_small_fast", &truth("no"), &[], &[repeated])]);
        assert!(text.contains("同一人因同一原因，一年内最多救助 2 次，已经达到。"), "{text}");
        assert!(text.contains("《泗阳县“急诊救助”工作介绍》二(二)4"), "{text}");
    }

    #[test]
    fn a_refusal_for_the_cap_of_the_year_says_what_was_granted() {
        let cap = set("cap", &yuan("20000"), "temp.yearly_cap", "S1.15", "S1.15-22");
        let granted = json!({ "name": "granted", "value": yuan("20000") });
        let left = node("yearly_cap", &yuan("0"), &[cap, granted], &[]);
        let text =
            letter(Programme::TemporaryExpenditure, &[node("temporary_expenditure", &truth("no"), &[], &[left])]);
        let said = "今年已经发放的临时救助是 20,000 元，一年的上限是 20,000 元，还可以发放 0 元。";
        assert!(text.contains(said) && text.contains("《清流县困难群众救助帮扶工作方案》"), "{text}");
    }

    #[test]
    fn dibao_for_one_person_is_told_of_whoever_is_taken_in_and_else_of_all() {
        let own = |own: &str, below: &str| {
            let own = json!({ "name": "own_income", "value": yuan(own) });
            let standard = set("standard", &yuan("800"), "dibao.standard.urban", "overlay", "");
            node("own_income_test", &truth(below), &[own, standard], &[])
        };
        let member = |id: &str, taken: &str, test: Value| {
            let mut node = node("single_person_dibao", &truth(taken), &[], &[test]);
            node.as_object_mut().unwrap().insert("subject".into(), id.into());
            node
        };
        let refused = [member("m1", "no", own("1900", "no")), member("m2", "no", own("900", "no"))];
        let text = letter(Programme::SinglePersonDibao, &refused);
        for income in ["1,900", "900"] {
            let said = ["只看本人：计入的收入是每月 ", income, " 元，标准是每人每月 800 元，收入不低于标准。"];
            assert!(text.contains(&said.concat()), "{text}");
        }
        assert_eq!(text.matches("不符合单独纳入低保的条件").count(), 1, "{text}");
        let granted = [member("m1", "no", own("1900", "no")), member("m2", "yes", own("500", "yes"))];
        let text = letter(Programme::SinglePersonDibao, &granted);
        assert!(!text.contains("1,900") && text.contains("收入低于标准"), "{text}");
        assert!(text.contains("符合单独纳入低保的条件") && !text.contains("不符合"), "{text}");
    }

    #[test]
    fn temporary_aid_is_told_with_what_opens_it() {
        for (value, said) in [("yes", "或者收入和财产，符合"), ("no", "也没有同时符合"), ("unknown", "还不能确定")]
        {
            let status = node("temporary_status_test", &truth(value), &[], &[]);
            let text = letter(
                Programme::TemporaryExpenditure,
                &[node("temporary_expenditure", &truth(value), &[], &[status])],
            );
            assert!(text.contains(said), "{text}");
        }
    }
}
