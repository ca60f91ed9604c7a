//! A figure to try where no standard was entered.

use std::collections::BTreeMap;

use domain::{
    Date,
    facts::HouseholdFacts,
    policy::{Key, PolicyBook},
};
use leptos::prelude::*;

use super::Tried;
use crate::{
    answer::Answer,
    components::{Banner, Bind, Field, MoneyField, Tone},
    preview::{elsewhere, normalised, place_name},
    text::{fill, text},
};

/// Says what a place lacks, with a field for each figure.
pub fn fields(tried: Tried, book: &PolicyBook, slug: &str, facts: &HouseholdFacts, today: Date) -> AnyView {
    let places = elsewhere(book, &[slug.to_owned()], facts, today, &BTreeMap::new());
    let Some(place) = places.first().filter(|place| !place.missing.is_empty()) else { return ().into_any() };
    let name = place_name(book, slug);
    let t = &text().compare;
    let fields: Vec<AnyView> = place
        .missing
        .iter()
        .map(|key| {
            let label = if *key == Key::DibaoStandardRural { t.try_rural } else { t.try_urban };
            let id = format!("try-{}-{}", place.slug, key.name().replace('.', "-"));
            let field = Field::new(id, fill(label, &[("place", &name)]), bind(tried, place.slug.clone(), *key));
            view! { <MoneyField field unit=text().common.per_month />{wrong(tried, place.slug.clone(), *key)} }
                .into_any()
        })
        .collect();
    let missing = fill(t.missing, &[("place", &name)]);
    view! { <Banner tone=Tone::Warn><p>{missing}</p>{fields}</Banner> }.into_any()
}

fn figure(tried: Tried, slug: &str, key: Key) -> Option<String> {
    tried.0.with(|tried| tried.get(slug).and_then(|figures| figures.get(key.name())).cloned())
}

fn wrong(tried: Tried, slug: String, key: Key) -> AnyView {
    let sentence = move || {
        let figure = figure(tried, &slug, key)?;
        key.parse(&figure)
            .is_err()
            .then(|| view! { <p class="field-error" role="alert">{text().compare.bad_figure}</p> })
    };
    sentence.into_any()
}

fn bind(tried: Tried, slug: String, key: Key) -> Bind {
    let of = slug.clone();
    let read = Signal::derive(move || figure(tried, &of, key).map_or_else(Answer::default, Answer::of));
    let write = Callback::new(move |answer: Answer| {
        let figure = normalised(answer.text());
        tried.0.update(|tried| {
            let figures = tried.entry(slug.clone()).or_default();
            if figure.is_empty() {
                figures.remove(key.name());
            } else {
                figures.insert(key.name().to_owned(), figure);
            }
        });
    });
    Bind::new(read, write)
}
