//! A list with nothing in it.

use leptos::prelude::*;

/// Says that there is nothing, and what to do about it.
#[component]
pub fn EmptyState(#[prop(into)] sentence: String, #[prop(optional)] children: Option<Children>) -> AnyView {
    view! { <div class="empty"><p>{sentence}</p>{children.map(|children| children())}</div> }.into_any()
}
