//! The curve and its table.

use domain::Money;
use leptos::{html, prelude::*};
use rust_decimal::prelude::ToPrimitive;
use wording::{Named, money};

use crate::{
    charts::{LineChart, Series, draw_lines, on_canvas},
    components::{Cell, ChartFigure, Column, EmptyState},
    pages::preview::Preview,
    preview::{Curve, Point, sweep},
    text::{language, text},
};

/// Draws the benefit against the income of the household.
#[component]
pub fn CurveFigure() -> AnyView {
    let preview = Preview::get();
    let figure = move || {
        let (Some(pack), Some(estimate)) = (preview.pack.get(), preview.estimate.get()) else {
            return view! { <EmptyState sentence=text().preview.change_none /> }.into_any();
        };
        match sweep(&pack, &estimate, preview.today.get()) {
            Some(curve) => figure(curve),
            None => view! { <EmptyState sentence=text().preview.change_none /> }.into_any(),
        }
    };
    figure.into_any()
}

fn figure(curve: Curve) -> AnyView {
    let t = &text().preview;
    let canvas = NodeRef::<html::Canvas>::new();
    let chart = chart(&curve);
    let legend = chart.series.iter().map(|series| series.name.clone()).collect();
    let settings = crate::settings::Settings::get();
    Effect::new(move || {
        // A change of the theme or the text size paints anew.
        settings.theme.track();
        settings.large_text.track();
        if let Some(canvas) = canvas.get() {
            let chart = chart.clone();
            request_animation_frame(move || {
                let _ = on_canvas(&canvas, |area, palette| draw_lines(area, &chart, palette));
            });
        }
    });
    let columns = vec![Column::numbers(t.change_x), Column::numbers(t.change_y), Column::words(t.change_status)];
    // A table of every second point is as much as one reads.
    let rows = curve.points.iter().step_by(2).map(row).collect();
    view! { <ChartFigure caption=t.change_caption canvas legend columns rows /> }.into_any()
}

fn chart(curve: &Curve) -> LineChart {
    let t = &text().preview;
    let line =
        |height: fn(&Point) -> f64| curve.points.iter().map(|point| (number(point.income), height(point))).collect();
    LineChart {
        x_name: t.change_x.to_owned(),
        y_name: String::new(),
        series: vec![
            Series { name: t.change_y.to_owned(), points: line(|point| number(point.benefit)) },
            Series {
                name: t.change_sum.to_owned(),
                points: line(|point| number(point.income) + number(point.benefit)),
            },
        ],
        mark: curve.now.map(|now| (number(now), t.change_now.to_owned())),
    }
}

fn row(point: &Point) -> Vec<Cell> {
    let status = point.status.map(|programme| programme.name(language()).to_owned()).unwrap_or_default();
    vec![money::digits(point.income).into(), money::digits(point.benefit).into(), status.into()]
}

/// A place on the drawing; money itself is never a float.
fn number(value: Money) -> f64 {
    value.yuan().to_f64().unwrap_or_default()
}
