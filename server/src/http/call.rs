//! A request that has been read, and the answer to it.

use axum::{
    body::{Body, Bytes},
    http::{HeaderValue, Response, StatusCode, header},
};
use domain::api::{Endpoint, ProblemCode};

use super::{Actor, ApiError};
use crate::{
    app::App,
    store::{Change, Claim, ClaimOutcome, StoredReply},
};

/// A request to an endpoint: its sender is known and permitted, its parts have their types.
pub struct Call<E: Endpoint> {
    /// The server.
    pub app: App,
    /// Who asks.
    pub actor: Actor,
    /// The parameters of the path.
    pub path: E::Path,
    /// The parameters of the query.
    pub query: E::Query,
    /// The body.
    pub body: E::Request,
    /// The body where it is a file.
    pub file: Bytes,
    /// The version last seen, from `If-Match`.
    pub version: Option<i64>,
    /// The idempotency key with what it stands for.
    pub claim: Option<Claim>,
    /// The network address of the sender, as far as it is known.
    pub address: String,
    /// The hash of the session's token.
    pub session: Option<String>,
}

/// How a change begins.
pub enum Beginning<E: Endpoint> {
    /// The request is new; here is the door.
    New(Change),
    /// The request had its effect before; this is the answer it got.
    Replay(Reply<E>),
}

impl<E: Endpoint> Call<E> {
    /// Opens the door for writing and claims the idempotency key.
    pub async fn begin(&self) -> Result<Beginning<E>, ApiError> {
        let change = self.app.store.change(self.actor.author()).await?;
        let Some(claim) = &self.claim else {
            return Ok(Beginning::New(change));
        };
        match change.claim(claim).await? {
            ClaimOutcome::New => Ok(Beginning::New(change)),
            ClaimOutcome::Replay(stored) => Ok(Beginning::Replay(Reply::stored(stored))),
            ClaimOutcome::Reused => Err(ProblemCode::IdempotencyKeyReused.into()),
        }
    }

    /// Keeps the answer with the idempotency key, makes the change last, and answers.
    pub async fn finish(&self, change: Change, reply: Reply<E>) -> Result<Reply<E>, ApiError> {
        if let (Some(claim), Content::Json(body)) = (&self.claim, &reply.content) {
            let stored = StoredReply { status: reply.status, body: body.clone(), etag: reply.etag.clone() };
            change.keep_reply(claim, &stored).await?;
        }
        change.commit().await?;
        Ok(reply)
    }

    /// The version last seen, which the endpoint requires.
    pub fn seen_version(&self) -> Result<i64, ApiError> {
        self.version.ok_or_else(|| ApiError::new(ProblemCode::HeaderRequired).because("If-Match is required"))
    }
}

/// An answer.
pub struct Reply<E: Endpoint> {
    status: u16,
    content: Content,
    etag: Option<String>,
    cookie: Option<String>,
    endpoint: std::marker::PhantomData<fn() -> E>,
}

enum Content {
    Json(Vec<u8>),
    File(Download),
}

/// A file on its way out; always for saving, never shown inside the page.
pub struct Download {
    /// The bytes.
    pub bytes: Vec<u8>,
    /// The kind, as it was found by looking.
    pub media_type: String,
    /// The name to save under, in ASCII.
    pub file_name: String,
}

impl<E: Endpoint> Reply<E> {
    /// Answers with the endpoint's type.
    pub fn json(response: &E::Response) -> Result<Self, ApiError> {
        let body =
            if E::SUCCESS == 204 { Vec::new() } else { serde_json::to_vec(response).map_err(ApiError::internal)? };
        Ok(Self::new(Content::Json(body)))
    }

    /// Answers with text that is JSON of the endpoint's type already.
    pub fn json_text(text: &str) -> Self {
        Self::new(Content::Json(text.as_bytes().to_vec()))
    }

    /// Answers with a file.
    pub fn file(download: Download) -> Self {
        Self::new(Content::File(download))
    }

    /// The same answer with the version of what it shows.
    pub fn version(mut self, version: i64) -> Self {
        self.etag = Some(etag(version));
        self
    }

    /// The same answer with a tag of its content.
    pub fn tag(mut self, tag: &str) -> Self {
        self.etag = Some(format!("\"{tag}\""));
        self
    }

    /// The same answer with a cookie.
    pub fn cookie(mut self, cookie: String) -> Self {
        self.cookie = Some(cookie);
        self
    }

    fn new(content: Content) -> Self {
        Self { status: E::SUCCESS, content, etag: None, cookie: None, endpoint: std::marker::PhantomData }
    }

    fn stored(stored: StoredReply) -> Self {
        let mut reply = Self::new(Content::Json(stored.body));
        reply.status = stored.status;
        reply.etag = stored.etag;
        reply
    }

    /// The answer as HTTP.
    pub fn into_response(self) -> Result<Response<Body>, ApiError> {
        let status = StatusCode::from_u16(self.status).map_err(ApiError::internal)?;
        let mut response = match self.content {
            Content::Json(body) if body.is_empty() => Response::new(Body::empty()),
            Content::Json(body) => {
                let mut response = Response::new(Body::from(body));
                let json = HeaderValue::from_static("application/json");
                response.headers_mut().insert(header::CONTENT_TYPE, json);
                response
            }
            Content::File(download) => download.into_response()?,
        };
        *response.status_mut() = status;
        let headers = response.headers_mut();
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if let Some(etag) = self.etag {
            headers.insert(header::ETAG, HeaderValue::from_str(&etag).map_err(ApiError::internal)?);
        }
        if let Some(cookie) = self.cookie {
            headers.insert(header::SET_COOKIE, HeaderValue::from_str(&cookie).map_err(ApiError::internal)?);
        }
        Ok(response)
    }
}

impl Download {
    fn into_response(self) -> Result<Response<Body>, ApiError> {
        let disposition = format!("attachment; filename=\"{}\"", self.file_name);
        let mut response = Response::new(Body::from(self.bytes));
        let headers = response.headers_mut();
        let kind = HeaderValue::from_str(&self.media_type).map_err(ApiError::internal)?;
        headers.insert(header::CONTENT_TYPE, kind);
        let disposition = HeaderValue::from_str(&disposition).map_err(ApiError::internal)?;
        headers.insert(header::CONTENT_DISPOSITION, disposition);
        Ok(response)
    }
}

/// The entity tag of a version.
pub fn etag(version: i64) -> String {
    format!("\"{version}\"")
}

/// The version in an `If-Match` header.
pub fn version_of(header: &str) -> Option<i64> {
    header.trim().trim_start_matches("W/").trim_matches('"').parse().ok()
}
