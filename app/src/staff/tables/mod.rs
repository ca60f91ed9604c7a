//! Case tables on the bench: read, run, changed, and written as the files that the tests run.

mod bench;
mod form;
mod report;

pub use bench::{Bench, Row, forget, keep, kept, kept_tables};
pub use form::{AMOUNT_KINDS, OUTCOMES, field, programmes, read, typed};
pub use report::{Line, lines, reason_name};
