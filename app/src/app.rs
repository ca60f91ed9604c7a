//! The application as a whole.

use leptos::prelude::*;
use leptos_router::components::Router;

use crate::{pages::preview::Preview, session::Session, settings::Settings, shell::Frame};

/// Adds the application to the page; the loader then takes the static shell away.
pub fn mount() {
    leptos::mount::mount_to_body(App);
}

/// Everything. A change of the language renders the pages anew; what was typed lives outside them.
#[component]
fn App() -> impl IntoView {
    let settings = Settings::provide();
    Session::provide();
    Preview::provide();
    view! {
        <Router>
            {move || {
                settings.language.track();
                view! { <Frame /> }
            }}
        </Router>
    }
}
