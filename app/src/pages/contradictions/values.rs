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
    components::{Tag, Tone},
    standards::{Asked, Contradiction, SaidThere, path, said_by_places},
    text::{fill, language, text},
};

/// The table: a group for each rule, a row for each place.
pub fn values(one: &Contradiction, book: &PolicyBook, today: Date) -> AnyView {
    let t = &text().contradictions;
    let mut rows: Vec<AnyView> = Vec::new();
    for key in one.keys() {
        rows.push(group(parameter_label(language(), key)));
        let said = said_by_places(book, key, today);
        if said.is_empty() {
            rows.push(view! { <tr><td colspan="3">{t.nobody}</td></tr> }.into_any());
        }
        rows.extend(said.iter().map(|there| row(key, there, today)));
    }
    for place in one.silent.iter().filter_map(|slug| book.jurisdiction(slug)) {
        rows.push(group(place.names.in_language(language())));
        rows.push(view! { <tr><td colspan="3">{t.silent}</td></tr> }.into_any());
    }
    let label = fill(t.values, &[("n", &one.number.to_string())]);
    let caption = label.clone();
    view! {
        <div class="table-box" tabindex="0" role="region" aria-label=label>
            <table class="table dense stacking">
                <caption>{caption}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t.place}</th>
                        <th scope="col">{t.value}</th>
                        <th scope="col">{t.source}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn group(name: &str) -> AnyView {
    view! { <tr class="group"><th colspan="3" scope="rowgroup">{name.to_owned()}</th></tr> }.into_any()
}

fn row(key: Key, there: &SaidThere, today: Date) -> AnyView {
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
    view! {
        <tr>
            <th scope="row" data-label=t.place>
                <a href=to>{there.place.names.in_language(language()).to_owned()}</a>
            </th>
            <td data-label=t.value>
                <span>
                    <strong>{parameter_value(language(), key, &there.dated.value)}</strong>
                    {mark}
                    {warnings}
                    {not_applied}
                    {note}
                </span>
            </td>
            <td data-label=t.source>{citation(language(), &there.dated.source)}</td>
        </tr>
    }
    .into_any()
}
