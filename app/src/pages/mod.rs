//! The pages, one module each.

mod admin;
mod applications;
mod apply;
mod change;
mod compare;
mod components;
mod contradictions;
mod home;
mod leader;
mod not_found;
pub mod preview;
mod sign_in;
mod staff;
mod standards;

use leptos::prelude::*;
use leptos::wasm_split::{SplitLoaderError, wasm_split};

use crate::{
    components::{Banner, Button, ButtonKind, Loading, Tone},
    route::{ApplyStep, Desk, Route, Step},
    text::text,
};

/// The page of an address. What the start page does not need is fetched when it is wanted.
pub fn page(route: Route) -> AnyView {
    match route {
        Route::Home => view! { <home::Home /> }.into_any(),
        Route::Preview(Step::Change) => view! { <change::ChangePage /> }.into_any(),
        Route::Preview(step) => lazily(move || preview_view(step.clone())),
        Route::Components => lazily(components_view),
        Route::SignIn => lazily(citizen_sign_in_view),
        Route::Apply(step) => lazily(move || apply_view(step)),
        Route::Applications
        | Route::Application(_)
        | Route::Receipt(_)
        | Route::Paper(..)
        | Route::Publicity
        | Route::Emergency => lazily(move || applications_view(route.clone())),
        Route::Standards => lazily(standards_view),
        Route::Compare => lazily(compare_view),
        Route::Contradictions => lazily(contradictions_view),
        Route::Staff(Desk::SignIn) => lazily(staff_sign_in_view),
        Route::Staff(_) | Route::Leader => lazily(move || staff_view(route.clone())),
        Route::NotFound => view! { <not_found::NotFound /> }.into_any(),
    }
}

#[wasm_split(preview, wasm_split_path = ::leptos::wasm_split, fallible)]
fn preview_view(step: Step) -> Result<AnyView, SplitLoaderError> {
    Ok(preview::page(step))
}

#[wasm_split(apply, wasm_split_path = ::leptos::wasm_split, fallible)]
fn apply_view(step: ApplyStep) -> Result<AnyView, SplitLoaderError> {
    Ok(apply::page(step))
}

#[wasm_split(apply, wasm_split_path = ::leptos::wasm_split, fallible)]
fn applications_view(route: Route) -> Result<AnyView, SplitLoaderError> {
    Ok(applications::page(route))
}

#[wasm_split(rules, wasm_split_path = ::leptos::wasm_split, fallible)]
fn standards_view() -> Result<AnyView, SplitLoaderError> {
    Ok(view! { <standards::StandardsPage /> }.into_any())
}

#[wasm_split(rules, wasm_split_path = ::leptos::wasm_split, fallible)]
fn compare_view() -> Result<AnyView, SplitLoaderError> {
    Ok(view! { <compare::ComparePage /> }.into_any())
}

#[wasm_split(rules, wasm_split_path = ::leptos::wasm_split, fallible)]
fn contradictions_view() -> Result<AnyView, SplitLoaderError> {
    Ok(view! { <contradictions::ContradictionsPage /> }.into_any())
}

#[wasm_split(components, wasm_split_path = ::leptos::wasm_split, fallible)]
fn components_view() -> Result<AnyView, SplitLoaderError> {
    Ok(view! { <components::Components /> }.into_any())
}

#[wasm_split(account, wasm_split_path = ::leptos::wasm_split, fallible)]
fn citizen_sign_in_view() -> Result<AnyView, SplitLoaderError> {
    Ok(view! { <sign_in::CitizenSignIn /> }.into_any())
}

#[wasm_split(account, wasm_split_path = ::leptos::wasm_split, fallible)]
fn staff_sign_in_view() -> Result<AnyView, SplitLoaderError> {
    Ok(view! { <sign_in::StaffSignIn /> }.into_any())
}

/// The form to sign in again over a page.
#[wasm_split(account, wasm_split_path = ::leptos::wasm_split, fallible)]
pub fn sign_in_again_view(is_staff: bool) -> Result<AnyView, SplitLoaderError> {
    Ok(if is_staff {
        view! { <sign_in::StaffForm /> }.into_any()
    } else {
        view! { <sign_in::CitizenForm /> }.into_any()
    })
}

#[wasm_split(staff, wasm_split_path = ::leptos::wasm_split, fallible)]
fn staff_view(route: Route) -> Result<AnyView, SplitLoaderError> {
    Ok(staff::page(route))
}

/// Shows a part that is fetched when it is wanted; without a network it can be tried again.
pub fn lazily<F, Fut>(fetch: F) -> AnyView
where
    F: Fn() -> Fut + Send + Sync + 'static,
    Fut: Future<Output = Result<AnyView, SplitLoaderError>> + Send + 'static,
{
    let tries = RwSignal::new(0_u32);
    let view = move || {
        tries.track();
        let fetched = fetch();
        Suspend::new(async move {
            match fetched.await {
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
