//! The preview without its pages: what is asked, what was answered, what follows.
//!
//! The questions are tables; forms, facts, checks and links are read off them.

mod ahead;
mod bring;
mod check;
mod circumstance;
mod compare;
mod describe;
mod draft;
mod estimate;
mod facts;
mod list;
mod needs;
mod parse;
pub mod question;
pub mod questions;
mod steps;
mod sweep;
mod who;

pub use ahead::{Ahead, next_step, position};
pub use bring::to_bring;
pub use check::{Wrong, check};
pub use circumstance::{Circumstance, Theme};
pub use compare::{ComparedAnswer, ComparedRow, Elsewhere, PLACES, compare, elsewhere, place_name};
pub use describe::{called, entry_name, is_asked, may_be_minor, shown};
pub use draft::{APPLICANT, Draft, Entity, prefix};
pub use estimate::{Estimate, Headline, estimate, headline, in_order};
pub use facts::facts;
pub use list::List;
pub use needs::{asked, shared_needs, step_of_pointer};
pub use parse::{WrongKind, normalised};
pub use question::{Kind, Question, Size};
pub use steps::{place_of, previous_step, steps};
pub use sweep::{Curve, Point, sweep};
pub use who::{is_nobody, read_who, write_who};
