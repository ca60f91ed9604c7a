//! The session ended while the person was working.

use leptos::prelude::*;

use crate::{components::Dialog, pages::sign_in::{CitizenForm, StaffForm}, session::Session, text::text};

/// A sign-in over the page, which stays as it is with everything typed.
#[component]
pub fn SignInAgain() -> AnyView {
    let session = Session::get();
    let sign_in = &text().sign_in;
    let form = move || {
        if !session.expired.get() {
            return ().into_any();
        }
        if session.is_staff() { view! { <StaffForm /> }.into_any() } else { view! { <CitizenForm /> }.into_any() }
    };
    view! {
        <Dialog id="expired-title" title=sign_in.expired_title open=session.expired>
            <p>{sign_in.expired_body}</p>
            {form}
        </Dialog>
    }
    .into_any()
}
