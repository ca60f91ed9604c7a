//! Who the members are.

use leptos::prelude::*;
use wording::People;

use super::{
    Applying,
    layout::{Layout, StepForm},
};
use crate::{
    apply::{check_people, members, name_field, number_field},
    components::{Field, TextField, TextShape},
    route::ApplyStep,
    text::{language, text},
};

/// Asks for names and numbers.
#[component]
pub fn PeoplePage() -> AnyView {
    let t = &text().apply;
    view! {
        <Layout step=ApplyStep::People title=t.people_title>
            <p class="hint">{t.people_hint}</p>
            <StepForm step=ApplyStep::People check=check>{fields()}</StepForm>
        </Layout>
    }
    .into_any()
}

fn check(applying: Applying) -> Vec<crate::apply::Wrong> {
    let facts = applying.facts().unwrap_or_default();
    applying.form.with(|form| check_people(form, &facts))
}

fn fields() -> AnyView {
    let applying = Applying::get();
    let facts = untrack(|| applying.facts()).unwrap_or_default();
    let people = People::from_facts(language(), &facts);
    let groups: Vec<AnyView> = members(&facts)
        .iter()
        .map(|member| person(applying, member.id.as_str(), people.name(member.id.as_str())))
        .collect();
    groups.into_any()
}

fn person(applying: Applying, id: &str, called: &str) -> AnyView {
    let t = &text().apply;
    let name = Field::new(name_field(id), t.name, applying.bind(name_field(id)));
    let number = Field::new(number_field(id), t.number, applying.bind(number_field(id))).hint(t.number_hint);
    view! {
        <fieldset class="person">
            <legend><h2>{head(called)}</h2></legend>
            <TextField field=name shape=TextShape { width: "medium", ..TextShape::default() } />
            <TextField field=number shape=TextShape { width: "long", ..TextShape::default() } />
        </fieldset>
    }
    .into_any()
}

/// What a member is called, at the head of a line.
pub fn head(called: &str) -> String {
    let called = called.strip_prefix("the ").unwrap_or(called);
    let mut characters = called.chars();
    characters.next().map(|first| first.to_uppercase().chain(characters).collect()).unwrap_or_default()
}
