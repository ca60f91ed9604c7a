//! Exact fractions: a decimal numerator over an integer denominator.
//!
//! A division in decimals is not exact: incomes of 1,960, 17,740 and 5,500 a year, divided by 12
//! one by one and summed, pay 286 yuan where 285 are due. So a fraction divides by growing its
//! denominator, compares by multiplying crosswise, and becomes money once, by a named rounding.

use std::cmp::Ordering;
use std::ops::{Add, Mul, Neg, Sub};

use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::Money;

/// An exact number of yuan (or of anything that is divided by months and heads).
#[derive(Clone, Copy, Debug)]
pub struct Fraction {
    numerator: Decimal,
    denominator: u64,
}

/// How an exact amount becomes payable money; nothing national fixes it, so it is a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Rounding {
    /// Up to the next whole yuan (见元进一).
    CeilYuan,
    /// To the nearest yuan, halves up.
    HalfUpYuan,
    /// To the nearest jiao, halves up.
    HalfUpJiao,
    /// To the nearest fen, halves up.
    HalfUpFen,
}

impl Fraction {
    /// Nothing.
    pub const ZERO: Self = Self { numerator: Decimal::ZERO, denominator: 1 };

    /// A whole decimal.
    pub const fn new(value: Decimal) -> Self {
        Self { numerator: value, denominator: 1 }
    }

    /// A whole number.
    pub fn whole(value: u32) -> Self {
        Self::new(Decimal::from(value))
    }

    /// This much divided among `parts`; dividing by none leaves it whole, so callers check first.
    pub fn over(self, parts: u32) -> Self {
        match self.denominator.checked_mul(u64::from(parts)) {
            Some(0) => self,
            Some(denominator) => Self { denominator, ..self },
            None => self.reduced_over(parts),
        }
    }

    /// This much times a decimal ratio.
    pub fn times(self, factor: Decimal) -> Self {
        Self { numerator: self.numerator * factor, ..self }
    }

    /// The larger of the two.
    pub fn max(self, other: Self) -> Self {
        if self < other { other } else { self }
    }

    /// The smaller of the two.
    pub fn min(self, other: Self) -> Self {
        if other < self { other } else { self }
    }

    /// This much, or nothing where it is negative.
    pub fn floor_at_zero(self) -> Self {
        if self.numerator.is_sign_negative() { Self::ZERO } else { self }
    }

    /// Whether the other is the same number, held in the same way: quicker than asking whether they are
    /// equal, and no for some that are.
    pub fn is_held_as(self, other: Self) -> bool {
        self.denominator == other.denominator && is_held_as(self.numerator, other.numerator)
    }

    /// Whether it is exactly nothing.
    pub fn is_zero(self) -> bool {
        self.numerator.is_zero()
    }

    /// Money by the named rounding; nothing where it does not fit.
    pub fn round(self, rounding: Rounding) -> Option<Money> {
        let (unit_fen, up) = match rounding {
            Rounding::CeilYuan => (100, Up::Any),
            Rounding::HalfUpYuan => (100, Up::Half),
            Rounding::HalfUpJiao => (10, Up::Half),
            Rounding::HalfUpFen => (1, Up::Half),
        };
        let (numerator, denominator) = self.parts();
        let divisor = denominator.checked_mul(unit_fen)?;
        let fen = numerator.checked_mul(100)?;
        let units = match up {
            Up::Any => fen.checked_add(divisor - 1)?.div_euclid(divisor),
            Up::Half => fen.checked_mul(2)?.checked_add(divisor)?.div_euclid(divisor.checked_mul(2)?),
        };
        i64::try_from(units.checked_mul(unit_fen)?).ok().map(Money::from_fen)
    }

    /// The reduced fraction of two whole numbers.
    pub fn parts(self) -> (i128, i128) {
        let value = self.numerator.normalize();
        let numerator = value.mantissa();
        let denominator = i128::from(self.denominator) * 10_i128.pow(value.scale());
        let divisor = greatest_common_divisor(numerator.unsigned_abs(), denominator.unsigned_abs());
        i128::try_from(divisor).map_or((numerator, denominator), |d| (numerator / d, denominator / d))
    }

    /// The nearest decimal, for showing and for drawing only.
    pub fn approximate(self) -> Decimal {
        self.numerator / Decimal::from(self.denominator)
    }

    fn reduced_over(self, parts: u32) -> Self {
        Self { numerator: self.numerator / Decimal::from(parts), denominator: self.denominator }
    }

    /// Both numerators over one denominator.
    fn common(self, other: Self) -> (Decimal, Decimal, u64) {
        if self.denominator == other.denominator {
            return (self.numerator, other.numerator, self.denominator);
        }
        let (a, b) = (self.denominator, other.denominator);
        let divisor = gcd_small(a, b);
        let (up_self, up_other) = (b / divisor, a / divisor);
        a.checked_mul(up_self).map_or_else(
            || (self.approximate(), other.approximate(), 1),
            |denominator| {
                (self.numerator * Decimal::from(up_self), other.numerator * Decimal::from(up_other), denominator)
            },
        )
    }
}

enum Up {
    Any,
    Half,
}

fn gcd_small(mut a: u64, mut b: u64) -> u64 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a.max(1)
}

fn greatest_common_divisor(mut a: u128, mut b: u128) -> u128 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a.max(1)
}

fn is_held_as(a: Decimal, b: Decimal) -> bool {
    a.scale() == b.scale() && a.mantissa() == b.mantissa()
}

impl PartialEq for Fraction {
    fn eq(&self, other: &Self) -> bool {
        self.is_held_as(*other) || self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Fraction {}

impl PartialOrd for Fraction {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Fraction {
    fn cmp(&self, other: &Self) -> Ordering {
        let (a, b, _) = self.common(*other);
        // Decimals of one scale are in the order of their digits; amounts mostly are of one scale.
        if a.scale() == b.scale() { a.mantissa().cmp(&b.mantissa()) } else { a.cmp(&b) }
    }
}

impl Add for Fraction {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        // Sums begin with nothing.
        if self.is_zero() {
            return other;
        }
        if other.is_zero() {
            return self;
        }
        let (a, b, denominator) = self.common(other);
        Self { numerator: a + b, denominator }
    }
}

impl Sub for Fraction {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        self + -other
    }
}

impl Neg for Fraction {
    type Output = Self;

    fn neg(self) -> Self {
        Self { numerator: -self.numerator, ..self }
    }
}

impl Mul<u32> for Fraction {
    type Output = Self;

    fn mul(self, times: u32) -> Self {
        self.times(Decimal::from(times))
    }
}

impl std::iter::Sum for Fraction {
    fn sum<I: Iterator<Item = Self>>(items: I) -> Self {
        items.fold(Self::ZERO, Add::add)
    }
}

impl From<Money> for Fraction {
    fn from(money: Money) -> Self {
        Self::new(money.yuan())
    }
}

/// `"4225/3"`, or `"747"` where it is whole.
impl std::fmt::Display for Fraction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.parts() {
            (numerator, 1) => write!(f, "{numerator}"),
            (numerator, denominator) => write!(f, "{numerator}/{denominator}"),
        }
    }
}

/// Why a text is no fraction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a fraction is written like 4225/3, 747 or 301.25")]
pub struct FractionError;

impl std::str::FromStr for Fraction {
    type Err = FractionError;

    fn from_str(text: &str) -> Result<Self, FractionError> {
        let (numerator, denominator) = text.split_once('/').unwrap_or((text, "1"));
        let numerator = numerator.parse().map_err(|_| FractionError)?;
        match denominator.parse() {
            Ok(0) | Err(_) => Err(FractionError),
            Ok(denominator) => Ok(Self { numerator, denominator }),
        }
    }
}

impl Serialize for Fraction {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Fraction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Fraction {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Fraction".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "pattern": r"^-?\d+(/\d+)?$",
            "description": "An exact number as a reduced fraction, e.g. 4225/3, or a whole number."
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn yuan(text: &str) -> Fraction {
        text.parse().unwrap()
    }

    #[test]
    fn yearly_incomes_divided_one_by_one_stay_exact() {
        let total: Fraction = ["1960", "17740", "5500"].iter().map(|income| yuan(income).over(12)).sum();
        let gap = yuan("795") * 3 - total;
        assert_eq!(gap, yuan("285"));
        assert_eq!(gap.round(Rounding::CeilYuan), Some(Money::from_yuan(285)));
    }

    #[test]
    fn a_household_on_the_line_is_on_the_line() {
        let total = yuan("1") + yuan("9541").over(12) + yuan("19078").over(12);
        assert_eq!(total, yuan("28631").over(12));
        assert!(yuan("4225/3").to_string() == "4225/3");
    }

    #[test]
    fn the_gap_does_not_go_through_the_per_capita_value() {
        let gap = yuan("632") * 3 - yuan("1894");
        assert_eq!(gap.round(Rounding::CeilYuan), Some(Money::from_yuan(2)));
    }

    #[test]
    fn each_rounding_does_what_its_name_says() {
        let gap = yuan("604") * 4 - yuan("16900").over(12);
        assert_eq!(gap.round(Rounding::CeilYuan), Some(Money::from_yuan(1008)));
        assert_eq!(gap.round(Rounding::HalfUpJiao), Some(Money::from_fen(100_770)));
        assert_eq!(gap.round(Rounding::HalfUpFen), Some(Money::from_fen(100_767)));
        assert_eq!(gap.round(Rounding::HalfUpYuan), Some(Money::from_yuan(1008)));
        assert_eq!(yuan("2.5").round(Rounding::HalfUpYuan), Some(Money::from_yuan(3)));
    }

    proptest! {
        #[test]
        fn adding_and_taking_away_gives_back(a in -1_000_000_i64..1_000_000, b in -1_000_000_i64..1_000_000, d in 1_u32..40, e in 1_u32..40) {
            let (a, b) = (Fraction::new(Decimal::new(a, 2)).over(d), Fraction::new(Decimal::new(b, 2)).over(e));
            prop_assert_eq!(a + b - b, a);
            prop_assert_eq!((a + b).to_string().parse::<Fraction>(), Ok(a + b));
        }

        #[test]
        fn rounding_up_loses_less_than_a_yuan(a in 0_i64..10_000_000, d in 1_u32..500) {
            let exact = Fraction::new(Decimal::new(a, 2)).over(d);
            let paid = Fraction::from(exact.round(Rounding::CeilYuan).unwrap());
            prop_assert!(paid >= exact && paid - exact < Fraction::whole(1));
        }
    }
}
