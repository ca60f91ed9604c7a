//! Which nodes of the tree are told, and once each.

use domain::derivation::{Node, Quantity, Rule};
use domain::{Language, Programme, Truth};

use super::sentence::sentence;
use super::walk::{nodes_for, rule_of};

/// What a reader is told of one programme, in the order of the tree: the node and its sentence, each rule once.
/// Dibao for one person has a branch for each member; those of the members who are taken in are told, or all
/// where nobody is. Without a programme, how many count and what is counted.
pub fn told(language: Language, root: &Node, programme: Option<Programme>) -> Vec<(&Node, String)> {
    if programme != Some(Programme::SinglePersonDibao) {
        return once(language, nodes_for(root, programme.map(rule_of)));
    }
    let mut all = once(language, nodes_for(root, None));
    for branch in branches(root) {
        for (node, sentence) in once(language, nodes_for(branch, Some(Rule::SinglePersonDibao))) {
            if all.iter().all(|(_, said)| *said != sentence) {
                all.push((node, sentence));
            }
        }
    }
    all
}

fn once(language: Language, nodes: Vec<&Node>) -> Vec<(&Node, String)> {
    let mut all: Vec<(&Node, String)> = Vec::new();
    for node in nodes {
        if all.iter().any(|(told, _)| told.rule == node.rule) {
            continue;
        }
        all.extend(sentence(language, node).map(|sentence| (node, sentence)));
    }
    all
}

/// The members of whom dibao for one person is told.
fn branches(root: &Node) -> Vec<&Node> {
    let of_members = || root.children.iter().filter(|node| node.rule == Rule::SinglePersonDibao);
    let taken_in = |node: &&Node| node.value == Quantity::Truth(Truth::Yes);
    if of_members().any(|node| taken_in(&node)) {
        return of_members().filter(taken_in).collect();
    }
    of_members().collect()
}
