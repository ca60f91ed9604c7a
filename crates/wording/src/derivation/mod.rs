//! How an assessment came about, for three readers from one tree: a few lines for the citizen, a
//! checklist for the clerk, paragraphs for the decision letter.

mod argument;
mod checklist;
mod citizen;
mod letter;
mod rule;
mod sentence;
mod walk;

pub use argument::{argument_label, arguments_in_words, quantity};
pub use checklist::{CheckLine, Mark, checklist};
pub use citizen::citizen_lines;
pub use letter::letter_paragraphs;
pub use rule::rule_label;
