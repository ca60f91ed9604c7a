//! The place of a case: that of its table, until another is chosen.

use super::problem;
use crate::{answer::Answer, components::FieldProblem, staff::Typed, text::text};

/// The key under which a form keeps the slug of the place.
pub const PLACE: &str = "place";

pub(super) fn show(place: &str, typed: &mut Typed) {
    typed.insert(PLACE.to_owned(), Answer::of(place));
}

/// The place that was chosen; that of the table where the form was not asked.
pub(super) fn read(typed: &Typed, of_table: &str, problems: &mut Vec<FieldProblem>) -> String {
    match typed.get(PLACE) {
        None => of_table.to_owned(),
        Some(answer) => {
            if answer.is_blank() {
                problems.push(problem(PLACE, text().tables.new_table_place_missing.to_owned()));
            }
            answer.text().to_owned()
        }
    }
}
