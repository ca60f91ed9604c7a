//! Sums beside the assessment of a household, worked out in the browser.

mod answer;
pub mod field;
mod form;

use domain::sums::SumKind;
use leptos::prelude::*;
use wording::{
    Named,
    sums::{SumGroup, kind_explained, kind_group},
};

use crate::{
    pages::{not_found::NotFound, staff::Desk, standards::Shelf},
    route::{Desk as At, Route},
    text::{language, text},
};

/// All sums, by groups.
#[component]
pub fn SumsPage() -> AnyView {
    view! { <Desk route=Route::Staff(At::Sums) title=text().sums.title><List /></Desk> }.into_any()
}

#[component]
fn List() -> AnyView {
    let groups: Vec<AnyView> = SumGroup::ALL.into_iter().map(group).collect();
    view! { <p class="reading">{text().sums.intro}</p>{groups} }.into_any()
}

fn group(group: SumGroup) -> AnyView {
    let kinds = SumKind::ALL.iter().copied().filter(|kind| kind_group(*kind) == group);
    let rows: Vec<AnyView> = kinds
        .map(|kind| {
            let to = Route::Staff(At::Sum(kind.to_string())).path();
            let explained = kind_explained(language(), kind);
            view! { <li><a href=to>{kind.name(language())}</a><p class="small soft">{explained}</p></li> }.into_any()
        })
        .collect();
    view! { <section><h2>{group.name(language())}</h2><ul class="sums plain">{rows}</ul></section> }.into_any()
}

/// The sum of a name; an address that names none is no page.
pub fn sum_page(name: &str) -> AnyView {
    match SumKind::from_name(name) {
        Some(kind) => view! { <SumPage kind /> }.into_any(),
        None => view! { <NotFound /> }.into_any(),
    }
}

/// One sum: its form and its answer.
#[component]
fn SumPage(kind: SumKind) -> AnyView {
    let title = Signal::derive(move || kind.name(language()).to_owned());
    view! { <Desk route=Route::Staff(At::Sum(kind.to_string())) title><Body kind /></Desk> }.into_any()
}

#[component]
fn Body(kind: SumKind) -> AnyView {
    let form = Shelf::get().shown(move |book, today| view! { <form::SumForm kind book today /> }.into_any());
    view! {
        <p class="no-print"><a href=Route::Staff(At::Sums).path()>{text().sums.back}</a></p>
        <p class="reading">{kind_explained(language(), kind)}</p>
        {form}
    }
    .into_any()
}
