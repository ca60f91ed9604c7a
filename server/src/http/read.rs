//! Reading a request: each part to its type, each with a limit, each failure a clear answer.

use axum::{
    body::{Body, Bytes, HttpBody as _, to_bytes},
    extract::{FromRequestParts as _, Path, Query},
    http::{HeaderMap, header, request::Parts},
};
use calculation::request::read_as;
use domain::api::{Body as BodyForm, Endpoint, ProblemCode};
use serde::de::DeserializeOwned;
use sha2::{Digest as _, Sha256};

use super::ApiError;
use crate::{
    random::hex,
    store::{Author, Claim},
};

/// The longest JSON body, in bytes.
pub const JSON_LIMIT: usize = 1024 * 1024;
/// The longest file, in bytes.
pub const FILE_LIMIT: usize = 10 * 1024 * 1024;

/// Reads the parameters of the path.
pub async fn path<E: Endpoint>(parts: &mut Parts) -> Result<E::Path, ApiError> {
    if !E::PATH.contains('{') {
        return from_nothing();
    }
    // A path that does not fit names nothing that there is.
    let Path(path) = Path::<E::Path>::from_request_parts(parts, &()).await.map_err(|_| ProblemCode::NotFound)?;
    Ok(path)
}

/// Reads the parameters of the query.
pub fn query<E: Endpoint>(parts: &Parts) -> Result<E::Query, ApiError> {
    let Query(query) = Query::<E::Query>::try_from_uri(&parts.uri)
        .map_err(|error| ApiError::new(ProblemCode::MalformedRequest).because(error.body_text()))?;
    Ok(query)
}

/// Reads the bytes of the body, up to the endpoint's limit.
pub async fn bytes<E: Endpoint>(headers: &HeaderMap, body: Body) -> Result<Bytes, ApiError> {
    let limit = match E::REQUEST_BODY {
        BodyForm::Json => JSON_LIMIT,
        BodyForm::File => FILE_LIMIT,
    };
    let too_large = || ApiError::new(ProblemCode::TooLarge).because(format!("at most {limit} bytes are accepted"));
    let announced = headers.get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse::<usize>().ok());
    if announced.is_some_and(|length| length > limit) || body.size_hint().lower() > u64::try_from(limit).unwrap_or(0) {
        return Err(too_large());
    }
    to_bytes(body, limit).await.map_err(|error| {
        let is_limit =
            std::error::Error::source(&error).is_some_and(|cause| cause.to_string().contains("length limit exceeded"));
        if is_limit {
            too_large()
        } else {
            ApiError::new(ProblemCode::MalformedRequest).because("the body ended early")
        }
    })
}

/// Reads the body as the endpoint's type.
pub fn body<E: Endpoint>(headers: &HeaderMap, bytes: &Bytes) -> Result<E::Request, ApiError> {
    if E::REQUEST_BODY == BodyForm::File {
        return from_nothing();
    }
    if bytes.is_empty() {
        // An endpoint without a body takes `()`, which is `null`.
        return from_nothing()
            .map_err(|_: ApiError| ApiError::new(ProblemCode::MalformedRequest).because("a JSON body is required"));
    }
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if kind.split(';').next().map(str::trim) != Some("application/json") {
        return Err(ApiError::new(ProblemCode::UnsupportedMediaType).because("send application/json"));
    }
    let reader = &mut serde_json::Deserializer::from_slice(bytes);
    let request: E::Request =
        serde_path_to_error::deserialize(&mut *reader).map_err(|error| unreadable::<E::Request>(&error, bytes))?;
    reader
        .end()
        .map_err(|_| ApiError::new(ProblemCode::MalformedRequest).because("there is more after the JSON document"))?;
    Ok(request)
}

/// JSON that is broken is malformed; JSON with a wrong value is told where.
fn unreadable<T: DeserializeOwned>(error: &serde_path_to_error::Error<serde_json::Error>, bytes: &[u8]) -> ApiError {
    let cause = error.inner();
    if cause.is_data() {
        let place = pointer(error.path());
        // What has a kind is read as a whole; the shared reader finds the place inside it.
        let deeper = std::str::from_utf8(bytes).ok().and_then(|text| read_as::<T>(text).err());
        let place = deeper.map(|error| error.pointer).filter(|inner| inner.starts_with(&place)).unwrap_or(place);
        // The message may repeat the value; the place and the position say enough.
        return ApiError::invalid(place, "unreadable", reason(cause));
    }
    let place = format!("the JSON is broken at line {}, column {}", cause.line(), cause.column());
    ApiError::new(ProblemCode::MalformedRequest).because(place)
}

/// What serde says, without the value that it was about.
fn reason(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let expected = text.split(", expected ").nth(1).and_then(|rest| rest.split(" at line").next());
    let named = ["unknown field", "missing field", "unknown variant", "duplicate field"]
        .into_iter()
        .find(|start| text.starts_with(start));
    match (named, expected) {
        (Some(named), Some(expected)) => format!("{named}; expected {expected}"),
        (Some(_), None) => text.split(" at line").next().unwrap_or_default().to_owned(),
        (None, Some(expected)) => format!("expected {expected}"),
        (None, None) => "the value does not fit".to_owned(),
    }
}

fn pointer(path: &serde_path_to_error::Path) -> String {
    use serde_path_to_error::Segment;
    let mut pointer = String::new();
    for segment in path {
        let name = match segment {
            Segment::Seq { index } => index.to_string(),
            Segment::Map { key } => key.replace('~', "~0").replace('/', "~1"),
            Segment::Enum { variant } => variant.clone(),
            Segment::Unknown => continue,
        };
        pointer.push('/');
        pointer.push_str(&name);
    }
    pointer
}

/// A value of a type that needs nothing: `()` or an object without fields.
fn from_nothing<T: DeserializeOwned>() -> Result<T, ApiError> {
    serde_json::from_value(serde_json::Value::Null)
        .or_else(|_| serde_json::from_value(serde_json::Value::Object(serde_json::Map::new())))
        .map_err(ApiError::internal)
}

/// Reads the idempotency key, which must be there where the endpoint says so.
pub fn claim<E: Endpoint>(parts: &Parts, bytes: &Bytes, scope: Author) -> Result<Option<Claim>, ApiError> {
    if !E::IDEMPOTENT {
        return Ok(None);
    }
    let key = parts.headers.get("idempotency-key").and_then(|value| value.to_str().ok()).unwrap_or_default();
    if !(8..=128).contains(&key.len()) || !key.bytes().all(|byte| byte.is_ascii_graphic()) {
        let needed = "Idempotency-Key with 8 to 128 visible ASCII characters is required";
        return Err(ApiError::new(ProblemCode::HeaderRequired).because(needed));
    }
    let mut hash = Sha256::new();
    hash.update(parts.method.as_str());
    hash.update([0]);
    hash.update(parts.uri.to_string());
    hash.update([0]);
    hash.update(bytes);
    Ok(Some(Claim { scope, key: key.to_owned(), fingerprint: hex(&hash.finalize()) }))
}

/// Reads the version last seen, which must be there where the endpoint says so.
pub fn version<E: Endpoint>(headers: &HeaderMap) -> Result<Option<i64>, ApiError> {
    let version = headers.get(header::IF_MATCH).and_then(|value| value.to_str().ok()).and_then(super::call::version_of);
    if E::VERSIONED && version.is_none() {
        return Err(
            ApiError::new(ProblemCode::HeaderRequired).because("If-Match with the version last seen is required")
        );
    }
    Ok(version)
}
