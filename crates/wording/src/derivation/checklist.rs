//! Every rule as a line that can be ticked off, for the clerk.

use domain::derivation::{Argument, Node, Quantity};
use domain::policy::Status;
use domain::{Language, Truth};

use super::argument::{arguments_in_words, quantity};
use super::{is_yearly, rule_label};
use crate::names::citations;
use crate::people::People;
use crate::say::{Named, said};

/// How a line stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mark {
    /// A test that is passed.
    Passed,
    /// A test that is failed.
    Failed,
    /// A test or a figure that is still open.
    Open,
    /// A figure that went into the tests.
    Figure,
}

impl Named for Mark {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::Passed => ("通过", "Passed"),
            Self::Failed => ("未通过", "Failed"),
            Self::Open => ("待定", "Open"),
            Self::Figure => ("数据", "Figure"),
        }
    }
}

/// One line of the checklist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckLine {
    /// How far it is indented: 0 for the whole.
    pub depth: usize,
    /// How it stands.
    pub mark: Mark,
    /// The rule, with the person of whom it speaks.
    pub label: String,
    /// What came out.
    pub value: String,
    /// What went in; empty where nothing did.
    pub arguments: String,
    /// The articles; empty where the rule cites none.
    pub articles: String,
    /// How sure the figures in it are; those that the screens mark.
    pub marked: Vec<Status>,
}

/// The tree as a list, in reading order.
pub fn checklist(language: Language, root: &Node, people: &People) -> Vec<CheckLine> {
    let mut lines = Vec::new();
    add(language, root, people, 0, &mut lines);
    lines
}

fn add(language: Language, node: &Node, people: &People, depth: usize, lines: &mut Vec<CheckLine>) {
    let rule = rule_label(language, node.rule);
    let label = match &node.subject {
        Some(id) => said!(language, "{0}（{1}）", "{0} ({1})", rule, people.name(id)),
        None => rule.into(),
    };
    let used = node.arguments.iter().filter_map(|argument| argument.parameter.as_ref());
    let mut marked: Vec<Status> = Vec::new();
    for status in used.map(|used| used.status).filter(|status| matches!(status, Status::Assumed | Status::Illustrative))
    {
        if !marked.contains(&status) {
            marked.push(status);
        }
    }
    let arguments: Vec<&Argument> = node.arguments.iter().collect();
    lines.push(CheckLine {
        depth,
        mark: mark(&node.value),
        label,
        value: quantity(language, &node.value),
        arguments: arguments_in_words(language, &arguments, is_yearly(node.rule)),
        articles: citations(language, &node.citations),
        marked,
    });
    for child in &node.children {
        add(language, child, people, depth + 1, lines);
    }
}

const fn mark(value: &Quantity) -> Mark {
    match value {
        Quantity::Truth(Truth::Yes) => Mark::Passed,
        Quantity::Truth(Truth::No) => Mark::Failed,
        Quantity::Truth(Truth::Unknown)
        | Quantity::YuanBetween(..)
        | Quantity::NumberBetween(..)
        | Quantity::NotKnown => Mark::Open,
        Quantity::Yuan(_) | Quantity::Number(_) | Quantity::Date(_) | Quantity::Word(_) => Mark::Figure,
    }
}
