//! Case tables on the bench: read, run, changed, and written as the files that the tests run.

mod bench;
mod form;
mod report;

pub use bench::{Bench, Entry, Row, forget, keep, kept, kept_tables};
pub use form::{
    AMOUNT_KINDS, FIGURES, OPEN, OUTCOMES, SUM_OUTCOMES, change, expected_figures, field, figure_id, figures,
    figures_answer, household, need_key, of_member, of_programme, programmes, proposals, read, read_sum, sum_kind,
    turned, typed, typed_sum,
};
pub use report::{Line, lines, reason_name, sum_input, sum_lines, sum_name};
