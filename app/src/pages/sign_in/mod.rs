//! Signing in: citizens by telephone and code, staff by name and password.

mod citizen_form;
mod staff_form;

pub use citizen_form::CitizenForm;
pub use staff_form::StaffForm;

use leptos::prelude::*;

use crate::{shell::arrive, text::text};

/// The page on which a citizen signs in.
#[component]
pub fn CitizenSignIn() -> AnyView {
    let title = text().sign_in.title;
    arrive(title);
    view! { <div class="reading"><h1>{title}</h1><CitizenForm /></div> }.into_any()
}

/// The page on which a member of staff signs in.
#[component]
pub fn StaffSignIn() -> AnyView {
    let title = text().sign_in.staff_title;
    arrive(title);
    view! { <div class="reading"><h1>{title}</h1><StaffForm /></div> }.into_any()
}
