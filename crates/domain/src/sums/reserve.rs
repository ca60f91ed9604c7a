//! The reserve (备用金) from which a township pays temporary aid.

use serde::{Deserialize, Serialize};

use crate::facts::Amount;

/// The opening of a township's reserve (S2, S3, S4).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReserveOpening {
    /// Administrative villages of the township.
    pub villages: u32,
}

/// A reserve to be refilled (S4, YM-38).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReserveRefill {
    /// Paid out since the last refill, yuan.
    pub paid_out: Amount,
    /// In the reserve now, yuan.
    pub balance: Amount,
}

/// A reserve to be looked at (S2, S3, S4).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReserveAlarm {
    /// In the reserve now, yuan.
    pub balance: Amount,
}

/// The aid of a year to be split between county and township (S2, S3, S4).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReserveSettlement {
    /// Aid that was paid in the year, yuan.
    pub paid: Amount,
    /// Donations and the village's own money that came in for it, yuan.
    #[serde(default)]
    pub donations: Amount,
}
