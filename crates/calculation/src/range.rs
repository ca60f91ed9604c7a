//! An amount that lies between two exact amounts while an answer is missing.

use domain::derivation::Quantity;
use domain::fraction::Rounding;
use domain::{Fraction, Money, Truth};
use rust_decimal::Decimal;

/// From `low` to `high`, both included; exactly known where they are equal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    pub low: Fraction,
    pub high: Fraction,
}

impl Range {
    pub const ZERO: Self = Self::exactly(Fraction::ZERO);

    pub const fn exactly(value: Fraction) -> Self {
        Self { low: value, high: value }
    }

    pub fn between(a: Fraction, b: Fraction) -> Self {
        Self { low: a.min(b), high: a.max(b) }
    }

    pub fn exact(self) -> Option<Fraction> {
        (self.low == self.high).then_some(self.low)
    }

    /// What becomes of both ends; nearly every range is one amount, which is computed once.
    fn each(self, change: impl Fn(Fraction) -> Fraction) -> Self {
        let low = change(self.low);
        Self { low, high: if self.low.is_held_as(self.high) { low } else { change(self.high) } }
    }

    /// The same of two ranges, each end with its own partner.
    fn with(self, lows: Fraction, highs: Fraction, join: impl Fn(Fraction, Fraction) -> Fraction) -> Self {
        let low = join(self.low, lows);
        let is_one = self.low.is_held_as(self.high) && lows.is_held_as(highs);
        Self { low, high: if is_one { low } else { join(self.high, highs) } }
    }

    pub fn plus(self, other: Self) -> Self {
        self.with(other.low, other.high, |a, b| a + b)
    }

    pub fn minus(self, other: Self) -> Self {
        self.with(other.high, other.low, |a, b| a - b)
    }

    /// Times a factor that is not negative.
    pub fn times(self, factor: Decimal) -> Self {
        self.each(|end| end.times(factor))
    }

    pub fn heads(self, count: u32) -> Self {
        self.each(|end| end * count)
    }

    pub fn over(self, parts: u32) -> Self {
        self.each(|end| end.over(parts))
    }

    pub fn floor_at_zero(self) -> Self {
        self.each(Fraction::floor_at_zero)
    }

    pub fn min(self, other: Self) -> Self {
        Self { low: self.low.min(other.low), high: self.high.min(other.high) }
    }

    pub fn max(self, other: Self) -> Self {
        Self { low: self.low.max(other.low), high: self.high.max(other.high) }
    }

    /// Everything that lies in one of the two or between them.
    pub fn hull(self, other: Self) -> Self {
        Self { low: self.low.min(other.low), high: self.high.max(other.high) }
    }

    /// Itself where it counts, nothing where it does not, both while that is open.
    pub fn if_counts(self, counts: Truth) -> Self {
        match counts {
            Truth::Yes => self,
            Truth::No => Self::ZERO,
            Truth::Unknown => self.hull(Self::ZERO),
        }
    }

    pub fn below(self, line: Self) -> Truth {
        if self.high < line.low {
            Truth::Yes
        } else if self.low >= line.high {
            Truth::No
        } else {
            Truth::Unknown
        }
    }

    pub fn at_most(self, line: Self) -> Truth {
        !line.below(self)
    }

    /// Money by the named rounding, where both ends come to the same.
    pub fn round(self, rounding: Rounding) -> Option<Money> {
        let low = self.low.round(rounding)?;
        let high = if self.low.is_held_as(self.high) { low } else { self.high.round(rounding)? };
        (low == high).then_some(low)
    }

    pub fn yuan(self) -> Quantity {
        self.exact().map_or(Quantity::YuanBetween(self.low, self.high), Quantity::Yuan)
    }

    pub fn number(self) -> Quantity {
        self.exact().map_or(Quantity::NumberBetween(self.low, self.high), Quantity::Number)
    }
}

impl std::iter::Sum for Range {
    fn sum<I: Iterator<Item = Self>>(items: I) -> Self {
        items.fold(Self::ZERO, Self::plus)
    }
}
