//! All that is to be corrected, on top of the page.

use leptos::{html, prelude::*};

use super::{Errors, FieldProblem};
use crate::text::text;

/// The list of errors; it takes the focus when it appears, and each line leads to its field.
#[component]
pub fn ErrorSummary(errors: Errors) -> AnyView {
    let summary = NodeRef::<html::Div>::new();
    Effect::new(move || {
        if !errors.all().is_empty()
            && let Some(element) = summary.get()
        {
            let _ = element.focus();
        }
    });
    let list = move || {
        let problems = errors.all();
        if problems.is_empty() {
            return ().into_any();
        }
        view! {
            <div class="error-summary" tabindex="-1" role="alert" aria-labelledby="error-summary" node_ref=summary>
                <h2 id="error-summary">{text().errors.summary_title}</h2>
                <ul class="plain">{problems.into_iter().map(line).collect::<Vec<_>>()}</ul>
            </div>
        }
        .into_any()
    };
    list.into_any()
}

fn line(problem: FieldProblem) -> AnyView {
    let FieldProblem { id, sentence } = problem;
    let href = format!("#{id}");
    let lead = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        focus(&id);
    };
    view! { <li><a href=href on:click=lead>{sentence}</a></li> }.into_any()
}

/// Moves the focus to an element; what it is folded in is opened, for what is hidden takes no focus.
fn focus(id: &str) {
    use wasm_bindgen::JsCast;
    let found = document().get_element_by_id(id);
    while let Some(folded) = found.as_ref().and_then(|found| found.closest("details:not([open])").ok().flatten()) {
        let _ = folded.set_attribute("open", "");
    }
    let element = document().get_element_by_id(id).and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok());
    if let Some(element) = element {
        let _ = element.focus();
    }
}
