//! A table: its cases, running them, adding one, saving the file.

use std::sync::Arc;

use domain::{api::CaseTablePath, policy::PolicyBook};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

use super::{
    case::CaseView,
    case_address,
    form::CaseForm,
    lang_of,
    load::{Fetched, Work},
    run::run_all,
    table_route,
};
use crate::{
    components::{Banner, Button, ButtonKind, Dialog, EmptyState, Loading, Tag, Tone},
    format,
    pages::{
        staff::{Desk, load::failed},
        standards::Shelf,
    },
    staff::tables::{Bench, Entry, Row, forget},
    text::{fill, language, text},
};

/// The page of a table; one of its cases is open where the address says so.
#[component]
pub fn TablePage(place: String, table: String) -> AnyView {
    let shelf = Shelf::get();
    let title = {
        let (place, table) = (place.clone(), table.clone());
        Signal::derive(move || {
            let place = shelf.name(&place).unwrap_or_else(|| place.clone());
            fill(text().tables.table_title, &[("place", &place), ("table", &table)])
        })
    };
    let path = StoredValue::new(CaseTablePath { place: place.clone(), table: table.clone() });
    view! { <Desk route=table_route(&place, &table) title=title><Body path=path.get_value() /></Desk> }.into_any()
}

#[component]
fn Body(path: CaseTablePath) -> AnyView {
    let work = Work::begin(path);
    let params = use_query_map();
    let opened = Memo::new(move |_| {
        let number = params.with(|params| params.get("case")).and_then(|number| number.parse::<usize>().ok());
        let edit = params.with(|params| params.get("edit")).is_some();
        let sum = params.with(|params| params.get("of")).is_some_and(|of| of == "sum");
        number.map(|number| (number.saturating_sub(1), edit, sum))
    });
    Shelf::get().shown(move |book, today| {
        let view = move || match work.fetched.get() {
            Fetched::Loading => view! { <Loading /> }.into_any(),
            Fetched::Failed(error) => failed(&error, Callback::new(move |()| work.fetch())),
            Fetched::Unreadable => {
                view! { <Banner tone=Tone::Bad><p>{text().tables.unreadable}</p></Banner> }.into_any()
            }
            Fetched::Ready => match opened.get() {
                Some((number, true, wants_sum)) => {
                    view! { <CaseForm work number wants_sum book=book.clone() today /> }.into_any()
                }
                Some((number, false, _)) => view! { <CaseView work number book=book.clone() /> }.into_any(),
                None => view! { <Whole work book=book.clone() /> }.into_any(),
            },
        };
        view.into_any()
    })
}

/// The table as a whole.
#[component]
fn Whole(work: Work, book: Arc<PolicyBook>) -> AnyView {
    let t = &text().tables;
    let only_failed = RwSignal::new(false);
    let is_own = Memo::new(move |_| work.bench.with(|bench| bench.as_ref().is_some_and(Bench::is_own)));
    let run = Callback::new(move |()| {
        if work.running.get_untracked() {
            work.running.set(false);
        } else {
            run_all(work, book.clone());
        }
    });
    let back = crate::route::Route::Staff(crate::route::Desk::CaseTables);
    let run_label = move || if work.running.get() { t.stop } else { t.run_all };
    view! {
        <p><a href=back.path()>{t.back}</a></p>
        {move || is_own.get().then(|| view! { <Banner tone=Tone::Warn><p>{t.kept}</p></Banner> })}
        <div class="actions">
            {move || view! { <Button label=run_label() on_press=run /> }}
            {add_link(work)}
            {download_link(work)}
            {discard(work, is_own)}
        </div>
        <p role="status">{move || progress(work)}</p>
        <p class="small soft">{t.download_hint}</p>
        <OnlyFailed work only_failed />
        {move || rows(work, only_failed)}
    }
    .into_any()
}

#[component]
fn OnlyFailed(work: Work, only_failed: RwSignal<bool>) -> AnyView {
    let any_failed =
        Memo::new(move |_| work.verdicts.with(|verdicts| verdicts.iter().flatten().any(|failed| *failed > 0)));
    let box_ = move || {
        any_failed.get().then(|| {
            view! {
                <div class="choice">
                    <input
                        type="checkbox"
                        id="only-failed"
                        prop:checked=move || only_failed.get()
                        on:change:target=move |event| only_failed.set(event.target().checked())
                    />
                    <label for="only-failed">{text().tables.only_failed}</label>
                </div>
            }
        })
    };
    box_.into_any()
}

fn add_link(work: Work) -> AnyView {
    let link = move || {
        work.bench.with(|bench| {
            let bench = bench.as_ref()?;
            let to = case_address(&bench.place, &bench.table, bench.rows.len(), true);
            let sum = [to.as_str(), "&of=sum"].concat();
            Some(view! {
                <a class="button secondary" href=to>{text().tables.add}</a>
                <a class="button secondary" href=sum>{text().tables.add_sum}</a>
            })
        })
    };
    link.into_any()
}

/// A plain link to the file, which the browser saves.
fn download_link(work: Work) -> AnyView {
    let link = move || {
        work.bench.with(|bench| {
            let bench = bench.as_ref()?;
            let text = js_sys::encode_uri_component(&bench.text());
            let href = ["data:text/plain;charset=utf-8,", &String::from(text)].concat();
            let name = bench.file_name();
            Some(
                view! { <a class="button secondary" href=href download=name>{crate::text::text().tables.download}</a> },
            )
        })
    };
    link.into_any()
}

fn discard(work: Work, is_own: Memo<bool>) -> AnyView {
    let t = &text().tables;
    let asking = RwSignal::new(false);
    let confirm = Callback::new(move |()| {
        asking.set(false);
        work.bench.with_untracked(|bench| {
            if let Some(bench) = bench {
                forget(&bench.place, &bench.table);
            }
        });
        work.fetch();
    });
    let button = move || {
        let ask = Callback::new(move |()| asking.set(true));
        is_own.get().then(|| view! { <Button kind=ButtonKind::Link label=t.discard on_press=ask /> })
    };
    view! {
        {button}
        <Dialog id="discard" title=t.discard_confirm open=asking>
            <div class="actions">
                <Button kind=ButtonKind::Warning label=t.discard on_press=confirm />
                <Button
                    kind=ButtonKind::Secondary
                    label=text().common.cancel
                    on_press=Callback::new(move |()| asking.set(false))
                />
            </div>
        </Dialog>
    }
    .into_any()
}

/// How far the run is, or what came of it.
fn progress(work: Work) -> String {
    let t = &text().tables;
    work.verdicts.with(|verdicts| {
        let all = verdicts.len();
        let run = verdicts.iter().flatten().count();
        let passed = verdicts.iter().flatten().filter(|failed| **failed == 0).count();
        let [all, n, passed, failed] = [all, run, passed, run.saturating_sub(passed)].map(|n| n.to_string());
        if work.running.get() {
            fill(t.running, &[("n", &n), ("all", &all)])
        } else if run == 0 {
            String::new()
        } else {
            fill(t.result, &[("all", &n), ("passed", &passed), ("failed", &failed)])
        }
    })
}

fn rows(work: Work, only_failed: RwSignal<bool>) -> AnyView {
    work.bench.with(|bench| {
        let Some(bench) = bench else { return ().into_any() };
        if bench.rows.is_empty() {
            return view! { <EmptyState sentence=text().tables.empty_table /> }.into_any();
        }
        let rows: Vec<AnyView> = bench
            .rows
            .iter()
            .enumerate()
            .map(|(number, row)| case_row(work, bench, number, row, only_failed))
            .collect();
        view! { <ol class="cases-of-table">{rows}</ol> }.into_any()
    })
}

fn case_row(work: Work, bench: &Bench, number: usize, row: &Row, only_failed: RwSignal<bool>) -> AnyView {
    let t = &text().tables;
    let to = case_address(&bench.place, &bench.table, number, false);
    let is_sum = matches!(row.entry, Entry::Sum(_)).then(|| view! { <Tag tone=Tone::Quiet label=t.is_sum /> });
    let edited = row.text.is_none().then(|| view! { <Tag tone=Tone::Warn label=t.edited /> });
    let typed = bench.typing.contains_key(&number).then(|| view! { <Tag tone=Tone::Warn label=t.half_typed /> });
    let is_hidden = move || only_failed.get() && work.verdict(number).is_none_or(|failed| failed == 0);
    view! {
        <li hidden=is_hidden>
            <a href=to lang=lang_of(row.entry.name())>{row.entry.name().to_owned()}</a>
            <span class="small soft">{format::date(language(), row.entry.on())}</span>
            " "
            {is_sum}
            {edited}
            {typed}
            " "
            {move || verdict_tag(work.verdict(number))}
        </li>
    }
    .into_any()
}

/// What the last run said of a case.
pub fn verdict_tag(verdict: Option<usize>) -> Option<AnyView> {
    let t = &text().tables;
    let (tone, label) = match verdict? {
        0 => (Tone::Good, t.passed),
        _ => (Tone::Bad, t.failed),
    };
    Some(view! { <Tag tone label /> }.into_any())
}
