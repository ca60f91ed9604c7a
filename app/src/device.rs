//! What is remembered on this device, and how it is forgotten.

use serde::{Serialize, de::DeserializeOwned};

/// Something that is remembered on the device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// The language of the pages.
    Language,
    /// Light, dark, or as the device.
    Theme,
    /// Normal or large text.
    TextSize,
    /// The answers of the preview, without names.
    Preview,
    /// The key of a submission whose outcome is not known yet.
    Submission,
    /// Case tables that a member of staff changed.
    CaseTables,
}

impl Kept {
    const ALL: [Self; 6] =
        [Self::Language, Self::Theme, Self::TextSize, Self::Preview, Self::Submission, Self::CaseTables];

    /// The key in the device's store.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Language => "yimen.language",
            Self::Theme => "yimen.theme",
            Self::TextSize => "yimen.text",
            Self::Preview => "yimen.preview",
            Self::Submission => "yimen.submission",
            Self::CaseTables => "yimen.case_tables",
        }
    }
}

/// The device's store; absent where the browser forbids it, and then nothing is remembered.
fn store() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}

/// The text that was kept.
pub fn read(what: Kept) -> Option<String> {
    store()?.get_item(what.key()).ok().flatten()
}

/// Keeps a text; a store that is full or forbidden is no reason to stop the person.
pub fn write(what: Kept, text: &str) {
    if let Some(store) = store() {
        let _ = store.set_item(what.key(), text);
    }
}

/// The value that was kept; a value of another version of Yimen is as good as none.
pub fn read_value<T: DeserializeOwned>(what: Kept) -> Option<T> {
    serde_json::from_str(&read(what)?).ok()
}

/// Keeps a value.
pub fn write_value<T: Serialize>(what: Kept, value: &T) {
    if let Ok(text) = serde_json::to_string(value) {
        write(what, &text);
    }
}

/// Forgets one thing.
pub fn forget(what: Kept) {
    if let Some(store) = store() {
        let _ = store.remove_item(what.key());
    }
}

/// Forgets everything, for a telephone that is shared.
pub fn clear() {
    for what in Kept::ALL {
        forget(what);
    }
    if let Some(session) = web_sys::window().and_then(|window| window.session_storage().ok().flatten()) {
        let _ = session.clear();
    }
}
