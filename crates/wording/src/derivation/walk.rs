//! Walks over the tree of a derivation.

use domain::Fraction;
use domain::Programme;
use domain::derivation::{Argument, ArgumentName, Node, Quantity, Rule};

/// The rule that stands for a programme.
pub const fn rule_of(programme: Programme) -> Option<Rule> {
    match programme {
        Programme::Dibao => Some(Rule::Dibao),
        Programme::Edge => Some(Rule::Edge),
        Programme::Rigid => Some(Rule::Rigid),
        Programme::TemporarySmallFast => Some(Rule::TemporarySmallFast),
        Programme::TemporaryEmergency => Some(Rule::TemporaryEmergency),
        Programme::TemporaryExpenditure => Some(Rule::TemporaryExpenditure),
        Programme::Tekun => Some(Rule::Tekun),
        Programme::SinglePersonDibao => Some(Rule::SinglePersonDibao),
        Programme::ExpenditureDibao => Some(Rule::ExpenditureDibao),
        Programme::OrphanChild => Some(Rule::UnsupportedChildTest),
        Programme::DisabilityLiving => Some(Rule::DisabilityLiving),
        Programme::DisabilityNursing => Some(Rule::DisabilityNursing),
        Programme::PriceSubsidy => Some(Rule::PriceSubsidy),
        Programme::GradualExit => Some(Rule::GradualExit),
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
