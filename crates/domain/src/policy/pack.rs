//! Everything a jurisdiction says on a day.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

use super::{DatedValue, Key, Level, LocalRoom, PolicyBook, Status, Value, ValueError, Values};
use crate::{Citation, Date, Names, digest::Digest};

/// The values that hold in a place on a day, each with its source and the level it came from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PolicyPack {
    /// The place.
    pub jurisdiction: String,
    /// Its names.
    pub names: Names,
    /// The day.
    pub on: Date,
    /// The days that are encoded, when this one is not among them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outside: Option<(Date, Date)>,
    /// The values; a key that is missing is not encoded.
    values: Values,
    /// Local values that superior law does not let apply.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub not_applied: Vec<(Key, Resolved)>,
    /// Whether figures were tried that no source says.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub overlaid: Vec<Key>,
    /// The digest, once somebody has asked for it.
    #[serde(skip)]
    known_digest: KnownDigest,
}

/// A digest that is computed once; two packs do not differ by whether anybody has asked.
#[derive(Clone, Debug, Default)]
struct KnownDigest(OnceLock<Digest>);

impl PartialEq for KnownDigest {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for KnownDigest {}

/// A value as it holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Resolved {
    /// The value.
    pub value: Value,
    /// Where it stands.
    pub source: Citation,
    /// How sure it is.
    pub status: Status,
    /// The level of government it came from.
    pub level: Level,
    /// Since when it holds.
    pub effective_from: Date,
    /// What the screens warn of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub warning: Option<ResolvedWarning>,
}

/// Why a value that applies is doubtful.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ResolvedWarning {
    /// Outside what superior law allows.
    OutsideSuperiorBounds,
    /// The file itself says that it deviates from superior law.
    DeviatesFromSuperiorLaw,
}

/// Figures to try in the place of encoded ones.
pub type Overlay = BTreeMap<String, String>;

/// Why a figure cannot be tried.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OverlayError {
    /// No parameter of that name.
    #[error("there is no parameter {0}")]
    UnknownKey(String),
    /// A value that the parameter does not take.
    #[error(transparent)]
    Value(#[from] ValueError),
}

/// Why there is no pack.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PackError {
    /// No place of that slug.
    #[error("there is no jurisdiction {0}")]
    UnknownJurisdiction(String),
}

impl PolicyBook {
    /// What a place says on a day, as far as it was known by `known_at`.
    pub fn pack(&self, jurisdiction: &str, on: Date, known_at: Date) -> Result<PolicyPack, PackError> {
        let chain = self.chain(jurisdiction);
        let place = chain.last().ok_or_else(|| PackError::UnknownJurisdiction(jurisdiction.into()))?;
        let encoded = (place.encoded_from, place.encoded_until);
        let outside = (on < encoded.0 || on > encoded.1).then_some(encoded);
        let mut pack = PolicyPack { outside, ..PolicyPack::new(&place.slug, place.names.clone(), on) };
        if outside.is_none() {
            let mut rooms: BTreeMap<Key, &LocalRoom> = BTreeMap::new();
            for place in &chain {
                for parameter in &place.parameters {
                    if let Some(dated) = parameter.on(on, known_at) {
                        pack.take(parameter.key, Resolved::new(dated, place.level), rooms.get(&parameter.key).copied());
                    }
                    if parameter.local != LocalRoom::Free {
                        rooms.insert(parameter.key, &parameter.local);
                    }
                }
            }
        }
        Ok(pack)
    }
}

impl Resolved {
    fn new(dated: &DatedValue, level: Level) -> Self {
        Self {
            value: dated.value.clone(),
            source: dated.source.clone(),
            status: dated.status,
            level,
            effective_from: dated.effective_from,
            warning: dated.deviates.then_some(ResolvedWarning::DeviatesFromSuperiorLaw),
        }
    }
}

impl Key {
    /// A figure to try: its key and its value.
    pub fn tried(name: &str, text: &str) -> Result<(Self, Value), OverlayError> {
        let key = Self::from_name(name).ok_or_else(|| OverlayError::UnknownKey(name.into()))?;
        Ok((key, key.parse(text)?))
    }
}

impl PolicyPack {
    /// A pack that says nothing yet.
    pub fn new(jurisdiction: &str, names: Names, on: Date) -> Self {
        Self {
            jurisdiction: jurisdiction.into(),
            names,
            on,
            outside: None,
            values: Values::default(),
            not_applied: Vec::new(),
            overlaid: Vec::new(),
            known_digest: KnownDigest::default(),
        }
    }

    /// The value of a parameter as it holds; nothing where nobody encoded one.
    pub fn get(&self, key: Key) -> Option<&Resolved> {
        self.values.get(key)
    }

    /// The same pack with figures to try. They are part of its digest.
    pub fn overlaid(mut self, overlay: &Overlay) -> Result<Self, OverlayError> {
        for (name, text) in overlay {
            let (key, value) = Key::tried(name, text)?;
            let resolved = Resolved {
                value,
                source: Citation::new("overlay", ""),
                status: Status::Assumed,
                level: Level::Township,
                effective_from: self.on,
                warning: None,
            };
            self.values.set(key, Some(resolved));
            self.overlaid.push(key);
        }
        self.known_digest = KnownDigest::default();
        Ok(self)
    }

    /// Sets a value, or takes it away.
    pub fn set(&mut self, key: Key, held: Option<Resolved>) {
        self.values.set(key, held);
        self.known_digest = KnownDigest::default();
    }

    /// The digest of the resolved values and their citations, without notes.
    pub fn digest(&self) -> Digest {
        let compute = || {
            let values: BTreeMap<&str, _> =
                self.values.iter().map(|(key, held)| (key.name(), (&held.value, &held.source, held.status))).collect();
            Digest::of(&(&self.jurisdiction, values))
        };
        self.known_digest.0.get_or_init(compute).clone()
    }

    fn take(&mut self, key: Key, mut resolved: Resolved, room: Option<&LocalRoom>) {
        match room {
            Some(LocalRoom::Forbidden) => {
                self.not_applied.push((key, resolved));
                return;
            }
            Some(LocalRoom::Within { least, most }) if !within(&resolved.value, least.as_ref(), most.as_ref()) => {
                resolved.warning = Some(ResolvedWarning::OutsideSuperiorBounds);
            }
            _ => {}
        }
        self.values.set(key, Some(resolved));
    }
}

/// Whether a value lies within bounds. Of what cannot be compared there is no verdict.
fn within(value: &Value, least: Option<&Value>, most: Option<&Value>) -> bool {
    let order = |bound: Option<&Value>| bound.and_then(|bound| value.compared(bound));
    order(least) != Some(Ordering::Less) && order(most) != Some(Ordering::Greater)
}
