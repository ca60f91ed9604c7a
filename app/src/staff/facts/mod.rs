//! Facts side by side, and facts put right.
//!
//! Both work on the JSON of the facts, so that an answer which no form here knows is neither lost
//! nor hidden.

mod change;
mod field;
mod matter;
mod show;

pub use change::{Change, LISTS, added, answer_at, is_removed, verified};
pub use field::{FactKind, choices_for, fields_of, kind_of};
pub use matter::mark_what_matters;
pub use show::{FactRow, entry_title, rows};
