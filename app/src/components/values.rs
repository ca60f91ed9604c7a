//! A table of values that are more than words: with tags, notes and links in the cells, and with
//! lines that name a group.

use leptos::prelude::*;

/// A line of the table.
pub enum ValueRow {
    /// What the lines below it have in common.
    Group(String),
    /// A sentence in the place of values.
    Note(String),
    /// What the line is about, and its values.
    Values(Vec<AnyView>),
}

/// A table of values; it scrolls sideways within its own box, which the keyboard can reach. On a narrow
/// page each line becomes a block, with the heading before each value.
#[component]
pub fn ValueTable(
    #[prop(into)] caption: String,
    columns: Vec<&'static str>,
    rows: Vec<ValueRow>,
    /// The caption is for those who do not see the page: a heading says the same.
    #[prop(optional)]
    is_caption_hidden: bool,
    /// The class of the table beside `table dense`; each line becomes a block where it is `stacking`.
    #[prop(default = "stacking")]
    class: &'static str,
) -> AnyView {
    let label = caption.clone();
    let heads: Vec<AnyView> = columns.iter().map(|name| view! { <th scope="col">{*name}</th> }.into_any()).collect();
    let body: Vec<AnyView> = rows.into_iter().map(|row| value_row(row, &columns)).collect();
    view! {
        <div class="table-box" tabindex="0" role="region" aria-label=label>
            <table class=["table dense ", class].concat()>
                <caption class:visually-hidden=is_caption_hidden>{caption}</caption>
                <thead><tr>{heads}</tr></thead>
                <tbody>{body}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn value_row(row: ValueRow, columns: &[&'static str]) -> AnyView {
    let all = columns.len().to_string();
    match row {
        ValueRow::Group(name) => {
            view! { <tr class="group"><th colspan=all scope="rowgroup">{name}</th></tr> }.into_any()
        }
        ValueRow::Note(sentence) => view! { <tr><td colspan=all>{sentence}</td></tr> }.into_any(),
        ValueRow::Values(cells) => {
            let cells: Vec<AnyView> = cells
                .into_iter()
                .zip(columns)
                .enumerate()
                .map(|(at, (cell, name))| {
                    if at == 0 {
                        view! { <th scope="row" data-label=*name>{cell}</th> }.into_any()
                    } else {
                        view! { <td data-label=*name>{cell}</td> }.into_any()
                    }
                })
                .collect();
            view! { <tr>{cells}</tr> }.into_any()
        }
    }
}
