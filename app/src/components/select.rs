//! One of many answers.

use leptos::prelude::*;

use super::{Choice, Errors, Field};
use crate::{answer::Answer, text::text};

/// A field for one of many answers.
#[component]
pub fn Select(
    field: Field,
    choices: Vec<Choice>,
    /// What stands where nothing is chosen; a filter says there that it leaves nothing out.
    #[prop(default = text().common.select_one)]
    blank: &'static str,
) -> AnyView {
    let answer = field.answer;
    let error = Errors::of(&field.id);
    let options: Vec<AnyView> = choices
        .into_iter()
        .map(|choice| {
            let key = choice.key.clone();
            view! {
                <option value=choice.key prop:selected=move || answer.get().text() == key>
                    {choice.label}
                </option>
            }
            .into_any()
        })
        .collect();
    let control = view! {
        <select
            class="select"
            id=field.id.clone()
            name=field.id.clone()
            aria-describedby=field.described_by()
            aria-invalid=move || error.get().map(|_| "true")
            on:change:target=move |event| answer.set(Answer::of(event.target().value()))
        >
            <option value="" prop:selected=move || answer.get().text().is_empty()>{blank}</option>
            {options}
        </select>
    };
    field.with_control(control.into_any())
}
