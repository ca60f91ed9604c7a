//! Signing in and what comes.

use leptos::prelude::*;
use wording::money;

use super::{Applying, CitizenGate, layout::facts_first};
use crate::{
    components::{BackLink, Banner, LinkButton},
    preview::{Headline, headline},
    route::{ApplyStep, Route, Step},
    shell::arrive,
    text::{fill, language, text},
};

/// Says what is needed; signing in comes before names are asked for.
#[component]
pub fn StartPage() -> AnyView {
    let t = &text().apply;
    arrive(t.start_title);
    let applying = Applying::get();
    let has_facts = Memo::new(move |_| applying.facts().is_some());
    let known = move || {
        if has_facts.get() { ready(applying) } else { facts_first() }
    };
    view! {
        <div class="reading">
            <BackLink to=Route::Preview(Step::Result) />
            <h1>{t.start_title}</h1>
            <CitizenGate why=t.start_sign_in>{known}</CitizenGate>
        </div>
    }
    .into_any()
}

fn ready(applying: Applying) -> AnyView {
    let t = &text().apply;
    view! {
        <p>{t.start_next}</p>
        <Banner><p>{t.start_estimate}<strong>{move || result(applying)}</strong></p></Banner>
        <div class="actions"><LinkButton label=t.start_go to=Route::Apply(ApplyStep::Programme) /></div>
    }
    .into_any()
}

/// The figure of the estimate.
pub fn result(applying: Applying) -> String {
    let t = &text().preview;
    let Some(assessment) = applying.assessment() else { return t.none_yet.to_owned() };
    match headline(&assessment) {
        Headline::Amount(amount) => money::amount(language(), amount),
        Headline::Status(programme) => fill(t.figure_status, &[("name", wording::Named::name(&programme, language()))]),
        Headline::Open => t.figure_open.to_owned(),
        Headline::Nothing => t.figure_nothing.to_owned(),
    }
}
