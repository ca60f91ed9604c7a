//! The facts as they were found: prefilled, entry by entry, with only what is different to be
//! changed.

use domain::facts::HouseholdFacts;
use leptos::prelude::*;
use wording::People;

use super::FormState;
use crate::{
    answer::Answer,
    components::{
        Bind, Button, ButtonKind, Checkboxes, Choice, DateField, Field, MoneyField, NumberField, Radios, Select, Tag,
        TextField, TextShape, Tone,
    },
    pages::staff::case::Work,
    staff::{
        facts::{Change, FactKind, LISTS, added, answer_at, choices_for, fields_of, is_removed, kind_of, title},
        people::named_people,
    },
    text::{disability_level, fact_label, fact_list, fill, text},
};

/// What the editor works on.
#[derive(Clone, Copy)]
struct Editing {
    state: FormState,
    change: StoredValue<Change>,
    facts: StoredValue<HouseholdFacts>,
    people: StoredValue<People>,
}

/// The editor.
#[component]
pub fn FactsEditor(work: Work, state: FormState) -> AnyView {
    let case = &text().case;
    let base = work.read_now(|view| (view.verified.clone().or_else(|| view.declared.clone()), view.verified.is_some()));
    let Some((Some(facts), is_verified)) = base else { return ().into_any() };
    let names = work.read_now(named_people).unwrap_or_default();
    let editing = Editing {
        state,
        change: StoredValue::new(Change::of(&facts)),
        facts: StoredValue::new(facts),
        people: StoredValue::new(names),
    };
    let from = if is_verified { case.verified_from_verified } else { case.verified_from_declared };
    let has_event = editing.change.with_value(|change| change.has("event"));
    let event = has_event.then(|| single(editing, "event"));
    view! {
        <fieldset class="field facts-editor" id="facts">
            <legend>{case.verified_title}</legend>
            <p class="hint">{fill(case.verified_hint, &[("from", from)])}</p>
            {single(editing, "")}
            {LISTS.map(|list| list_of(editing, list))}
            {event}
        </fieldset>
    }
    .into_any()
}

/// Answers that are no list: of the household, of the event.
fn single(editing: Editing, object: &'static str) -> AnyView {
    let prefix = if object.is_empty() { String::new() } else { format!("/{object}") };
    let fields: Vec<AnyView> = fields_of(object).iter().map(|key| fact(editing, object, &prefix, key)).collect();
    view! { <details><summary>{fact_list(object)}</summary><div class="fact-grid">{fields}</div></details> }.into_any()
}

fn list_of(editing: Editing, list: &'static str) -> AnyView {
    let state = editing.state;
    let count =
        Memo::new(move |_| editing.change.with_value(|change| state.typed.with(|typed| change.count(list, typed))));
    let add = Callback::new(move |()| {
        let next = state.typed.with_untracked(|typed| added(list, typed)) + 1;
        if next <= 20 {
            state.set(&format!("facts+{list}"), Answer::of(next.to_string()));
        }
    });
    let label = fill(text().case.facts_add, &[("list", fact_list(list))]);
    view! {
        <section class="fact-list">
            <h3>{fact_list(list)}</h3>
            <For each=move || 0..count.get() key=|index| *index children=move |index| entry(editing, list, index) />
            <Button kind=ButtonKind::Link label on_press=add />
        </section>
    }
    .into_any()
}

fn entry(editing: Editing, list: &'static str, index: usize) -> AnyView {
    let case = &text().case;
    let state = editing.state;
    let is_new = editing.change.with_value(|change| index >= change.known(list));
    let prefix = format!("/{list}/{index}");
    let title = editing.people.with_value(|people| {
        let known =
            |change: &Change| title(list, index, change.value(&prefix).and_then(serde_json::Value::as_object), people);
        editing.change.with_value(known)
    });
    let kind = editing.change.with_value(|change| {
        state.typed.with_untracked(|typed| answer_at(change, &format!("{prefix}/kind"), typed).text().to_owned())
    });
    let kind = choices_for(list, "kind").into_iter().find(|choice| choice.key == kind).map(|choice| choice.label);
    let gone = move || state.typed.with(|typed| is_removed(list, index, typed));
    let toggle = Callback::new(move |()| {
        let next = if untrack(gone) { "" } else { "yes" };
        state.set(&format!("facts-/{list}/{index}"), Answer::of(next));
    });
    let fields: Vec<AnyView> = fields_of(list).iter().map(|key| fact(editing, list, &prefix, key)).collect();
    let button = move || {
        let label = if gone() { case.facts_restore } else { case.facts_remove };
        view! { <Button kind=ButtonKind::Link label on_press=toggle /> }
    };
    let mark = move || gone().then(|| view! { " "<Tag tone=Tone::Bad label=case.facts_removed /> });
    let may_go = !(list == "members" && index == 0);
    view! {
        <details open=is_new>
            <summary>{title}{kind.map(|kind| format!(" · {kind}"))}{mark}</summary>
            <div class="fact-grid">{fields}</div>
            {may_go.then_some(button)}
        </details>
    }
    .into_any()
}

/// One answer: what was typed, else what the facts say.
fn fact(editing: Editing, list: &'static str, prefix: &str, key: &'static str) -> AnyView {
    let pointer = format!("{prefix}/{key}");
    let id = format!("facts{pointer}");
    let state = editing.state;
    let (read, write) = (pointer, id.clone());
    let read = Signal::derive(move || {
        editing.change.with_value(|change| state.typed.with(|typed| answer_at(change, &read, typed)))
    });
    let bind = Bind::new(read, Callback::new(move |answer: Answer| state.set(&write, answer)));
    let field = Field::new(id, fact_label(list, key), bind);
    match kind_of(list, key) {
        Some(FactKind::Money) => view! { <MoneyField field /> }.into_any(),
        Some(FactKind::Area) => {
            let unit = Some(text().common.square_metres.to_owned());
            view! { <TextField field shape=TextShape { width: "short", mode: "decimal", unit, ..TextShape::default() } /> }
                .into_any()
        }
        Some(FactKind::Count) => view! { <NumberField field /> }.into_any(),
        Some(FactKind::Day) => view! { <DateField field /> }.into_any(),
        Some(FactKind::YesNo) => {
            let choices = vec![Choice::new("yes", text().common.yes), Choice::new("no", text().common.no)];
            view! { <Radios field choices inline=true /> }.into_any()
        }
        Some(FactKind::Words) => view! { <Checkboxes field choices=choices_for(list, key) /> }.into_any(),
        Some(FactKind::Member) => view! { <Select field choices=members(editing) /> }.into_any(),
        Some(FactKind::Members) => view! { <Checkboxes field choices=members(editing) /> }.into_any(),
        Some(FactKind::Disability) => view! { <Select field choices=disabilities() /> }.into_any(),
        Some(FactKind::Word) | None => view! { <Select field choices=choices_for(list, key) /> }.into_any(),
    }
}

fn members(editing: Editing) -> Vec<Choice> {
    editing.facts.with_value(|facts| {
        editing.people.with_value(|people| {
            let members = facts.members.iter().flatten();
            members.map(|member| Choice::new(member.id.as_str(), people.name(member.id.as_str()))).collect()
        })
    })
}

/// Kind and level together, "none" first.
fn disabilities() -> Vec<Choice> {
    let mut all = vec![Choice::new("none", text().common.none)];
    for kind in choices_for("members", "disability") {
        for level in 1..=4 {
            let label = [kind.label.clone(), disability_level(level)].join(" ");
            all.push(Choice::new(format!("{}-{level}", kind.key), label));
        }
    }
    all
}
