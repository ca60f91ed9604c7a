//! Something that is on its way.

use leptos::prelude::*;

use crate::text::text;

/// Says that something is loading.
#[component]
pub fn Loading() -> AnyView {
    view! {
        <p class="loading" role="status">
            <span class="spinner" aria-hidden="true"></span>
            {text().common.loading}
        </p>
    }
    .into_any()
}
