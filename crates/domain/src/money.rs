//! Exact money in fen.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// An amount of money in whole fen. It cannot be divided: only a named rounding makes money of a
/// [`crate::Fraction`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "Decimal", into = "Decimal")]
pub struct Money(i64);

/// Why a decimal is no money.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MoneyError {
    /// A part of a fen.
    #[error("an amount of money has at most two decimals")]
    PartOfAFen,
    /// More than the type holds.
    #[error("the amount of money is too large")]
    TooLarge,
}

impl Money {
    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// Money of whole fen.
    pub const fn from_fen(fen: i64) -> Self {
        Self(fen)
    }

    /// Money of whole yuan.
    pub fn from_yuan(yuan: i32) -> Self {
        Self(i64::from(yuan) * 100)
    }

    /// The amount in fen.
    pub const fn fen(self) -> i64 {
        self.0
    }

    /// The amount in yuan, without trailing zeros.
    pub fn yuan(self) -> Decimal {
        Decimal::new(self.0, 2).normalize()
    }

    /// The sum, or nothing where it does not fit.
    pub fn checked_add(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Self)
    }
}

impl TryFrom<Decimal> for Money {
    type Error = MoneyError;

    fn try_from(yuan: Decimal) -> Result<Self, MoneyError> {
        let fen = yuan.checked_mul(Decimal::ONE_HUNDRED).ok_or(MoneyError::TooLarge)?;
        if !fen.fract().is_zero() {
            return Err(MoneyError::PartOfAFen);
        }
        i64::try_from(fen).map(Self).map_err(|_| MoneyError::TooLarge)
    }
}

impl From<Money> for Decimal {
    fn from(money: Money) -> Self {
        money.yuan()
    }
}

impl std::fmt::Display for Money {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.yuan().fmt(f)
    }
}

impl std::iter::Sum for Money {
    fn sum<I: Iterator<Item = Self>>(items: I) -> Self {
        Self(items.map(|money| money.0).fold(0, i64::saturating_add))
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Money {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Money".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "pattern": r"^-?\d+(\.\d{1,2})?$",
            "description": "Yuan as a decimal string with at most two decimals."
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_is_written_in_yuan_without_trailing_zeros() {
        assert_eq!(Money::from_fen(14450).to_string(), "144.5");
        assert_eq!(serde_json::to_string(&Money::from_yuan(1008)).unwrap(), "\"1008\"");
    }

    #[test]
    fn a_part_of_a_fen_is_no_money() {
        assert_eq!(Money::try_from(Decimal::new(1001, 3)), Err(MoneyError::PartOfAFen));
    }
}
