//! Everything that may be received together, in the best combination.

use std::sync::Arc;

use domain::{Money, bundle::Bundle};
use leptos::prelude::*;
use wording::{People, bundle, money};

use super::Preview;
use crate::{
    preview::Estimate,
    text::{fill, language, text},
};

/// The best lawful combination; shown where more than one thing comes together or somebody has a choice.
#[component]
pub fn Together() -> AnyView {
    let preview = Preview::get();
    let found = Memo::new(move |_| {
        let estimate = preview.estimate.get()?;
        let pack = preview.pack.get()?;
        // Of the same answers as the amount above it.
        let bundle = match &estimate.ordinarily {
            None => calculation::bundle(&pack, &estimate.facts, estimate.assessment.on),
            Some(_) => {
                let facts = estimate.facts.clone().answered_ordinarily();
                let bundle = calculation::bundle(&pack, &facts, estimate.assessment.on);
                Bundle { provisional: true, ..bundle }
            }
        };
        is_worth_telling(&bundle).then_some((estimate, bundle))
    });
    let shown = move || found.get().map(|(estimate, bundle)| together(&estimate, &bundle));
    view! { {shown} }.into_any()
}

fn is_worth_telling(bundle: &Bundle) -> bool {
    let paid = bundle.receives.iter().filter(|one| one.amount.is_some()).count();
    paid > 1 || !bundle.choices.is_empty()
}

fn together(estimate: &Arc<Estimate>, found: &Bundle) -> AnyView {
    let t = &text().preview;
    let people = People::from_facts(language(), &estimate.facts);
    let sum = |template: &str, sum: Money| fill(template, &[("sum", &money::yuan(language(), sum.into()))]);
    let once = (found.once != Money::ZERO).then(|| view! { <p>{sum(t.bundle_once, found.once)}</p> });
    let provisional = found.provisional.then(|| view! { <p class="small soft">{t.bundle_provisional}</p> });
    view! {
        <section class="programme" aria-labelledby="together">
            <h2 id="together">{t.bundle_title}</h2>
            <p><strong>{sum(t.bundle_monthly, found.monthly)}</strong></p>
            {once}
            {lines(bundle::receives(language(), found, &people))}
            {provisional}
            {titled(t.bundle_choices, bundle::choices(language(), found, &people))}
            {titled(t.bundle_excluded, bundle::exclusions(language(), found, &people))}
        </section>
    }
    .into_any()
}

fn titled(title: &'static str, all: Vec<String>) -> Option<AnyView> {
    (!all.is_empty()).then(|| view! { <h3>{title}</h3> {lines(all)} }.into_any())
}

fn lines(all: Vec<String>) -> AnyView {
    let items: Vec<_> = all.into_iter().map(|line| view! { <li>{line}</li> }).collect();
    view! { <ul>{items}</ul> }.into_any()
}
