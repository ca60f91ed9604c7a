//! The case tables beside the policy files, for staff who check the rules.

use serde::{Deserialize, Serialize};

use super::{Access, Permission, definition::endpoint};

endpoint! {
    /// Lists the tables of cases that lie beside the policy files.
    pub ListCaseTables = Get "/api/v1/case-tables", access: Access::Staff(Permission::SeeCases),
    response: Vec<CaseTableSummary>
}

endpoint! {
    /// Gives a table: its cases, each with the lines of the file that it stands in.
    pub ShowCaseTable = Get "/api/v1/case-tables/{place}/{table}", access: Access::Staff(Permission::SeeCases),
    path: CaseTablePath, response: CaseTable
}

/// Which table.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CaseTablePath {
    /// The slug of the place.
    pub place: String,
    /// The file's name without its ending, such as `dibao`.
    pub table: String,
}

/// A table in the list of tables.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CaseTableSummary {
    /// The slug of the place.
    pub place: String,
    /// The file's name without its ending.
    pub table: String,
    /// What the file says of itself, in its first lines.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<String>,
    /// How many cases it has.
    pub cases: u32,
}

/// A table of cases. The lines of all parts one after another are the file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CaseTable {
    /// The slug of the place.
    pub place: String,
    /// The file's name without its ending.
    pub table: String,
    /// The lines before the first case.
    pub head: String,
    /// The cases.
    pub cases: Vec<CaseInTable>,
}

/// What a case of a table is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum TableKind {
    /// A household, written as `[[case]]`.
    #[default]
    Household,
    /// A sum beside the assessment, written as `[[sum]]`.
    Sum,
}

/// A case of a table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CaseInTable {
    /// What it is about.
    #[serde(default)]
    pub kind: TableKind,
    /// The case with all that it starts from, as `yimen policy cases --json` writes it.
    pub case: serde_json::Value,
    /// The lines of the file that it stands in.
    pub text: String,
}
