//! A few plain lines for the household.

use domain::derivation::{Node, Rule};
use domain::{Language, Programme};

use super::sentence::sentence;
use super::walk::{nodes_for, rule_of};

/// How the result of one programme came about, in a few sentences; without a programme, how many
/// count and what is counted.
pub fn citizen_lines(language: Language, root: &Node, programme: Option<Programme>) -> Vec<String> {
    let mut told: Vec<Rule> = Vec::new();
    let mut lines: Vec<String> = Vec::new();
    for node in nodes_for(root, programme.map(rule_of)) {
        if told.contains(&node.rule) {
            continue;
        }
        if let Some(line) = sentence(language, node) {
            told.push(node.rule);
            lines.push(line);
        }
    }
    lines
}
