//! How an assessment came about, for three readers from one tree: a few lines for the citizen, a
//! checklist for the clerk, paragraphs for the decision letter.

mod argument;
mod casework;
mod checklist;
mod citizen;
mod deductions;
mod letter;
mod rule;
mod sentence;
mod told;
mod walk;

#[cfg(test)]
mod tests;

use domain::derivation::Rule;

pub(crate) use argument::arguments_in_words;
pub use argument::{argument_label, quantity};
pub use checklist::{CheckLine, Mark, checklist};
pub use citizen::citizen_lines;
pub use letter::letter_paragraphs;
pub use rule::rule_label;

/// Whether a rule looks at a year and not at a month.
pub(crate) const fn is_yearly(rule: Rule) -> bool {
    matches!(rule, Rule::DisposableIncomeTest | Rule::RigidRatioTest)
}
