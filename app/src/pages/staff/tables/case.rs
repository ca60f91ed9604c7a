//! One case in words: the household, what has to come out, and what does.

use std::{collections::BTreeMap, sync::Arc};

use calculation::{case_table::Case, request::assess_request, sums::case::SumCase};
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
    components::{Banner, Button, ButtonKind, Dialog, EmptyState, Tag, Tone, ValueRow, ValueTable},
    format,
    staff::{
        facts::rows,
        tables::{Entry, Line, lines, sum_input, sum_lines, sum_name},
    },
    text::{fill, language, text},
};

/// A case. It is run at once: a look at it should show whether it holds.
#[component]
pub fn CaseView(work: Work, number: usize, book: Arc<PolicyBook>) -> AnyView {
    let t = &text().tables;
    let found = work.bench.with(|bench| {
        let bench = bench.as_ref()?;
        Some((bench.place.clone(), bench.table.clone(), bench.rows.get(number).map(|row| row.entry.clone())))
    });
    let Some((place, table, entry)) = found else { return ().into_any() };
    let back = table_route(&place, &table).path();
    let Some(entry) = entry else {
        return view! { <EmptyState sentence=t.case_missing><p><a href=back>{t.case_back}</a></p></EmptyState> }
            .into_any();
    };
    let edit = case_address(&place, &table, number, true);
    let name = entry.name().to_owned();
    let inside = match &entry {
        Entry::Case(case) => household(case, &book),
        Entry::Sum(case) => sum(case, &book),
    };
    view! {
        <p><a href=back.clone()>{t.case_back}</a></p>
        <h2 lang=lang_of(&name)>{name.clone()}</h2>
        <p class="soft">{format::date(language(), entry.on())}</p>
        <div class="actions">
            <a class="button secondary" href=edit>{t.edit}</a>
            {copy(work, number, &name, case_address(&place, &table, number.saturating_add(1), true))}
            {remove(work, number, back)}
        </div>
        {inside}
    }
    .into_any()
}

fn household(case: &Case, book: &PolicyBook) -> AnyView {
    view! {
        {expectations(case, book)}
        <section>
            <h3>{text().tables.facts}</h3>
            {facts_table(&case.facts)}
            {figures(&case.set)}
        </section>
    }
    .into_any()
}

fn sum(case: &SumCase, book: &PolicyBook) -> AnyView {
    let t = &text().tables;
    let input: Vec<ValueRow> = sum_input(case)
        .into_iter()
        .map(|(label, value)| ValueRow::Values(vec![label.into_any(), value.into_any()]))
        .collect();
    let columns = vec![t.facts_item, t.facts_answer];
    view! {
        {compared(&sum_lines(case, book))}
        <section>
            <h3>{sum_name(case)}</h3>
            <ValueTable caption=t.sum_input columns rows=input is_caption_hidden=true class="facts" />
            {figures(&case.set)}
        </section>
    }
    .into_any()
}

/// A copy opens as a form at once: its name is the first thing to change.
fn copy(work: Work, number: usize, name: &str, to: String) -> AnyView {
    let t = &text().tables;
    let name = fill(t.copy_name, &[("name", name)]);
    let navigate = use_navigate();
    let press = Callback::new(move |()| {
        work.note(|bench| bench.copy(number, name.clone()));
        work.unrun();
        navigate(&to, NavigateOptions::default());
    });
    view! { <Button kind=ButtonKind::Secondary label=t.copy on_press=press /> }.into_any()
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
    let refused = refused.map(|why| view! { <Banner tone=Tone::Bad><p>{why}</p></Banner> });
    view! { {refused}{compared(&lines)} }.into_any()
}

/// All lines under one heading, which says whether the case holds.
fn compared(lines: &[Line]) -> AnyView {
    let t = &text().tables;
    let holds = lines.iter().all(|line| line.passed && line.found.is_some());
    let (tone, label) = if holds { (Tone::Good, t.passed) } else { (Tone::Bad, t.failed) };
    let table = if lines.is_empty() { view! { <p>{t.expectations_none}</p> }.into_any() } else { comparison(lines) };
    view! { <section><h3>{t.expectations}" "<Tag tone label /></h3>{table}</section> }.into_any()
}

fn comparison(lines: &[Line]) -> AnyView {
    let t = &text().tables;
    let row = |line: &Line| {
        let (tone, label) = if line.passed { (Tone::Good, t.passed) } else { (Tone::Bad, t.failed) };
        let found = line.found.clone();
        let tag = found.is_some().then(|| view! { <Tag tone label /> });
        ValueRow::Values(vec![
            line.what.clone().into_any(),
            line.expected.clone().into_any(),
            found.unwrap_or_else(|| t.not_run.to_owned()).into_any(),
            tag.into_any(),
        ])
    };
    let rows: Vec<ValueRow> = lines.iter().map(row).collect();
    let columns = vec![t.what, t.expected, t.found, t.verdict];
    view! { <ValueTable caption=t.expectations columns rows is_caption_hidden=true /> }.into_any()
}

/// What is stated of the household, but for what is usual.
fn facts_table(facts: &HouseholdFacts) -> AnyView {
    let t = &text().tables;
    let people = People::from_facts(language(), facts);
    let mut entry = String::new();
    let mut shown: Vec<ValueRow> = Vec::new();
    for row in rows(facts, None, &people).into_iter().filter(|row| !row.usual) {
        if row.entry != entry {
            entry.clone_from(&row.entry);
            shown.push(ValueRow::Group(row.entry.clone()));
        }
        let value = row.declared.unwrap_or_else(|| text().common.not_answered.to_owned());
        shown.push(ValueRow::Values(vec![row.label.into_any(), value.into_any()]));
    }
    if shown.is_empty() {
        return view! { <p>{t.facts_none}</p> }.into_any();
    }
    let columns = vec![t.facts_item, t.facts_answer];
    view! { <ValueTable caption=t.facts columns rows=shown is_caption_hidden=true class="facts" /> }.into_any()
}

fn figures(set: &BTreeMap<String, String>) -> Option<AnyView> {
    let figure = |(name, figure): (&String, &String)| {
        let key = Key::from_name(name);
        let label = key.map_or(name.as_str(), |key| parameter_label(language(), key)).to_owned();
        let value = key.and_then(|key| Some(parameter_value(language(), key, &key.parse(figure).ok()?)));
        let value = value.unwrap_or_else(|| figure.clone());
        view! { <li>{label}{text().common.colon}{value}</li> }.into_any()
    };
    let figures: Vec<AnyView> = set.iter().map(figure).collect();
    (!figures.is_empty()).then(|| view! { <h3>{text().tables.figures}</h3><ul>{figures}</ul> }.into_any())
}
