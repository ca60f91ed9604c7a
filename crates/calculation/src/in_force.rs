//! Where a rule stood on a day before the text that holds it now.

use domain::assessment::{ProgrammeFinding, Reason};
use domain::derivation::Node;
use domain::{Citation, Commencement, Date};

/// For each article of the Law that a rule cites, where the same stood under the Measures of 2014 and
/// the ministry's rules of their time: tekun (R649 Arts 14, 15), the line of dibao and its difference
/// (Arts 9, 12), its standard (Art 10), the application (Art 11), temporary aid (Arts 47, 48).
const BEFORE_LAW: &[(&str, &str, &str)] = &[
    ("16", "R649", "14"),
    ("17", "R649", "15"),
    ("18", "R649", "9, 12"),
    ("19", "R649", "10"),
    ("20", "R649", "12"),
    ("21", "D57", "8"),
    ("22", "RE25", "4"),
    ("23", "R649", "10"),
    ("29", "R649", "47"),
    ("32", "P21", ""),
    ("37", "R649", "11"),
    ("48", "D57", "32"),
    ("50", "R649", "48"),
];

/// What the Law says for all programmes and each of them had in its own text before: that text stands
/// beside it and is enough.
const ONLY_SINCE_LAW: &[&str] = &["23"];

/// Names in reasons and derivation the texts that were in force on the day.
pub fn restate(on: Date, programmes: &mut [ProgrammeFinding], derivation: Option<&mut Node>) {
    if Commencement::Law.is_in_force(on) {
        return;
    }
    for found in programmes {
        let reasons = found.reasons.iter_mut().chain(found.members.iter_mut().flat_map(|answer| &mut answer.reasons));
        reasons.for_each(|reason| reason_on(on, reason));
    }
    if let Some(node) = derivation {
        node_on(on, node);
    }
}

fn reason_on(on: Date, reason: &mut Reason) {
    reason.citations = citations_on(on, &reason.citations).collect();
}

fn node_on(on: Date, node: &mut Node) {
    node.citations = citations_on(on, &node.citations).collect();
    node.children.iter_mut().for_each(|child| node_on(on, child));
}

/// Each text once, as it stood on the day.
fn citations_on(on: Date, cited: &[Citation]) -> impl Iterator<Item = Citation> {
    let has_own_text = cited.len() > 1;
    let is_new = |citation: &Citation| {
        has_own_text && citation.document == "L26" && ONLY_SINCE_LAW.contains(&citation.article.as_ref())
    };
    let stood = cited.iter().filter(|citation| !is_new(citation)).map(|citation| citation_on(on, citation));
    let mut each: Vec<Citation> = Vec::new();
    for citation in stood {
        if !each.contains(&citation) {
            each.push(citation);
        }
    }
    each.into_iter()
}

/// Where what a citation names stood on a day before the Law.
fn citation_on(on: Date, citation: &Citation) -> Citation {
    let (document, article): (&str, &str) = (&citation.document, &citation.article);
    if document == "L26" {
        let stood = BEFORE_LAW.iter().find(|(law, _, _)| *law == article);
        return stood.map_or_else(|| citation.clone(), |(_, document, article)| Citation::new(document, article));
    }
    if document == "TA26" && !Commencement::TemporaryAid.is_in_force(on) {
        return Citation::new("R649", "48");
    }
    citation.clone()
}

/// The text of a day for what a sum says of it by itself, without a parameter.
pub fn text_on(on: Date, citation: Citation) -> Citation {
    if Commencement::Law.is_in_force(on) { citation } else { citation_on(on, &citation) }
}
