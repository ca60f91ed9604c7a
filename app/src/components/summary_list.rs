//! Questions and their answers.

use leptos::prelude::*;

use crate::{route::Route, text::text};

/// A question, its answer and where to change it.
#[derive(Clone, Debug)]
pub struct SummaryRow {
    /// The question, short.
    pub key: String,
    /// The answer.
    pub value: String,
    /// Where to change it.
    pub change: Option<Route>,
}

impl SummaryRow {
    /// A row that cannot be changed here.
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self { key: key.into(), value: value.into(), change: None }
    }

    /// With a link to change it.
    #[must_use]
    pub fn change(mut self, to: Route) -> Self {
        self.change = Some(to);
        self
    }
}

/// A list of questions and answers.
#[component]
pub fn SummaryList(rows: Vec<SummaryRow>) -> AnyView {
    let rows: Vec<AnyView> = rows.into_iter().map(summary_row).collect();
    view! { <dl class="summary">{rows}</dl> }.into_any()
}

fn summary_row(row: SummaryRow) -> AnyView {
    let change = row.change.map(|to| {
        view! {
            <dd class="change no-print">
                <a href=to.path()>
                    {text().common.change}
                    <span class="visually-hidden">" "{row.key.clone()}</span>
                </a>
            </dd>
        }
    });
    view! { <div><dt>{row.key.clone()}</dt><dd>{row.value}</dd>{change}</div> }.into_any()
}
