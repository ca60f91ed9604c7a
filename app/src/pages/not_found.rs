//! No page has this address.

use leptos::prelude::*;

use crate::{components::LinkButton, route::Route, shell::arrive, text::text};

/// Says so and leads back.
#[component]
pub fn NotFound() -> AnyView {
    let shell = &text().shell;
    arrive(shell.not_found_title);
    view! {
        <div class="reading">
            <h1>{shell.not_found_title}</h1>
            <p>{shell.not_found_body}</p>
            <div class="actions"><LinkButton label=shell.go_home to=Route::Home /></div>
        </div>
    }
    .into_any()
}
