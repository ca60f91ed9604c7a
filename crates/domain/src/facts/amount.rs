//! An amount as a person states it.

use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize};

use crate::Fraction;

/// A stated amount in yuan (or a stated area in m²): not negative, at most 100,000,000, at most
/// four decimals.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Amount(Decimal);

/// Why a number is no stated amount. The texts are codes that `wording` says in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AmountError {
    /// Below zero.
    #[error("amount_negative")]
    Negative,
    /// Above [`Amount::MAX`].
    #[error("amount_too_large")]
    TooLarge,
    /// More than four decimals.
    #[error("amount_too_precise")]
    TooPrecise,
    /// Not a decimal number.
    #[error("amount_not_a_number")]
    NotANumber,
}

impl Amount {
    /// Nothing.
    pub const ZERO: Self = Self(Decimal::ZERO);
    /// The largest amount that is taken for a fact: 100,000,000.
    pub const MAX: Self = Self(Decimal::from_parts(100_000_000, 0, 0, false, 0));
    const DECIMALS: u32 = 4;

    /// A stated amount, or why it is none.
    pub fn try_new(value: Decimal) -> Result<Self, AmountError> {
        let value = value.normalize();
        if value.is_sign_negative() && !value.is_zero() {
            Err(AmountError::Negative)
        } else if value > Self::MAX.0 {
            Err(AmountError::TooLarge)
        } else if value.scale() > Self::DECIMALS {
            Err(AmountError::TooPrecise)
        } else {
            Ok(Self(value))
        }
    }

    /// The number.
    pub fn decimal(self) -> Decimal {
        self.0
    }

    /// The exact fraction.
    pub fn exact(self) -> Fraction {
        Fraction::new(self.0)
    }

    /// Whether it is nothing.
    pub fn is_zero(self) -> bool {
        self.0.is_zero()
    }
}

impl std::str::FromStr for Amount {
    type Err = AmountError;

    fn from_str(text: &str) -> Result<Self, AmountError> {
        if text.len() > 40 {
            return Err(AmountError::TooLarge);
        }
        let text = text.trim();
        let plain = text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-'));
        if !plain {
            return Err(AmountError::NotANumber);
        }
        Self::try_new(text.parse().map_err(|_| AmountError::NotANumber)?)
    }
}

impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AmountVisitor)
    }
}

struct AmountVisitor;

impl serde::de::Visitor<'_> for AmountVisitor {
    type Value = Amount;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a decimal string such as \"1200.50\"")
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Amount, E> {
        text.parse().map_err(E::custom)
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Amount, E> {
        Amount::try_new(Decimal::from(value)).map_err(E::custom)
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<Amount, E> {
        Amount::try_new(Decimal::from(value)).map_err(E::custom)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Amount {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Amount".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": ["string", "integer"],
            "pattern": r"^\d+(\.\d{1,4})?$",
            "minimum": 0,
            "maximum": 100_000_000,
            "description": "Yuan (or m²) as a decimal string, 0 to 100000000, at most four decimals."
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_is_a_string_or_a_whole_number() {
        assert_eq!(serde_json::from_str::<Amount>("\"1200.50\"").unwrap(), "1200.5".parse().unwrap());
        assert_eq!(serde_json::from_str::<Amount>("1200").unwrap(), "1200".parse().unwrap());
        assert!(serde_json::from_str::<Amount>("1200.5").is_err());
    }

    #[test]
    fn absurd_amounts_are_refused() {
        assert_eq!("-0.01".parse::<Amount>(), Err(AmountError::Negative));
        assert_eq!("100000000.01".parse::<Amount>(), Err(AmountError::TooLarge));
        assert_eq!("0.00001".parse::<Amount>(), Err(AmountError::TooPrecise));
        for text in ["a lot", "1e3", "1_000", "", "+5"] {
            assert_eq!(text.parse::<Amount>(), Err(AmountError::NotANumber), "{text}");
        }
        assert_eq!("1.50".parse::<Amount>().map(|a| serde_json::to_string(&a).unwrap()), Ok("\"1.5\"".into()));
    }
}
