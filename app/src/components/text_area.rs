//! Several lines of text.

use leptos::prelude::*;

use super::{Errors, Field};
use crate::answer::Answer;

/// A field for several lines of text.
#[component]
pub fn TextArea(field: Field) -> AnyView {
    let answer = field.answer;
    let error = Errors::of(&field.id);
    let control = view! {
        <textarea
            class="textarea"
            id=field.id.clone()
            name=field.id.clone()
            rows="4"
            aria-describedby=field.described_by()
            aria-invalid=move || error.get().map(|_| "true")
            prop:value=move || answer.get().typed
            on:input:target=move |event| answer.set(Answer::of(event.target().value()))
        ></textarea>
    };
    field.with_control(control.into_any())
}
