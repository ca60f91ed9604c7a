//! The two languages side by side, and the filling of a sentence's places.

use domain::Language;

/// Something that has a name in both languages.
pub trait Named {
    /// The name in Chinese and in English.
    fn names(&self) -> (&'static str, &'static str);

    /// The name in one language.
    fn name(&self, language: Language) -> &'static str {
        let (zh, en) = self.names();
        pick(language, zh, en)
    }
}

/// The one of two texts that is in the language.
pub(crate) const fn pick(language: Language, zh: &'static str, en: &'static str) -> &'static str {
    match language {
        Language::Zh => zh,
        Language::En => en,
    }
}

/// A sentence with its places `{0}`, `{1}`, … filled. A place without a value stays empty.
pub(crate) fn fill(language: Language, zh: &'static str, en: &'static str, values: &[&str]) -> String {
    let template = pick(language, zh, en);
    let mut filled = String::with_capacity(template.len() + 24);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let (place, tail) = after.split_once('}').unwrap_or((after, ""));
        if let Some(value) = place.parse::<usize>().ok().and_then(|place| values.get(place)) {
            if language == Language::Zh
                && is_chinese(value.chars().next())
                && is_chinese(before.trim_end().chars().last())
            {
                // Chinese sets a space around digits, and none between its own letters.
                filled.truncate(filled.trim_end().len());
            }
            filled.push_str(value);
        }
        rest = tail;
    }
    filled.push_str(rest);
    filled
}

fn is_chinese(letter: Option<char>) -> bool {
    letter.is_some_and(|letter| !letter.is_ascii())
}

/// The sentence in the language, with its places filled by what follows.
macro_rules! said {
    ($language:expr, $zh:expr, $en:expr) => {
        String::from($crate::say::pick($language, $zh, $en))
    };
    ($language:expr, $zh:expr, $en:expr, $($value:expr),+ $(,)?) => {
        $crate::say::fill($language, $zh, $en, &[$(::std::convert::AsRef::<str>::as_ref(&$value)),+])
    };
}
pub(crate) use said;

/// A list in a sentence: 甲、乙和丙, or "a, b and c".
pub fn list(language: Language, items: &[String]) -> String {
    let (comma, and) = match language {
        Language::Zh => ("、", "和"),
        Language::En => (", ", " and "),
    };
    match items {
        [] => String::new(),
        [only] => only.clone(),
        [most @ .., last] => [most.join(comma).as_str(), and, last].concat(),
    }
}

/// Sentences one after the other: Chinese runs on, English takes a space.
pub(crate) fn together(language: Language, sentences: &[String]) -> String {
    sentences.join(pick(language, "", " "))
}

/// A name inside an English sentence begins with a small letter.
pub(crate) fn lower(language: Language, name: &str) -> String {
    first_letter(language, name, char::to_ascii_lowercase)
}

/// What stands at the head of an English sentence begins with a capital letter.
pub(crate) fn at_the_head(language: Language, text: &str) -> String {
    first_letter(language, text, char::to_ascii_uppercase)
}

fn first_letter(language: Language, text: &str, change: fn(&char) -> char) -> String {
    match language {
        Language::Zh => text.into(),
        Language::En => {
            let mut letters = text.chars();
            let first = letters.next().map(|letter| change(&letter));
            first.into_iter().chain(letters).collect()
        }
    }
}

/// What is said beside, in the brackets of the language.
pub(crate) fn in_brackets(language: Language, text: &str, beside: &str) -> String {
    said!(language, "{0}（{1}）", "{0} ({1})", text, beside)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_filled_by_their_number() {
        assert_eq!(fill(Language::En, "", "{1} before {0}", &["a", "b"]), "b before a");
        assert_eq!(said!(Language::Zh, "共 {0} 人", "{0} people", "3"), "共 3 人");
    }

    #[test]
    fn a_list_ends_with_and() {
        let items = ["a", "b", "c"].map(String::from);
        assert_eq!(list(Language::Zh, &items), "a、b和c");
        assert_eq!(list(Language::En, &items), "a, b and c");
        assert_eq!(list(Language::En, &items[..1]), "a");
        assert_eq!(list(Language::Zh, &[]), "");
    }
}
