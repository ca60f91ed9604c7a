//! Facts side by side, and facts put right.
//!
//! Both work on the JSON of the facts, so that an answer which no form here knows is neither lost
//! nor hidden.

mod change;
mod choice;
mod field;
mod matter;
mod pair;
mod show;

pub use change::{Change, LISTS, added, answer_at, is_removed, verified};
pub use choice::choices_for;
pub use field::{FactKind, fields_of, kind_of};
pub use matter::mark_what_matters;
pub use show::{FactRow, rows, title};
