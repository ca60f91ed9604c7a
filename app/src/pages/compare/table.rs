//! The programmes side by side, and the rules that make the difference.

use domain::{Date, policy::Key};
use leptos::prelude::*;
use wording::{
    Named, money,
    names::{parameter_label, parameter_value},
};

use crate::{
    components::{Tag, Tone},
    preview::{ComparedAnswer, ComparedRow, Elsewhere},
    standards::{Asked, path},
    text::{fill, language, text},
};

/// The table with what explains it.
pub fn table(places: &[Elsewhere], names: &[String], rows: &[ComparedRow], today: Date) -> AnyView {
    let t = &text().compare;
    let (refused, shown): (Vec<&ComparedRow>, Vec<&ComparedRow>) = rows.iter().partition(|row| row.is_refused());
    let heads: Vec<AnyView> = places
        .iter()
        .zip(names)
        .map(|(place, name)| {
            let to = path(&Asked { place: Some(place.slug.clone()), on: Some(today) }, "");
            let label = fill(t.rules_of, &[("place", name)]);
            view! { <th scope="col"><a href=to aria-label=label>{name.clone()}</a></th> }.into_any()
        })
        .collect();
    let body: Vec<AnyView> = shown.iter().map(|row| programme_row(row, names)).collect();
    let refused_names: Vec<String> = refused.iter().map(|row| row.programme.name(language()).to_owned()).collect();
    let refused = (!refused_names.is_empty()).then(|| {
        view! { <p class="small soft">{fill(t.refused, &[("names", &refused_names.join(text().common.list_separator))])}</p> }
    });
    view! {
        <div class="table-box" tabindex="0" role="region" aria-label=t.table>
            <table class="table stacking compared">
                <caption>{t.table}</caption>
                <thead><tr><th scope="col">{t.programme}</th>{heads}</tr></thead>
                <tbody>{body}</tbody>
            </table>
        </div>
        {refused}
        {reasons(places, names, rows)}
    }
    .into_any()
}

fn programme_row(row: &ComparedRow, names: &[String]) -> AnyView {
    let t = &text().compare;
    let cell = |(index, (answer, name)): (usize, (&ComparedAnswer, &String))| {
        let differs = row.differs(index);
        let tag = differs.then(|| view! { " "<Tag tone=Tone::Warn label=t.differs /> });
        let (outcome, amount) = said(answer);
        view! {
            <td data-label=name.clone() class:differs=differs>
                <span>{outcome}{amount.map(|amount| view! { <br /><strong>{amount}</strong> })}{tag}</span>
            </td>
        }
        .into_any()
    };
    let cells: Vec<AnyView> = row.answers.iter().zip(names).enumerate().map(cell).collect();
    view! { <tr><th scope="row" data-label=t.programme>{row.programme.name(language())}</th>{cells}</tr> }.into_any()
}

fn said(answer: &ComparedAnswer) -> (&'static str, Option<String>) {
    match answer {
        None => (text().compare.not_computed, None),
        Some((outcome, sum)) => (outcome.name(language()), sum.map(|sum| money::amount(language(), sum))),
    }
}

/// For each programme that differs: the rules behind it, with their value in each place.
fn reasons(places: &[Elsewhere], names: &[String], rows: &[ComparedRow]) -> AnyView {
    let t = &text().compare;
    let differing: Vec<&ComparedRow> = rows.iter().filter(|row| row.differs_anywhere()).collect();
    if differing.is_empty() {
        return view! { <p>{t.same}</p> }.into_any();
    }
    let first = names.first().cloned().unwrap_or_default();
    let sections: Vec<AnyView> = differing
        .into_iter()
        .map(|row| {
            let name = row.programme.name(language());
            let rules: Vec<AnyView> = row.because.iter().map(|key| rule_row(*key, places, names)).collect();
            let heads: Vec<AnyView> =
                names.iter().map(|name| view! { <th scope="col">{name.clone()}</th> }.into_any()).collect();
            view! {
                <h3>{name}</h3>
                <div class="table-box" tabindex="0" role="region" aria-label=name>
                    <table class="table dense stacking">
                        <caption class="visually-hidden">{name}</caption>
                        <thead><tr><th scope="col">{t.rule}</th>{heads}</tr></thead>
                        <tbody>{rules}</tbody>
                    </table>
                </div>
            }
            .into_any()
        })
        .collect();
    view! { <h2>{t.because_title}</h2><p>{fill(t.because, &[("place", &first)])}</p>{sections} }.into_any()
}

fn rule_row(key: Key, places: &[Elsewhere], names: &[String]) -> AnyView {
    let t = &text().compare;
    let cell = |(place, name): (&Elsewhere, &String)| {
        let value = place.pack.get(key).map(|held| parameter_value(language(), key, &held.value));
        let tried = place.pack.overlaid.contains(&key).then(|| view! { " "<Tag tone=Tone::Warn label=t.tried /> });
        let value = value.unwrap_or_else(|| t.not_entered.to_owned());
        view! { <td data-label=name.clone()><span>{value}{tried}</span></td> }.into_any()
    };
    let cells: Vec<AnyView> = places.iter().zip(names).map(cell).collect();
    view! { <tr><th scope="row" data-label=t.rule>{parameter_label(language(), key)}</th>{cells}</tr> }.into_any()
}
