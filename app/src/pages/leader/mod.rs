//! The leader's dashboard.

mod charts;
mod filters;

use domain::api::{Dashboard, ShowDashboard};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

use crate::{
    api::{Api, Call},
    components::EmptyState,
    format,
    pages::staff::{Desk, Load, Office, ask, shown},
    route::Route,
    staff::{
        figures::{count_text, share_text, totals},
        query,
    },
    text::{fill, language, text},
};

/// The page.
#[component]
pub fn LeaderPage() -> AnyView {
    view! { <Desk route=Route::Leader title=text().leader.title><Body /></Desk> }.into_any()
}

#[component]
fn Body() -> AnyView {
    let params = use_query_map();
    let wanted = Memo::new(move |_| params.with(|params| query::dashboard(|name| params.get(name))));
    let figures = RwSignal::new(Load::Loading);
    let (api, asked) = (Api::get(), StoredValue::new(0));
    let fetch = move || {
        let query = wanted.get_untracked();
        ask::<ShowDashboard, _>(api, figures, asked, || Call { query, ..Call::with(()) });
    };
    Effect::new(move || {
        wanted.track();
        fetch();
    });
    view! {
        {move || view! { <filters::Filters query=wanted.get() /> }}
        {shown(figures, Callback::new(move |()| fetch()), dashboard)}
    }
    .into_any()
}

fn dashboard(figures: Dashboard) -> AnyView {
    let leader = &text().leader;
    let days = [("from", figures.from), ("to", figures.to)].map(|(name, day)| (name, format::date(language(), day)));
    let days: Vec<(&str, &str)> = days.iter().map(|(name, day)| (*name, day.as_str())).collect();
    let period = fill(leader.period, &days);
    let is_empty =
        figures.months.is_empty() && figures.weeks.iter().all(|week| week.applications + week.decisions == 0);
    if is_empty {
        return view! { <p>{period}</p><EmptyState sentence=leader.none /> }.into_any();
    }
    let tiles = tiles(&figures);
    let office = Office::get();
    let figures = StoredValue::new(figures);
    view! {
        <p>{period}</p>
        {tiles}
        {move || figures.with_value(|figures| charts::all(office, figures))}
    }
    .into_any()
}

/// The figures that stand on top.
fn tiles(figures: &Dashboard) -> AnyView {
    let leader = &text().leader;
    let totals = totals(figures);
    let tiles = [
        (leader.total_applications, count_text(totals.applications)),
        (leader.total_decisions, count_text(totals.decisions)),
        (leader.total_share, share_text(totals.in_time)),
        (leader.total_people, count_text(totals.people)),
        (leader.total_money, format::money(language(), totals.money)),
        (leader.total_late, count_text(totals.late)),
    ];
    let tiles = tiles.map(|(name, value)| view! { <div><dt>{name}</dt><dd>{value}</dd></div> });
    view! { <dl class="tiles">{tiles}</dl> }.into_any()
}
