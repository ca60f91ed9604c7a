//! The way back.

use leptos::prelude::*;

use crate::{route::Route, text::text};

/// A link to the page before, above the heading.
#[component]
pub fn BackLink(to: Route) -> AnyView {
    view! { <a class="back-link" href=to.path()>{text().common.back}</a> }.into_any()
}
