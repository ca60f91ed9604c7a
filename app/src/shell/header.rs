//! Name, language, text size, theme, sign-in.

use domain::{
    Language,
    api::{SessionActor, SignOut},
};
use leptos::{prelude::*, task::spawn_local};
use leptos_router::hooks::use_location;

use crate::{
    api::{Api, Call},
    route::Route,
    session::Session,
    settings::{Settings, Theme},
    text::{fill, language, text},
};

/// The head of every page.
#[component]
pub fn Header() -> AnyView {
    let shell = &text().shell;
    view! {
        <header class="site-header">
            <div class="width">
                <a class="site-name" href=Route::Home.path()>
                    {door()}
                    <span>{shell.name}" "<small>{shell.tagline}</small></span>
                </a>
                <nav class="site-tools" aria-label=shell.tools>
                    {language_button()}
                    {text_size_button()}
                    {theme_button()}
                    {sign_in_link()}
                </nav>
            </div>
        </header>
    }
    .into_any()
}

/// The sign: one open door.
fn door() -> AnyView {
    view! {
        <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d="M3 22V4.5L12 2v20z" fill="#ffd64a"></path>
            <path d="M12 4h8v18h-8" fill="none" stroke="currentColor" stroke-width="2"></path>
            <circle cx="9" cy="12.5" r="1.3" fill="#0a3a42"></circle>
        </svg>
    }
    .into_any()
}

fn language_button() -> AnyView {
    let settings = Settings::get();
    let other = match language() {
        Language::Zh => Language::En,
        Language::En => Language::Zh,
    };
    let choose = move |_| {
        settings.choose_language(other);
        // The button is a new one now; the person is still on it.
        request_animation_frame(|| focus("language"));
    };
    view! { <button type="button" class="tool" id="language" lang=other.tag() on:click=choose>{text().shell.language}</button> }
        .into_any()
}

fn text_size_button() -> AnyView {
    let settings = Settings::get();
    let shell = &text().shell;
    let choose = move |_| settings.choose_large_text(!settings.large_text.get_untracked());
    view! {
        <button type="button" class="tool" on:click=choose>
            {move || if settings.large_text.get() { shell.normal_text } else { shell.large_text }}
        </button>
    }
    .into_any()
}

fn theme_button() -> AnyView {
    let settings = Settings::get();
    let shell = &text().shell;
    let choose = move |_| settings.choose_theme(settings.theme.get_untracked().next());
    view! {
        <button type="button" class="tool" on:click=choose>
            {move || match settings.theme.get() {
                Theme::Device => shell.theme_device,
                Theme::Light => shell.theme_light,
                Theme::Dark => shell.theme_dark,
            }}
        </button>
    }
    .into_any()
}

fn sign_in_link() -> AnyView {
    let session = Session::get();
    let location = use_location();
    let shell = &text().shell;
    let view = move || match session.actor() {
        None => {
            let to = Route::sign_in_and_back(&location.pathname.get());
            view! { <a class="tool" href=to>{shell.sign_in}</a> }.into_any()
        }
        Some(actor) => {
            let name = match actor {
                SessionActor::Citizen { phone_masked } => phone_masked,
                SessionActor::Staff { name, .. } => name,
            };
            let says = fill(shell.signed_in_as, &[("name", &name)]);
            view! {
                <button type="button" class="tool" title=says on:click=move |_| sign_out(session)>
                    {shell.sign_out}
                </button>
            }
            .into_any()
        }
    };
    view.into_any()
}

fn sign_out(session: Session) {
    let api = Api::get();
    spawn_local(async move {
        // Whether or not the server heard it, this device forgets who was signed in.
        let _ = api.call::<SignOut>(Call::with(())).await;
        session.end();
        let _ = window().location().assign(&Route::Home.path());
    });
}

fn focus(id: &str) {
    use wasm_bindgen::JsCast;
    let element = document().get_element_by_id(id);
    if let Some(element) = element.and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = element.focus();
    }
}
