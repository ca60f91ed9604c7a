//! An amount that lies between two exact amounts while an answer is missing.

use domain::derivation::Quantity;
use domain::{Fraction, Truth};
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

    pub fn plus(self, other: Self) -> Self {
        Self { low: self.low + other.low, high: self.high + other.high }
    }

    pub fn minus(self, other: Self) -> Self {
        Self { low: self.low - other.high, high: self.high - other.low }
    }

    /// Times a factor that is not negative.
    pub fn times(self, factor: Decimal) -> Self {
        Self { low: self.low.times(factor), high: self.high.times(factor) }
    }

    pub fn heads(self, count: u32) -> Self {
        Self { low: self.low * count, high: self.high * count }
    }

    pub fn over(self, parts: u32) -> Self {
        Self { low: self.low.over(parts), high: self.high.over(parts) }
    }

    pub fn floor_at_zero(self) -> Self {
        Self { low: self.low.floor_at_zero(), high: self.high.floor_at_zero() }
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
