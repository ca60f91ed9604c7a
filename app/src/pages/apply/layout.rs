//! The frame of a step, and its form.

use leptos::{ev::SubmitEvent, prelude::*};
use leptos_router::{NavigateOptions, hooks::use_navigate};

use super::{Applying, CitizenGate, problems};
use crate::{
    apply::Wrong,
    components::{BackLink, Banner, Button, ErrorSummary, Errors, LinkButton, Loading},
    route::{ApplyStep, Route, Step},
    shell::arrive,
    text::{fill, text},
};

/// The steps that ask, in their order.
const ASKING: [ApplyStep; 6] = [
    ApplyStep::Programme,
    ApplyStep::People,
    ApplyStep::Contact,
    ApplyStep::Papers,
    ApplyStep::Consent,
    ApplyStep::Review,
];

/// A step for a citizen who is signed in and has answered the questions about the household.
#[component]
pub fn Layout(step: ApplyStep, #[prop(into)] title: String, children: ChildrenFn) -> AnyView {
    arrive(&title);
    let t = &text().apply;
    let applying = Applying::get();
    let has_facts = Memo::new(move |_| applying.facts().is_some());
    let place = ASKING.iter().position(|other| *other == step);
    let progress = place.map(|place| {
        let (n, all) = ((place + 1).to_string(), ASKING.len().to_string());
        view! { <p class="progress">{fill(t.progress, &[("n", &n), ("all", &all)])}</p> }
    });
    let back = place.and_then(|place| ASKING.get(place.checked_sub(1)?).copied()).unwrap_or(ApplyStep::Start);
    let back = if step == ApplyStep::Changed { ApplyStep::Review } else { back };
    let children = StoredValue::new(children);
    let page = move || match (has_facts.get(), applying.loaded.get()) {
        (true, true) => children.with_value(|children| children()),
        (false, true) => facts_first(),
        _ => view! { <Loading /> }.into_any(),
    };
    view! {
        <div class="reading">
            <BackLink to=Route::Apply(back) />
            {progress}
            <h1>{title}</h1>
            <CitizenGate why=t.start_sign_in>{page}</CitizenGate>
        </div>
    }
    .into_any()
}

/// Without answers about the household there is nothing to apply with.
pub fn facts_first() -> AnyView {
    let t = &text().apply;
    view! {
        <Banner><p>{t.start_need_facts}</p></Banner>
        <div class="actions"><LinkButton label=t.start_preview to=Route::Preview(Step::Place) /></div>
    }
    .into_any()
}

/// A form that is checked, kept on the server and left for the next step.
#[component]
pub fn StepForm(step: ApplyStep, check: fn(Applying) -> Vec<Wrong>, children: Children) -> AnyView {
    let errors = Errors::provide();
    let applying = Applying::get();
    let navigate = use_navigate();
    let next = ASKING.iter().position(|other| *other == step).and_then(|place| ASKING.get(place + 1)).copied();
    let next = next.unwrap_or(ApplyStep::Review);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let wrong = untrack(|| check(applying));
        if wrong.is_empty() {
            errors.clear();
            untrack(|| applying.save(next.name()));
            navigate(&Route::Apply(next).path(), NavigateOptions::default());
        } else {
            errors.show(problems(&wrong, &untrack(|| applying.facts()).unwrap_or_default()));
        }
    };
    view! {
        <form novalidate on:submit=submit>
            <ErrorSummary errors />
            {children()}
            <div class="actions"><Button label=text().common.continue_ submits=true /></div>
        </form>
    }
    .into_any()
}
