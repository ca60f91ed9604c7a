//! The one place where errors become problem documents.

use axum::{
    body::Body,
    http::{HeaderValue, Response, StatusCode, header},
};
use calculation::request::RequestError;
use domain::api::{FieldError, Problem, ProblemCode};

use crate::{sealing::SealError, store::StoreError};

/// An error on its way out: what the caller is told, and what only the log is.
#[derive(Debug)]
pub struct ApiError {
    /// What kind.
    pub code: ProblemCode,
    /// What happened, in English, without personal data.
    pub detail: Option<String>,
    /// What is wrong with which value.
    pub errors: Vec<FieldError>,
    /// When to come back, in seconds.
    pub retry_after: Option<u64>,
    /// More that belongs to the code.
    pub extra: Option<serde_json::Value>,
    /// For the log.
    pub source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl ApiError {
    /// An error of a kind with nothing to add.
    pub const fn new(code: ProblemCode) -> Self {
        Self { code, detail: None, errors: Vec::new(), retry_after: None, extra: None, source: None }
    }

    /// One value that is not acceptable.
    pub fn invalid(pointer: impl Into<String>, code: &str, detail: impl Into<String>) -> Self {
        let error = FieldError { pointer: pointer.into(), code: code.to_owned(), detail: detail.into() };
        Self { errors: vec![error], ..Self::new(ProblemCode::InvalidInput) }
    }

    /// Something in the server that must not fail did.
    pub fn internal(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self { source: Some(source.into()), ..Self::new(ProblemCode::Internal) }
    }

    /// The same error with a sentence about this time.
    pub fn because(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// The same error with values that are not acceptable.
    pub fn with_errors(mut self, errors: Vec<FieldError>) -> Self {
        self.errors = errors;
        self
    }

    /// The same error with more that belongs to its code.
    pub fn with_extra(mut self, extra: serde_json::Value) -> Self {
        self.extra = Some(extra);
        self
    }

    /// The same error with a time to come back.
    pub fn retry_after(mut self, seconds: u64) -> Self {
        self.retry_after = Some(seconds);
        self
    }

    /// The answer. Errors of the server are logged here, once.
    pub fn into_response(self, trace_id: &str) -> Response<Body> {
        let status = self.code.status();
        if status >= 500 {
            let cause = self.source.as_deref().map(chain);
            tracing::error!(trace.id = trace_id, error.code = ?self.code, error.cause = cause, "request failed");
        }
        let problem = Problem {
            kind: format!("/problems/{}", code_text(self.code)),
            title: self.code.title().to_owned(),
            status,
            code: self.code,
            detail: self.detail,
            errors: self.errors,
            trace_id: trace_id.to_owned(),
            retry_after_seconds: self.retry_after,
            extra: self.extra,
        };
        let body = serde_json::to_vec(&problem).unwrap_or_default();
        let mut response = Response::new(Body::from(body));
        *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if let Some(seconds) = self.retry_after {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}

/// The code as JSON writes it.
pub fn code_text(code: ProblemCode) -> String {
    match serde_json::to_value(code) {
        Ok(serde_json::Value::String(text)) => text,
        _ => String::new(),
    }
}

/// An error and its causes on one line.
fn chain(error: &(dyn std::error::Error + Send + Sync + 'static)) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(next) = cause {
        text.push_str(": ");
        text.push_str(&next.to_string());
        cause = next.source();
    }
    text
}

/// How long to stay away when the storage cannot be reached.
const STORAGE_RETRY_SECONDS: u64 = 5;

impl From<StoreError> for ApiError {
    fn from(error: StoreError) -> Self {
        let code = match &error {
            StoreError::Unavailable(_) => {
                let away = Self { source: Some(error.into()), ..Self::new(ProblemCode::StorageUnavailable) };
                return away.retry_after(STORAGE_RETRY_SECONDS);
            }
            StoreError::Full(_) => ProblemCode::StorageFull,
            StoreError::Unique(_) => ProblemCode::AlreadyExists,
            StoreError::VersionConflict => ProblemCode::VersionConflict,
            StoreError::Refused(_)
            | StoreError::Misfit(_)
            | StoreError::Unaudited
            | StoreError::Seal(_)
            | StoreError::HoldsDemo
            | StoreError::HoldsPeople
            | StoreError::Database(_) => ProblemCode::Internal,
        };
        Self { source: Some(error.into()), ..Self::new(code) }
    }
}

impl From<sea_orm::DbErr> for ApiError {
    fn from(error: sea_orm::DbErr) -> Self {
        StoreError::from(error).into()
    }
}

impl From<SealError> for ApiError {
    fn from(error: SealError) -> Self {
        StoreError::from(error).into()
    }
}

impl From<RequestError> for ApiError {
    fn from(error: RequestError) -> Self {
        Self::new(error.code()).because(error.to_string()).with_errors(error.errors())
    }
}

impl From<ProblemCode> for ApiError {
    fn from(code: ProblemCode) -> Self {
        Self::new(code)
    }
}
