//! All that the policy files say, before a place and a day are chosen.

use serde::{Deserialize, Serialize};

use super::{Key, Value, ValueError};
use crate::{Citation, Date, Names};

/// Every jurisdiction with every dated value of every parameter.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PolicyBook {
    /// The places, superior ones first.
    pub jurisdictions: Vec<Jurisdiction>,
}

/// A place that sets policy: a slug with a parent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Jurisdiction {
    /// The name in addresses and files, such as `siyang`.
    pub slug: String,
    /// The names that people read.
    pub names: Names,
    /// Which level of government.
    pub level: Level,
    /// The place above.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<String>,
    /// First day that is encoded.
    pub encoded_from: Date,
    /// Last day that is encoded.
    pub encoded_until: Date,
    /// What a reader should know of the place and its documents.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Names>,
    /// Whether the place is invented, for demonstration.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub invented: bool,
    /// Its own parameters.
    #[serde(default)]
    pub parameters: Vec<Parameter>,
}

/// The levels of government, from above.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// 国家
    Nation,
    /// 省
    Province,
    /// 设区的市
    City,
    /// 县
    County,
    /// 乡镇
    Township,
}

/// What one place says of one parameter, over time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(try_from = "ParameterWire")]
pub struct Parameter {
    /// Which.
    pub key: Key,
    /// What lower levels may say.
    #[serde(default, skip_serializing_if = "LocalRoom::is_free")]
    pub local: LocalRoom,
    /// The values with their days.
    pub values: Vec<DatedValue>,
    /// When a person last compared the file with its sources; no part of any digest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_checked_on: Option<Date>,
}

/// What lower levels may say of a parameter.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum LocalRoom {
    /// The local value applies.
    #[default]
    Free,
    /// A local value outside the bounds applies, with a warning.
    Within {
        /// Not below.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        least: Option<Value>,
        /// Not above.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        most: Option<Value>,
    },
    /// The superior value applies; a local one is shown as not applied.
    Forbidden,
}

impl LocalRoom {
    fn is_free(&self) -> bool {
        *self == Self::Free
    }
}

/// A value with the days on which it holds, its source and its status.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DatedValue {
    /// The value.
    pub value: Value,
    /// First day.
    pub effective_from: Date,
    /// Last day; open where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effective_until: Option<Date>,
    /// The day on which it became known; its first day where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published_on: Option<Date>,
    /// Where it stands.
    pub source: Citation,
    /// How sure it is.
    pub status: Status,
    /// What a reader should know; no part of any digest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Names>,
    /// Whether it deviates from superior law, which every screen says.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub deviates: bool,
}

/// A parameter as read, whose values do not know their kind yet.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct ParameterWire {
    key: Key,
    #[serde(default)]
    local: LocalRoom,
    values: Vec<DatedValue>,
    #[serde(default)]
    last_checked_on: Option<Date>,
}

impl TryFrom<ParameterWire> for Parameter {
    type Error = ValueError;

    fn try_from(wire: ParameterWire) -> Result<Self, ValueError> {
        let key = wire.key;
        let values = wire
            .values
            .into_iter()
            .map(|dated| Ok(DatedValue { value: dated.value.typed(key)?, ..dated }))
            .collect::<Result<_, _>>()?;
        let local = match wire.local {
            LocalRoom::Within { least, most } => LocalRoom::Within {
                least: least.map(|value| value.typed(key)).transpose()?,
                most: most.map(|value| value.typed(key)).transpose()?,
            },
            room => room,
        };
        Ok(Self { key, local, values, last_checked_on: wire.last_checked_on })
    }
}

/// How sure a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// In a text that we have.
    Official,
    /// Cited at second hand.
    Secondary,
    /// Decided by the project; the screens mark it.
    Assumed,
    /// Invented for demonstration; the screens mark it.
    Illustrative,
}

impl PolicyBook {
    /// The place of that slug.
    pub fn jurisdiction(&self, slug: &str) -> Option<&Jurisdiction> {
        self.jurisdictions.iter().find(|place| place.slug == slug)
    }

    /// The place and all above it, the highest first; empty where the slug is unknown.
    pub fn chain(&self, slug: &str) -> Vec<&Jurisdiction> {
        let mut chain = Vec::new();
        let mut next = self.jurisdiction(slug);
        while let Some(place) = next {
            if chain.len() > self.jurisdictions.len() {
                return Vec::new();
            }
            chain.push(place);
            next = place.parent.as_deref().and_then(|parent| self.jurisdiction(parent));
        }
        chain.reverse();
        chain
    }
}

impl Parameter {
    /// The value that holds on a day and was known by another.
    pub fn on(&self, day: Date, known_at: Date) -> Option<&DatedValue> {
        self.values
            .iter()
            .filter(|value| value.effective_from <= day && value.effective_until.is_none_or(|last| day <= last))
            .filter(|value| value.published_on.unwrap_or(value.effective_from) <= known_at)
            .max_by_key(|value| value.effective_from)
    }
}
