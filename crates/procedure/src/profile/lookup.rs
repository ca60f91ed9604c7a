//! Typed reading of single parameters.

use std::collections::BTreeMap;

use domain::{
    calendar::Period,
    case::ExtensionReason,
    policy::{Key, PolicyPack, Value},
};
use rust_decimal::Decimal;

use super::{AtLimit, Decider, FirstMonth, PaperworkFrom, ProfileError};

/// Where parameters come from: the pack of a place, or a list in a test.
pub trait Lookup {
    /// The value that holds; nothing where nobody encoded one.
    fn value(&self, key: Key) -> Option<&Value>;
}

impl Lookup for PolicyPack {
    fn value(&self, key: Key) -> Option<&Value> {
        self.get(key).map(|resolved| &resolved.value)
    }
}

impl Lookup for BTreeMap<Key, Value> {
    fn value(&self, key: Key) -> Option<&Value> {
        self.get(&key)
    }
}

pub(super) struct Reader<'a, L>(pub &'a L);

impl<L: Lookup> Reader<'_, L> {
    /// A value that is there, says something and is of the right kind.
    fn read<T>(&self, key: Key, pick: impl FnOnce(&Value) -> Option<T>) -> Result<Option<T>, ProfileError> {
        match self.0.value(key) {
            None | Some(Value::Without) => Ok(None),
            Some(value) => pick(value).map(Some).ok_or(ProfileError::Unfit(key)),
        }
    }

    fn word<T>(&self, key: Key, pick: impl FnOnce(&str) -> Option<T>) -> Result<Option<T>, ProfileError> {
        self.read(key, |value| match value {
            Value::Choice(word) => pick(word),
            _ => None,
        })
    }

    pub fn period(&self, key: Key) -> Result<Option<Period>, ProfileError> {
        self.read(key, |value| match value {
            Value::Period(period) => Some(*period),
            _ => None,
        })
    }

    pub fn required_period(&self, key: Key) -> Result<Period, ProfileError> {
        self.period(key)?.ok_or(ProfileError::NotEncoded(key))
    }

    pub fn flag(&self, key: Key) -> Result<Option<bool>, ProfileError> {
        self.read(key, |value| match value {
            Value::Flag(flag) => Some(*flag),
            _ => None,
        })
    }

    pub fn required_flag(&self, key: Key) -> Result<bool, ProfileError> {
        self.flag(key)?.ok_or(ProfileError::NotEncoded(key))
    }

    pub fn count(&self, key: Key) -> Result<Option<u32>, ProfileError> {
        self.read(key, |value| match value {
            Value::Count(count) => Some(*count),
            _ => None,
        })
    }

    pub fn number(&self, key: Key) -> Result<Option<Decimal>, ProfileError> {
        self.read(key, |value| match value {
            Value::Number(number) => Some(*number),
            _ => None,
        })
    }

    pub fn decider(&self, key: Key) -> Result<Decider, ProfileError> {
        let decider = self.word(key, |word| match word {
            "county" => Some(Decider::County),
            "township" => Some(Decider::Township),
            _ => None,
        })?;
        decider.ok_or(ProfileError::NotEncoded(key))
    }

    pub fn first_month(&self) -> Result<FirstMonth, ProfileError> {
        let key = Key::FirstMonth;
        let first = self.word(key, |word| match word {
            "next" => Some(FirstMonth::Next),
            "current" => Some(FirstMonth::Current),
            _ => None,
        })?;
        first.ok_or(ProfileError::NotEncoded(key))
    }

    /// Where nobody says what happens above a limit, the county has to agree; a panel that the place
    /// calls there is no step of this procedure, so that the township waits for it in the same way.
    pub fn at_limit(&self) -> Result<AtLimit, ProfileError> {
        let at_limit = self.word(Key::TempUrgentAtLimit, |word| match word {
            "report" => Some(AtLimit::Report),
            "escalate" | "panel" => Some(AtLimit::Escalate),
            _ => None,
        })?;
        Ok(at_limit.unwrap_or(AtLimit::Escalate))
    }

    /// Where nobody says from when, the papers are owed from the aid.
    pub fn paperwork_from(&self) -> Result<PaperworkFrom, ProfileError> {
        let from = self.word(Key::TempPaperworkFrom, |word| match word {
            "aid_paid" => Some(PaperworkFrom::AidPaid),
            "emergency_ended" => Some(PaperworkFrom::EmergencyEnded),
            _ => None,
        })?;
        Ok(from.unwrap_or(PaperworkFrom::AidPaid))
    }

    pub fn extension_reasons(&self) -> Result<Vec<ExtensionReason>, ProfileError> {
        let reasons = self.read(Key::ExtensionReasons, |value| match value {
            Value::Words(words) => words.iter().map(|word| ExtensionReason::from_code(word)).collect(),
            _ => None,
        })?;
        Ok(reasons.unwrap_or_default())
    }

    /// The lower of the limit in yuan and the limit as a multiple of the urban standard.
    pub fn urgent_limit(&self) -> Result<Option<Decimal>, ProfileError> {
        let yuan = self.number(Key::TempUrgentLimit)?;
        let multiple = self.number(Key::TempUrgentLimitMultiple)?;
        let standard = self.number(Key::DibaoStandardUrban)?;
        let product = match (multiple, standard) {
            (None, _) => None,
            (Some(_), None) => return Err(ProfileError::NotEncoded(Key::DibaoStandardUrban)),
            (Some(multiple), Some(standard)) => {
                Some(multiple.checked_mul(standard).ok_or(ProfileError::Unfit(Key::TempUrgentLimitMultiple))?)
            }
        };
        Ok(match (yuan, product) {
            (Some(yuan), Some(product)) => Some(yuan.min(product)),
            (limit, None) | (None, limit) => limit,
        })
    }

    pub fn day_of_month(&self, key: Key) -> Result<Option<u8>, ProfileError> {
        let Some(count) = self.count(key)? else {
            return Ok(None);
        };
        let day = u8::try_from(count).ok().filter(|day| (1..=28).contains(day));
        day.map(Some).ok_or(ProfileError::Unfit(key))
    }
}
