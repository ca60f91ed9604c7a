//! A word about the state of a thing.

use leptos::prelude::*;

/// What a colour says; the words beside it say it too.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// Neither good nor bad.
    #[default]
    Quiet,
    /// In the person's favour, or done.
    Good,
    /// To be handled with care.
    Warn,
    /// Wrong, late or refused.
    Bad,
    /// Under way.
    Brand,
}

impl Tone {
    /// The style's name.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Quiet => "quiet",
            Self::Good => "good",
            Self::Warn => "warn",
            Self::Bad => "bad",
            Self::Brand => "brand",
        }
    }
}

/// A tag.
#[component]
pub fn Tag(#[prop(optional)] tone: Tone, #[prop(into)] label: String) -> AnyView {
    view! { <span class=format!("tag {}", tone.class())>{label}</span> }.into_any()
}
