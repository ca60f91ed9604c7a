//! The application as a whole.

use leptos::prelude::*;
use leptos_router::components::Router;

use crate::{session::Session, settings::Settings, shell::Frame};

/// Adds the application to the page; the loader then takes the static shell away.
pub fn mount() {
    leptos::mount::mount_to_body(App);
}

/// Everything. A change of the language renders the pages anew; what was typed lives outside them.
#[component]
fn App() -> impl IntoView {
    let settings = Settings::provide();
    Session::provide().load();
    Root::provide();
    view! {
        <Router>
            {move || {
                settings.language.track();
                view! { <Frame /> }
            }}
        </Router>
    }
}

/// The owner of what outlives the pages.
#[derive(Clone)]
pub struct Root(Owner);

impl Root {
    fn provide() {
        if let Some(owner) = Owner::current() {
            provide_context(Self(owner));
        }
    }

    /// Makes something that outlives the page which first needs it.
    pub fn keep<T>(make: impl FnOnce() -> T) -> T {
        match use_context::<Self>() {
            Some(root) => root.0.with(make),
            None => make(),
        }
    }
}
