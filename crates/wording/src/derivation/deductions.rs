//! What is taken off the income, and what limits it.

use domain::derivation::{ArgumentName as A, Node, Quantity};
use domain::{Language, Truth};

use super::argument::quantity;
use super::walk::{argument, exact, exact_argument};
use crate::money::yuan;
use crate::number::number;
use crate::say::{pick, said};

/// Whether there is anything to say: something is deducted, or spending on education was too little.
pub fn is_told(node: &Node) -> bool {
    exact(&node.value).is_none_or(|value| !value.is_zero()) || argument(node, A::Threshold).is_some()
}

/// The sum of a month; then why spending on education, the lesser kinds or what is above a cap stay.
pub fn deductions(language: Language, node: &Node) -> String {
    let sum = said!(
        language,
        "按规定每月可以从收入中减去 {0}。",
        "By the rules {0} a month is taken off the income.",
        quantity(language, &node.value)
    );
    let limits = [beyond_income(language, node), most_alone(language, node), above_cap(language, node)];
    let told: Vec<String> = [Some(sum)].into_iter().chain(limits).flatten().collect();
    told.join(pick(language, "", " "))
}

fn beyond_income(language: Language, node: &Node) -> Option<String> {
    let multiple = exact_argument(node, A::Threshold)?;
    Some(said!(
        language,
        "教育支出只减去超过家庭收入 {0} 倍的部分。",
        "Of spending on education only what exceeds {0} times the family’s income is taken off.",
        number(language, multiple)
    ))
}

fn most_alone(language: Language, node: &Node) -> Option<String> {
    let stacks = argument(node, A::SideBySide)?;
    (stacks.value == Quantity::Truth(Truth::No)).then(|| {
        said!(
            language,
            "几类支出不叠加，只减去最多的一类。",
            "Several kinds of spending are not added up: only the one with the most is taken off."
        )
    })
}

fn above_cap(language: Language, node: &Node) -> Option<String> {
    let spent = exact_argument(node, A::Expenses)?;
    let taken_off = exact(&node.value).filter(|taken_off| *taken_off < spent)?;
    Some(said!(
        language,
        "可扣减的支出合计 {0}，上限是 {1}，超过的部分不减。",
        "What could be taken off comes to {0}; what exceeds the cap of {1} is not.",
        yuan(language, spent),
        yuan(language, taken_off)
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::Fraction;
    use domain::derivation::{Argument, Rule};

    fn node(value: u32, arguments: Vec<(A, Quantity)>) -> Node {
        Node {
            rule: Rule::Deductions,
            subject: None,
            arguments: arguments.into_iter().map(|(name, value)| Argument { name, value, parameter: None }).collect(),
            value: Quantity::Yuan(Fraction::whole(value)),
            citations: domain::assessment::Citations::new(),
            children: Vec::new(),
        }
    }

    #[test]
    fn the_sum_stands_alone_where_nothing_limits_it() {
        let plain = node(500, vec![(A::Expenses, Quantity::Yuan(Fraction::whole(500)))]);
        assert!(is_told(&plain));
        assert_eq!(deductions(Language::Zh, &plain), "按规定每月可以从收入中减去 500 元。");
    }

    #[test]
    fn what_limits_it_is_said() {
        let limited = node(
            300,
            vec![
                (A::Threshold, Quantity::Number(Fraction::whole(2))),
                (A::SideBySide, Quantity::Truth(Truth::No)),
                (A::Expenses, Quantity::Yuan(Fraction::whole(500))),
            ],
        );
        assert_eq!(
            deductions(Language::Zh, &limited),
            "按规定每月可以从收入中减去 300 元。教育支出只减去超过家庭收入 2 倍的部分。几类支出不叠加，只减去最多的一类。可扣减的支出合计 500 元，上限是 300 元，超过的部分不减。"
        );
        assert_eq!(
            deductions(Language::En, &limited),
            "By the rules 300 yuan a month is taken off the income. Of spending on education only what exceeds 2 times the family’s income is taken off. Several kinds of spending are not added up: only the one with the most is taken off. What could be taken off comes to 500 yuan; what exceeds the cap of 300 yuan is not."
        );
    }

    #[test]
    fn nothing_is_told_only_where_education_was_too_little() {
        assert!(!is_told(&node(0, Vec::new())));
        assert!(is_told(&node(0, vec![(A::Threshold, Quantity::Number(Fraction::whole(2)))])));
    }
}
