//! Header, page, footer.

use leptos::prelude::*;
use leptos_router::{
    hooks::use_location,
    location::{BrowserUrl, LocationProvider},
};

use super::{
    announcer::Announcer, failure::Failure, footer::Footer, header::Header, offline::Offline,
    sign_in_again::SignInAgain,
};
use crate::{pages, route::Route, text::text};

/// The frame and the page of the current address in it.
#[component]
pub fn Frame() -> AnyView {
    super::announcer::provide();
    let location = use_location();
    let route = Memo::new(move |_| location.pathname.with(|path| Route::parse(path)));
    let browser = use_context::<BrowserUrl>();
    Effect::new(move || {
        route.track();
        // The router writes the new address into the browser once the page is there.
        if let Some(browser) = &browser {
            browser.ready_to_complete();
        }
    });
    let skip = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        super::announcer::focus_heading();
    };
    view! {
        <a class="skip-link" href="#main" on:click=skip>{text().shell.skip}</a>
        <Header />
        <Offline />
        <Failure />
        <main id="main" class:wide=move || route.get().is_wide()>
            <div class="width">{move || pages::page(route.get())}</div>
        </main>
        <Footer />
        <Announcer />
        <SignInAgain />
    }
    .into_any()
}
