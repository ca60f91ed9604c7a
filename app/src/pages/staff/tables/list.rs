//! All tables of cases.

use domain::{
    api::{CaseTableSummary, ListCaseTables},
    policy::PolicyBook,
};
use leptos::prelude::*;

use super::table_route;
use crate::{
    api::{Api, Call},
    components::{Cell, Column, EmptyState, Table},
    pages::{
        staff::{Desk, Load, ask, shown},
        standards::Shelf,
    },
    route::{Desk as At, Route},
    staff::tables::kept_tables,
    text::{language, text},
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
    let list =
        shelf.shown(move |book, _| shown(tables, Callback::new(move |()| fetch()), move |tables| table(&book, tables)));
    view! { <p class="reading">{text().tables.intro}</p>{list} }.into_any()
}

fn table(book: &PolicyBook, tables: Vec<CaseTableSummary>) -> AnyView {
    let t = &text().tables;
    if tables.is_empty() {
        return view! { <EmptyState sentence=t.empty_list /> }.into_any();
    }
    let changed = kept_tables();
    let columns = vec![
        Column::words(t.table),
        Column::words(t.place),
        Column::words(t.about),
        Column::numbers(t.cases),
        Column::words(t.state),
    ];
    let row = |one: CaseTableSummary| {
        let is_changed = changed.iter().any(|(place, table)| *place == one.place && *table == one.table);
        let place = book.jurisdiction(&one.place).map(|place| place.names.in_language(language()).to_owned());
        let to = table_route(&one.place, &one.table);
        vec![
            Cell::Link(one.table, to),
            Cell::Text(place.unwrap_or(one.place)),
            Cell::Text(one.about.unwrap_or_default()),
            Cell::Text(one.cases.to_string()),
            Cell::Text(if is_changed { t.changed } else { t.unchanged }.to_owned()),
        ]
    };
    let rows = tables.into_iter().map(row).collect();
    view! { <Table caption=t.list columns rows dense=true stacking=true /> }.into_any()
}
