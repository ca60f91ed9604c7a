//! Something that the server is asked for.

use domain::api::Endpoint;
use leptos::{prelude::*, task::spawn_local};

use crate::{
    api::{Api, ApiError, Call, Reply},
    components::{Banner, Button, ButtonKind, Loading, Tone},
    text::text,
};

/// How far it is.
#[derive(Clone, Debug)]
pub enum Load<T> {
    /// On its way.
    Loading,
    /// Here, with its version.
    Ready(T, Option<String>),
    /// It did not come.
    Failed(ApiError),
}

/// Asks the server; an answer that a newer question has overtaken is dropped. The way to the server
/// is found when the page is made, for a press of a button knows nothing of the page.
pub fn ask<E, F>(api: Api, into: RwSignal<Load<E::Response>>, asked: StoredValue<u32>, call: F)
where
    E: Endpoint,
    E::Response: Clone + Send + Sync + 'static,
    F: FnOnce() -> Call<E>,
{
    let call = call();
    asked.update_value(|number| *number = number.wrapping_add(1));
    let mine = asked.get_value();
    spawn_local(async move {
        let answer = api.call::<E>(call).await;
        if asked.try_get_value() != Some(mine) {
            return;
        }
        into.set(match answer {
            Ok(Reply { value, version }) => Load::Ready(value, version),
            Err(error) => Load::Failed(error),
        });
    });
}

/// Shows what came; while it is on its way says so, and where it did not come offers to try again.
pub fn shown<T, F>(from: RwSignal<Load<T>>, again: Callback<()>, show: F) -> AnyView
where
    T: Clone + Send + Sync + 'static,
    F: Fn(T) -> AnyView + Send + 'static,
{
    let view = move || match from.get() {
        Load::Loading => view! { <Loading /> }.into_any(),
        Load::Ready(value, _) => show(value),
        Load::Failed(error) => failed(&error, again),
    };
    view.into_any()
}

/// Why something did not come, with a button to try again.
pub fn failed(error: &ApiError, again: Callback<()>) -> AnyView {
    let sentence = error.sentence(text());
    view! {
        <div role="alert">
            <Banner tone=Tone::Bad>
                <p>{sentence}</p>
                <Button kind=ButtonKind::Secondary label=text().common.retry on_press=again />
            </Banner>
        </div>
    }
    .into_any()
}
