//! One case in words: the household, what has to come out, and what does.

use std::sync::Arc;

use calculation::{case_table::Case, request::assess_request};
use domain::{
    facts::HouseholdFacts,
    policy::{Key, PolicyBook},
};
use leptos::prelude::*;
use leptos_router::{NavigateOptions, hooks::use_navigate};
use wording::{
    People,
    names::{parameter_label, parameter_value},
};

use super::{case_address, lang_of, load::Work, table_route};
use crate::{
    components::{Banner, Button, ButtonKind, Dialog, EmptyState, Tag, Tone},
    format,
    staff::{
        facts::rows,
        tables::{Line, lines},
    },
    text::{fill, language, text},
};

/// A case. It is run at once: a look at it should show whether it holds.
#[component]
pub fn CaseView(work: Work, number: usize, book: Arc<PolicyBook>) -> AnyView {
    let t = &text().tables;
    let found = work.bench.with(|bench| {
        let bench = bench.as_ref()?;
        Some((bench.place.clone(), bench.table.clone(), bench.rows.get(number).map(|row| row.case.clone())))
    });
    let Some((place, table, case)) = found else { return ().into_any() };
    let back = table_route(&place, &table).path();
    let Some(case) = case else {
        return view! { <EmptyState sentence=t.case_missing><p><a href=back>{t.case_back}</a></p></EmptyState> }
            .into_any();
    };
    let edit = case_address(&place, &table, number, true);
    view! {
        <p><a href=back.clone()>{t.case_back}</a></p>
        <h2 lang=lang_of(&case.name)>{case.name.clone()}</h2>
        <p class="soft">{format::date(language(), case.on)}</p>
        <div class="actions">
            <a class="button secondary" href=edit>{t.edit}</a>
            {remove(work, number, back)}
        </div>
        {expectations(&case, &book)}
        <section>
            <h3>{t.facts}</h3>
            {facts_table(&case.facts)}
            {figures(&case)}
        </section>
    }
    .into_any()
}

fn remove(work: Work, number: usize, back: String) -> AnyView {
    let t = &text().tables;
    let asking = RwSignal::new(false);
    let navigate = use_navigate();
    let confirm = Callback::new(move |()| {
        asking.set(false);
        work.note(|bench| bench.remove(number));
        work.unrun();
        navigate(&back, NavigateOptions::default());
        work.bench.notify();
    });
    view! {
        <Button kind=ButtonKind::Link label=t.remove on_press=Callback::new(move |()| asking.set(true)) />
        <Dialog id="remove-case" title=t.remove_confirm open=asking>
            <div class="actions">
                <Button kind=ButtonKind::Warning label=t.remove on_press=confirm />
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

/// What has to come out beside what does.
pub fn expectations(case: &Case, book: &PolicyBook) -> AnyView {
    let t = &text().tables;
    let (got, mismatches, refused) = match assess_request(book, &case.request(), case.on) {
        Ok(got) => (Some(got.clone()), case.expect.compare(&got), None),
        Err(error) => (None, Vec::new(), Some(fill(t.refused, &[("why", &error.to_string())]))),
    };
    let lines = lines(case, got.as_ref(), &mismatches);
    let verdict = if refused.is_none() && mismatches.is_empty() {
        view! { <Tag tone=Tone::Good label=t.passed /> }
    } else {
        view! { <Tag tone=Tone::Bad label=t.failed /> }
    };
    let refused = refused.map(|why| view! { <Banner tone=Tone::Bad><p>{why}</p></Banner> });
    let table = if lines.is_empty() { view! { <p>{t.expectations_none}</p> }.into_any() } else { comparison(&lines) };
    view! { <section><h3>{t.expectations}" "{verdict}</h3>{refused}{table}</section> }.into_any()
}

fn comparison(lines: &[Line]) -> AnyView {
    let t = &text().tables;
    let row = |line: &Line| {
        let (tone, label) = if line.passed { (Tone::Good, t.passed) } else { (Tone::Bad, t.failed) };
        let found = line.found.clone();
        let tag = found.is_some().then(|| view! { <Tag tone label /> });
        view! {
            <tr>
                <th scope="row" data-label=t.what>{line.what.clone()}</th>
                <td data-label=t.expected>{line.expected.clone()}</td>
                <td data-label=t.found>{found.unwrap_or_else(|| t.not_run.to_owned())}</td>
                <td data-label=t.verdict>{tag}</td>
            </tr>
        }
        .into_any()
    };
    let rows: Vec<AnyView> = lines.iter().map(row).collect();
    view! {
        <div class="table-box" tabindex="0" role="region" aria-label=t.expectations>
            <table class="table dense stacking">
                <caption class="visually-hidden">{t.expectations}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t.what}</th>
                        <th scope="col">{t.expected}</th>
                        <th scope="col">{t.found}</th>
                        <th scope="col">{t.verdict}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// What is stated of the household, but for what is usual.
fn facts_table(facts: &HouseholdFacts) -> AnyView {
    let t = &text().tables;
    let people = People::from_facts(language(), facts);
    let mut entry = String::new();
    let mut shown: Vec<AnyView> = Vec::new();
    for row in rows(facts, None, &people).into_iter().filter(|row| !row.usual) {
        if row.entry != entry {
            entry.clone_from(&row.entry);
            shown.push(
                view! { <tr class="group"><th colspan="2" scope="rowgroup">{row.entry.clone()}</th></tr> }.into_any(),
            );
        }
        let value = row.declared.unwrap_or_else(|| text().common.not_answered.to_owned());
        shown.push(view! { <tr><th scope="row">{row.label}</th><td>{value}</td></tr> }.into_any());
    }
    if shown.is_empty() {
        return view! { <p>{t.facts_none}</p> }.into_any();
    }
    view! {
        <div class="table-box" tabindex="0" role="region" aria-label=t.facts>
            <table class="table dense facts">
                <caption class="visually-hidden">{t.facts}</caption>
                <thead><tr><th scope="col">{t.facts_item}</th><th scope="col">{t.facts_answer}</th></tr></thead>
                <tbody>{shown}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn figures(case: &Case) -> Option<AnyView> {
    let figure = |(name, figure): (&String, &String)| {
        let key = Key::from_name(name);
        let label = key.map_or(name.as_str(), |key| parameter_label(language(), key)).to_owned();
        let value = key.and_then(|key| Some(parameter_value(language(), key, &key.parse(figure).ok()?)));
        let value = value.unwrap_or_else(|| figure.clone());
        view! { <li>{label}{text().common.colon}{value}</li> }.into_any()
    };
    let figures: Vec<AnyView> = case.set.iter().map(figure).collect();
    (!figures.is_empty()).then(|| view! { <h3>{text().tables.figures}</h3><ul>{figures}</ul> }.into_any())
}
