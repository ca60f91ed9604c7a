//! Questions on the left, the estimate on the right or below.

use leptos::prelude::*;

use super::{Preview, estimate_view::LiveEstimate};
use crate::{
    components::BackLink,
    preview::{position, previous_step},
    route::{Route, Step},
    shell::arrive,
    text::{fill, text},
};

/// The frame of a page with questions.
#[component]
pub fn Layout(step: Step, #[prop(into)] title: String, children: Children) -> AnyView {
    let text = text();
    arrive(&title);
    let preview = Preview::get();
    let draft = preview.draft;
    let back = draft.with_untracked(|draft| previous_step(draft, &step));
    let back = back.map_or(Route::Home, Route::Preview);
    let estimate = preview.estimate.get_untracked();
    let assessment = estimate.as_ref().map(|estimate| &estimate.assessment);
    let today = preview.today.get_untracked();
    let progress = draft.with_untracked(|draft| position(draft, &step, today, assessment)).map(|(n, all)| {
        let line = fill(text.preview.progress, &[("n", &n.to_string()), ("all", &all.to_string())]);
        view! { <p class="progress">{line}</p> }
    });
    view! {
        <div class="beside">
            <div class="reading">
                <BackLink to=back />
                {progress}
                <h1>{title}</h1>
                {children()}
            </div>
            <LiveEstimate />
        </div>
    }
    .into_any()
}
