//! Records how a value came about, or does nothing at no cost.

use domain::Citation;
use domain::derivation::{Argument, ArgumentName, Node, ParameterUse, Quantity, Rule};
use domain::policy::{Key, Resolved};

/// What a rule tells of itself. `Silent` is compiled away.
pub trait Recorder {
    fn open(&mut self, rule: Rule, subject: Option<&str>);
    fn argument(&mut self, name: ArgumentName, value: impl FnOnce() -> Quantity);
    fn parameter(&mut self, name: ArgumentName, key: Key, held: Option<&Resolved>, value: impl FnOnce() -> Quantity);
    fn cite(&mut self, citation: Citation);
    fn close(&mut self, value: impl FnOnce() -> Quantity);
}

/// Records nothing.
pub struct Silent;

impl Recorder for Silent {
    fn open(&mut self, _: Rule, _: Option<&str>) {}
    fn argument(&mut self, _: ArgumentName, _: impl FnOnce() -> Quantity) {}
    fn parameter(&mut self, _: ArgumentName, _: Key, _: Option<&Resolved>, _: impl FnOnce() -> Quantity) {}
    fn cite(&mut self, _: Citation) {}
    fn close(&mut self, _: impl FnOnce() -> Quantity) {}
}

/// Builds the tree.
#[derive(Default)]
pub struct Tree {
    stack: Vec<Node>,
    root: Option<Node>,
}

impl Tree {
    /// The finished tree.
    pub fn finish(self) -> Option<Node> {
        self.root
    }
}

impl Recorder for Tree {
    fn open(&mut self, rule: Rule, subject: Option<&str>) {
        self.stack.push(Node {
            rule,
            subject: subject.map(String::from),
            arguments: Vec::new(),
            value: Quantity::NotKnown,
            citations: Vec::new(),
            children: Vec::new(),
        });
    }

    fn argument(&mut self, name: ArgumentName, value: impl FnOnce() -> Quantity) {
        if let Some(node) = self.stack.last_mut() {
            node.arguments.push(Argument { name, value: value(), parameter: None });
        }
    }

    fn parameter(&mut self, name: ArgumentName, key: Key, held: Option<&Resolved>, value: impl FnOnce() -> Quantity) {
        if let Some(node) = self.stack.last_mut() {
            let parameter = held.map(|held| ParameterUse { key, source: held.source.clone(), status: held.status });
            node.arguments.push(Argument { name, value: value(), parameter });
        }
    }

    fn cite(&mut self, citation: Citation) {
        if let Some(node) = self.stack.last_mut() {
            node.citations.push(citation);
        }
    }

    fn close(&mut self, value: impl FnOnce() -> Quantity) {
        if let Some(mut node) = self.stack.pop() {
            node.value = value();
            match self.stack.last_mut() {
                Some(parent) => parent.children.push(node),
                None => self.root = Some(node),
            }
        }
    }
}
