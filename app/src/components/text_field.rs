//! A line of text.

use leptos::prelude::*;

use super::{Errors, Field};
use crate::answer::Answer;

/// How a line of text is typed.
#[derive(Clone, Debug, Default)]
pub struct TextShape {
    /// Width: `short`, `medium` or `long`.
    pub width: &'static str,
    /// The `type` of the input; `text` where empty.
    pub kind: &'static str,
    /// The keyboard that a telephone offers.
    pub mode: &'static str,
    /// What the browser may fill in.
    pub autocomplete: &'static str,
    /// The unit after the box.
    pub unit: Option<String>,
}

/// A field for a line of text.
#[component]
pub fn TextField(field: Field, #[prop(optional)] shape: TextShape) -> AnyView {
    let answer = field.answer;
    let error = Errors::of(&field.id);
    let input = view! {
        <input
            class=format!("input {}", shape.width)
            id=field.id.clone()
            name=field.id.clone()
            type=if shape.kind.is_empty() { "text" } else { shape.kind }
            inputmode=(!shape.mode.is_empty()).then_some(shape.mode)
            autocomplete=if shape.autocomplete.is_empty() { "off" } else { shape.autocomplete }
            aria-describedby=field.described_by()
            aria-invalid=move || error.get().map(|_| "true")
            prop:value=move || answer.get().typed
            on:input:target=move |event| answer.set(Answer::of(event.target().value()))
        />
    };
    let control = match shape.unit {
        Some(unit) => view! { <span class="affixed">{input}<span class="affix">{unit}</span></span> }.into_any(),
        None => input.into_any(),
    };
    field.with_control(control)
}
