//! The grounds of a decision: fact, rule with its article, parameter with its source, number.

use domain::derivation::Node;
use domain::{Language, Programme};

use super::argument::parameters_with_sources;
use super::told::told;
use crate::names::citations;
use crate::say::{list, said, together};

/// The paragraphs that explain one programme's result in the decision letter.
pub fn letter_paragraphs(language: Language, root: &Node, programme: Programme) -> Vec<String> {
    told(language, root, Some(programme)).into_iter().map(|(node, fact)| paragraph(language, node, fact)).collect()
}

fn paragraph(language: Language, node: &Node, fact: String) -> String {
    let mut sentences = vec![fact];
    let parameters = parameters_with_sources(language, &node.arguments);
    if !parameters.is_empty() {
        sentences.push(said!(language, "采用的标准：{0}。", "Figures used: {0}.", list(language, &parameters)));
    }
    if !node.citations.is_empty() {
        sentences.push(said!(language, "依据：{0}。", "Basis: {0}.", citations(language, &node.citations)));
    }
    together(language, &sentences)
}
