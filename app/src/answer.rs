//! What a person typed as the answer to one question.

use serde::{Deserialize, Serialize};

/// An answer as it was typed, right or wrong, so that nothing typed is ever lost.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// The characters, or the key of the choice; keys of several choices are joined by commas, the
    /// parts of a date by hyphens.
    #[serde(default, rename = "t", skip_serializing_if = "String::is_empty")]
    pub typed: String,
    /// The person said "not sure"; what was typed before is kept beside it.
    #[serde(default, rename = "u", skip_serializing_if = "is_false")]
    pub unsure: bool,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it with a reference")]
fn is_false(value: &bool) -> bool {
    !value
}

impl Answer {
    /// An answer of these characters.
    pub fn of(typed: impl Into<String>) -> Self {
        Self { typed: typed.into(), unsure: false }
    }

    /// The answer "not sure".
    pub fn unsure() -> Self {
        Self { typed: String::new(), unsure: true }
    }

    /// What was typed without blanks around it; empty where the person is not sure.
    pub fn text(&self) -> &str {
        if self.unsure { "" } else { self.typed.trim() }
    }

    /// Neither typed nor "not sure".
    pub fn is_blank(&self) -> bool {
        !self.unsure && self.typed.trim().is_empty()
    }

    /// The same answer with the opposite of "not sure".
    pub fn with_unsure(mut self, unsure: bool) -> Self {
        self.unsure = unsure;
        self
    }

    /// The keys of the choices that were ticked.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.text().split(',').filter(|key| !key.is_empty())
    }

    /// The answer with a choice ticked or not.
    pub fn with_key(&self, key: &str, ticked: bool) -> Self {
        let mut keys: Vec<&str> = self.keys().filter(|other| *other != key).collect();
        if ticked {
            keys.push(key);
        }
        Self::of(keys.join(","))
    }

    /// The three boxes of a date: year, month, day.
    pub fn date_parts(&self) -> [&str; 3] {
        let mut parts = self.typed.splitn(3, '-');
        [(); 3].map(|()| parts.next().unwrap_or_default())
    }

    /// The answer with one box of the date (0 year, 1 month, 2 day) filled in.
    pub fn with_date_part(&self, part: usize, value: &str) -> Self {
        let mut parts = self.date_parts();
        let value = value.replace('-', "");
        if let Some(slot) = parts.get_mut(part) {
            *slot = value.trim();
        }
        let joined = parts.join("-");
        Self::of(if joined == "--" { String::new() } else { joined })
    }
}

#[cfg(test)]
mod tests {
    use super::Answer;

    #[test]
    fn not_sure_keeps_what_was_typed() {
        let answer = Answer::of("1200").with_unsure(true);
        assert_eq!(answer.text(), "");
        assert_eq!(answer.with_unsure(false).text(), "1200");
    }

    #[test]
    fn choices_are_ticked_and_unticked() {
        let answer = Answer::default().with_key("a", true).with_key("b", true).with_key("a", false);
        assert_eq!(answer.keys().collect::<Vec<_>>(), ["b"]);
    }

    #[test]
    fn a_date_is_typed_box_by_box() {
        let answer = Answer::default().with_date_part(1, "9").with_date_part(0, "1980");
        assert_eq!(answer.date_parts(), ["1980", "9", ""]);
        assert!(Answer::of("1-2-3").with_date_part(0, "").with_date_part(1, "").with_date_part(2, "").is_blank());
    }
}
