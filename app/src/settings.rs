//! Language, theme and text size: remembered on the device, kept right on the `html` element.

use domain::Language;
use leptos::prelude::*;

use crate::{device, device::Kept, text::speak};

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the device is set.
    #[default]
    Device,
    /// Dark ink on light paper.
    Light,
    /// Light ink on dark paper.
    Dark,
}

impl Theme {
    const fn key(self) -> &'static str {
        match self {
            Self::Device => "device",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    fn from_key(key: &str) -> Self {
        match key {
            "light" => Self::Light,
            "dark" => Self::Dark,
            _ => Self::Device,
        }
    }

    /// The next one, when the button is pressed.
    pub const fn next(self) -> Self {
        match self {
            Self::Device => Self::Light,
            Self::Light => Self::Dark,
            Self::Dark => Self::Device,
        }
    }
}

/// What a person chose for all pages.
#[derive(Clone, Copy)]
pub struct Settings {
    /// The language; a change renders the pages anew.
    pub language: RwSignal<Language>,
    /// Light or dark.
    pub theme: RwSignal<Theme>,
    /// Whether the text is large (适老化).
    pub large_text: RwSignal<bool>,
}

impl Settings {
    /// Reads the settings of the device and keeps the `html` element and the device in step.
    pub fn provide() -> Self {
        let language = device::read(Kept::Language).or_else(browser_language).unwrap_or_default();
        let language = Language::from_tag(&language);
        speak(language);
        let settings = Self {
            language: RwSignal::new(language),
            theme: RwSignal::new(Theme::from_key(&device::read(Kept::Theme).unwrap_or_default())),
            large_text: RwSignal::new(device::read(Kept::TextSize).as_deref() == Some("large")),
        };
        provide_context(settings);
        Effect::new(move || settings.apply());
        settings
    }

    /// The settings of the application.
    pub fn get() -> Self {
        expect_context()
    }

    /// Remembers the language from now on.
    pub fn choose_language(self, language: Language) {
        device::write(Kept::Language, language.tag());
        speak(language);
        self.language.set(language);
    }

    /// Remembers the theme from now on.
    pub fn choose_theme(self, theme: Theme) {
        device::write(Kept::Theme, theme.key());
        self.theme.set(theme);
    }

    /// Remembers the text size from now on.
    pub fn choose_large_text(self, large: bool) {
        device::write(Kept::TextSize, if large { "large" } else { "normal" });
        self.large_text.set(large);
    }

    fn apply(self) {
        let Some(root) = document().document_element() else { return };
        let _ = root.set_attribute("lang", self.language.get().tag());
        let _ = match self.theme.get() {
            Theme::Device => root.remove_attribute("data-theme"),
            theme => root.set_attribute("data-theme", theme.key()),
        };
        let _ = if self.large_text.get() {
            root.set_attribute("data-text", "large")
        } else {
            root.remove_attribute("data-text")
        };
    }
}

/// A first visit gets English only where the browser asks for it.
fn browser_language() -> Option<String> {
    window().navigator().language()
}
