//! The pages, one module each.

mod components;
mod home;
mod not_found;
pub mod sign_in;

use leptos::prelude::*;

use crate::route::{Desk, Route};

/// The page of an address.
pub fn page(route: Route) -> AnyView {
    match route {
        Route::Home => view! { <home::Home /> }.into_any(),
        Route::Components => view! { <components::Components /> }.into_any(),
        Route::SignIn => view! { <sign_in::CitizenSignIn /> }.into_any(),
        Route::Staff(Desk::SignIn) => view! { <sign_in::StaffSignIn /> }.into_any(),
        _ => view! { <not_found::NotFound /> }.into_any(),
    }
}
