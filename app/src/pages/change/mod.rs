//! "How would it change with income?"

mod curve;
mod turning;

use leptos::prelude::*;
use leptos::wasm_split::{SplitLoaderError, wasm_split};

use super::{lazily, preview::Preview};
use crate::{
    components::BackLink,
    route::{Route, Step},
    shell::arrive,
    text::text,
};

/// The page; its drawing is fetched when it is opened.
#[component]
pub fn ChangePage() -> AnyView {
    let t = &text().preview;
    arrive(t.change_title);
    view! {
        <div>
            <BackLink to=Route::Preview(Step::Result) />
            <h1>{t.change_title}</h1>
            <p class="reading">{t.change_intro}</p>
            {lazily(curve_view)}
        </div>
    }
    .into_any()
}

#[wasm_split(curve, wasm_split_path = ::leptos::wasm_split, fallible)]
fn curve_view() -> Result<AnyView, SplitLoaderError> {
    Preview::get().load();
    Ok(view! { <turning::TurningPoints /> <curve::CurveFigure /> }.into_any())
}
