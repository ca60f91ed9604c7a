//! Who may call an endpoint.

use serde::{Deserialize, Serialize};

/// Who may call an endpoint. There is no default: every endpoint says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Anyone, without an account.
    Public,
    /// Anyone who is signed in.
    SignedIn,
    /// A citizen (申请人) who is signed in.
    Citizen,
    /// A member of staff whose role holds the permission.
    Staff(Permission),
}

/// What a member of staff may ask of the server as a whole.
///
/// Which action a person may take on one case is decided by the procedure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Permission {
    /// Fill in and send an application for a person who is present.
    AssistApplication,
    /// See the inbox and the cases of the own region.
    SeeCases,
    /// Take the actions that the procedure permits on a case.
    WorkCases,
    /// Register aid that comes before the papers.
    RegisterEmergency,
    /// See payment lists.
    SeePayments,
    /// Prepare payment lists from decisions.
    PreparePayments,
    /// Record which payments of a list arrived; never by the person who prepared it.
    SettlePayments,
    /// See figures without personal data.
    SeeDashboard,
    /// Move the demo's clock forward.
    MoveClock,
}

impl Permission {
    /// Every permission, for tables and tests.
    pub const ALL: [Self; 9] = [
        Self::AssistApplication,
        Self::SeeCases,
        Self::WorkCases,
        Self::RegisterEmergency,
        Self::SeePayments,
        Self::PreparePayments,
        Self::SettlePayments,
        Self::SeeDashboard,
        Self::MoveClock,
    ];
}
