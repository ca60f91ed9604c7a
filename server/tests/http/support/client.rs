//! A browser as far as the tests need one: it keeps its cookie and reads answers.

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{HeaderMap, Request, Response, header},
};
use serde::Serialize;
use serde_json::Value;
use tower::ServiceExt as _;

/// Somebody who sends requests.
#[derive(Clone)]
pub struct Client {
    router: Router,
    cookie: Option<String>,
    key: u64,
}

/// An answer.
#[derive(Clone, Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: HeaderMap,
    pub bytes: Vec<u8>,
}

impl Answer {
    /// The body as JSON.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.bytes).unwrap_or(Value::Null)
    }

    /// The body of a success.
    #[track_caller]
    pub fn ok(&self) -> Value {
        assert!((200..300).contains(&self.status), "{} {:#}", self.status, self.json());
        self.json()
    }

    /// The problem of a failure with this status and code.
    #[track_caller]
    pub fn problem(&self, status: u16, code: &str) -> Value {
        let json = self.json();
        assert_eq!((self.status, json["code"].as_str()), (status, Some(code)), "{json:#}");
        assert_eq!(self.headers[header::CONTENT_TYPE], "application/problem+json");
        assert_eq!(json["status"], status);
        assert!(!json["trace_id"].as_str().unwrap().is_empty());
        json
    }

    /// The version of what was read.
    pub fn etag(&self) -> String {
        self.headers[header::ETAG].to_str().unwrap().to_owned()
    }
}

impl Client {
    pub fn new(router: Router) -> Self {
        Self { router, cookie: None, key: 0 }
    }

    /// A key that was not used before by this client.
    pub fn new_key(&mut self) -> String {
        self.key += 1;
        format!("test-key-{}", self.key)
    }

    pub async fn get(&mut self, path: &str) -> Answer {
        self.send(Request::get(path).body(Body::empty()).unwrap()).await
    }

    pub async fn delete(&mut self, path: &str) -> Answer {
        self.send(Request::delete(path).body(Body::empty()).unwrap()).await
    }

    pub async fn put(&mut self, path: &str, body: &impl Serialize) -> Answer {
        let request = Request::put(path).header(header::CONTENT_TYPE, "application/json");
        self.send(request.body(json(body)).unwrap()).await
    }

    /// Posts without the headers that some endpoints require.
    pub async fn post(&mut self, path: &str, body: &impl Serialize) -> Answer {
        let request = Request::post(path).header(header::CONTENT_TYPE, "application/json");
        self.send(request.body(json(body)).unwrap()).await
    }

    /// Posts under a new idempotency key.
    pub async fn post_once(&mut self, path: &str, body: &impl Serialize) -> Answer {
        let key = self.new_key();
        self.post_under(&key, path, body).await
    }

    /// Posts under this idempotency key.
    pub async fn post_under(&mut self, key: &str, path: &str, body: &impl Serialize) -> Answer {
        let request =
            Request::post(path).header(header::CONTENT_TYPE, "application/json").header("idempotency-key", key);
        self.send(request.body(json(body)).unwrap()).await
    }

    /// Posts under a new idempotency key, if nobody changed it since this version.
    pub async fn post_if(&mut self, etag: &str, path: &str, body: &impl Serialize) -> Answer {
        let key = self.new_key();
        let request = Request::post(path)
            .header(header::CONTENT_TYPE, "application/json")
            .header(header::IF_MATCH, etag)
            .header("idempotency-key", key);
        self.send(request.body(json(body)).unwrap()).await
    }

    /// Posts the bytes of a file.
    pub async fn upload(&mut self, path: &str, bytes: &[u8]) -> Answer {
        let key = self.new_key();
        let request =
            Request::post(path).header(header::CONTENT_TYPE, "application/octet-stream").header("idempotency-key", key);
        self.send(request.body(Body::from(bytes.to_vec())).unwrap()).await
    }

    /// Sends any request with the cookie.
    pub async fn send(&mut self, mut request: Request<Body>) -> Answer {
        if let Some(cookie) = &self.cookie {
            request.headers_mut().insert(header::COOKIE, cookie.parse().unwrap());
        }
        let response: Response<Body> = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        if let Some(set) = parts.headers.get(header::SET_COOKIE) {
            let pair = set.to_str().unwrap().split(';').next().unwrap().to_owned();
            self.cookie = Some(pair).filter(|pair| !pair.ends_with('='));
        }
        let bytes = to_bytes(body, usize::MAX).await.unwrap().to_vec();
        Answer { status: parts.status.as_u16(), headers: parts.headers, bytes }
    }
}

fn json(body: &impl Serialize) -> Body {
    Body::from(serde_json::to_vec(body).unwrap())
}
