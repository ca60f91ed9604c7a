//! A case as a form. What is typed is on the device with each letter.

use std::sync::Arc;

use calculation::case_table::{Case, Expect};
use domain::{Date, facts::HouseholdFacts, policy::PolicyBook};
use leptos::{ev::SubmitEvent, prelude::*};
use leptos_router::{NavigateOptions, hooks::use_navigate};

use super::{
    case_address, expect::Expected, figures::Figures, load::Work, moving::Taken, sum_form::SumFields, table_route,
};
use crate::{
    answer::Answer,
    components::{
        Button, ButtonKind, DateField, ErrorSummary, Errors, Field, FieldProblem, Select, TextArea, TextField,
        TextShape,
    },
    pages::staff::{facts_form::FactsForm, sheet::Sheet},
    staff::{
        Typed,
        ask::day_answer,
        tables::{Bench, Entry, PLACE, change, read, read_sum, turned, typed, typed_sum},
    },
    standards::choices,
    text::{fill, text},
};

/// What is typed into the form; each change is kept on the device.
#[derive(Clone, Copy)]
struct Typing {
    typed: RwSignal<Typed>,
    work: Work,
    number: usize,
}

impl Typing {
    fn set_all(self, typed: Typed) {
        self.typed.set(typed);
        let (number, typed) = (self.number, self.typed.get_untracked());
        self.work.note(|bench| drop(bench.typing.insert(number, typed)));
    }

    fn sheet(self) -> Sheet {
        let write = Callback::new(move |(key, answer): (String, Answer)| {
            let mut typed = self.typed.get_untracked();
            typed.insert(key, answer);
            self.set_all(typed);
        });
        Sheet::new(self.typed, write)
    }
}

/// Where a form stands, and what it begins with.
struct Begun {
    place: String,
    table: String,
    number: usize,
    is_known: bool,
    is_sum: bool,
    typed: Typed,
}

fn begun(bench: &Bench, number: usize, wants_sum: bool, today: Date) -> Begun {
    let number = number.min(bench.rows.len());
    let row = bench.rows.get(number);
    let kept = bench.typing.get(&number);
    let is_sum = match row.map(|row| &row.entry) {
        Some(entry) => matches!(entry, Entry::Sum(_)),
        None => wants_sum,
    };
    // What was typed for a new case of the other kind is no beginning of this one.
    let kept = kept.filter(|kept| row.is_some() || kept.contains_key("kind") == is_sum).cloned();
    let mut typed = kept.unwrap_or_else(|| match row.map(|row| &row.entry) {
        Some(Entry::Case(case)) => typed(case),
        Some(Entry::Sum(case)) => typed_sum(case),
        None if is_sum => Typed::from([("on".to_owned(), day_answer(today)), ("kind".to_owned(), Answer::default())]),
        None => typed(&new_case(&bench.place, today)),
    });
    typed.entry(PLACE.to_owned()).or_insert_with(|| Answer::of(&bench.place));
    Begun { place: bench.place.clone(), table: bench.table.clone(), number, is_known: row.is_some(), is_sum, typed }
}

/// The form of a case; a number beyond the last is a new case.
#[component]
pub fn CaseForm(work: Work, number: usize, wants_sum: bool, book: Arc<PolicyBook>, today: Date) -> AnyView {
    let t = &text().tables;
    let errors = Errors::provide();
    let begun = work.bench.with_untracked(|bench| bench.as_ref().map(|bench| begun(bench, number, wants_sum, today)));
    let Some(Begun { place, table, number, is_known, is_sum, typed }) = begun else { return ().into_any() };
    let typing = Typing { typed: RwSignal::new(typed), work, number };
    let back = if is_known { case_address(&place, &table, number, false) } else { table_route(&place, &table).path() };
    let taken = Taken { work, number, errors, table: table.clone(), place: place.clone(), navigate: use_navigate() };
    let busy = RwSignal::new(false);
    let of_place = place.clone();
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        match typing.typed.with_untracked(|typed| entry(typed, &of_place, is_sum)) {
            Err(problems) => errors.show(problems),
            Ok(entry) if !busy.get_untracked() => {
                errors.clear();
                taken.clone().take(entry, busy);
            }
            Ok(_) => {}
        }
    };
    let cancel = {
        let (navigate, back) = (use_navigate(), back.clone());
        Callback::new(move |()| {
            work.note(|bench| drop(bench.typing.remove(&number)));
            navigate(&back, NavigateOptions::default());
        })
    };
    let title = match (is_known, is_sum) {
        (true, _) => t.edit_title,
        (false, false) => t.new_title,
        (false, true) => t.new_sum_title,
    };
    let inside = if is_sum {
        view! { <SumFields sheet=typing.sheet() place=place book=book.clone() today is_known /> }.into_any()
    } else {
        household_fields(typing, errors, &book, today)
    };
    view! {
        <p><a href=back>{t.case_back}</a></p>
        <h2>{title}</h2>
        <form novalidate class="reading case-form" aria-label=t.form on:submit=submit>
            <ErrorSummary errors />
            {head(typing.sheet(), &book, &table)}
            {inside}
            {rest(typing)}
            <div class="actions">
                <Button label=t.save submits=true busy=busy />
                <Button kind=ButtonKind::Secondary label=text().common.cancel on_press=cancel />
            </div>
        </form>
    }
    .into_any()
}

fn entry(typed: &Typed, place: &str, is_sum: bool) -> Result<Entry, Vec<FieldProblem>> {
    if is_sum {
        read_sum(typed, place).map(|case| Entry::Sum(Box::new(case)))
    } else {
        read(typed, place).map(|case| Entry::Case(Box::new(case)))
    }
}

/// Name, day and place; a case of another place moves to the table of the same name there.
fn head(sheet: Sheet, book: &PolicyBook, table: &str) -> AnyView {
    let t = &text().tables;
    let name = Field::new("name", t.name, sheet.bind("name")).hint(t.name_hint);
    let shape = TextShape { width: "long", ..TextShape::default() };
    let place = Field::new(PLACE, t.place, sheet.bind(PLACE)).hint(fill(t.place_hint, &[("table", table)]));
    view! {
        <TextField field=name shape />
        <DateField field=Field::new("on", t.on, sheet.bind("on")) />
        <Select field=place choices=choices(book) />
    }
    .into_any()
}

/// What is expected that has no field, for who knows the format; open where something stands there.
fn rest(typing: Typing) -> AnyView {
    let t = &text().tables;
    let is_open = typing.typed.with_untracked(|typed| typed.get("rest").is_some_and(|rest| !rest.is_blank()));
    let field = Field::new("rest", t.rest, typing.sheet().bind("rest")).hint(t.rest_hint);
    view! {
        <details open=is_open>
            <summary>{t.rest_title}</summary>
            <div class="code-field"><TextArea field /></div>
        </details>
    }
    .into_any()
}

fn household_fields(typing: Typing, errors: Errors, book: &Arc<PolicyBook>, today: Date) -> AnyView {
    let sheet = typing.sheet();
    view! {
        {household(typing, errors)}
        <Figures sheet book=book.clone() today />
        <Expected sheet book=book.clone() />
    }
    .into_any()
}

/// The household as fields, or as JSON.
fn household(typing: Typing, errors: Errors) -> AnyView {
    let t = &text().tables;
    let sheet = typing.sheet();
    let is_form = Memo::new(move |_| typing.typed.with(|typed| change(typed).is_some()));
    let turn = Callback::new(move |()| match typing.typed.with_untracked(turned) {
        Ok(typed) => {
            errors.clear();
            typing.set_all(typed);
        }
        Err(problem) => errors.show(vec![problem]),
    });
    let inside = move || {
        let change = is_form.get().then(|| typing.typed.with_untracked(change)).flatten();
        match change {
            Some(change) => view! { <FactsForm sheet change /> }.into_any(),
            None => {
                let field = Field::new("facts", t.facts, sheet.bind("facts")).hint(t.facts_hint);
                view! { <div class="code-field"><TextArea field /></div> }.into_any()
            }
        }
    };
    let button = move || {
        let label = if is_form.get() { t.as_json } else { t.as_fields };
        view! { <Button kind=ButtonKind::Link label on_press=turn /> }
    };
    view! {
        <fieldset class="field facts-editor">
            <legend>{t.facts}</legend>
            <p class="hint">{t.facts_form_hint}</p>
            {inside}
            {button}
        </fieldset>
    }
    .into_any()
}

/// What a new case begins with: one ordinary person.
fn new_case(place: &str, today: Date) -> Case {
    let facts: HouseholdFacts = serde_json::from_value(serde_json::json!({
        "region": "urban", "members": [{ "id": "m1", "relation": "applicant" }]
    }))
    .unwrap_or_default();
    Case {
        name: String::new(),
        jurisdiction: place.to_owned(),
        on: today,
        set: std::collections::BTreeMap::new(),
        facts: facts.answered_ordinarily(),
        expect: Expect::default(),
    }
}
