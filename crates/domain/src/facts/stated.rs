//! What is stated about a thing that need not be there.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// In JSON: absent or null for not known, `"none"` for known not to be there, or the thing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stated<T> {
    /// Nobody has said.
    #[default]
    Unknown,
    /// Known not to be there.
    Absent,
    /// Known.
    Known(T),
}

impl<T> Stated<T> {
    /// Nobody has said.
    pub const fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown)
    }

    /// Known not to be there; the default of the keys that may be left out.
    pub const fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// The thing, where it is known and there.
    pub const fn known(&self) -> Option<&T> {
        match self {
            Self::Known(value) => Some(value),
            _ => None,
        }
    }

    /// The default of the keys that may be left out.
    pub const fn absent() -> Self {
        Self::Absent
    }
}

impl<T: Serialize> Serialize for Stated<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Unknown => serializer.serialize_none(),
            Self::Absent => serializer.serialize_str("none"),
            Self::Known(value) => value.serialize(serializer),
        }
    }
}

impl<'de, T: serde::de::DeserializeOwned> Deserialize<'de> for Stated<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // The value goes through `serde_json::Value` so that a mistake inside `T` keeps its own words.
        let value = serde_json::Value::deserialize(deserializer)?;
        match value {
            serde_json::Value::Null => Ok(Self::Unknown),
            serde_json::Value::String(word) if word == "none" => Ok(Self::Absent),
            other => serde_json::from_value(other).map(Self::Known).map_err(serde::de::Error::custom),
        }
    }
}

#[cfg(feature = "schema")]
impl<T: schemars::JsonSchema> schemars::JsonSchema for Stated<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("Stated{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let known = generator.subschema_for::<T>();
        schemars::json_schema!({ "anyOf": [{ "type": "null" }, { "const": "none" }, known] })
    }
}
