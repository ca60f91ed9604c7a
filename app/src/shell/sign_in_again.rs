//! The session ended while the person was working.

use leptos::prelude::*;

use crate::{
    components::Dialog,
    pages::{lazily, sign_in_again_view},
    session::Session,
    text::text,
};

/// A sign-in over the page, which stays as it is with everything typed.
#[component]
pub fn SignInAgain() -> AnyView {
    let session = Session::get();
    let sign_in = &text().sign_in;
    let form = move || {
        if !session.expired.get() {
            return ().into_any();
        }
        let is_staff = session.is_staff();
        lazily(move || sign_in_again_view(is_staff))
    };
    view! {
        <Dialog id="expired-title" title=sign_in.expired_title open=session.expired>
            <p>{sign_in.expired_body}</p>
            {form}
        </Dialog>
    }
    .into_any()
}
