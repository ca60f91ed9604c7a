//! The documents that a value may cite: the tables of `docs/sources.md`.

use std::collections::BTreeMap;

const SOURCES: &str = include_str!("../../../docs/sources.md");

/// The register of the project's own decisions.
const OWN: &str = "YM";

/// The codes of documents with whether we have the text, and the numbers of our own decisions.
pub struct Documents {
    held: BTreeMap<&'static str, bool>,
}

impl Documents {
    /// Those of the register.
    pub fn of_the_register() -> Self {
        let rows = SOURCES.lines().filter_map(|line| line.strip_prefix("| `"));
        let held = rows.filter_map(|row| {
            let (code, rest) = row.split_once('`')?;
            Some((code, rest.contains("| text held |")))
        });
        Self { held: held.collect() }
    }

    /// Whether a citation leads to a row of the register.
    pub fn know(&self, document: &str, article: &str) -> bool {
        if document == OWN {
            return self.held.contains_key(format!("{OWN}-{article}").as_str());
        }
        self.held.contains_key(document)
    }

    /// Whether we have the document's text, so that a value from it can be official.
    pub fn hold(&self, document: &str) -> bool {
        self.held.get(document).copied().unwrap_or(false)
    }
}
