//! At the counter: the questionnaire with the person present, then who they are, then the receipt.

mod form;
mod receipt;
mod send;

use domain::api::Receipt;
use leptos::prelude::*;

use super::{frame::Desk, office::Office};
use crate::{
    components::{Button, ButtonKind, LinkButton},
    pages::preview::Preview,
    preview::headline,
    route::{Desk as At, Route, Step},
    staff::memory,
    text::text,
};

/// The name under which the form is remembered.
const FORM: &str = "counter";

/// The page.
#[component]
pub fn AssistPage() -> AnyView {
    view! { <Desk route=Route::Staff(At::Assist) title=text().aid.counter_title><AssistBody /></Desk> }.into_any()
}

#[component]
fn AssistBody() -> AnyView {
    let preview = Preview::get();
    preview.load();
    let receipt = RwSignal::new(None::<Receipt>);
    let body = move || match receipt.get() {
        Some(receipt_) => receipt::receipt(
            Office::get(),
            receipt_,
            Callback::new(move |()| {
                start_over(preview);
                receipt.set(None);
            }),
        ),
        None => view! { <Counter receipt /> }.into_any(),
    };
    body.into_any()
}

/// For the next person: nothing of the one before is left.
fn start_over(preview: Preview) {
    memory::forget(FORM);
    preview.start_over();
}

#[component]
fn Counter(receipt: RwSignal<Option<Receipt>>) -> AnyView {
    let aid = &text().aid;
    let preview = Preview::get();
    let has_members = Memo::new(move |_| {
        preview.estimate.with(|estimate| {
            estimate
                .as_ref()
                .is_some_and(|estimate| estimate.facts.members.as_ref().is_some_and(|members| !members.is_empty()))
        })
    });
    let again = Callback::new(move |()| start_over(preview));
    let questionnaire = move || {
        let (label, step) =
            if has_members.get() { (aid.counter_go_on, Step::Result) } else { (aid.counter_start, Step::Place) };
        view! { <LinkButton label to=Route::Preview(step) /> }
    };
    let form = move || {
        if has_members.get() {
            view! { <form::CounterForm receipt /> }.into_any()
        } else {
            view! { <p class="soft">{aid.counter_answers_missing}</p> }.into_any()
        }
    };
    view! {
        <div class="reading">
            <p>{aid.counter_intro}</p>
            <h2>{aid.counter_step_1}</h2>
            <p class="hint">{aid.counter_return}</p>
            {move || estimate_line(preview)}
            <div class="actions">
                {questionnaire}
                <Button kind=ButtonKind::Secondary label=aid.counter_new on_press=again />
            </div>
            {form}
        </div>
    }
    .into_any()
}

/// What the estimate says, in one sentence for each programme that is open.
fn estimate_line(preview: Preview) -> Option<AnyView> {
    let estimate = preview.estimate.get()?;
    if matches!(headline(&estimate.assessment), crate::preview::Headline::Open) {
        return None;
    }
    Some(findings(&estimate.assessment))
}

/// The findings of an assessment in sentences.
fn findings(assessment: &domain::assessment::Assessment) -> AnyView {
    let lines: Vec<AnyView> = assessment
        .programmes
        .iter()
        .filter(|finding| finding.outcome == domain::assessment::Outcome::Eligible)
        .map(|finding| {
            let sentence = wording::reason::finding_sentence(crate::text::language(), finding);
            view! { <li>{sentence}</li> }.into_any()
        })
        .collect();
    view! { <ul class="findings">{lines}</ul> }.into_any()
}
