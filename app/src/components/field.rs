//! Label, hint, error and "not sure": what every field has around its control.

use leptos::prelude::*;

use super::{Bind, Errors};
use crate::text::text;

/// What a field asks.
#[derive(Clone)]
pub struct Field {
    pub(super) id: String,
    pub(super) label: String,
    pub(super) hint: Option<String>,
    pub(super) answer: Bind,
    pub(super) may_be_unsure: bool,
    pub(super) is_heading: bool,
}

/// One of several answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What is kept.
    pub key: String,
    /// What is shown.
    pub label: String,
    /// What helps to choose.
    pub hint: Option<String>,
}

impl Choice {
    /// A choice without a hint.
    pub fn new(key: impl Into<String>, label: impl Into<String>) -> Self {
        Self { key: key.into(), label: label.into(), hint: None }
    }

    /// With a hint.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

impl Field {
    /// A field with an id that is unique on its page.
    pub fn new(id: impl Into<String>, label: impl Into<String>, answer: impl Into<Bind>) -> Self {
        Self {
            id: id.into(),
            label: label.into(),
            hint: None,
            answer: answer.into(),
            may_be_unsure: false,
            is_heading: false,
        }
    }

    /// With a hint.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// The person may answer "not sure".
    #[must_use]
    pub fn or_unsure(mut self) -> Self {
        self.may_be_unsure = true;
        self
    }

    /// The question is the heading of its page.
    #[must_use]
    pub fn as_heading(mut self) -> Self {
        self.is_heading = true;
        self
    }

    /// The ids of hint and error.
    pub(super) fn described_by(&self) -> String {
        if self.hint.is_some() { format!("{0}-hint {0}-error", self.id) } else { format!("{}-error", self.id) }
    }

    /// A field with one control, which its label names.
    pub(super) fn with_control(&self, control: AnyView) -> AnyView {
        let error = Errors::of(&self.id);
        view! {
            <div class="field" class:has-error=move || error.get().is_some()>
                <label class="label" for=self.id.clone()>{self.heading()}</label>
                {self.hint_line()}
                {self.error_line(error)}
                {control}
                {self.unsure_box()}
            </div>
        }
        .into_any()
    }

    /// A field with several controls, which its legend names.
    pub(super) fn with_group(&self, controls: AnyView) -> AnyView {
        let error = Errors::of(&self.id);
        view! {
            <fieldset class="field" class:has-error=move || error.get().is_some() aria-describedby=self.described_by()>
                <legend>{self.heading()}</legend>
                {self.hint_line()}
                {self.error_line(error)}
                {controls}
            </fieldset>
        }
        .into_any()
    }

    fn heading(&self) -> AnyView {
        let label = self.label.clone();
        if self.is_heading { view! { <h1 tabindex="-1">{label}</h1> }.into_any() } else { label.into_any() }
    }

    fn hint_line(&self) -> Option<AnyView> {
        let hint = self.hint.clone()?;
        Some(view! { <p class="hint" id=format!("{}-hint", self.id)>{hint}</p> }.into_any())
    }

    fn error_line(&self, error: Signal<Option<String>>) -> AnyView {
        view! {
            <p class="field-error" id=format!("{}-error", self.id) hidden=move || error.get().is_none()>
                <span class="visually-hidden">{text().errors.error_prefix}</span>
                {move || error.get()}
            </p>
        }
        .into_any()
    }

    /// The box "not sure" below a control in which one types.
    pub(super) fn unsure_box(&self) -> Option<AnyView> {
        if !self.may_be_unsure {
            return None;
        }
        let answer = self.answer;
        let id = format!("{}-unsure", self.id);
        let described = format!("{}-hint", self.id);
        let described = self.hint.is_some().then_some(described);
        Some(
            view! {
                <div class="choice unsure">
                    <input
                        type="checkbox"
                        id=id.clone()
                        aria-describedby=described
                        prop:checked=move || answer.get().unsure
                        on:change:target=move |event| answer.set_unsure(event.target().checked())
                    />
                    <label for=id>{text().common.not_sure}</label>
                </div>
            }
            .into_any(),
        )
    }
}
