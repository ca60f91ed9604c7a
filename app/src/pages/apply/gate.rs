//! Only for a citizen who is signed in.

use leptos::prelude::*;

use crate::{
    components::{Banner, Loading, Tone},
    pages::{lazily, sign_in_again_view},
    session::Session,
    text::text,
};

/// Shows its content to a citizen; anyone else signs in here first and then goes on. A session that
/// ends meanwhile leaves the page as it is.
#[component]
pub fn CitizenGate(
    /// Why one signs in.
    #[prop(into)]
    why: String,
    children: ChildrenFn,
) -> AnyView {
    let session = Session::get();
    let gate = Memo::new(move |_| (session.known.get(), session.is_citizen(), session.is_staff()));
    let view = move || match gate.get() {
        (_, true, _) => children(),
        (_, _, true) => view! { <Banner tone=Tone::Warn><p>{text().apply.staff_signed_in}</p></Banner> }.into_any(),
        (false, ..) => view! { <Loading /> }.into_any(),
        _ => view! { <p>{why.clone()}</p>{lazily(|| sign_in_again_view(false))} }.into_any(),
    };
    view.into_any()
}
