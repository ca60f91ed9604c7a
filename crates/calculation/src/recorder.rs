//! Records how a value came about, or does nothing at no cost.

use domain::assessment::Citations;
use domain::derivation::{Argument, ArgumentName, Node, ParameterUse, Quantity, Rule};
use domain::facts::MemberId;
use domain::policy::{Key, PolicyPack, Resolved};
use domain::{Citation, Text};

use crate::context::{own_text, quantity};
use crate::trail::Trail;

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
/// its part in one piece. Whatever parameter a rule read is told in it, also where the rule does not name it.
pub struct Tree<'a> {
    pack: &'a PolicyPack,
    trail: &'a Trail,
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
    read: usize,
}

impl<'a> Tree<'a> {
    /// An empty one; the rules leave on the trail what they read of the pack.
    pub fn new(pack: &'a PolicyPack, trail: &'a Trail) -> Self {
        Self { pack, trail, open: Vec::new(), arguments: Vec::new(), closed: Vec::new() }
    }

    /// The finished tree.
    pub fn finish(mut self) -> Option<Node> {
        self.closed.pop()
    }

    /// Tells what a rule read and did not name itself, and the texts of the place that it followed.
    fn add_settings(&self, read: Vec<Key>, arguments: &mut Vec<Argument>, citations: &mut Citations) {
        let mut told: Vec<Key> =
            arguments.iter().filter_map(|argument| Some(argument.parameter.as_ref()?.key)).collect();
        for key in read {
            let Some(held) = self.pack.get(key) else { continue };
            if let Some(text) = own_text(self.pack, key).filter(|text| !citations.contains(text)) {
                citations.push(text.clone());
            }
            if !told.contains(&key) {
                told.push(key);
                let parameter = Some(use_of(key, held));
                arguments.push(Argument { name: ArgumentName::Setting, value: quantity(key, Some(held)), parameter });
            }
        }
    }
}

fn use_of(key: Key, held: &Resolved) -> ParameterUse {
    ParameterUse { key, source: held.source.clone(), status: held.status }
}

impl Recorder for Tree<'_> {
    fn open(&mut self, rule: Rule, subject: Option<&MemberId>) {
        self.open.push(Open {
            rule,
            subject: subject.map(MemberId::text),
            arguments: self.arguments.len(),
            citations: Citations::new(),
            closed: self.closed.len(),
            read: self.trail.length(),
        });
    }

    fn argument(&mut self, name: ArgumentName, value: impl FnOnce() -> Quantity) {
        self.arguments.push(Argument { name, value: value(), parameter: None });
    }

    fn parameter(&mut self, name: ArgumentName, key: Key, held: Option<&Resolved>, value: impl FnOnce() -> Quantity) {
        let parameter = held.map(|held| use_of(key, held));
        self.arguments.push(Argument { name, value: value(), parameter });
    }

    fn cite(&mut self, citation: Citation) {
        if let Some(open) = self.open.last_mut()
            && !open.citations.contains(&citation)
        {
            open.citations.push(citation);
        }
    }

    fn close(&mut self, value: impl FnOnce() -> Quantity) {
        if let Some(Open { rule, subject, arguments, mut citations, closed, read }) = self.open.pop() {
            let mut arguments = self.arguments.split_off(arguments);
            let read = self.trail.since(read);
            // The whole rests on all that its parts read.
            if rule != Rule::Assessment {
                self.add_settings(read, &mut arguments, &mut citations);
            }
            let node =
                Node { rule, subject, arguments, value: value(), citations, children: self.closed.split_off(closed) };
            self.closed.push(node);
        }
    }
}
