//! The place whose rules are told in short; it stands in the address.

use std::sync::Arc;

use domain::{Date, policy::PolicyBook};
use leptos::prelude::*;
use leptos_router::{
    NavigateOptions,
    hooks::{use_navigate, use_query_map},
};
use wording::names::{parameter_label, parameter_value};

use crate::{
    answer::Answer,
    components::{Bind, Field, Select},
    device::{self, Kept},
    preview::{Draft, place_name},
    route::Route,
    staff::query::address,
    standards::{Contradiction, choices, default_place},
    text::{fill, language, text},
};

/// The place of the address, else that of the preview, else the usual one.
pub fn chosen(book: &PolicyBook) -> Memo<String> {
    let of_preview = device::read_value::<Draft>(Kept::Preview).map(|draft| draft.place);
    let usual = default_place(book, of_preview.as_deref()).unwrap_or_default();
    let known: Vec<String> = book.jurisdictions.iter().map(|place| place.slug.clone()).collect();
    let params = use_query_map();
    Memo::new(move |_| {
        let asked = params.with(|params| params.get("place")).filter(|slug| known.contains(slug));
        asked.unwrap_or_else(|| usual.clone())
    })
}

/// The choice of the place.
#[component]
pub fn ChoosePlace(book: Arc<PolicyBook>, chosen: Memo<String>) -> AnyView {
    let navigate = use_navigate();
    let read = Signal::derive(move || Answer::of(chosen.get()));
    let write = Callback::new(move |answer: Answer| {
        let place = Some(answer.text().to_owned()).filter(|slug| !slug.is_empty());
        let to = address(&Route::Contradictions.path(), &[("place", place)]);
        navigate(&to, NavigateOptions { replace: true, scroll: false, ..NavigateOptions::default() });
    });
    let field = Field::new("place", text().contradictions.your_place, Bind::new(read, write));
    view! { <div class="no-print"><Select field choices=choices(&book) /></div> }.into_any()
}

/// What holds in a place of the rules of a contradiction, in one line.
pub fn said_here(one: &Contradiction, book: &PolicyBook, place: &str, today: Date) -> String {
    let t = &text().contradictions;
    let pack = book.pack(place, today, today).ok();
    let said: Vec<String> = one
        .keys()
        .filter_map(|key| {
            let held = pack.as_ref()?.get(key)?;
            let value = parameter_value(language(), key, &held.value);
            Some([parameter_label(language(), key), text().common.colon, &value].concat())
        })
        .collect();
    let said = if said.is_empty() { t.not_here.to_owned() } else { said.join(text().common.entry_separator) };
    fill(t.here, &[("place", &place_name(book, place)), ("said", &said)])
}
