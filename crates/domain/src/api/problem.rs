//! Problem documents (RFC 9457): every answer that is not a success.

use serde::{Deserialize, Serialize};

/// What went wrong, for machines and for the text tables of the browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ProblemCode {
    /// The request cannot be read: broken JSON, a wrong type, an unknown key.
    MalformedRequest,
    /// The request was read, and a value in it is not acceptable; see `errors`.
    InvalidInput,
    /// No session, or one that has expired.
    SignInRequired,
    /// Name and password, or telephone number and code, do not go together.
    WrongCredentials,
    /// Signed in, and not allowed.
    NotPermitted,
    /// There is no such thing, or the caller may not know of it.
    NotFound,
    /// The path exists with another verb.
    MethodNotAllowed,
    /// The request came from another site's page.
    ForeignOrigin,
    /// The body is longer than is accepted.
    TooLarge,
    /// The body is of a kind that is not accepted.
    UnsupportedMediaType,
    /// Too many requests or attempts; `retry_after_seconds` says when to come back.
    TooManyRequests,
    /// A header that the endpoint requires is missing.
    HeaderRequired,
    /// Someone else changed it first; read it again.
    VersionConflict,
    /// The idempotency key was used before with another request.
    IdempotencyKeyReused,
    /// The jurisdiction is not in the policy book.
    UnknownJurisdiction,
    /// No policy is encoded for the day, without which no case can be handled.
    DateNotEncoded,
    /// The facts are not those that their digest names.
    FactsDigestMismatch,
    /// The server's assessment differs from the one sent; `extra` holds the new one.
    AssessmentChanged,
    /// A figure to try was sent where only the policy in force counts.
    OverlayRefused,
    /// The procedure does not permit this action to this person now.
    ActionNotPermitted,
    /// The file is not what its name or type says, or of a kind that is not accepted.
    FileNotAccepted,
    /// The same thing exists already.
    AlreadyExists,
    /// The request took too long.
    Timeout,
    /// The storage cannot be reached; nothing was changed.
    StorageUnavailable,
    /// The storage is full; nothing was changed.
    StorageFull,
    /// A defect of the server; the trace id finds it in the log.
    Internal,
}

/// One thing wrong with one value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FieldError {
    /// Where, as a JSON pointer into the request (`/facts/members/0/birth_date`).
    pub pointer: String,
    /// What, as a stable code (`birth_date_in_future`).
    pub code: String,
    /// What, in English, for people who read the interface by hand.
    pub detail: String,
}

/// A problem document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Problem {
    /// A reference for the kind of problem.
    #[serde(rename = "type")]
    pub kind: String,
    /// The kind of problem in English.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// The kind of problem as a stable code.
    pub code: ProblemCode,
    /// What happened this time, in English, without personal data.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// Each value that is not acceptable.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<FieldError>,
    /// Finds the request in the server's log.
    pub trace_id: String,
    /// When to come back, in seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_after_seconds: Option<u64>,
    /// More that belongs to this code, such as the new assessment of `assessment_changed`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extra: Option<serde_json::Value>,
}

impl ProblemCode {
    /// The HTTP status that goes with the code.
    pub const fn status(self) -> u16 {
        match self {
            Self::MalformedRequest => 400,
            Self::SignInRequired | Self::WrongCredentials => 401,
            Self::NotPermitted | Self::ForeignOrigin => 403,
            Self::NotFound => 404,
            Self::MethodNotAllowed => 405,
            Self::AlreadyExists | Self::AssessmentChanged | Self::ActionNotPermitted => 409,
            Self::VersionConflict => 412,
            Self::TooLarge => 413,
            Self::UnsupportedMediaType | Self::FileNotAccepted => 415,
            Self::InvalidInput
            | Self::IdempotencyKeyReused
            | Self::UnknownJurisdiction
            | Self::DateNotEncoded
            | Self::FactsDigestMismatch
            | Self::OverlayRefused => 422,
            Self::HeaderRequired => 428,
            Self::TooManyRequests => 429,
            Self::Internal => 500,
            Self::StorageUnavailable | Self::Timeout => 503,
            Self::StorageFull => 507,
        }
    }

    /// The kind of problem in English.
    pub const fn title(self) -> &'static str {
        match self {
            Self::MalformedRequest => "The request cannot be read",
            Self::InvalidInput => "A value is not acceptable",
            Self::SignInRequired => "Signing in is required",
            Self::WrongCredentials => "The credentials do not match",
            Self::NotPermitted => "Not permitted",
            Self::NotFound => "Not found",
            Self::MethodNotAllowed => "The path does not take this verb",
            Self::ForeignOrigin => "The request came from another site",
            Self::TooLarge => "The body is too large",
            Self::UnsupportedMediaType => "The kind of body is not accepted",
            Self::TooManyRequests => "Too many requests",
            Self::HeaderRequired => "A required header is missing",
            Self::VersionConflict => "Changed by someone else",
            Self::IdempotencyKeyReused => "The idempotency key belongs to another request",
            Self::UnknownJurisdiction => "Unknown jurisdiction",
            Self::DateNotEncoded => "No policy is encoded for this day",
            Self::FactsDigestMismatch => "The facts do not match their digest",
            Self::AssessmentChanged => "The assessment has changed",
            Self::OverlayRefused => "Figures to try are not accepted here",
            Self::ActionNotPermitted => "The procedure does not permit this now",
            Self::FileNotAccepted => "The file is not accepted",
            Self::AlreadyExists => "It exists already",
            Self::Timeout => "The request took too long",
            Self::StorageUnavailable => "The storage cannot be reached",
            Self::StorageFull => "The storage is full",
            Self::Internal => "The server failed",
        }
    }
}
