//! Signing in and out.

use serde::{Deserialize, Serialize};

use super::{Access, Permission, definition::endpoint};
use crate::{calendar::Instant, region::RegionCode, role::Role};

endpoint! {
    /// Tells who is signed in; `actor` is absent for a visitor.
    pub ShowSession = Get "/api/v1/session", access: Access::Public, response: SessionView
}

endpoint! {
    /// Signs a member of staff in by user name and password.
    pub SignInStaff = Post "/api/v1/session/staff", access: Access::Public,
    request: StaffSignInRequest, response: SessionView
}

endpoint! {
    /// Sends a six-digit code to a telephone; in the demo the code is in the answer.
    pub RequestCitizenCode = Post "/api/v1/session/codes", access: Access::Public,
    request: CitizenCodeRequest, response: CitizenCodeSent
}

endpoint! {
    /// Signs a citizen in by telephone number and code; a first sign-in makes the account.
    pub SignInCitizen = Post "/api/v1/session/citizen", access: Access::Public,
    request: CitizenSignInRequest, response: SessionView
}

endpoint! {
    /// Signs out; the session is void at once.
    pub SignOut = Delete "/api/v1/session", access: Access::SignedIn, success: 204
}

/// Who is signed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SessionView {
    /// The person, absent for a visitor.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub actor: Option<SessionActor>,
    /// When the session ends at the latest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Instant>,
    /// Without a request for so many seconds the session ends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub idle_seconds: Option<u64>,
}

/// The person behind a session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum SessionActor {
    /// A citizen.
    Citizen {
        /// The telephone number with the middle hidden.
        phone_masked: String,
    },
    /// A member of staff.
    Staff {
        /// The name shown to colleagues.
        name: String,
        /// The roles, at least one.
        roles: Vec<Role>,
        /// The region that the person works for.
        region: RegionCode,
        /// What may be asked of the server.
        permissions: Vec<Permission>,
    },
}

/// Name and password.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct StaffSignInRequest {
    /// The user name, at most 64 characters.
    pub user_name: String,
    /// The password, at most 256 characters.
    pub password: String,
}

/// A telephone that wants a code.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CitizenCodeRequest {
    /// A mainland mobile number: 11 digits beginning with 1.
    pub phone: String,
}

/// A code is on its way.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CitizenCodeSent {
    /// How long it holds.
    pub valid_seconds: u64,
    /// When the next one may be asked for.
    pub retry_after_seconds: u64,
    /// The code itself, only in the demo.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub demo_code: Option<String>,
}

/// Telephone and code.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CitizenSignInRequest {
    /// The number that the code was sent to.
    pub phone: String,
    /// The six digits.
    pub code: String,
}
