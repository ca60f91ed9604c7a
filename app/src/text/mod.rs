//! Every word of the pages, in Chinese and English side by side.
//!
//! A text that lacks one of the two languages does not compile. Sentences that are built from data
//! (reasons, derivations, letters) are in the `wording` crate instead.

mod aid;
mod apply;
mod case;
mod common;
mod compare;
mod components;
mod contradictions;
mod errors;
mod fact_labels;
mod home;
mod leader;
mod options;
mod preview;
mod questions;
mod shell;
mod sign_in;
mod staff;
mod standards;
mod sums;
mod tables;

pub use aid::AidText;
pub use apply::ApplyText;
pub use case::CaseText;
pub use common::CommonText;
pub use compare::CompareText;
pub use components::ComponentsText;
pub use contradictions::ContradictionsText;
pub use errors::ErrorsText;
pub use fact_labels::{disability_level, fact_label, fact_list};
pub use home::HomeText;
pub use leader::LeaderText;
pub use options::OptionsText;
pub use preview::PreviewText;
pub use questions::QuestionsText;
pub use shell::ShellText;
pub use sign_in::SignInText;
pub use staff::StaffText;
pub use standards::StandardsText;
pub use sums::SumsText;
pub use tables::TablesText;

use std::{
    marker::PhantomData,
    ops::Deref,
    sync::atomic::{AtomicBool, Ordering},
};

use domain::Language;

/// Defines a table: one line a text, Chinese first.
macro_rules! texts {
    (
        $(#[$table_doc:meta])*
        $table:ident {
            $( $(#[$text_doc:meta])* $name:ident: $zh:literal, $en:literal; )+
        }
    ) => {
        $(#[$table_doc])*
        #[derive(Debug)]
        pub struct $table {
            $( $(#[$text_doc])* pub $name: &'static str, )+
        }

        impl $crate::text::Table for $table {
            fn in_language(language: domain::Language) -> &'static Self {
                static ZH: $table = $table { $($name: $zh),+ };
                static EN: $table = $table { $($name: $en),+ };
                match language {
                    domain::Language::Zh => &ZH,
                    domain::Language::En => &EN,
                }
            }
        }

        #[cfg(test)]
        impl $table {
            /// Both texts of every line.
            pub(super) const PAIRS: &'static [(&'static str, &'static str, &'static str)] =
                &[$((stringify!($name), $zh, $en)),+];
        }
    };
}
use texts;

/// A table that exists in both languages.
pub trait Table: 'static {
    /// The table in a language.
    fn in_language(language: Language) -> &'static Self;
}

/// The way to a table. It holds none: a table that only a part of the app uses arrives with that
/// part, and not with the first page.
#[derive(Debug)]
pub struct In<T> {
    language: Language,
    table: PhantomData<T>,
}

impl<T> In<T> {
    const fn new(language: Language) -> Self {
        Self { language, table: PhantomData }
    }
}

impl<T: Table> Deref for In<T> {
    type Target = T;

    fn deref(&self) -> &T {
        T::in_language(self.language)
    }
}

/// All tables in one language.
#[derive(Debug)]
pub struct Text {
    /// Words used everywhere.
    pub common: In<CommonText>,
    /// The frame of every page.
    pub shell: In<ShellText>,
    /// What went wrong, and how to mend it.
    pub errors: In<ErrorsText>,
    /// The parts that pages are made of, and the page that shows them.
    pub components: In<ComponentsText>,
    /// The start page.
    pub home: In<HomeText>,
    /// The pages of the preview.
    pub preview: In<PreviewText>,
    /// The questions of the preview.
    pub questions: In<QuestionsText>,
    /// The answers that one can choose.
    pub options: In<OptionsText>,
    /// Signing in.
    pub sign_in: In<SignInText>,
    /// The desk of the staff.
    pub staff: In<StaffText>,
    /// What is asked when an action is taken on a case.
    pub case: In<CaseText>,
    /// Emergency aid, and applying for a person who is present.
    pub aid: In<AidText>,
    /// The leader's dashboard.
    pub leader: In<LeaderText>,
    /// The pages of the application.
    pub apply: In<ApplyText>,
    /// The public page of standards and rules.
    pub standards: In<StandardsText>,
    /// The sums beside the assessment, for staff.
    pub sums: In<SumsText>,
    /// The case tables, for staff who check the rules.
    pub tables: In<TablesText>,
    /// The same household in several places.
    pub compare: In<CompareText>,
    /// Where documents contradict one another.
    pub contradictions: In<ContradictionsText>,
}

impl Text {
    const fn new(language: Language) -> Self {
        Self {
            common: In::new(language),
            shell: In::new(language),
            errors: In::new(language),
            components: In::new(language),
            home: In::new(language),
            preview: In::new(language),
            questions: In::new(language),
            options: In::new(language),
            sign_in: In::new(language),
            staff: In::new(language),
            case: In::new(language),
            aid: In::new(language),
            leader: In::new(language),
            apply: In::new(language),
            standards: In::new(language),
            sums: In::new(language),
            tables: In::new(language),
            compare: In::new(language),
            contradictions: In::new(language),
        }
    }
}

static ZH: Text = Text::new(Language::Zh);
static EN: Text = Text::new(Language::En);

/// The tables of a language.
pub fn in_language(language: Language) -> &'static Text {
    match language {
        Language::Zh => &ZH,
        Language::En => &EN,
    }
}

/// The tables of the person's language. Pages are rendered anew when the language changes, so no
/// text needs a signal of its own.
pub fn text() -> &'static Text {
    in_language(language())
}

static SPEAKS_ENGLISH: AtomicBool = AtomicBool::new(false);

/// The person's language.
pub fn language() -> Language {
    if SPEAKS_ENGLISH.load(Ordering::Relaxed) { Language::En } else { Language::Zh }
}

/// Speaks this language from now on.
pub fn speak(language: Language) {
    SPEAKS_ENGLISH.store(language == Language::En, Ordering::Relaxed);
}

/// Puts values in the place of `{name}` in a text.
pub fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(template.len() + 16);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let Some((name, tail)) = after.split_once('}') else {
            filled.push('{');
            rest = after;
            continue;
        };
        match values.iter().find(|(known, _)| *known == name) {
            Some((_, value)) => filled.push_str(value),
            None => filled.push_str(name),
        }
        rest = tail;
    }
    filled.push_str(rest);
    filled
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(text: &str) -> Vec<&str> {
        let mut places: Vec<&str> =
            text.split('{').skip(1).filter_map(|part| part.split_once('}')).map(|(name, _)| name).collect();
        places.sort_unstable();
        places
    }

    #[test]
    fn both_languages_say_something_and_take_the_same_values() {
        let tables = [
            CommonText::PAIRS,
            ShellText::PAIRS,
            ErrorsText::PAIRS,
            ComponentsText::PAIRS,
            HomeText::PAIRS,
            PreviewText::PAIRS,
            QuestionsText::PAIRS,
            OptionsText::PAIRS,
            SignInText::PAIRS,
            StaffText::PAIRS,
            CaseText::PAIRS,
            AidText::PAIRS,
            LeaderText::PAIRS,
            ApplyText::PAIRS,
            StandardsText::PAIRS,
            SumsText::PAIRS,
            TablesText::PAIRS,
            CompareText::PAIRS,
            ContradictionsText::PAIRS,
        ];
        for (name, zh, en) in tables.into_iter().flatten() {
            assert!(!zh.trim().is_empty() && !en.trim().is_empty(), "{name} is empty");
            assert_eq!(places(zh), places(en), "{name} takes other values in English");
        }
    }

    #[test]
    fn values_take_their_places() {
        assert_eq!(fill("{n} of {all}", &[("n", "2"), ("all", "5")]), "2 of 5");
        assert_eq!(fill("a { b", &[]), "a { b");
    }
}
