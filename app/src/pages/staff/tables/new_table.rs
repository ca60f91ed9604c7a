//! A new table for a place.

use std::sync::Arc;

use domain::policy::PolicyBook;
use leptos::{ev::SubmitEvent, prelude::*};
use leptos_router::{NavigateOptions, hooks::use_navigate};

use super::table_route;
use crate::{
    answer::Answer,
    components::{Button, ButtonKind, ErrorSummary, Errors, Field, FieldProblem, Select, TextField, TextShape},
    staff::tables::{Bench, keep, kept},
    standards::choices,
    text::text,
};

/// The form. A table of that name that is on the device already is opened as it is.
#[component]
pub fn NewTable(book: Arc<PolicyBook>) -> AnyView {
    let t = &text().tables;
    let errors = Errors::provide();
    let (place, name) = (RwSignal::new(Answer::default()), RwSignal::new(Answer::default()));
    let navigate = use_navigate();
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let (place, name) = (place.get_untracked(), name.get_untracked());
        let problems = problems(place.text(), name.text());
        if !problems.is_empty() {
            errors.show(problems);
            return;
        }
        errors.clear();
        if kept(place.text(), name.text()).is_none() {
            keep(&Bench::begun(place.text(), name.text()));
        }
        navigate(&table_route(place.text(), name.text()).path(), NavigateOptions::default());
    };
    let shape = TextShape { width: "medium", ..TextShape::default() };
    view! {
        <details>
            <summary>{t.new_table}</summary>
            <form novalidate class="reading" aria-label=t.new_table on:submit=submit>
                <ErrorSummary errors />
                <Select field=Field::new("new-place", t.new_table_place, place) choices=choices(&book) />
                <TextField field=Field::new("new-name", t.new_table_name, name).hint(t.new_table_name_hint) shape />
                <Button kind=ButtonKind::Secondary label=t.new_table_button submits=true />
            </form>
        </details>
    }
    .into_any()
}

fn problems(place: &str, name: &str) -> Vec<FieldProblem> {
    let t = &text().tables;
    let problem = |id: &str, sentence: &str| FieldProblem { id: id.to_owned(), sentence: sentence.to_owned() };
    let is_plain = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_';
    let place = place.is_empty().then(|| problem("new-place", t.new_table_place_missing));
    let is_name = (1..=40).contains(&name.len()) && name.chars().all(is_plain);
    let name = (!is_name).then(|| problem("new-name", t.new_table_name_missing));
    place.into_iter().chain(name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_table_has_a_place_and_the_name_of_a_file() {
        assert!(problems("demo", "dibao_2").is_empty());
        for (place, name, count) in [("", "dibao", 1), ("demo", "../x", 1), ("demo", "低保", 1), ("", "", 2)] {
            assert_eq!(problems(place, name).len(), count, "{place} {name}");
        }
    }
}
