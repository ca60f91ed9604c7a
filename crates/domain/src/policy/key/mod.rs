//! Every parameter that a rule or a procedure may ask for.
//!
//! The list lies in one file for each topic. Each file hands its rows on to the next one, so that they
//! end up in one enum.

use serde::{Deserialize, Serialize};

#[macro_use]
mod household;
#[macro_use]
mod temporary;
#[macro_use]
mod programmes;
#[macro_use]
mod procedure;
#[macro_use]
mod standards;
#[macro_use]
mod oversight;
#[macro_use]
mod funds;
#[macro_use]
mod special;
#[macro_use]
mod discussion;
#[macro_use]
mod service;

/// What a parameter's value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Yuan: for each person and month, or as the key says.
    Yuan,
    /// A plain number: a multiple, a share, m² of a home.
    Ratio,
    /// A whole number.
    Count,
    /// Yes or no.
    Flag,
    /// One of these words.
    Choice(&'static [&'static str]),
    /// Some of these words.
    Words(&'static [&'static str]),
    /// A period such as `20 wd`.
    Period,
    /// Bands: from which amount of yuan which number holds, such as `20000:4, 40000:6`.
    Bands,
}

const ROUNDING: Kind = Kind::Choice(&["ceil_yuan", "half_up_yuan", "half_up_jiao", "half_up_fen"]);
const COMPARISON: Kind = Kind::Choice(&["le", "lt"]);
const DECIDER: Kind = Kind::Choice(&["county", "township"]);
const AT_LIMIT: Kind = Kind::Choice(&["report", "escalate", "panel"]);
const EXPENSES: Kind = Kind::Words(&["medical", "education", "rehab", "disability_care", "living", "rent", "other"]);
const EXTENSIONS: Kind =
    Kind::Words(&["slow_check", "objection", "separated_residence", "other_province", "hard_investigation"]);
const DISABILITIES: Kind = Kind::Words(&[
    "limb_1",
    "limb_2",
    "limb_3",
    "limb_4",
    "visual_1",
    "visual_2",
    "visual_3",
    "visual_4",
    "hearing_1",
    "hearing_2",
    "hearing_3",
    "hearing_4",
    "speech_1",
    "speech_2",
    "speech_3",
    "speech_4",
    "mental_1",
    "mental_2",
    "mental_3",
    "mental_4",
    "intellectual_1",
    "intellectual_2",
    "intellectual_3",
    "intellectual_4",
    "multiple_1",
    "multiple_2",
    "multiple_3",
    "multiple_4",
]);
const GROUPS: Kind = Kind::Words(&["dibao", "tekun", "edge", "orphan", "de_facto", "unemployment", "veteran"]);
const FRAME: Kind = Kind::Choice(&["none", "new_month", "aided", "reported", "irregular"]);
const PAYER: Kind = Kind::Choice(&["none", "county_budget", "township_budget"]);
const VEHICLES: Kind = Kind::Words(&["car", "motorcycle", "disabled_scooter"]);

macro_rules! parameters {
    ([] $($(#[doc = $doc:literal])* $variant:ident = $name:literal: $kind:expr;)*) => {
        /// The name of a parameter. In files, addresses and overlays it is written with dots.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Key { $($(#[doc = $doc])* $variant,)* }

        impl Key {
            /// All keys, in the order of this list.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The written name.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// What its value is.
            pub const fn kind(self) -> Kind {
                match self { $(Self::$variant => $kind,)* }
            }

            /// What it means and in which unit, in one line.
            pub const fn meaning(self) -> &'static str {
                match self { $(Self::$variant => concat!($($doc),*),)* }
            }
        }
    };
}

household_keys! { [temporary_keys programmes_keys procedure_keys standards_keys oversight_keys funds_keys special_keys discussion_keys service_keys parameters] }

impl Key {
    /// The key's place in [`Key::ALL`].
    #[expect(clippy::as_conversions, reason = "a fieldless enum's place is its discriminant")]
    pub const fn place(self) -> u32 {
        self as u32
    }

    /// The key of a written name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|key| key.name() == name)
    }
}

impl Serialize for Key {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        Self::from_name(&name).ok_or_else(|| serde::de::Error::custom(format_args!("unknown parameter {name}")))
    }
}

impl std::fmt::Display for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Key {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ParameterKey".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let names: Vec<_> = Self::ALL.iter().map(|key| key.name()).collect();
        schemars::json_schema!({ "enum": names })
    }
}
