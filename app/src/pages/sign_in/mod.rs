//! Signing in: citizens by telephone and code, staff by name and password.

mod citizen_form;
mod staff_form;

pub use citizen_form::CitizenForm;
pub use staff_form::StaffForm;

use domain::api::SessionActor;
use leptos::prelude::*;
use leptos_router::{
    NavigateOptions,
    hooks::{use_navigate, use_query_map},
};

use crate::{route::Route, session::Session, shell::arrive, staff::home::first_page, text::text};

/// The page on which a citizen signs in.
#[component]
pub fn CitizenSignIn() -> AnyView {
    let title = text().sign_in.title;
    arrive(title);
    let on_done = use_way_back(&Route::Applications);
    view! { <div class="reading"><h1>{title}</h1><CitizenForm on_done /></div> }.into_any()
}

/// The page on which a member of staff signs in.
#[component]
pub fn StaffSignIn() -> AnyView {
    let title = text().sign_in.staff_title;
    arrive(title);
    let on_done = use_way_to_desk();
    view! { <div class="reading"><h1>{title}</h1><StaffForm on_done /></div> }.into_any()
}

/// Leads on to where the work of the person who signed in begins.
fn use_way_to_desk() -> Callback<()> {
    let (navigate, session) = (use_navigate(), Session::get());
    Callback::new(move |()| {
        if let Some(SessionActor::Staff { permissions, .. }) = session.actor_now() {
            navigate(&first_page(&permissions).path(), NavigateOptions::default());
        }
    })
}

/// Leads on to the page of ours from which one came, else to this one.
fn use_way_back(otherwise: &Route) -> Callback<()> {
    let navigate = use_navigate();
    let from = use_query_map().with_untracked(|query| query.get(Route::FROM));
    let to = from.filter(|path| path.starts_with('/')).map(|path| Route::parse(&path));
    let to = to.filter(|to| *to != Route::NotFound && *to != Route::SignIn).unwrap_or_else(|| otherwise.clone()).path();
    Callback::new(move |()| navigate(&to, NavigateOptions::default()))
}
