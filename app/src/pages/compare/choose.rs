//! Two to four places; they go into the address.

use std::sync::Arc;

use domain::policy::PolicyBook;
use leptos::{ev::SubmitEvent, prelude::*};
use leptos_router::{NavigateOptions, hooks::use_navigate};

use crate::{
    answer::Answer,
    components::{Button, ErrorSummary, Errors, Field, FieldProblem, Select},
    preview::PLACES,
    route::Route,
    staff::query::address,
    standards::choices,
    text::text,
};

/// The form.
#[component]
pub fn Choose(book: Arc<PolicyBook>, chosen: Memo<Vec<String>>) -> AnyView {
    let t = &text().compare;
    let errors = Errors::provide();
    let slots: [RwSignal<Answer>; PLACES] = std::array::from_fn(|_| RwSignal::new(Answer::default()));
    Effect::new(move || {
        chosen.with(|chosen| {
            for (at, slot) in slots.iter().enumerate() {
                slot.set(chosen.get(at).map_or_else(Answer::default, Answer::of));
            }
        });
    });
    let navigate = use_navigate();
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let mut slugs: Vec<String> = Vec::new();
        for slug in slots.iter().map(|slot| slot.get_untracked().text().to_owned()).filter(|slug| !slug.is_empty()) {
            if !slugs.contains(&slug) {
                slugs.push(slug);
            }
        }
        if slugs.len() < 2 {
            errors.show(vec![FieldProblem { id: "place-2".to_owned(), sentence: t.choose_more.to_owned() }]);
            return;
        }
        errors.clear();
        let to = address(&Route::Compare.path(), &[("places", Some(slugs.join(",")))]);
        navigate(&to, NavigateOptions { scroll: false, ..NavigateOptions::default() });
    };
    let labels = [t.first, t.second, t.third, t.fourth];
    let fields: Vec<AnyView> = slots
        .into_iter()
        .zip(labels)
        .enumerate()
        .map(|(at, (slot, label))| {
            let field = Field::new(format!("place-{}", at.saturating_add(1)), label, slot);
            view! { <Select field choices=choices(&book) /> }.into_any()
        })
        .collect();
    view! {
        <form class="no-print places" novalidate aria-label=t.form on:submit=submit>
            <ErrorSummary errors />
            {fields}
            <Button label=t.show submits=true />
        </form>
    }
    .into_any()
}
