//! Something that the person should know.

use leptos::prelude::*;

use super::Tone;

/// A notice within a page. One that appears after the page did should stand in a live region.
#[component]
pub fn Banner(
    #[prop(optional)] tone: Tone,
    #[prop(optional, into)] title: Option<String>,
    children: Children,
) -> AnyView {
    view! {
        <div class=format!("banner {}", tone.class())>
            {title.map(|title| view! { <h2>{title}</h2> })}
            {children()}
        </div>
    }
    .into_any()
}
