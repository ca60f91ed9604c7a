//! The charts, each with its table.

use domain::api::Dashboard;
use leptos::{html, prelude::*};
use wording::{Named, time};

use crate::{
    charts::{BarChart, draw_bars, on_canvas},
    components::{Cell, ChartFigure, Column},
    format,
    pages::staff::Office,
    settings::Settings,
    staff::figures::{
        count_text, money_chart, people_chart, share_chart, share_text, townships_chart, week_share, weeks_chart,
    },
    text::{language, text},
};

/// All charts of the dashboard.
pub fn all(office: Office, figures: &Dashboard) -> AnyView {
    let leader = &text().leader;
    let townships = office.regions.with(|tree| townships_chart(figures, tree.as_deref()));
    let (week_columns, week_rows) = weeks(figures);
    let (month_columns, month_rows) = months(figures);
    view! {
        <div class="charts">
            {figure(leader.weeks_caption, weeks_chart(figures), week_columns.clone(), week_rows.clone())}
            {figure(leader.share_caption, share_chart(figures), week_columns, week_rows)}
            {figure(leader.dibao_caption, people_chart(figures), month_columns.clone(), month_rows.clone())}
            {figure(leader.money_caption, money_chart(figures), month_columns, month_rows)}
            {figure(leader.townships_caption, townships, township_columns(), township_rows(office, figures))}
        </div>
    }
    .into_any()
}

/// A chart that is painted anew when the theme, the text size or the width changes.
fn figure(caption: &'static str, chart: BarChart, columns: Vec<Column>, rows: Vec<Vec<Cell>>) -> AnyView {
    let canvas = NodeRef::<html::Canvas>::new();
    let legend =
        if chart.bars.len() > 1 { chart.bars.iter().map(|bars| bars.name.clone()).collect() } else { Vec::new() };
    let settings = Settings::get();
    let width = use_width();
    Effect::new(move || {
        settings.theme.track();
        settings.large_text.track();
        width.track();
        if let Some(canvas) = canvas.get() {
            let chart = chart.clone();
            request_animation_frame(move || {
                let _ = on_canvas(&canvas, |area, palette| draw_bars(area, &chart, palette));
            });
        }
    });
    view! { <ChartFigure caption canvas legend columns rows /> }.into_any()
}

/// The width of the window, as far as a drawing cares.
fn use_width() -> RwSignal<i32> {
    let now = || document().document_element().map_or(0, |root| root.client_width());
    let width = RwSignal::new(now());
    let handle = window_event_listener(leptos::ev::resize, move |_| {
        if width.get_untracked() != now() {
            width.set(now());
        }
    });
    on_cleanup(move || handle.remove());
    width
}

fn weeks(figures: &Dashboard) -> (Vec<Column>, Vec<Vec<Cell>>) {
    let leader = &text().leader;
    let columns = vec![
        Column::words(leader.week),
        Column::numbers(leader.applications),
        Column::numbers(leader.decisions),
        Column::numbers(leader.in_time_share),
    ];
    let rows = figures.weeks.iter().map(|week| {
        let cells = [
            format::date(language(), week.monday),
            count_text(week.applications),
            count_text(week.decisions),
            share_text(week_share(week)),
        ];
        cells.map(Cell::from).to_vec()
    });
    (columns, rows.collect())
}

fn months(figures: &Dashboard) -> (Vec<Column>, Vec<Vec<Cell>>) {
    let leader = &text().leader;
    let columns = vec![
        Column::words(leader.month),
        Column::words(leader.programme),
        Column::numbers(leader.households),
        Column::numbers(leader.people),
        Column::numbers(leader.money),
    ];
    let rows = figures.months.iter().map(|month| {
        let cells = [
            time::month(language(), month.month),
            month.programme.name(language()).to_owned(),
            count_text(month.approved),
            count_text(month.people),
            format::amount(month.decided),
        ];
        cells.map(Cell::from).to_vec()
    });
    (columns, rows.collect())
}

fn township_columns() -> Vec<Column> {
    let leader = &text().leader;
    vec![
        Column::words(leader.township),
        Column::numbers(leader.applications),
        Column::numbers(leader.approved),
        Column::numbers(leader.late),
    ]
}

fn township_rows(office: Office, figures: &Dashboard) -> Vec<Vec<Cell>> {
    let rows = figures.townships.iter().map(|township| {
        let cells = [
            office.name(&township.township),
            count_text(township.applications),
            count_text(township.approved),
            count_text(township.late),
        ];
        cells.map(Cell::from).to_vec()
    });
    rows.collect()
}
