//! Something that the server is asked for.

use domain::{
    api::{ApplicationPath, Endpoint, NoQuery},
    case::CaseId,
};
use leptos::{prelude::*, task::spawn_local};

use crate::{
    api::{Api, ApiError, Call, Reply},
    components::{Banner, Button, ButtonKind, Loading, Tone},
    text::text,
};

/// How far it is.
pub type Loaded<T> = RwSignal<Option<Result<Reply<T>, ApiError>>>;

/// Asks the server, also where no page is at hand any more; the answer before stays in sight until the new one is here.
pub fn ask<E>(api: Api, into: Loaded<E::Response>, call: Call<E>)
where
    E: Endpoint,
    E::Response: Clone + Send + Sync + 'static,
{
    spawn_local(async move {
        let answer = api.call::<E>(call).await;
        // The page may be gone by now.
        let _ = into.try_set(Some(answer));
    });
}

/// Shows what came, or says why it did not and offers to try again.
pub fn shown<T, F>(from: Loaded<T>, again: Callback<()>, show: F) -> AnyView
where
    T: Clone + Send + Sync + 'static,
    F: Fn(Reply<T>) -> AnyView + Send + 'static,
{
    let view = move || match from.get() {
        None => view! { <Loading /> }.into_any(),
        Some(Ok(reply)) => show(reply),
        Some(Err(error)) => {
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
    };
    view.into_any()
}

/// A call about one application.
pub fn of_application<E>(case: CaseId) -> Call<E>
where
    E: Endpoint<Path = ApplicationPath, Query = NoQuery, Request = ()>,
{
    Call {
        path: ApplicationPath { case },
        query: NoQuery::default(),
        request: (),
        idempotency_key: None,
        version: None,
    }
}

/// The id in an address; one that is none is not found, which the server says.
pub fn case_id(id: &str) -> CaseId {
    CaseId(uuid::Uuid::parse_str(id).unwrap_or_default())
}
