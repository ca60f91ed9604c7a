//! Summaries, tasks, tables, timeline, estimate, chart.

use domain::{Date, Money};
use leptos::{html, prelude::*};

use super::specimen;
use crate::{
    components::{
        Cell, ChartFigure, Column, EstimatePanel, Moment, MomentState, ProgrammeLine, SummaryList, SummaryRow, Table,
        Task, TaskList, Timeline, Tone,
    },
    format,
    route::{Route, Step},
    text::{language, text},
};

pub fn lists() -> AnyView {
    let t = &text().components;
    let here = || Route::Components;
    let rows = vec![
        SummaryRow::new(t.s_number, "3").change(here()),
        SummaryRow::new(t.s_money, format::money(language(), Money::from_yuan(2_100))).change(here()),
        SummaryRow::new(t.s_select, text().common.not_sure),
    ];
    let task = |name: &str, state: &str, tone, to| Task {
        name: name.to_owned(),
        hint: None,
        state: state.to_owned(),
        tone,
        to,
    };
    let tasks = vec![
        task(t.s_task_a, t.s_task_done, Tone::Good, Some(here())),
        task(t.s_task_b, t.s_task_todo, Tone::Brand, Some(here())),
        task(t.s_task_c, t.s_task_blocked, Tone::Quiet, None),
    ];
    specimen(t.s_lists, view! { <div class="reading"><SummaryList rows /><TaskList tasks /></div> }.into_any())
}

pub fn table() -> AnyView {
    let t = &text().components;
    let columns =
        vec![Column::words(t.s_table_who), Column::numbers(t.s_table_households), Column::numbers(t.s_table_money)];
    let row = |town: &str, households: i64, yuan: i32| -> Vec<Cell> {
        let money = format::money(language(), Money::from_yuan(yuan));
        vec![town.to_owned().into(), format::grouped(households).into(), money.into()]
    };
    let rows = vec![row(t.s_town_a, 1_204, 683_410), row(t.s_town_b, 986, 512_900)];
    specimen(t.s_table, view! { <Table caption=t.s_table_caption columns rows /> }.into_any())
}

pub fn timeline() -> AnyView {
    let t = &text().components;
    let on = |day| Date::from_ymd_opt(2026, 9, day).map(|day| format::date(language(), day)).unwrap_or_default();
    let moment = |name: &str, day, state| Moment { name: name.to_owned(), when: on(day), note: None, state };
    let moments = vec![
        moment(t.s_event_a, 7, MomentState::Done),
        moment(t.s_task_a, 9, MomentState::Late),
        moment(t.s_event_b, 14, MomentState::Now),
        moment(t.s_event_c, 21, MomentState::Next),
    ];
    specimen(t.s_timeline, view! { <Timeline moments /> }.into_any())
}

pub fn estimate() -> AnyView {
    let t = &text().components;
    let line = ProgrammeLine {
        name: t.s_estimate_name.to_owned(),
        outcome: t.s_tag_good.to_owned(),
        tone: Tone::Good,
        amount: Some(format::money_monthly(language(), Money::from_yuan(144))),
        shares: Vec::new(),
        reasons: vec![t.s_estimate_why.to_owned()],
        needs: vec![(t.s_money.to_owned(), Some(Route::Preview(Step::Place)))],
    };
    let figure = Signal::stored(format::money_monthly(language(), Money::from_yuan(144)));
    let content = view! {
        <div class="beside"><p class="reading">{t.s_banner_body}</p><EstimatePanel figure>{line.show(true, Callback::new(|_| ()))}</EstimatePanel></div>
    };
    specimen(t.s_estimate, content.into_any())
}

pub fn chart() -> AnyView {
    let t = &text().components;
    let columns = vec![Column::words(t.s_chart_x), Column::numbers(t.s_chart_y)];
    let rows = [12_i64, 19, 15]
        .into_iter()
        .zip(36_i64..)
        .map(|(count, week)| vec![Cell::Text(week.to_string()), Cell::Text(count.to_string())])
        .collect();
    let canvas = NodeRef::<html::Canvas>::new();
    specimen(t.s_chart, view! { <ChartFigure caption=t.s_chart_caption canvas columns rows /> }.into_any())
}
