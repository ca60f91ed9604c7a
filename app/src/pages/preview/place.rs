//! Where the household lives.

use domain::policy::{Key, Level, PolicyBook};
use leptos::prelude::*;

use super::{Preview, form::QuestionForm, layout::Layout, state::Policy};
use crate::{
    answer::Answer,
    components::{Banner, Bind, Choice, Field, MoneyField, Select, Tone},
    preview::{normalised, questions::HOUSEHOLD},
    route::Step,
    text::{language, text},
};

/// Asks for the place, town or countryside, and the registration.
#[component]
pub fn PlacePage() -> AnyView {
    let text = text();
    let before = view! { {place_field()}{move || figures_to_try()} }.into_any();
    view! {
        <Layout step=Step::Place title=text.questions.place>
            <QuestionForm step=Step::Place questions=HOUSEHOLD prefix="" before=before />
        </Layout>
    }
    .into_any()
}

fn place_field() -> AnyView {
    let preview = Preview::get();
    let text = text();
    let read = Signal::derive(move || Answer::of(preview.draft.with(|draft| draft.place.clone())));
    let write =
        Callback::new(move |answer: Answer| preview.draft.update(|draft| answer.text().clone_into(&mut draft.place)));
    let field = move || {
        let Policy::Ready(book) = preview.policy.get() else { return ().into_any() };
        let field = Bind::new(read, write);
        let field = Field::new("place", text.questions.place_field, field).hint(text.questions.place_hint);
        view! { <Select field choices=places(&book) /> }.into_any()
    };
    field.into_any()
}

/// The places in which one can live: those with no other place below them.
fn places(book: &PolicyBook) -> Vec<Choice> {
    let is_superior = |slug: &str| book.jurisdictions.iter().any(|other| other.parent.as_deref() == Some(slug));
    book.jurisdictions
        .iter()
        .filter(|place| place.level >= Level::County || !is_superior(&place.slug))
        .map(|place| Choice::new(place.slug.clone(), place.names.in_language(language())))
        .collect()
}

/// Where the place has no standard, one may try a figure; it is marked wherever it shows.
fn figures_to_try() -> AnyView {
    let preview = Preview::get();
    let text = text();
    let Policy::Ready(book) = preview.policy.get() else { return ().into_any() };
    let place = preview.draft.with(|draft| draft.place.clone());
    let today = preview.today.get();
    let Ok(pack) = book.pack(&place, today, today) else { return ().into_any() };
    let figures = [
        (Key::DibaoStandardUrban, text.preview.try_dibao_urban),
        (Key::DibaoStandardRural, text.preview.try_dibao_rural),
    ];
    let fields: Vec<AnyView> = figures
        .into_iter()
        .filter(|(key, _)| pack.get(*key).is_none())
        .map(|(key, label)| {
            let field = Field::new(key.name().replace('.', "-"), label, tried(preview, key));
            view! { <MoneyField field unit=text.common.per_month /> }.into_any()
        })
        .collect();
    if fields.is_empty() {
        return ().into_any();
    }
    view! {
        <Banner tone=Tone::Warn title=text.preview.try_title>
            <p>{text.preview.try_body}</p>
            {fields}
        </Banner>
    }
    .into_any()
}

fn tried(preview: Preview, key: Key) -> Bind {
    let read = Signal::derive(move || {
        Answer::of(preview.draft.with(|draft| draft.tried.get(key.name()).cloned().unwrap_or_default()))
    });
    let write = Callback::new(move |answer: Answer| {
        let figure = normalised(answer.text());
        preview.draft.update(|draft| {
            if figure.is_empty() {
                draft.tried.remove(key.name());
            } else {
                draft.tried.insert(key.name().to_owned(), figure);
            }
        });
    });
    Bind::new(read, write)
}
