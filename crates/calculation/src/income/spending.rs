//! Spending of a month, kind by kind, and whether the kinds are deducted side by side.

use domain::derivation::ArgumentName;
use domain::facts::ExpenseKind;
use domain::policy::Key;
use domain::{Citation, Truth};
use smallvec::SmallVec;

use crate::context::Context;
use crate::range::Range;
use crate::recorder::Recorder;

/// What is spent each month on each kind; `open` may be of any kind, or of none that is deducted.
pub struct Spending {
    kinds: SmallVec<[(ExpenseKind, Range); 4]>,
    open: Range,
}

impl Spending {
    pub const fn open(open: Range) -> Self {
        Self { kinds: SmallVec::new_const(), open }
    }

    /// Adds an expense to those of its kind.
    pub fn add(&mut self, kind: Option<ExpenseKind>, amount: Range) {
        let Some(kind) = kind else {
            self.open = self.open.plus(amount);
            return;
        };
        match self.kinds.iter_mut().find(|(held, _)| *held == kind) {
            Some((_, sum)) => *sum = sum.plus(amount),
            None => self.kinds.push((kind, amount)),
        }
    }

    /// Puts another amount in the place of a kind's sum.
    pub fn change(&mut self, kind: ExpenseKind, change: impl FnOnce(Range) -> Range) {
        if let Some((_, sum)) = self.kinds.iter_mut().find(|(held, _)| *held == kind) {
            *sum = change(*sum);
        }
    }

    /// All kinds together.
    pub fn sum(&self) -> Range {
        self.kinds.iter().map(|(_, sum)| *sum).sum::<Range>().plus(self.open)
    }

    /// The kind with the most, or `beside` where that is more.
    fn most(&self, beside: Range) -> Range {
        let most = self.kinds.iter().fold(beside, |most, (_, sum)| most.max(*sum));
        Range { low: most.low, high: most.high + self.open.high }
    }

    /// What of it is deducted together with `beside`, which is a cause of its own: everything, or where
    /// causes do not stack the one with the most alone (YM-12, YM-59).
    pub fn side_by_side<R: Recorder>(&self, ctx: &Context, recorder: &mut R, beside: Range) -> Range {
        let (all, most) = (self.sum().plus(beside), self.most(beside));
        if all == most {
            return all;
        }
        let stacks = ctx.flag(Key::DeductionStack);
        if !stacks.is_yes() {
            ctx.record(recorder, ArgumentName::SideBySide, Key::DeductionStack);
            recorder.cite(Citation::new("YM", "59"));
        }
        match stacks {
            Truth::Yes => all,
            Truth::No => most,
            Truth::Unknown => all.hull(most),
        }
    }
}
