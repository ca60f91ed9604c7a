//! Where a rule stood on a day before the text that holds it now.

use domain::assessment::{ProgrammeFinding, Reason};
use domain::derivation::Node;
use domain::{Citation, Date};

/// The first days of the Law and of the opinion on temporary aid, by the dates of `docs/sources.md`.
const LAW: (i32, u32, u32) = (2026, 7, 1);
const TEMPORARY_AID: (i32, u32, u32) = (2026, 1, 29);

/// For each article of the Law that a rule cites, where the same stood under the Measures of 2014 and
/// the ministry's rules of their time.
const BEFORE_LAW: &[(&str, &str, &str)] = &[
    ("16", "R649", "14"),
    ("17", "R649", "15"),
    ("18", "R649", "12"),
    ("19", "R649", "10"),
    ("20", "R649", "12"),
    ("21", "D57", "8"),
    ("22", "RE25", "4"),
    ("23", "D57", "14"),
    ("29", "R649", "47"),
    ("32", "P21", ""),
    ("37", "R649", "48"),
    ("48", "R649", "45"),
    ("50", "R649", "48"),
];

/// Names in reasons and derivation the texts that were in force on the day.
pub fn restate(on: Date, programmes: &mut [ProgrammeFinding], derivation: Option<&mut Node>) {
    if !is_before(on, LAW) {
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

fn is_before(on: Date, (year, month, day): (i32, u32, u32)) -> bool {
    Date::from_ymd_opt(year, month, day).is_some_and(|first| on < first)
}

fn reason_on(on: Date, reason: &mut Reason) {
    reason.citations.iter_mut().for_each(|citation| citation_on(on, citation));
}

fn node_on(on: Date, node: &mut Node) {
    node.citations.iter_mut().for_each(|citation| citation_on(on, citation));
    node.children.iter_mut().for_each(|child| node_on(on, child));
}

fn citation_on(on: Date, citation: &mut Citation) {
    let (document, article): (&str, &str) = (&citation.document, &citation.article);
    if document == "L26" {
        let stood = BEFORE_LAW.iter().find(|(law, _, _)| *law == article);
        if let Some((_, document, article)) = stood {
            *citation = Citation::new(document, article);
        }
    } else if document == "TA26" && is_before(on, TEMPORARY_AID) {
        *citation = Citation::new("R649", "48");
    }
}
