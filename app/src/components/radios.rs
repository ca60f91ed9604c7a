//! One of a few answers.

use leptos::prelude::*;

use super::{Choice, Field};
use crate::{answer::Answer, text::text};

/// A field for one of a few answers, all of them in sight.
#[component]
pub fn Radios(field: Field, choices: Vec<Choice>, #[prop(optional)] inline: bool) -> AnyView {
    let class = if inline { "choices inline" } else { "choices" };
    let rows: Vec<AnyView> =
        choices.into_iter().enumerate().map(|(index, choice)| radio(&field, index, choice)).collect();
    let unsure = field.may_be_unsure.then(|| unsure_row(&field));
    field.with_group(view! { <div class=class>{rows}</div>{unsure} }.into_any())
}

fn radio(field: &Field, index: usize, choice: Choice) -> AnyView {
    let answer = field.answer;
    // The error summary links to the first one.
    let id = if index == 0 { field.id.clone() } else { format!("{}-{index}", field.id) };
    let (key, written) = (choice.key.clone(), choice.key.clone());
    view! {
        <div class="choice">
            <input
                type="radio"
                id=id.clone()
                name=field.id.clone()
                value=choice.key
                prop:checked=move || answer.get().text() == key
                on:change=move |_| answer.set(Answer::of(written.clone()))
            />
            <label for=id>{choice.label}{choice.hint.map(|hint| view! { <span class="hint">{hint}</span> })}</label>
        </div>
    }
    .into_any()
}

fn unsure_row(field: &Field) -> AnyView {
    let answer = field.answer;
    let id = format!("{}-unsure", field.id);
    view! {
        <p class="choice-or">{text().common.or}</p>
        <div class="choice">
            <input
                type="radio"
                id=id.clone()
                name=field.id.clone()
                value="?"
                prop:checked=move || answer.get().unsure
                on:change=move |_| answer.set(Answer::unsure())
            />
            <label for=id>{text().common.not_sure}</label>
        </div>
    }
    .into_any()
}
