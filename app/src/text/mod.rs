//! Every word of the pages, in Chinese and English side by side.
//!
//! A text that lacks one of the two languages does not compile. Sentences that are built from data
//! (reasons, derivations, letters) are in the `wording` crate instead.

mod aid;
mod apply;
mod case;
mod common;
mod components;
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

pub use aid::AidText;
pub use apply::ApplyText;
pub use case::CaseText;
pub use common::CommonText;
pub use components::ComponentsText;
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

use std::sync::atomic::{AtomicBool, Ordering};

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

        impl $table {
            /// The table in Chinese.
            pub(super) const ZH: Self = Self { $($name: $zh),+ };
            /// The table in English.
            pub(super) const EN: Self = Self { $($name: $en),+ };
            /// Both texts of every line, for tests.
            #[cfg(test)]
            pub(super) const PAIRS: &'static [(&'static str, &'static str, &'static str)] =
                &[$((stringify!($name), $zh, $en)),+];
        }
    };
}
use texts;

/// All tables in one language.
#[derive(Debug)]
pub struct Text {
    /// Words used everywhere.
    pub common: CommonText,
    /// The frame of every page.
    pub shell: ShellText,
    /// What went wrong, and how to mend it.
    pub errors: ErrorsText,
    /// The parts that pages are made of, and the page that shows them.
    pub components: ComponentsText,
    /// The start page.
    pub home: HomeText,
    /// The pages of the preview.
    pub preview: PreviewText,
    /// The questions of the preview.
    pub questions: QuestionsText,
    /// The answers that one can choose.
    pub options: OptionsText,
    /// Signing in.
    pub sign_in: SignInText,
    /// The desk of the staff.
    pub staff: StaffText,
    /// What is asked when an action is taken on a case.
    pub case: CaseText,
    /// Emergency aid, and applying for a person who is present.
    pub aid: AidText,
    /// The leader's dashboard.
    pub leader: LeaderText,
    /// The pages of the application.
    pub apply: ApplyText,
}

static ZH: Text = Text {
    common: CommonText::ZH,
    shell: ShellText::ZH,
    errors: ErrorsText::ZH,
    components: ComponentsText::ZH,
    home: HomeText::ZH,
    preview: PreviewText::ZH,
    questions: QuestionsText::ZH,
    options: OptionsText::ZH,
    sign_in: SignInText::ZH,
    staff: StaffText::ZH,
    case: CaseText::ZH,
    aid: AidText::ZH,
    leader: LeaderText::ZH,
    apply: ApplyText::ZH,
};

static EN: Text = Text {
    common: CommonText::EN,
    shell: ShellText::EN,
    errors: ErrorsText::EN,
    components: ComponentsText::EN,
    home: HomeText::EN,
    preview: PreviewText::EN,
    questions: QuestionsText::EN,
    options: OptionsText::EN,
    sign_in: SignInText::EN,
    staff: StaffText::EN,
    case: CaseText::EN,
    aid: AidText::EN,
    leader: LeaderText::EN,
    apply: ApplyText::EN,
};

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
