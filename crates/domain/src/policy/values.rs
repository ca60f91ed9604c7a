//! The values of a pack, each at its key's own place.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Key, Resolved, Value, ValueError};

/// What holds for each key; nothing where nobody encoded it. Finding a value takes one step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Values(Vec<Option<Resolved>>);

impl Values {
    /// The value of a key.
    pub fn get(&self, key: Key) -> Option<&Resolved> {
        self.0.get(place(key))?.as_ref()
    }

    /// Sets the value of a key, or takes it away.
    pub fn set(&mut self, key: Key, held: Option<Resolved>) {
        if let Some(slot) = self.0.get_mut(place(key)) {
            *slot = held;
        }
    }

    /// The keys that have a value, in the keys' order.
    pub fn iter(&self) -> impl Iterator<Item = (Key, &Resolved)> {
        Key::ALL.iter().zip(&self.0).filter_map(|(key, held)| Some((*key, held.as_ref()?)))
    }
}

impl Default for Values {
    fn default() -> Self {
        Self(Key::ALL.iter().map(|_| None).collect())
    }
}

fn place(key: Key) -> usize {
    usize::try_from(key.place()).unwrap_or(usize::MAX)
}

impl FromIterator<(Key, Resolved)> for Values {
    fn from_iter<I: IntoIterator<Item = (Key, Resolved)>>(items: I) -> Self {
        let mut values = Self::default();
        items.into_iter().for_each(|(key, held)| values.set(key, Some(held)));
        values
    }
}

impl Serialize for Values {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

impl<'de> Deserialize<'de> for Values {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let read = BTreeMap::<Key, Resolved>::deserialize(deserializer)?;
        let typed = read.into_iter().map(|(key, held)| typed(key, held));
        typed.collect::<Result<_, _>>().map_err(serde::de::Error::custom)
    }
}

/// A value as read does not know its kind yet.
fn typed(key: Key, held: Resolved) -> Result<(Key, Resolved), ValueError> {
    let Resolved { value, .. } = held;
    let value: Value = value.typed(key)?;
    Ok((key, Resolved { value, ..held }))
}
