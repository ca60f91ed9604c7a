//! Setting a standard.

use serde::{Deserialize, Serialize};

use crate::{Date, facts::Amount};

/// A standard to be computed from the minimum wage (L26 Art 19).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct StandardByWage {
    /// The minimum wage, yuan per month; the encoded one where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minimum_wage: Option<Amount>,
}

/// Standards to be compared with what superior texts want (L26 Art 19).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct StandardCheck {
    /// The standard of towns, yuan per person and month.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub urban: Option<Amount>,
    /// The standard of the countryside, yuan per person and month.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rural: Option<Amount>,
    /// Whether the standard of towns is based on the minimum wage; only then a band of it is looked at.
    pub by_wage: bool,
    /// The minimum wage, yuan per month; the encoded one where absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minimum_wage: Option<Amount>,
    /// Last year's consumption of townspeople, yuan per person and year; the encoded one where absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consumption: Option<Amount>,
    /// From which day the standard is to hold.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub starts_on: Option<Date>,
}

impl Default for StandardCheck {
    fn default() -> Self {
        Self { urban: None, rural: None, by_wage: true, minimum_wage: None, consumption: None, starts_on: None }
    }
}
