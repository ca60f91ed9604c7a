//! A case by its number.

use domain::api::CaseQuery;
use leptos::{ev::SubmitEvent, prelude::*};
use leptos_router::{NavigateOptions, hooks::use_navigate};

use crate::{
    answer::Answer,
    components::{Button, ButtonKind, Field, TextField, TextShape},
    route::{Desk, Route},
    staff::query,
    text::text,
};

/// The field for a case's number; it leads to the list of cases with that number.
#[component]
pub fn CaseSearch() -> AnyView {
    let staff = &text().staff;
    let number = RwSignal::new(Answer::default());
    let navigate = use_navigate();
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let typed = number.with_untracked(|answer| answer.text().to_owned());
        if !typed.is_empty() {
            let query = CaseQuery { number: Some(typed), ..CaseQuery::default() };
            navigate(&query::cases_path(&Route::Staff(Desk::Cases).path(), &query), NavigateOptions::default());
        }
    };
    let shape = TextShape { width: "medium", kind: "search", ..TextShape::default() };
    view! {
        <form class="inline-form no-print" role="search" novalidate on:submit=submit>
            <TextField field=Field::new("case-number", staff.search_label, number) shape />
            <Button kind=ButtonKind::Secondary label=staff.search_go submits=true />
        </form>
    }
    .into_any()
}
