//! Payments and what follows aid.

use serde::{Deserialize, Serialize};

use super::UserId;
use crate::{
    Date, Money, Programme,
    calendar::{Instant, Month},
};

/// What is recorded of a payment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PaymentForm {
    /// The month that is paid; absent for money paid once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub month: Option<Month>,
    /// Yuan.
    pub amount: Money,
    /// The day on which the money reached the account.
    pub on: Date,
    /// The bank's or the list's reference.
    pub reference: String,
}

/// A payment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Payment {
    /// When it was recorded.
    pub at: Instant,
    /// By whom.
    pub by: UserId,
    /// What.
    pub form: PaymentForm,
}

/// What was seen after aid was given, and what the household is brought to (摆渡).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FollowUp {
    /// When.
    pub at: Instant,
    /// By whom.
    pub by: UserId,
    /// What was seen.
    pub text: String,
    /// Programmes that the household is helped to apply for.
    pub onward: Vec<Programme>,
}
