//! Walks over the tree of a derivation.

use domain::Fraction;
use domain::Programme;
use domain::derivation::{Argument, ArgumentName, Node, Quantity, Rule};

/// The rule that stands for a programme.
pub const fn rule_of(programme: Programme) -> Rule {
    match programme {
        Programme::Dibao => Rule::Dibao,
        Programme::Edge => Rule::Edge,
        Programme::Rigid => Rule::Rigid,
        Programme::TemporarySmallFast => Rule::TemporarySmallFast,
        Programme::TemporaryEmergency => Rule::TemporaryEmergency,
        Programme::TemporaryExpenditure => Rule::TemporaryExpenditure,
        Programme::Tekun => Rule::Tekun,
        Programme::SinglePersonDibao => Rule::SinglePersonDibao,
        Programme::ExpenditureDibao => Rule::ExpenditureDibao,
        Programme::OrphanChild => Rule::UnsupportedChildTest,
        Programme::DisabilityLiving => Rule::DisabilityLiving,
        Programme::DisabilityNursing => Rule::DisabilityNursing,
        Programme::PriceSubsidy => Rule::PriceSubsidy,
        Programme::GradualExit => Rule::GradualExit,
    }
}

const PROGRAMMES: [Rule; 15] = [
    Rule::Tekun,
    Rule::SinglePersonDibao,
    Rule::ExpenditureDibao,
    Rule::UnsupportedChildTest,
    Rule::ChildAmount,
    Rule::DisabilityLiving,
    Rule::DisabilityNursing,
    Rule::PriceSubsidy,
    Rule::GradualExit,
    Rule::Dibao,
    Rule::Edge,
    Rule::Rigid,
    Rule::TemporarySmallFast,
    Rule::TemporaryEmergency,
    Rule::TemporaryExpenditure,
];

/// Every node, what a rule rests on before the rule, without the branches of programmes other than the one asked for.
pub fn nodes_for(root: &Node, programme: Option<Rule>) -> Vec<&Node> {
    let mut found = Vec::new();
    visit(root, programme, &mut found);
    found
}

fn visit<'a>(node: &'a Node, programme: Option<Rule>, found: &mut Vec<&'a Node>) {
    if PROGRAMMES.contains(&node.rule) && Some(node.rule) != programme {
        return;
    }
    for child in &node.children {
        visit(child, programme, found);
    }
    found.push(node);
}

/// An argument by its name.
pub fn argument(node: &Node, name: ArgumentName) -> Option<&Argument> {
    node.arguments.iter().find(|argument| argument.name == name)
}

/// An amount or number that is known exactly.
pub fn exact(value: &Quantity) -> Option<Fraction> {
    match value {
        Quantity::Yuan(value) | Quantity::Number(value) => Some(*value),
        _ => None,
    }
}

/// An argument's exact amount.
pub fn exact_argument(node: &Node, name: ArgumentName) -> Option<Fraction> {
    argument(node, name).and_then(|argument| exact(&argument.value))
}
