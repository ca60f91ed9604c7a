//! Place and day; they go into the address.

use std::sync::Arc;

use domain::{Date, policy::PolicyBook};
use leptos::{ev::SubmitEvent, prelude::*};
use leptos_router::{NavigateOptions, hooks::use_navigate};

use crate::{
    answer::Answer,
    components::{Button, DateField, ErrorSummary, Errors, Field, FieldProblem, Select},
    staff::ask::{day_answer, read_day},
    standards::{Asked, choices, path},
    text::text,
};

/// The form; the place that is chosen and the day stand in it.
#[component]
pub fn Filters(book: Arc<PolicyBook>, chosen: Memo<(String, Date)>) -> AnyView {
    let t = &text().standards;
    let errors = Errors::provide();
    let (place, day) = (RwSignal::new(Answer::default()), RwSignal::new(Answer::default()));
    // A link may choose another place, too.
    Effect::new(move || {
        let (slug, on) = chosen.get();
        place.set(Answer::of(slug));
        day.set(day_answer(on));
    });
    let navigate = use_navigate();
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        match read_day(&day.get_untracked()) {
            Some(on) => {
                errors.clear();
                let place = Some(place.get_untracked().text().to_owned()).filter(|slug| !slug.is_empty());
                navigate(
                    &path(&Asked { place, on: Some(on) }, ""),
                    NavigateOptions { scroll: false, ..NavigateOptions::default() },
                );
            }
            None => errors.show(vec![FieldProblem { id: "on".to_owned(), sentence: t.bad_day.to_owned() }]),
        }
    };
    view! {
        <form class="inline-form no-print" novalidate aria-label=t.filters on:submit=submit>
            <ErrorSummary errors />
            <Select field=Field::new("place", t.place, place) choices=choices(&book) />
            <DateField field=Field::new("on", t.on, day) />
            <Button label=t.show submits=true />
        </form>
    }
    .into_any()
}
