//! The tables of questions. The keys are those of the facts.

mod asset;
mod circumstances;
mod event;
mod expense;
mod household;
mod income;
mod member;
mod supporter;

pub use circumstances::details;
pub use event::EVENT;
pub use household::HOUSEHOLD;
pub use member::relation_words;

use super::{Entity, List, Question, question::Choices};

/// The questions about an entry of a list.
pub fn of_list(list: List) -> &'static [Question] {
    match list {
        List::Members => member::MEMBER,
        List::Incomes => income::INCOME,
        List::Expenses => expense::EXPENSE,
        List::Assets => asset::ASSET,
        List::Supporters => supporter::SUPPORTER,
        List::PastGrants => event::PAST_GRANT,
    }
}

/// The periods of an amount.
const PERIODS: Choices = &[("month", |t| t.options.month), ("year", |t| t.options.year), ("once", |t| t.options.once)];

/// Whether the entry is of one of these kinds.
fn is_kind(entity: &Entity<'_>, kinds: &[&str]) -> bool {
    entity.is_one_of("kind", kinds)
}
