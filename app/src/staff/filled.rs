//! The answers of a form as values.

use std::collections::BTreeMap;

use domain::{Date, Money, calendar::Month, case::AttachmentId};
use serde::de::DeserializeOwned;

use super::{
    Typed,
    ask::{read_day, read_money},
    words::word,
};
use crate::preview::normalised;

/// A form that was checked, with the files that were sent for it.
#[derive(Clone, Copy)]
pub struct Filled<'a> {
    /// What was typed.
    pub typed: &'a Typed,
    /// The files, by the keys of the questions.
    pub files: &'a BTreeMap<String, Vec<AttachmentId>>,
}

impl Filled<'_> {
    /// The text of an answer, without blanks around it.
    pub fn text(&self, key: &str) -> String {
        self.typed.get(key).map(|answer| answer.text().to_owned()).unwrap_or_default()
    }

    /// The text, where there is any.
    pub fn some_text(&self, key: &str) -> Option<String> {
        Some(self.text(key)).filter(|text| !text.is_empty())
    }

    /// The value of a closed list, or anything else that is kept as its code.
    pub fn word<T: DeserializeOwned>(&self, key: &str) -> Option<T> {
        word(&self.text(key))
    }

    /// The values that were ticked.
    pub fn words<T: DeserializeOwned>(&self, key: &str) -> Vec<T> {
        self.typed.get(key).map(|answer| answer.keys().filter_map(word).collect()).unwrap_or_default()
    }

    /// An amount.
    pub fn money(&self, key: &str) -> Option<Money> {
        read_money(&self.text(key))
    }

    /// A whole number.
    pub fn number(&self, key: &str) -> Option<u16> {
        normalised(&self.text(key)).parse().ok()
    }

    /// A day.
    pub fn day(&self, key: &str) -> Option<Date> {
        read_day(self.typed.get(key)?)
    }

    /// A month.
    pub fn month(&self, key: &str) -> Option<Month> {
        self.text(key).parse().ok()
    }

    /// The files of a question.
    pub fn files(&self, key: &str) -> Vec<AttachmentId> {
        self.files.get(key).cloned().unwrap_or_default()
    }

    /// The one file of a question.
    pub fn file(&self, key: &str) -> Option<AttachmentId> {
        self.files.get(key)?.first().copied()
    }
}
