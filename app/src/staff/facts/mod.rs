//! Facts side by side, and facts put right.
//!
//! Both work on the JSON of the facts, so that an answer which no form here knows is neither lost
//! nor hidden.

mod change;
mod choice;
mod entries;
mod field;
mod matter;
mod pair;
mod parse;
mod presence;
mod show;
mod start;

pub use change::{ALL_LISTS, Change, LISTS, added, answer_at, is_removed, readable, verified};
pub use choice::choices_for;
pub use field::{FactKind, fields_of, kind_of, may_be_none, rarer_fields_of};
pub use matter::mark_what_matters;
pub use presence::{OBJECTS, Presence, presence, presence_key};
pub use show::{FactRow, rows, title};
