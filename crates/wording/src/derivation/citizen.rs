//! A few plain lines for the household.

use domain::derivation::Node;
use domain::{Language, Programme};

use super::told::told;

/// How the result of one programme came about, in a few sentences; without a programme, how many
/// count and what is counted.
pub fn citizen_lines(language: Language, root: &Node, programme: Option<Programme>) -> Vec<String> {
    told(language, root, programme).into_iter().map(|(_, line)| line).collect()
}
