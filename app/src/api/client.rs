//! One call to an endpoint.

use domain::api::{Body, Endpoint, Method, ProblemCode, fill_path, fill_query};
use gloo_net::http::{RequestBuilder, Response};
use serde::Serialize;
use wasm_bindgen::JsValue;

use super::ApiError;
use crate::session::Session;

/// The way to the server. It knows the session, so that an end of it is noticed wherever it shows.
#[derive(Clone, Copy)]
pub struct Api {
    session: Option<Session>,
}

/// What a call carries.
pub struct Call<E: Endpoint> {
    /// The parameters of the path.
    pub path: E::Path,
    /// The parameters of the query.
    pub query: E::Query,
    /// The body.
    pub request: E::Request,
    /// The key under which the server remembers that it did this once.
    pub idempotency_key: Option<String>,
    /// The version that the person saw.
    pub version: Option<String>,
}

/// What came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply<T> {
    /// The body.
    pub value: T,
    /// The version of what was read, to be sent with a change of it.
    pub version: Option<String>,
}

/// A call with everything written out, so that the code that sends it exists only once.
struct Written {
    method: Method,
    url: String,
    body: Option<JsValue>,
    is_file: bool,
    idempotency_key: Option<String>,
    version: Option<String>,
}

struct RawReply {
    text: String,
    version: Option<String>,
}

impl<E: Endpoint> Call<E>
where
    E::Path: Default,
    E::Query: Default,
{
    /// A call with this body and nothing else.
    pub fn with(request: E::Request) -> Self {
        Self { path: E::Path::default(), query: E::Query::default(), request, idempotency_key: None, version: None }
    }
}

impl<E: Endpoint> Call<E> {
    /// Under a key that is kept until the person knows the outcome.
    #[must_use]
    pub fn once(mut self, key: impl Into<String>) -> Self {
        self.idempotency_key = Some(key.into());
        self
    }

    /// Only if nobody changed it since this version.
    #[must_use]
    pub fn if_unchanged(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }

    fn written(self) -> Result<Written, ApiError> {
        let has_body = !E::METHOD.is_safe() && E::REQUEST_BODY == Body::Json;
        let body = if has_body { Some(json(&self.request)?) } else { None };
        let url = fill_path(E::PATH, &value(&self.path)?) + &fill_query(&value(&self.query)?);
        Ok(Written {
            method: E::METHOD,
            url,
            body: body.filter(|body| body != "null").map(|body| JsValue::from_str(&body)),
            is_file: false,
            idempotency_key: self.idempotency_key,
            version: self.version,
        })
    }
}

impl Api {
    /// The way to the server for the page at hand.
    pub fn get() -> Self {
        Self { session: Some(Session::get()) }
    }

    /// The way to the server from outside the pages.
    pub fn of_visitor() -> Self {
        Self { session: None }
    }

    /// Calls an endpoint.
    pub async fn call<E: Endpoint>(self, call: Call<E>) -> Result<Reply<E::Response>, ApiError> {
        let raw = self.send(call.written()?).await?;
        let body = if raw.text.is_empty() { "null" } else { &raw.text };
        let value = serde_json::from_str(body).map_err(|_| ApiError::Unreadable)?;
        Ok(Reply { value, version: raw.version })
    }

    /// Calls an endpoint that takes the bytes of a file.
    pub async fn upload<E: Endpoint>(
        self,
        call: Call<E>,
        file: &web_sys::Blob,
    ) -> Result<Reply<E::Response>, ApiError> {
        let mut written = call.written()?;
        written.body = Some(file.clone().into());
        written.is_file = true;
        let raw = self.send(written).await?;
        let value = serde_json::from_str(&raw.text).map_err(|_| ApiError::Unreadable)?;
        Ok(Reply { value, version: raw.version })
    }

    async fn send(self, call: Written) -> Result<RawReply, ApiError> {
        let response = request(call)?.send().await.map_err(|_| ApiError::Offline)?;
        let version = response.headers().get("etag");
        let text = text_of(&response).await?;
        if response.ok() {
            return Ok(RawReply { text, version });
        }
        let problem = serde_json::from_str(&text).map_err(|_| ApiError::Unreadable)?;
        let error = ApiError::Problem(problem);
        if let (Some(session), Some(ProblemCode::SignInRequired)) = (self.session, error.code()) {
            session.expire();
        }
        Err(error)
    }
}

fn request(call: Written) -> Result<gloo_net::http::Request, ApiError> {
    let method = match call.method {
        Method::Get => gloo_net::http::Method::GET,
        Method::Post => gloo_net::http::Method::POST,
        Method::Put => gloo_net::http::Method::PUT,
        Method::Delete => gloo_net::http::Method::DELETE,
    };
    let mut builder = RequestBuilder::new(&call.url).method(method).header("accept", "application/json");
    if let Some(key) = &call.idempotency_key {
        builder = builder.header("idempotency-key", key);
    }
    if let Some(version) = &call.version {
        builder = builder.header("if-match", version);
    }
    if call.body.is_some() && !call.is_file {
        builder = builder.header("content-type", "application/json");
    }
    match call.body {
        Some(body) => builder.body(body),
        None => builder.build(),
    }
    .map_err(|_| ApiError::Unreadable)
}

async fn text_of(response: &Response) -> Result<String, ApiError> {
    response.text().await.map_err(|_| ApiError::Offline)
}

fn json<T: Serialize>(value: &T) -> Result<String, ApiError> {
    serde_json::to_string(value).map_err(|_| ApiError::Unreadable)
}

fn value<T: Serialize>(parameters: &T) -> Result<serde_json::Value, ApiError> {
    serde_json::to_value(parameters).map_err(|_| ApiError::Unreadable)
}
