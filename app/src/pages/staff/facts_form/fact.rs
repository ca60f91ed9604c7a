//! One answer of a household: what was typed, else what the facts say.

use leptos::prelude::*;

use super::Editing;
use crate::{
    answer::Answer,
    components::{
        Bind, Checkboxes, Choice, DateField, Field, MoneyField, NumberField, Radios, Select, TextField, TextShape,
    },
    staff::facts::{FactKind, answer_at, choices_for, kind_of, may_be_none},
    text::{disability_level, fact_label, fill, text},
};

/// The field of a key. Where everything is stated, a blank says "not known", and "there is none" is
/// an answer where it means something.
pub(super) fn fact(editing: Editing, list: &'static str, prefix: &str, key: &'static str) -> AnyView {
    let pointer = format!("{prefix}/{key}");
    let id = format!("facts{pointer}");
    let sheet = editing.sheet;
    let (read, write) = (pointer, id.clone());
    let read = Signal::derive(move || {
        editing.change.with_value(|change| sheet.typed.with(|typed| answer_at(change, &read, typed)))
    });
    let bind = Bind::new(read, Callback::new(move |answer: Answer| sheet.set(&write, answer)));
    let may_be_none = editing.is_whole && may_be_none(list, key);
    let field = Field::new(id.clone(), fact_label(list, key), bind);
    let typed_box = |control: AnyView| {
        if may_be_none { or_none(&id, fact_label(list, key), bind, control) } else { control }
    };
    match kind_of(list, key) {
        Some(FactKind::Money) => typed_box(view! { <MoneyField field /> }.into_any()),
        Some(FactKind::Area) => with_unit(field, text().common.square_metres),
        Some(FactKind::PerCent) => with_unit(field, "%"),
        Some(FactKind::Line) => {
            view! { <TextField field shape=TextShape { width: "medium", ..TextShape::default() } /> }.into_any()
        }
        Some(FactKind::Count) => view! { <NumberField field /> }.into_any(),
        Some(FactKind::Day) => typed_box(view! { <DateField field /> }.into_any()),
        Some(FactKind::YesNo) => {
            let common = &text().common;
            let mut choices = vec![Choice::new("yes", common.yes), Choice::new("no", common.no)];
            choices.extend(editing.is_whole.then(|| Choice::new("", common.not_sure)));
            view! { <Radios field choices inline=true /> }.into_any()
        }
        Some(FactKind::Words) => several(editing, field, choices_for(list, key)),
        Some(FactKind::Members) => {
            let several = move || several(editing, field.clone(), editing.members.get());
            several.into_any()
        }
        Some(FactKind::Member) => {
            let one = move || one_of(editing, field.clone(), with_none(may_be_none, editing.members.get()));
            one.into_any()
        }
        Some(FactKind::Disability) => one_of(editing, field, disabilities()),
        Some(FactKind::Word) | None => one_of(editing, field, with_none(may_be_none, choices_for(list, key))),
    }
}

fn with_unit(field: Field, unit: &str) -> AnyView {
    let shape = TextShape { width: "short", mode: "decimal", unit: Some(unit.to_owned()), ..TextShape::default() };
    view! { <TextField field shape /> }.into_any()
}

fn one_of(editing: Editing, field: Field, choices: Vec<Choice>) -> AnyView {
    let common = &text().common;
    let blank = if editing.is_whole { common.not_sure } else { common.select_one };
    view! { <Select field choices blank /> }.into_any()
}

fn several(editing: Editing, field: Field, choices: Vec<Choice>) -> AnyView {
    if editing.is_whole {
        view! { <Checkboxes field choices none=text().common.none /> }.into_any()
    } else {
        view! { <Checkboxes field choices /> }.into_any()
    }
}

fn with_none(may_be_none: bool, mut choices: Vec<Choice>) -> Vec<Choice> {
    if may_be_none && choices.iter().all(|choice| choice.key != "none") {
        choices.insert(0, Choice::new("none", text().common.none));
    }
    choices
}

/// A field in which one types, with a box beside it that says there is none.
fn or_none(id: &str, label: &str, bind: Bind, control: AnyView) -> AnyView {
    let id = format!("{id}-none");
    let label = fill(text().case.facts_none_of, &[("label", label)]);
    let is_none = move || bind.get().text() == "none";
    view! {
        <div>
            <div hidden=is_none>{control}</div>
            <div class="choice">
                <input
                    type="checkbox"
                    id=id.clone()
                    prop:checked=is_none
                    on:change:target=move |event| {
                        bind.set(if event.target().checked() { Answer::of("none") } else { Answer::default() });
                    }
                />
                <label for=id>{label}</label>
            </div>
        </div>
    }
    .into_any()
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
