//! From page to page of a list.

use leptos::prelude::*;

use crate::text::text;

/// Links to the first and the next page; a list is paged by a key, so there are no page numbers.
#[component]
pub fn Pagination(
    /// What the pages are pages of.
    #[prop(into)]
    label: String,
    /// The address of the first page, where this is another.
    first: Option<String>,
    /// The address of the next page, where there is one.
    next: Option<String>,
) -> AnyView {
    let components = &text().components;
    view! {
        <nav class="pages no-print" aria-label=label>
            {first.map(|href| view! { <a class="button secondary" href=href>{components.page_first}</a> })}
            {next.map(|href| view! { <a class="button secondary" href=href>{components.page_next}</a> })}
        </nav>
    }
    .into_any()
}
