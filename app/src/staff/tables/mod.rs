//! Case tables on the bench: read, run, changed, and written as the files that the tests run.

mod bench;
mod form;
mod report;

pub use bench::{Bench, Entry, Row, forget, keep, kept, kept_tables};
pub use form::{
    AMOUNT_KINDS, FIGURES, OPEN, OUTCOMES, PARTS, PLACE, SUM_OUTCOMES, answer_of, answered, change, expected_figures,
    field, figure_id, figures, figures_answer, has_parts, household, need_key, of_member, of_programme, part_field,
    part_rows, programmes, proposals, read, read_sum, sum_kind, turned, typed, typed_sum,
};
pub use report::{Line, lines, parts_in_words, reason_name, sum_input, sum_lines, sum_name};
