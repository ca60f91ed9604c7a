//! A drawing with its numbers beside it.

use leptos::{html, prelude::*};

use super::{Cell, Column, Table};
use crate::text::text;

/// A chart: the canvas for those who see it, the table for everyone.
#[component]
pub fn ChartFigure(
    #[prop(into)] caption: String,
    /// The canvas on which the page draws.
    canvas: NodeRef<html::Canvas>,
    /// What the lines are called, in the order of their colours.
    #[prop(optional)]
    legend: Vec<String>,
    columns: Vec<Column>,
    rows: Vec<Vec<Cell>>,
) -> AnyView {
    let legend: Vec<AnyView> = legend.into_iter().map(|name| view! { <li>{name}</li> }.into_any()).collect();
    view! {
        <figure class="chart">
            <figcaption>{caption.clone()}</figcaption>
            <canvas node_ref=canvas role="img" aria-label=caption.clone()></canvas>
            {(!legend.is_empty()).then(|| view! { <ul class="legend">{legend}</ul> })}
            <details>
                <summary>{text().components.chart_table}</summary>
                <Table caption columns rows dense=true />
            </details>
        </figure>
    }
    .into_any()
}
