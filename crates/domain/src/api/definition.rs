//! What an endpoint is.

use serde::{Deserialize, Serialize, de::DeserializeOwned};

use super::Access;

/// The verb of an endpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Method {
    /// Reads, changes nothing.
    Get,
    /// Creates or acts.
    Post,
    /// Replaces.
    Put,
    /// Removes.
    Delete,
}

impl Method {
    /// The verb as HTTP writes it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
        }
    }

    /// Whether the verb promises to change nothing.
    pub const fn is_safe(self) -> bool {
        matches!(self, Self::Get)
    }
}

/// The form of a body on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Body {
    /// A JSON document of the endpoint's type; `()` stands for no body.
    Json,
    /// The bytes of one file; the endpoint's type is then `()`.
    File,
}

/// A value that crosses the wire. Implemented for everything that qualifies.
#[cfg(feature = "schema")]
pub trait Wire: Serialize + DeserializeOwned + schemars::JsonSchema {}
#[cfg(feature = "schema")]
impl<T: Serialize + DeserializeOwned + schemars::JsonSchema> Wire for T {}

/// A value that crosses the wire. Implemented for everything that qualifies.
#[cfg(not(feature = "schema"))]
pub trait Wire: Serialize + DeserializeOwned {}
#[cfg(not(feature = "schema"))]
impl<T: Serialize + DeserializeOwned> Wire for T {}

/// No parameter in the path.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NoPath {}

/// No parameter in the query.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NoQuery {}

/// No body: a request without one, an answer `204`.
pub type Nothing = ();

/// One endpoint: everything that the two ends must agree on.
pub trait Endpoint: 'static {
    /// Its name, unique; the `operationId` of the API description.
    const NAME: &'static str;
    /// What it does, in one or two English sentences.
    const SUMMARY: &'static str;
    /// The verb.
    const METHOD: Method;
    /// The path with parameters in braces, as axum writes them.
    const PATH: &'static str;
    /// Who may call it.
    const ACCESS: Access;
    /// Whether an `Idempotency-Key` header is required.
    const IDEMPOTENT: bool;
    /// Whether an `If-Match` header with the version last seen is required.
    const VERSIONED: bool;
    /// The status of success.
    const SUCCESS: u16;
    /// The form of the request's body.
    const REQUEST_BODY: Body;
    /// The form of the answer's body.
    const RESPONSE_BODY: Body;
    /// The parameters of the path; field names are those in the braces.
    type Path: Wire + Send;
    /// The parameters of the query.
    type Query: Wire + Send;
    /// The request's body.
    type Request: Wire + Send;
    /// The answer's body.
    type Response: Wire + Send;
}

/// Fills the braces of a path with percent-encoded values of the same names.
///
/// `values` is the parameters object as JSON; a name that it lacks stays as it is.
#[must_use]
pub fn fill_path(path: &str, values: &serde_json::Value) -> String {
    let mut filled = String::with_capacity(path.len());
    for (index, segment) in path.split('/').enumerate() {
        if index > 0 {
            filled.push('/');
        }
        let name = segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
        match name.and_then(|name| values.get(name)) {
            Some(serde_json::Value::String(text)) => filled.push_str(&percent_encode(text)),
            Some(other) => filled.push_str(&percent_encode(&other.to_string())),
            None => filled.push_str(segment),
        }
    }
    filled
}

/// Writes the parameters of a query as `?a=b&c=d`, empty when there are none.
///
/// Absent and null parameters are left out.
#[must_use]
pub fn fill_query(values: &serde_json::Value) -> String {
    let mut filled = String::new();
    let Some(map) = values.as_object() else {
        return filled;
    };
    for (name, value) in map {
        let text = match value {
            serde_json::Value::Null => continue,
            serde_json::Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        filled.push(if filled.is_empty() { '?' } else { '&' });
        filled.push_str(&percent_encode(name));
        filled.push('=');
        filled.push_str(&percent_encode(&text));
    }
    filled
}

/// Encodes everything but the unreserved characters of RFC 3986.
fn percent_encode(text: &str) -> String {
    use std::fmt::Write as _;
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            encoded.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}

/// Defines an endpoint type. The doc comment becomes the summary.
///
/// ```text
/// endpoint! {
///     /// Shows the business date.
///     pub ShowToday = Get "/api/v1/today", access: Access::Public, response: TodayView
/// }
/// ```
/// Optional, in this order after `access`: `path:`, `query:`, `request:`, `response:`,
/// `request_body:`, `response_body:`, `idempotent: true`, `versioned: true`, `success: 201`.
macro_rules! endpoint {
    (
        $(#[doc = $doc:literal])+
        pub $name:ident = $method:ident $path:literal, access: $access:expr
        $(, path: $path_type:ty)?
        $(, query: $query_type:ty)?
        $(, request: $request_type:ty)?
        $(, response: $response_type:ty)?
        $(, request_body: $request_body:ident)?
        $(, response_body: $response_body:ident)?
        $(, idempotent: $idempotent:literal)?
        $(, versioned: $versioned:literal)?
        $(, success: $success:literal)?
        $(,)?
    ) => {
        $(#[doc = $doc])+
        #[derive(Clone, Copy, Debug)]
        pub struct $name;

        impl $crate::api::Endpoint for $name {
            const NAME: &'static str = stringify!($name);
            const SUMMARY: &'static str = concat!($($doc),+);
            const METHOD: $crate::api::Method = $crate::api::Method::$method;
            const PATH: &'static str = $path;
            const ACCESS: $crate::api::Access = $access;
            const IDEMPOTENT: bool = $crate::api::definition::or_default!($($idempotent)?; false);
            const VERSIONED: bool = $crate::api::definition::or_default!($($versioned)?; false);
            const SUCCESS: u16 = $crate::api::definition::or_default!($($success)?; 200);
            const REQUEST_BODY: $crate::api::Body =
                $crate::api::Body::or_json($crate::api::definition::or_none!($($crate::api::Body::$request_body)?));
            const RESPONSE_BODY: $crate::api::Body =
                $crate::api::Body::or_json($crate::api::definition::or_none!($($crate::api::Body::$response_body)?));
            type Path = $crate::api::definition::or_type!($($path_type)?; $crate::api::NoPath);
            type Query = $crate::api::definition::or_type!($($query_type)?; $crate::api::NoQuery);
            type Request = $crate::api::definition::or_type!($($request_type)?; ());
            type Response = $crate::api::definition::or_type!($($response_type)?; ());
        }
    };
}

macro_rules! or_default {
    (; $default:literal) => {
        $default
    };
    ($value:literal; $default:literal) => {
        $value
    };
}

macro_rules! or_none {
    () => {
        None
    };
    ($value:expr) => {
        Some($value)
    };
}

macro_rules! or_type {
    (; $default:ty) => {
        $default
    };
    ($value:ty; $default:ty) => {
        $value
    };
}

pub(crate) use {endpoint, or_default, or_none, or_type};

impl Body {
    /// JSON where nothing else is said.
    pub(crate) const fn or_json(value: Option<Self>) -> Self {
        match value {
            Some(body) => body,
            None => Self::Json,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{fill_path, fill_query};
    use serde_json::json;

    #[test]
    fn path_values_are_encoded() {
        let path = fill_path("/api/v1/cases/{case}/documents/{document}", &json!({"case": "a/b", "document": 7}));
        assert_eq!(path, "/api/v1/cases/a%2Fb/documents/7");
    }

    #[test]
    fn absent_query_values_are_left_out() {
        assert_eq!(fill_query(&json!({"after": null, "name": "示 1"})), "?name=%E7%A4%BA%201");
        assert_eq!(fill_query(&json!({})), "");
    }
}
