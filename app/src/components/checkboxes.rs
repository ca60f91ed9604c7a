//! Any number of answers.

use leptos::prelude::*;

use super::{Choice, Field};
use crate::{answer::Answer, text::text};

/// The key of "none of these", which is an answer and no blank.
pub const NONE: &str = "none";

/// A field for any number of answers, or none of them, or "not sure".
#[component]
pub fn Checkboxes(
    field: Field,
    choices: Vec<Choice>,
    /// The label of "none of these", where it may be answered.
    #[prop(optional, into)]
    none: Option<String>,
) -> AnyView {
    let rows: Vec<AnyView> =
        choices.into_iter().enumerate().map(|(index, choice)| tick(&field, index, choice)).collect();
    let or = (!rows.is_empty() && (none.is_some() || field.may_be_unsure))
        .then(|| view! { <p class="choice-or">{text().common.or}</p> });
    let none = none.map(|label| alone(&field, NONE, label));
    let unsure = field.unsure_box();
    field.with_group(view! { <div class="choices">{rows}</div>{or}{none}{unsure} }.into_any())
}

fn tick(field: &Field, index: usize, choice: Choice) -> AnyView {
    let answer = field.answer;
    let id = if index == 0 { field.id.clone() } else { format!("{}-{index}", field.id) };
    let (key, written) = (choice.key.clone(), choice.key);
    view! {
        <div class="choice">
            <input
                type="checkbox"
                id=id.clone()
                prop:checked=move || answer.get().keys().any(|ticked| ticked == key)
                on:change:target=move |event| {
                    let without_none = answer.get().with_unsure(false).with_key(NONE, false);
                    answer.set(without_none.with_key(&written, event.target().checked()));
                }
            />
            <label for=id>{choice.label}{choice.hint.map(|hint| view! { <span class="hint">{hint}</span> })}</label>
        </div>
    }
    .into_any()
}

/// A box that excludes all others.
fn alone(field: &Field, key: &'static str, label: String) -> AnyView {
    let answer = field.answer;
    let id = format!("{}-{key}", field.id);
    view! {
        <div class="choice">
            <input
                type="checkbox"
                id=id.clone()
                prop:checked=move || answer.get().keys().any(|ticked| ticked == key)
                on:change:target=move |event| {
                    answer.set(if event.target().checked() { Answer::of(key) } else { Answer::default() });
                }
            />
            <label for=id>{label}</label>
        </div>
    }
    .into_any()
}
