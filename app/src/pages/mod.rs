//! The pages, one module each.

mod change;
mod components;
mod home;
mod not_found;
pub mod preview;
pub mod sign_in;

use leptos::prelude::*;

use crate::{
    components::{Banner, Button, ButtonKind, Loading, Tone},
    route::{Desk, Route},
    text::text,
};

/// The page of an address.
pub fn page(route: Route) -> AnyView {
    match route {
        Route::Home => view! { <home::Home /> }.into_any(),
        Route::Preview(step) => preview::page(step),
        Route::Components => view! { <components::Components /> }.into_any(),
        Route::SignIn => view! { <sign_in::CitizenSignIn /> }.into_any(),
        Route::Staff(Desk::SignIn) => view! { <sign_in::StaffSignIn /> }.into_any(),
        _ => view! { <not_found::NotFound /> }.into_any(),
    }
}

/// Shows a part that is fetched when it is wanted; without a network it can be tried again.
fn lazily<F, Fut>(fetch: F) -> AnyView
where
    F: Fn() -> Fut + Send + Sync + Copy + 'static,
    Fut: Future<Output = Result<AnyView, leptos::wasm_split::SplitLoaderError>> + Send + 'static,
{
    let tries = RwSignal::new(0_u32);
    let view = move || {
        tries.track();
        Suspend::new(async move {
            match fetch().await {
                Ok(view) => view,
                Err(_) => could_not_load(tries),
            }
        })
    };
    view! { <Suspense fallback=|| view! { <Loading /> }>{view}</Suspense> }.into_any()
}

fn could_not_load(tries: RwSignal<u32>) -> AnyView {
    let retry = Callback::new(move |()| tries.update(|tries| *tries += 1));
    view! {
        <Banner tone=Tone::Bad>
            <p>{text().errors.offline}</p>
            <Button kind=ButtonKind::Secondary label=text().common.retry on_press=retry />
        </Banner>
    }
    .into_any()
}
