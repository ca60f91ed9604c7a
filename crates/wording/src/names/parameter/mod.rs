//! Parameters: what each is called and in which unit its value is.
//!
//! The names lie in one file for each topic, as the keys do.

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
mod unit;

use domain::Language;
use domain::policy::Key;

use crate::say::Named;

pub(super) use unit::is_share;
pub use unit::parameter_unit;

/// What a parameter is called.
pub fn parameter_label(language: Language, key: Key) -> &'static str {
    Named::name(&key, language)
}

macro_rules! names {
    ([] $($arms:tt)*) => {
        impl Named for Key {
            fn names(&self) -> (&'static str, &'static str) {
                match self { $($arms)* }
            }
        }
    };
}

household_names! { [temporary_names programmes_names procedure_names standards_names oversight_names funds_names special_names discussion_names service_names names] }

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names::check_names;
    use domain::policy::Kind;
    use std::collections::BTreeSet;

    #[test]
    fn every_parameter_has_a_label_of_its_own() {
        check_names(Key::ALL);
        for language in [Language::Zh, Language::En] {
            let labels: BTreeSet<_> = Key::ALL.iter().map(|key| parameter_label(language, *key)).collect();
            assert_eq!(labels.len(), Key::ALL.len());
        }
    }

    #[test]
    fn every_amount_and_multiple_has_a_unit() {
        for key in Key::ALL.iter().filter(|key| matches!(key.kind(), Kind::Yuan | Kind::Ratio | Kind::Count)) {
            let said = !parameter_unit(Language::En, *key).is_empty();
            assert!(said != unit::is_share(*key), "{key} wants one of a unit and a share");
        }
    }
}
