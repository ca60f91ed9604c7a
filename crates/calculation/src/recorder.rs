//! Records how a value came about, or does nothing at no cost.

use domain::assessment::Citations;
use domain::derivation::{Argument, ArgumentName, Node, ParameterUse, Quantity, Rule};
use domain::facts::MemberId;
use domain::policy::{Key, Resolved};
use domain::{Citation, Text};

/// What a rule tells of itself. `Silent` is compiled away.
pub trait Recorder {
    fn open(&mut self, rule: Rule, subject: Option<&MemberId>);
    fn argument(&mut self, name: ArgumentName, value: impl FnOnce() -> Quantity);
    fn parameter(&mut self, name: ArgumentName, key: Key, held: Option<&Resolved>, value: impl FnOnce() -> Quantity);
    fn cite(&mut self, citation: Citation);
    fn close(&mut self, value: impl FnOnce() -> Quantity);
}

/// Records nothing.
pub struct Silent;

impl Recorder for Silent {
    fn open(&mut self, _: Rule, _: Option<&MemberId>) {}
    fn argument(&mut self, _: ArgumentName, _: impl FnOnce() -> Quantity) {}
    fn parameter(&mut self, _: ArgumentName, _: Key, _: Option<&Resolved>, _: impl FnOnce() -> Quantity) {}
    fn cite(&mut self, _: Citation) {}
    fn close(&mut self, _: impl FnOnce() -> Quantity) {}
}

/// Builds the tree. What the open rules have so far lies on stacks, so that a rule that is closed takes
/// its part in one piece.
#[derive(Default)]
pub struct Tree {
    open: Vec<Open>,
    arguments: Vec<Argument>,
    closed: Vec<Node>,
}

/// A rule that is not closed yet, and where its part of each stack begins.
struct Open {
    rule: Rule,
    subject: Option<Text>,
    citations: Citations,
    arguments: usize,
    closed: usize,
}

impl Tree {
    /// The finished tree.
    pub fn finish(mut self) -> Option<Node> {
        self.closed.pop()
    }
}

impl Recorder for Tree {
    fn open(&mut self, rule: Rule, subject: Option<&MemberId>) {
        self.open.push(Open {
            rule,
            subject: subject.map(MemberId::text),
            arguments: self.arguments.len(),
            citations: Citations::new(),
            closed: self.closed.len(),
        });
    }

    fn argument(&mut self, name: ArgumentName, value: impl FnOnce() -> Quantity) {
        self.arguments.push(Argument { name, value: value(), parameter: None });
    }

    fn parameter(&mut self, name: ArgumentName, key: Key, held: Option<&Resolved>, value: impl FnOnce() -> Quantity) {
        let parameter = held.map(|held| ParameterUse { key, source: held.source.clone(), status: held.status });
        self.arguments.push(Argument { name, value: value(), parameter });
    }

    fn cite(&mut self, citation: Citation) {
        if let Some(open) = self.open.last_mut() {
            open.citations.push(citation);
        }
    }

    fn close(&mut self, value: impl FnOnce() -> Quantity) {
        if let Some(Open { rule, subject, arguments, citations, closed }) = self.open.pop() {
            let node = Node {
                rule,
                subject,
                arguments: self.arguments.split_off(arguments),
                value: value(),
                citations,
                children: self.closed.split_off(closed),
            };
            self.closed.push(node);
        }
    }
}
