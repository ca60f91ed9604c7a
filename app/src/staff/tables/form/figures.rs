//! Figures that a case tries, each chosen by the name of its parameter.

use std::collections::BTreeMap;

use domain::policy::{Key, Kind};
use wording::names::parameter_label;

use crate::{
    answer::Answer,
    components::FieldProblem,
    preview::normalised,
    staff::{Typed, sums::tried_id},
    text::{fill, language, text},
};

/// The key under which a form keeps which parameters are tried.
pub const FIGURES: &str = "figures";

/// The parameters for which a figure is typed.
pub fn figures(typed: &Typed) -> Vec<Key> {
    typed.get(FIGURES).map(|names| names.keys().filter_map(Key::from_name).collect()).unwrap_or_default()
}

/// The answer that says which parameters are tried.
pub fn figures_answer(keys: &[Key]) -> Answer {
    Answer::of(keys.iter().map(|key| key.name()).collect::<Vec<_>>().join(","))
}

/// Figures of a case as a form shows them.
pub(super) fn show(set: &BTreeMap<String, String>, typed: &mut Typed) {
    let keys: Vec<Key> = set.keys().filter_map(|name| Key::from_name(name)).collect();
    typed.insert(FIGURES.to_owned(), figures_answer(&keys));
    for key in keys {
        let figure = set.get(key.name()).cloned().unwrap_or_default();
        typed.insert(tried_id(key), Answer::of(figure));
    }
}

/// The figures that were typed, or what is wrong with them.
pub(super) fn read(typed: &Typed, problems: &mut Vec<FieldProblem>) -> BTreeMap<String, String> {
    let mut set = BTreeMap::new();
    for key in figures(typed) {
        let id = tried_id(key);
        let answer = typed.get(&id).map(|answer| answer.text().to_owned()).unwrap_or_default();
        let figure = match key.kind() {
            Kind::Yuan | Kind::Ratio | Kind::Count => normalised(&answer),
            _ => answer,
        };
        if !figure.is_empty() && key.parse(&figure).is_ok() {
            set.insert(key.name().to_owned(), figure);
        } else {
            let label = parameter_label(language(), key);
            problems.push(FieldProblem { id, sentence: fill(wanted(key), &[("label", label)]) });
        }
    }
    set
}

/// How a figure of a parameter is typed.
fn wanted(key: Key) -> &'static str {
    let t = &text().tables;
    match key.kind() {
        Kind::Yuan | Kind::Ratio => t.wanted_number,
        Kind::Count => t.wanted_count,
        Kind::Flag | Kind::Choice(_) => t.wanted_choice,
        Kind::Words(_) => t.wanted_words,
        Kind::Period => t.wanted_period,
        Kind::Bands => t.wanted_bands,
    }
}
