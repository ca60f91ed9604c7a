//! Words of closed lists as they stand in JSON, read back into their enumerations.

use domain::Language;
use domain::assessment::MemberReason;
use domain::facts::{AssetKind, EventKind, Holding, IncomeKind, Relation, SupporterRelation, TransferItem};
use serde::de::value::{Error, StrDeserializer};
use serde::de::{DeserializeOwned, IntoDeserializer};

use crate::names::closed_word;
use crate::say::{Named, list, pick};

/// The value that a word stands for; nothing where it is none of the list.
pub(crate) fn word_of<T: DeserializeOwned>(word: &str) -> Option<T> {
    let deserializer: StrDeserializer<'_, Error> = word.into_deserializer();
    T::deserialize(deserializer).ok()
}

/// A word of a derivation, or several with commas between, in the language. A period (`20 wd`) and
/// what is no word of ours are shown as they are.
pub(crate) fn words_in_language(language: Language, words: &str) -> String {
    if let Ok(period) = words.parse() {
        return crate::time::period(language, period);
    }
    let said: Vec<String> = words.split(',').map(str::trim).map(|word| one(language, word)).collect();
    list(language, &said)
}

fn one(language: Language, word: &str) -> String {
    let name = match word {
        "" => Some(pick(language, "没有填写", "not given")),
        _ => closed_word(language, word)
            .or_else(|| named::<TransferItem>(language, word))
            .or_else(|| named::<IncomeKind>(language, word))
            .or_else(|| named::<MemberReason>(language, word))
            .or_else(|| named::<Relation>(language, word))
            .or_else(|| named::<SupporterRelation>(language, word))
            .or_else(|| named::<AssetKind>(language, word))
            .or_else(|| named::<EventKind>(language, word))
            .or_else(|| named::<Holding>(language, word)),
    };
    name.map_or_else(|| word.into(), String::from)
}

fn named<T: DeserializeOwned + Named>(language: Language, word: &str) -> Option<&'static str> {
    word_of::<T>(word).map(|value| value.name(language))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_back() {
        assert_eq!(word_of::<Relation>("child_spouse"), Some(Relation::ChildSpouse));
        assert_eq!(word_of::<Relation>("mayor"), None);
        assert_eq!(words_in_language(Language::Zh, "medical, disability_care"), "看病和残疾人照护");
        assert_eq!(words_in_language(Language::En, "in_prison"), "is in prison");
        assert_eq!(words_in_language(Language::Zh, "scholarship"), "奖学金");
        assert_eq!(words_in_language(Language::En, "20 wd"), "20 working days");
        assert_eq!(words_in_language(Language::Zh, "none"), "不设");
        assert_eq!(words_in_language(Language::Zh, "home_x"), "home_x");
    }
}
