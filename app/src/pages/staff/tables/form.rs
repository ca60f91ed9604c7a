//! A case as a form. What is typed is on the device with each letter.

use std::sync::Arc;

use calculation::case_table::{Case, Expect};
use domain::{Date, facts::HouseholdFacts, policy::PolicyBook};
use leptos::{ev::SubmitEvent, prelude::*};
use leptos_router::{NavigateOptions, hooks::use_navigate};

use super::{case_address, expect::Expected, load::Work, table_route};
use crate::{
    answer::Answer,
    components::{Bind, Button, ButtonKind, DateField, ErrorSummary, Errors, Field, TextArea, TextField, TextShape},
    staff::{
        Typed,
        tables::{read, typed},
    },
    text::text,
};

/// What is typed into the form; each change is kept on the device.
#[derive(Clone, Copy)]
pub struct Typing {
    pub typed: RwSignal<Typed>,
    work: Work,
    number: usize,
}

impl Typing {
    /// The answer of a field.
    pub fn bind(self, key: impl Into<String>) -> Bind {
        let key = key.into();
        let read = {
            let key = key.clone();
            Signal::derive(move || self.typed.with(|typed| typed.get(&key).cloned().unwrap_or_default()))
        };
        Bind::new(read, Callback::new(move |answer: Answer| self.set(&key, answer)))
    }

    /// Takes an answer.
    pub fn set(self, key: &str, answer: Answer) {
        self.typed.update(|typed| drop(typed.insert(key.to_owned(), answer)));
        let (number, typed) = (self.number, self.typed.get_untracked());
        self.work.note(|bench| drop(bench.typing.insert(number, typed)));
    }
}

/// The form of a case; a number beyond the last is a new case.
#[component]
pub fn CaseForm(work: Work, number: usize, book: Arc<PolicyBook>, today: Date) -> AnyView {
    let t = &text().tables;
    let errors = Errors::provide();
    let begun = work.bench.with_untracked(|bench| {
        let bench = bench.as_ref()?;
        let number = number.min(bench.rows.len());
        let row = bench.rows.get(number);
        let case = row.map_or_else(|| new_case(&bench.place, today), |row| row.case.clone());
        let typed = bench.typing.get(&number).cloned().unwrap_or_else(|| typed(&case));
        Some((bench.place.clone(), bench.table.clone(), number, row.is_some(), typed))
    });
    let Some((place, table, number, is_known, typed)) = begun else { return ().into_any() };
    let typing = Typing { typed: RwSignal::new(typed), work, number };
    let back = if is_known { case_address(&place, &table, number, false) } else { table_route(&place, &table).path() };
    let (navigate, to, of_place) = (use_navigate(), case_address(&place, &table, number, false), place.clone());
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        match typing.typed.with_untracked(|typed| read(typed, &of_place)) {
            Err(problems) => errors.show(problems),
            Ok(case) => {
                errors.clear();
                work.note(|bench| bench.take(number, case));
                work.unrun();
                navigate(&to, NavigateOptions::default());
            }
        }
    };
    let cancel = {
        let (navigate, back) = (use_navigate(), back.clone());
        Callback::new(move |()| {
            work.note(|bench| drop(bench.typing.remove(&number)));
            navigate(&back, NavigateOptions::default());
        })
    };
    view! {
        <p><a href=back>{t.case_back}</a></p>
        <h2>{if is_known { t.edit_title } else { t.new_title }}</h2>
        <form novalidate class="reading" aria-label=t.form on:submit=submit>
            <ErrorSummary errors />
            {fields(typing)}
            <Expected typing place book />
            <TextArea field=Field::new("rest", t.rest, typing.bind("rest")).hint(t.rest_hint) />
            <div class="actions">
                <Button label=t.save submits=true />
                <Button kind=ButtonKind::Secondary label=text().common.cancel on_press=cancel />
            </div>
        </form>
    }
    .into_any()
}

fn fields(typing: Typing) -> AnyView {
    let t = &text().tables;
    let name = Field::new("name", t.name, typing.bind("name")).hint(t.name_hint);
    let shape = TextShape { width: "long", ..TextShape::default() };
    view! {
        <TextField field=name shape />
        <DateField field=Field::new("on", t.on, typing.bind("on")) />
        <div class="code-field">
            <TextArea field=Field::new("facts", t.facts, typing.bind("facts")).hint(t.facts_hint) />
        </div>
        <TextArea field=Field::new("set", t.set, typing.bind("set")).hint(t.set_hint) />
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
