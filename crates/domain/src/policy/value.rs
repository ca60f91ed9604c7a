//! The value of a parameter.

use std::cmp::Ordering;
use std::sync::Arc;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{Key, Kind};
use crate::Text;
use crate::calendar::Period;

/// A typed value. `Without` says that a place sets none on purpose, which is not the same as a value
/// that nobody encoded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Wire", into = "Wire")]
pub enum Value {
    /// On purpose none: no cap, no limit, no such rule.
    Without,
    /// Yuan or a plain number.
    Number(Decimal),
    /// A whole number.
    Count(u32),
    /// Yes or no.
    Flag(bool),
    /// One word of the key's list.
    Choice(Text),
    /// Words of the key's list.
    Words(Arc<[Text]>),
    /// A period.
    Period(Period),
    /// Bands, rising: from which amount which number holds.
    Bands(Arc<[(Decimal, Decimal)]>),
}

/// Why a value does not fit its key.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ValueError {
    /// Of another kind than the key wants.
    #[error("{key} wants {wanted}")]
    WrongKind {
        /// Which parameter.
        key: Key,
        /// What it wants, in words.
        wanted: String,
    },
}

impl Key {
    /// The value that a text writes for this key: what stands behind `=` in an overlay.
    pub fn parse(self, text: &str) -> Result<Value, ValueError> {
        let text = text.trim();
        if text == "none" {
            return Ok(Value::Without);
        }
        let value = match self.kind() {
            Kind::Yuan | Kind::Ratio => number(text).map(Value::Number),
            Kind::Count => text.parse().ok().filter(|count| *count <= 100_000).map(Value::Count),
            Kind::Flag => text.parse().ok().map(Value::Flag),
            Kind::Choice(words) => {
                words.iter().find(|word| **word == text).map(|word| Value::Choice(Text::Fixed(word)))
            }
            Kind::Words(words) => {
                let given = text.split(',').map(str::trim).filter(|word| !word.is_empty());
                let known = given.map(|given| words.iter().find(|word| **word == given).map(|word| Text::Fixed(word)));
                known.collect::<Option<_>>().map(Value::Words)
            }
            Kind::Period => text.parse().ok().map(Value::Period),
            Kind::Bands => bands(text).map(|bands| Value::Bands(bands.into())),
        };
        value.ok_or_else(|| ValueError::WrongKind { key: self, wanted: self.kind().to_string() })
    }
}

/// At most twenty bands, each from a higher amount than the one before.
fn bands(text: &str) -> Option<Vec<(Decimal, Decimal)>> {
    let band = |part: &str| {
        let (from, value) = part.split_once(':')?;
        Some((number(from.trim())?, number(value.trim())?))
    };
    let bands: Vec<_> = text.split(',').map(band).collect::<Option<_>>()?;
    let rises = bands.windows(2).all(|pair| matches!(pair, [a, b] if a.0 < b.0));
    (rises && bands.len() <= 20).then_some(bands)
}

fn number(text: &str) -> Option<Decimal> {
    let most = Decimal::from(100_000_000);
    let value: Decimal = text.parse().ok().filter(|_| text.len() <= 20)?;
    let value = value.normalize();
    (value.scale() <= 4 && !value.is_sign_negative() && value <= most).then_some(value)
}

impl std::fmt::Display for Kind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Yuan => f.write_str("yuan such as 795 or 795.50, or none"),
            Self::Ratio => f.write_str("a number such as 1.5, or none"),
            Self::Count => f.write_str("a whole number, or none"),
            Self::Flag => f.write_str("true or false"),
            Self::Choice(words) => write!(f, "one of {}", words.join(", ")),
            Self::Words(words) => write!(f, "some of {}, with commas between", words.join(", ")),
            Self::Period => f.write_str("a period such as 20 wd, 7 d, 48 h or 6 mo, or none"),
            Self::Bands => f.write_str("bands such as 20000:4, 40000:6, or none"),
        }
    }
}

/// How a value is written in files and over the wire.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Wire {
    Flag(bool),
    Count(u32),
    Text(String),
    Words(Vec<String>),
}

impl From<Value> for Wire {
    fn from(value: Value) -> Self {
        match value {
            Value::Without => Self::Text("none".into()),
            Value::Number(number) => Self::Text(number.normalize().to_string()),
            Value::Count(count) => Self::Count(count),
            Value::Flag(flag) => Self::Flag(flag),
            Value::Choice(word) => Self::Text(word.to_string()),
            Value::Words(words) => Self::Words(words.iter().map(Text::to_string).collect()),
            Value::Period(period) => Self::Text(period.to_string()),
            Value::Bands(bands) => {
                let band = |(from, value): &(Decimal, Decimal)| format!("{}:{}", from.normalize(), value.normalize());
                Self::Text(bands.iter().map(band).collect::<Vec<_>>().join(", "))
            }
        }
    }
}

impl From<Wire> for Value {
    /// Texts stay words until [`Value::typed`] learns from the key what they are.
    fn from(wire: Wire) -> Self {
        match wire {
            Wire::Flag(flag) => Self::Flag(flag),
            Wire::Count(count) => Self::Count(count),
            Wire::Words(words) => Self::Words(words.into_iter().map(Text::from).collect()),
            Wire::Text(text) => Self::Choice(text.into()),
        }
    }
}

impl Value {
    /// The value as its key wants it, after it was read from a file or the wire.
    pub fn typed(self, key: Key) -> Result<Self, ValueError> {
        match (&self, key.kind()) {
            (Self::Choice(text), _) => key.parse(text),
            (Self::Words(words), Kind::Words(_)) => key.parse(&words.join(",")),
            (Self::Count(count), Kind::Yuan | Kind::Ratio) => Ok(Self::Number(Decimal::from(*count))),
            (Self::Count(_), Kind::Count)
            | (Self::Flag(_), Kind::Flag)
            | (Self::Number(_), Kind::Yuan | Kind::Ratio)
            | (Self::Period(_), Kind::Period)
            | (Self::Bands(_), Kind::Bands)
            | (Self::Without, _) => Ok(self),
            _ => Err(ValueError::WrongKind { key, wanted: key.kind().to_string() }),
        }
    }

    /// The number.
    pub fn number(&self) -> Option<Decimal> {
        match self {
            Self::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// The whole number.
    pub fn count(&self) -> Option<u32> {
        match self {
            Self::Count(count) => Some(*count),
            _ => None,
        }
    }

    /// Yes or no.
    pub fn flag(&self) -> Option<bool> {
        match self {
            Self::Flag(flag) => Some(*flag),
            _ => None,
        }
    }

    /// The word.
    pub fn choice(&self) -> Option<&str> {
        match self {
            Self::Choice(word) => Some(word),
            _ => None,
        }
    }

    /// The period.
    pub fn period(&self) -> Option<Period> {
        match self {
            Self::Period(period) => Some(*period),
            _ => None,
        }
    }

    /// Which of two values is larger: of numbers, and of periods in one unit. Working days, days and
    /// hours are not put in order.
    pub fn compared(&self, other: &Self) -> Option<Ordering> {
        match (self, other) {
            (Self::Number(own), Self::Number(other)) => Some(own.cmp(other)),
            (Self::Count(own), Self::Count(other)) => Some(own.cmp(other)),
            (Self::Period(own), Self::Period(other)) => (own.unit() == other.unit()).then(|| own.n().cmp(&other.n())),
            _ => None,
        }
    }

    /// The number of the band that an amount lies in: the last one that it reaches.
    pub fn band(&self, amount: crate::Fraction) -> Option<Decimal> {
        match self {
            Self::Bands(bands) => {
                let reached = bands.iter().rev().find(|(from, _)| amount >= crate::Fraction::new(*from));
                reached.map(|(_, value)| *value)
            }
            _ => None,
        }
    }

    /// Whether the list holds a word.
    pub fn holds(&self, word: &str) -> bool {
        matches!(self, Self::Words(words) if words.iter().any(|own| own == word))
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Value {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ParameterValue".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "anyOf": [
                { "type": "boolean" },
                { "type": "integer", "minimum": 0 },
                { "type": "string" },
                { "type": "array", "items": { "type": "string" } }
            ],
            "description": "As the parameter's kind wants; \"none\" where a place sets none on purpose."
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_are_put_in_order_in_one_unit_only() {
        let period = |text: &str| Key::DibaoTotal.parse(text).unwrap();
        assert_eq!(period("20 wd").compared(&period("30 wd")), Some(Ordering::Less));
        assert_eq!(period("48 h").compared(&period("2 wd")), None);
        assert_eq!(period("30 d").compared(&period("30 wd")), None);
        assert_eq!(period("9 h").compared(&period("10 wd")), None);
    }

    #[test]
    fn numbers_are_put_in_order_and_words_are_not() {
        let rate = |text: &str| Key::SpotcheckTekunRate.parse(text).unwrap();
        assert_eq!(rate("0.3").compared(&rate("0.30")), Some(Ordering::Equal));
        assert_eq!(rate("none").compared(&rate("0.3")), None);
    }
}
