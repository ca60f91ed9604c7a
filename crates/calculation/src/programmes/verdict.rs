//! How tests become a verdict.

use domain::assessment::{Amount, AmountPart, Reason, ReasonCode};
use domain::derivation::{Argument, ArgumentName, Quantity};
use domain::policy::Key;
use domain::{Citation, Programme, Truth};
use smallvec::smallvec;

use crate::context::{Context, Missing, each_once};

/// One condition of a programme.
pub struct Test {
    pub truth: Truth,
    pub reasons: Vec<Reason>,
    pub missing: Vec<Missing>,
}

/// What the tests say together.
#[derive(Clone, Debug)]
pub struct Verdict {
    pub programme: Programme,
    /// The member of whom a programme for persons speaks, by its place.
    pub subject: Option<usize>,
    pub truth: Truth,
    pub amount: Option<Amount>,
    pub reasons: Vec<Reason>,
    /// What is missing for the outcome, or for the amount of a sure one.
    pub missing: Vec<Missing>,
    /// What the amount is made of.
    pub parts: Vec<AmountPart>,
}

impl Test {
    pub fn new(truth: Truth, reasons: Vec<Reason>, missing: Vec<Missing>) -> Self {
        Self { truth, reasons, missing }
    }

    /// A truth with the reason for it and the one against it.
    pub fn either(
        ctx: &Context,
        yes: ReasonCode,
        no: ReasonCode,
        citation: Citation,
        test: impl FnOnce() -> Truth,
    ) -> Self {
        let mark = ctx.mark();
        let truth = test();
        let missing = ctx.missing_since(mark);
        let code = match truth {
            Truth::Yes => yes,
            Truth::No => no,
            Truth::Unknown => return Self::new(truth, Vec::new(), missing),
        };
        Self::new(truth, because(ctx, code, citation), Vec::new())
    }

    /// A condition that must not hold; it is spoken of only where it does.
    pub fn unless(ctx: &Context, code: ReasonCode, citation: Citation, test: impl FnOnce() -> Truth) -> Self {
        let mark = ctx.mark();
        let truth = !test();
        let missing = ctx.missing_since(mark);
        match truth {
            Truth::No => Self::new(truth, because(ctx, code, citation), Vec::new()),
            Truth::Yes => Self::new(truth, Vec::new(), Vec::new()),
            Truth::Unknown => Self::new(truth, Vec::new(), missing),
        }
    }

    /// A test with a reason for and one against; what is missing is taken from the context.
    pub fn judged(ctx: &Context, test: impl FnOnce() -> (Truth, Vec<Reason>)) -> Self {
        let mark = ctx.mark();
        let (truth, reasons) = test();
        Self { truth, reasons, missing: ctx.missing_since(mark) }
    }
}

/// The tests of a programme, one after the other: all must hold, and a sure failure wins.
pub struct Tests<'a> {
    ctx: &'a Context<'a>,
    truth: Truth,
    reasons: Vec<Reason>,
    missing: Vec<Missing>,
}

impl<'a> Tests<'a> {
    pub fn of(ctx: &'a Context) -> Self {
        Self { ctx, truth: Truth::Yes, reasons: Vec::new(), missing: Vec::new() }
    }

    /// One more test, which is left out where nothing depends on it any more.
    pub fn and(mut self, test: impl FnOnce() -> Test) -> Self {
        if !self.is_settled() {
            self.take(test());
        }
        self
    }

    /// A verdict against speaks of what fails; of what holds only the verdict for does.
    fn take(&mut self, mut test: Test) {
        match (self.truth, test.truth) {
            (Truth::No, Truth::Yes | Truth::Unknown) => return,
            (Truth::Yes | Truth::Unknown, Truth::No) => {
                self.reasons.clear();
                self.missing.clear();
            }
            (_, Truth::Unknown) => append(&mut self.missing, &mut test.missing),
            (Truth::Yes | Truth::Unknown, Truth::Yes) | (Truth::No, Truth::No) => {}
        }
        append(&mut self.reasons, &mut test.reasons);
        self.truth = self.truth.and(test.truth);
    }

    pub fn truth(&self) -> Truth {
        self.truth
    }

    /// Whether it is sure that the tests fail, and nobody wants to know why.
    pub fn is_settled(&self) -> bool {
        self.truth.is_no() && !self.ctx.wants_reasons()
    }

    /// The tests as one of another.
    pub fn test(self) -> Test {
        Test::new(self.truth, self.reasons, self.missing)
    }

    /// What the tests say together. After a sure failure nothing is missing; all reasons are kept.
    pub fn verdict(self, programme: Programme) -> Verdict {
        let Self { truth, mut reasons, mut missing, .. } = self;
        each_once(&mut missing);
        // Of a household of nobody nothing else can be said.
        if reasons.iter().any(|reason| reason.code == ReasonCode::NobodyCounts) {
            reasons.retain(|reason| reason.code == ReasonCode::NobodyCounts);
        }
        Verdict { programme, subject: None, truth, amount: None, reasons, missing, parts: Vec::new() }
    }
}

impl Verdict {
    /// The verdict with its amount, and what is missing to know that.
    pub fn with_amount(mut self, amount: Option<Amount>, missing: Vec<Missing>) -> Self {
        if self.truth.is_yes() {
            if amount.is_none() {
                self.missing.extend(missing);
                each_once(&mut self.missing);
            }
            self.amount = amount;
        }
        self
    }

    /// The verdict as one on a member.
    pub fn on(mut self, index: usize) -> Self {
        self.subject = Some(index);
        self
    }

    pub fn with_note(mut self, note: Option<Reason>) -> Self {
        self.reasons.extend(note);
        self
    }
}

/// Moves items to the end of others; to no others without copying.
fn append<T>(all: &mut Vec<T>, more: &mut Vec<T>) {
    if all.is_empty() { std::mem::swap(all, more) } else { all.append(more) }
}

/// A reason without figures.
pub fn plain(code: ReasonCode, citation: Citation) -> Reason {
    Reason { code, subject: None, arguments: Vec::new(), citations: smallvec![citation] }
}

/// The one reason of a test, without figures.
pub fn because(ctx: &Context, code: ReasonCode, citation: Citation) -> Vec<Reason> {
    ctx.reasons(|| vec![plain(code, citation)])
}

/// Reasons with the texts of the place beside the national one, where what decided stands in its own.
pub fn by_own_text(ctx: &Context, mut reasons: Vec<Reason>, keys: &[Key]) -> Vec<Reason> {
    for reason in &mut reasons {
        for text in keys.iter().filter_map(|key| ctx.own_text(*key)) {
            if !reason.citations.contains(text) {
                reason.citations.push(text.clone());
            }
        }
    }
    reasons
}

/// A figure behind a reason.
pub fn figure(name: ArgumentName, value: Quantity) -> Argument {
    Argument { name, value, parameter: None }
}

/// A parameter behind a reason.
pub fn parameter(ctx: &Context, name: ArgumentName, key: Key, value: Quantity) -> Argument {
    let parameter = ctx.pack.get(key).map(|held| domain::derivation::ParameterUse {
        key,
        source: held.source.clone(),
        status: held.status,
    });
    Argument { name, value, parameter }
}
