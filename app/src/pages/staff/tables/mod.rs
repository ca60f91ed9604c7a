//! Case tables in the browser: read, run, changed, saved.

mod answers;
mod case;
mod expect;
mod figures;
mod form;
mod given;
mod list;
mod load;
mod middle;
mod moving;
mod new_table;
mod parts;
mod run;
mod sum_form;
mod table;

pub use list::TablesPage;
pub use table::TablePage;

use crate::{
    route::{Desk, Route},
    staff::query::address,
};

/// The language of what stands in a file: those that come with the rules are in English.
fn lang_of(text: &str) -> Option<&'static str> {
    text.is_ascii().then_some("en")
}

/// The page of a table.
fn table_route(place: &str, table: &str) -> Route {
    Route::Staff(Desk::CaseTable(place.to_owned(), table.to_owned()))
}

/// The address of a case of a table, to be read or to be changed.
fn case_address(place: &str, table: &str, number: usize, edit: bool) -> String {
    let parts = [("case", Some(number.saturating_add(1).to_string())), ("edit", edit.then(|| "yes".to_owned()))];
    address(&table_route(place, table).path(), &parts)
}
