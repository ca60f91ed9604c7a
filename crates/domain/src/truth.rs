//! Three-valued logic: an answer that is not known is neither yes nor no.

use serde::{Deserialize, Serialize};

/// Kleene's three truth values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Truth {
    /// Surely not.
    No,
    /// Not known yet.
    Unknown,
    /// Surely.
    Yes,
}

impl Truth {
    /// Both hold; a sure failure wins over an unknown.
    pub fn and(self, other: Self) -> Self {
        self.min(other)
    }

    /// One of the two holds.
    pub fn or(self, other: Self) -> Self {
        self.max(other)
    }

    /// All hold; true of nothing.
    pub fn all(values: impl IntoIterator<Item = Self>) -> Self {
        values.into_iter().fold(Self::Yes, Self::and)
    }

    /// One of them holds; false of nothing.
    pub fn any(values: impl IntoIterator<Item = Self>) -> Self {
        values.into_iter().fold(Self::No, Self::or)
    }

    /// Surely.
    pub fn is_yes(self) -> bool {
        self == Self::Yes
    }

    /// Surely not.
    pub fn is_no(self) -> bool {
        self == Self::No
    }

    /// Neither surely nor surely not.
    pub fn is_unknown(self) -> bool {
        self == Self::Unknown
    }
}

impl std::ops::Not for Truth {
    type Output = Self;

    fn not(self) -> Self {
        match self {
            Self::No => Self::Yes,
            Self::Unknown => Self::Unknown,
            Self::Yes => Self::No,
        }
    }
}

impl From<bool> for Truth {
    fn from(value: bool) -> Self {
        if value { Self::Yes } else { Self::No }
    }
}

impl From<Option<bool>> for Truth {
    fn from(value: Option<bool>) -> Self {
        value.map_or(Self::Unknown, Self::from)
    }
}
