//! What stands around every request: a trace id, a limit on how many run at once, the check that
//! it does not come from another site's page, security headers, a line in the log and a count.

use std::{
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Instant,
};

use axum::{
    body::Body,
    extract::{MatchedPath, Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, Method, Response, header},
    middleware::Next,
};
use domain::api::ProblemCode;
use tokio::sync::Semaphore;

use super::{ApiError, metrics::Metrics};

/// Finds a request in the log; the caller gets it with every problem.
#[derive(Clone, Debug, Default)]
pub struct TraceId(pub String);

/// Requests that may run at once; more are told to come back.
const AT_ONCE: usize = 512;

/// What the guard keeps between requests.
#[derive(Clone)]
pub struct Guard(Arc<Inner>);

struct Inner {
    places: Semaphore,
    counter: AtomicU64,
    prefix: String,
    origin: Option<String>,
    metrics: Arc<Metrics>,
}

impl Guard {
    /// A guard for the site at `origin`, or at whatever host the browser names.
    pub fn new(origin: Option<String>, metrics: Arc<Metrics>) -> Self {
        Self(Arc::new(Inner {
            places: Semaphore::new(AT_ONCE),
            counter: AtomicU64::new(0),
            prefix: crate::random::hex(&crate::random::bytes::<6>()),
            origin,
            metrics,
        }))
    }

    fn next_trace_id(&self) -> String {
        format!("{}{:08x}", self.0.prefix, self.0.counter.fetch_add(1, Ordering::Relaxed))
    }
}

/// The middleware.
pub async fn watch(State(guard): State<Guard>, mut request: Request, next: Next) -> Response<Body> {
    let started = Instant::now();
    let trace_id = TraceId(guard.next_trace_id());
    request.extensions_mut().insert(trace_id.clone());
    let method = request.method().clone();
    // The route's pattern, never the path itself: paths may name a case.
    let route = request.extensions().get::<MatchedPath>().map_or("-".to_owned(), |path| path.as_str().to_owned());
    let mut response = match guard.0.places.try_acquire() {
        Err(_) => busy().into_response(&trace_id.0),
        Ok(_place) if is_foreign(&guard, &method, request.headers()) => {
            ApiError::new(ProblemCode::ForeignOrigin).into_response(&trace_id.0)
        }
        Ok(_place) => next.run(request).await,
    };
    let (status, elapsed) = (response.status().as_u16(), started.elapsed());
    guard.0.metrics.count(method.as_str(), &route, status, elapsed);
    tracing::info!(
        trace.id = trace_id.0,
        http.method = method.as_str(),
        http.route = route,
        http.status = status,
        duration.ms = u64::try_from(elapsed.as_millis()).unwrap_or(u64::MAX),
        "request"
    );
    secure(response.headers_mut(), &trace_id, guard.0.origin.is_some());
    response
}

fn busy() -> ApiError {
    ApiError::new(ProblemCode::StorageUnavailable).because("too many requests run at once").retry_after(2)
}

/// Whether a request that may change something was sent by another site's page.
///
/// Browsers name the origin of such requests. Programs that are no browsers name none, and carry
/// no cookie that a foreign page could misuse.
fn is_foreign(guard: &Guard, method: &Method, headers: &HeaderMap) -> bool {
    if matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS) {
        return false;
    }
    let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(origin) = text(header::ORIGIN) {
        return match &guard.0.origin {
            Some(own) => origin != own,
            None => origin.split_once("://").map(|(_, host)| host) != text(header::HOST),
        };
    }
    text(HeaderName::from_static("sec-fetch-site")).is_some_and(|site| site != "same-origin" && site != "none")
}

/// Scripts and styles come from here alone; nothing is inline; nobody frames the page.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
     img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; \
     form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

fn secure(headers: &mut HeaderMap, trace_id: &TraceId, https: bool) {
    let fixed = [
        ("content-security-policy", CONTENT_SECURITY_POLICY),
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "no-referrer"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        ("permissions-policy", "camera=(self), geolocation=(self), microphone=(), payment=()"),
    ];
    for (name, value) in fixed {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    if https {
        let value = HeaderValue::from_static("max-age=31536000; includeSubDomains");
        headers.insert(header::STRICT_TRANSPORT_SECURITY, value);
    }
    if let Ok(value) = HeaderValue::from_str(&trace_id.0) {
        headers.insert(HeaderName::from_static("x-trace-id"), value);
    }
}
