//! What each place says of the rules of a contradiction, from the policy book.

use domain::{
    Date,
    policy::{Key, PolicyBook},
};
use leptos::prelude::*;
use wording::{
    Named,
    names::{citation, parameter_label, parameter_value, status_mark},
};

use crate::{
    components::{Tag, Tone, ValueRow, ValueTable},
    standards::{Asked, Contradiction, SaidThere, path, said_by_places},
    text::{fill, language, text},
};

/// The table: a group for each rule, a row for each place.
pub fn values(one: &Contradiction, book: &PolicyBook, today: Date) -> AnyView {
    let t = &text().contradictions;
    let mut rows: Vec<ValueRow> = Vec::new();
    for key in one.keys() {
        rows.push(ValueRow::Group(parameter_label(language(), key).to_owned()));
        let said = said_by_places(book, key, today);
        if said.is_empty() {
            rows.push(ValueRow::Note(t.nobody.to_owned()));
        }
        rows.extend(said.iter().map(|there| row(key, there, today)));
    }
    for place in one.silent.iter().filter_map(|slug| book.jurisdiction(slug)) {
        rows.push(ValueRow::Group(place.names.in_language(language()).to_owned()));
        rows.push(ValueRow::Note(t.silent.to_owned()));
    }
    let caption = fill(t.values, &[("n", &one.number.to_string())]);
    view! { <ValueTable caption columns=vec![t.place, t.value, t.source] rows /> }.into_any()
}

fn row(key: Key, there: &SaidThere, today: Date) -> ValueRow {
    let t = &text().contradictions;
    let to = path(&Asked { place: Some(there.place.slug.clone()), on: Some(today) }, key.name());
    let mark = status_mark(language(), there.dated.status).map(|label| view! { " "<Tag tone=Tone::Warn label /> });
    let deviates = there.dated.deviates.then_some(domain::policy::ResolvedWarning::DeviatesFromSuperiorLaw);
    let mut warnings: Vec<_> = there.warning.into_iter().chain(deviates).collect();
    warnings.dedup();
    let warnings: Vec<AnyView> = warnings
        .into_iter()
        .map(|warning| view! { " "<Tag tone=Tone::Bad label=warning.name(language()) /> }.into_any())
        .collect();
    let not_applied = (!there.applies).then(|| view! { " "<Tag tone=Tone::Warn label=t.not_applied /> });
    let note = there.dated.note.as_ref().map(|note| {
        view! { <br /><span class="soft">{note.in_language(language()).to_owned()}</span> }
    });
    let place = view! { <a href=to>{there.place.names.in_language(language()).to_owned()}</a> };
    let value = view! {
        <span>
            <strong>{parameter_value(language(), key, &there.dated.value)}</strong>
            {mark}
            {warnings}
            {not_applied}
            {note}
        </span>
    };
    let source = citation(language(), &there.dated.source);
    ValueRow::Values(vec![place.into_any(), value.into_any(), source.into_any()])
}
