//! Rows and columns.

use leptos::prelude::*;

use crate::route::Route;

/// A column of a table.
#[derive(Clone, Debug)]
pub struct Column {
    /// Its heading.
    pub name: String,
    /// Whether it holds numbers, which stand to the right.
    pub is_number: bool,
}

impl Column {
    /// A column of words.
    pub fn words(name: impl Into<String>) -> Self {
        Self { name: name.into(), is_number: false }
    }

    /// A column of numbers.
    pub fn numbers(name: impl Into<String>) -> Self {
        Self { name: name.into(), is_number: true }
    }
}

/// What stands in a cell.
#[derive(Clone, Debug)]
pub enum Cell {
    /// Words or figures.
    Text(String),
    /// A link.
    Link(String, Route),
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

/// A table with a caption; it scrolls sideways within its own box, which the keyboard can reach.
#[component]
pub fn Table(
    #[prop(into)] caption: String,
    columns: Vec<Column>,
    rows: Vec<Vec<Cell>>,
    #[prop(optional)] dense: bool,
    /// On a narrow page each row becomes a block, with the heading before each value.
    #[prop(optional)]
    stacking: bool,
) -> AnyView {
    let head: Vec<AnyView> = columns.iter().map(heading).collect();
    let body: Vec<AnyView> = rows.into_iter().map(|row| table_row(row, &columns)).collect();
    let label = caption.clone();
    let class = match (dense, stacking) {
        (false, false) => "table",
        (true, false) => "table dense",
        (false, true) => "table stacking",
        (true, true) => "table dense stacking",
    };
    view! {
        <div class="table-box" tabindex="0" role="region" aria-label=label>
            <table class=class>
                <caption>{caption}</caption>
                <thead><tr>{head}</tr></thead>
                <tbody>{body}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn heading(column: &Column) -> AnyView {
    view! { <th scope="col" class=column.is_number.then_some("number")>{column.name.clone()}</th> }.into_any()
}

fn table_row(row: Vec<Cell>, columns: &[Column]) -> AnyView {
    let cells: Vec<AnyView> = row
        .into_iter()
        .zip(columns)
        .enumerate()
        .map(|(index, (cell, column))| table_cell(cell, index == 0, column))
        .collect();
    view! { <tr>{cells}</tr> }.into_any()
}

fn table_cell(cell: Cell, is_head: bool, column: &Column) -> AnyView {
    let label = column.name.clone();
    let content = match cell {
        Cell::Text(text) => text.into_any(),
        Cell::Link(label, to) => view! { <a href=to.path()>{label}</a> }.into_any(),
    };
    if is_head {
        view! { <th scope="row" data-label=label>{content}</th> }.into_any()
    } else {
        view! { <td class=column.is_number.then_some("number") data-label=label>{content}</td> }.into_any()
    }
}
