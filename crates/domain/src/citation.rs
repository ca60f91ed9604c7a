//! Where a rule or a figure stands: document and article.

use serde::{Deserialize, Serialize};

use crate::Text;

/// A place in a legal text, by the codes of `docs/sources.md`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Citation {
    /// The document's code, such as `L26`.
    pub document: Text,
    /// The article or section, such as `18`.
    pub article: Text,
}

impl Citation {
    /// A citation written in code, above a rule.
    pub const fn new(document: &'static str, article: &'static str) -> Self {
        Self { document: Text::Fixed(document), article: Text::Fixed(article) }
    }
}
