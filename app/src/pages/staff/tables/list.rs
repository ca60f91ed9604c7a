//! All tables of cases.

use std::collections::BTreeSet;

use domain::{
    api::{CaseTableSummary, ListCaseTables},
    policy::PolicyBook,
};
use leptos::prelude::*;

use super::{lang_of, new_table::NewTable, table_route};
use crate::{
    answer::Answer,
    api::{Api, Call},
    components::{EmptyState, Field, Select, Tag, Tone},
    pages::{
        staff::{Desk, Load, ask, shown},
        standards::Shelf,
    },
    route::{Desk as At, Route},
    staff::tables::kept_tables,
    standards::choices,
    text::{fill, language, text},
};

/// The page.
#[component]
pub fn TablesPage() -> AnyView {
    view! { <Desk route=Route::Staff(At::CaseTables) title=text().tables.title><Body /></Desk> }.into_any()
}

#[component]
fn Body() -> AnyView {
    let tables = RwSignal::new(Load::Loading);
    let (api, asked) = (Api::get(), StoredValue::new(0));
    let fetch = move || ask::<ListCaseTables, _>(api, tables, asked, || Call::with(()));
    fetch();
    let shelf = Shelf::get();
    let list = shelf.shown(move |book, _| {
        let of_book = book.clone();
        let place = RwSignal::new(Answer::default());
        let list = shown(tables, Callback::new(move |()| fetch()), move |tables| table(&of_book, tables, place));
        let only = Field::new("only-place", text().tables.only_place, place);
        view! {
            <div class="inline-form"><Select field=only choices=choices(&book) blank=text().tables.all_topics /></div>
            {list}
            <NewTable book />
        }
        .into_any()
    });
    view! { <p class="reading">{text().tables.intro}</p>{list} }.into_any()
}

fn table(book: &PolicyBook, tables: Vec<CaseTableSummary>, only: RwSignal<Answer>) -> AnyView {
    let t = &text().tables;
    if tables.is_empty() {
        return view! { <EmptyState sentence=t.empty_list /> }.into_any();
    }
    let changed = kept_tables();
    let begun: Vec<(String, String)> = changed
        .iter()
        .filter(|(place, table)| tables.iter().all(|one| one.place != *place || one.table != *table))
        .cloned()
        .collect();
    let begun = begun.into_iter().map(|(place, table)| CaseTableSummary { place, table, about: None, cases: 0 });
    let tables: Vec<CaseTableSummary> = tables.into_iter().chain(begun).collect();
    let places: BTreeSet<String> = tables.iter().map(|one| one.place.clone()).collect();
    let is_empty = move || only.with(|only| !only.is_blank() && !places.contains(only.text()));
    let row = |one: CaseTableSummary| {
        let is_changed = changed.iter().any(|(place, table)| *place == one.place && *table == one.table);
        let state = is_changed.then(|| view! { <Tag tone=Tone::Warn label=t.changed /> });
        let place = book.jurisdiction(&one.place).map(|place| place.names.in_language(language()).to_owned());
        let place = place.unwrap_or_else(|| one.place.clone());
        let name = fill(t.table_title, &[("place", &place), ("table", &one.table)]);
        let about = one.about.unwrap_or_default();
        let to = table_route(&one.place, &one.table).path();
        let is_hidden = move || only.with(|only| !only.is_blank() && only.text() != one.place);
        view! {
            <tr hidden=is_hidden>
                <th scope="row" data-label=t.table><a href=to>{name}</a></th>
                <td data-label=t.about lang=lang_of(&about)>{about.clone()}</td>
                <td data-label=t.cases class="number">{one.cases.to_string()}</td>
                <td data-label=t.state>{state}{(!is_changed).then_some(t.unchanged)}</td>
            </tr>
        }
        .into_any()
    };
    let rows: Vec<AnyView> = tables.into_iter().map(row).collect();
    view! {
        {move || is_empty().then(|| view! { <EmptyState sentence=t.empty_place /> })}
        <div class="table-box" tabindex="0" role="region" aria-label=t.list>
            <table class="table dense stacking">
                <caption>{t.list}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t.table}</th>
                        <th scope="col">{t.about}</th>
                        <th scope="col" class="number">{t.cases}</th>
                        <th scope="col">{t.state}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}
