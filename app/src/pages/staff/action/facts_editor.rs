//! The facts as they were found: prefilled, entry by entry, with only what is different to be
//! changed.

use leptos::prelude::*;

use super::FormState;
use crate::{
    pages::staff::{case::Work, facts_form::FactsForm},
    staff::{facts::Change, people::named_people},
    text::{fill, text},
};

/// The editor.
#[component]
pub fn FactsEditor(work: Work, state: FormState) -> AnyView {
    let case = &text().case;
    let base = work.read_now(|view| (view.verified.clone().or_else(|| view.declared.clone()), view.verified.is_some()));
    let Some((Some(facts), is_verified)) = base else { return ().into_any() };
    let names = work.read_now(named_people).unwrap_or_default();
    let from = if is_verified { case.verified_from_verified } else { case.verified_from_declared };
    view! {
        <fieldset class="field facts-editor" id="facts">
            <legend>{case.verified_title}</legend>
            <p class="hint">{fill(case.verified_hint, &[("from", from)])}</p>
            <FactsForm sheet=state.sheet() change=Change::of(&facts) names=names />
        </fieldset>
    }
    .into_any()
}
