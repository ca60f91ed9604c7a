//! The HTTP side: reading requests, writing answers, and what stands around both.

mod actor;
mod address;
mod call;
mod error;
mod guard;
mod metrics;
mod openapi;
mod page;
mod read;
mod router;
mod site;

use std::sync::Arc;

use axum::{
    Router,
    body::Body,
    extract::{Request, State},
    http::{Response, StatusCode, header},
    middleware::from_fn_with_state,
    response::IntoResponse as _,
    routing::get,
};
use domain::api::ProblemCode;
use tower_http::compression::CompressionLayer;

pub use actor::{Actor, Citizen, Staff};
pub use call::{Beginning, Call, Download, Reply};
pub use error::{ApiError, code_text};
pub use guard::TraceId;
pub use metrics::Metrics;
pub use openapi::document as openapi;
pub use page::page_size;
pub use read::{FILE_LIMIT, JSON_LIMIT};
pub use router::ApiRouter;

use crate::{app::App, endpoints};

/// Everything that is served.
pub fn router(app: &App) -> Router {
    let metrics = Arc::new(Metrics::default());
    let guard = guard::Guard::new(app.config.origin.clone(), Arc::clone(&metrics));
    let api = endpoints::mount(ApiRouter::new(app.clone())).finish();
    let probes = Router::new()
        .route("/healthz", get(async || "ok\n"))
        .route("/readyz", get(ready))
        .with_state(app.clone())
        .route("/metrics", get(async move || metrics.text()))
        .route("/api/v1/openapi.json", get(describe));
    api.merge(probes)
        .method_not_allowed_fallback(wrong_method)
        .layer(CompressionLayer::new())
        .merge(site::routes(app.config.site.clone()))
        .layer(from_fn_with_state(guard, guard::watch))
}

/// The endpoints of the registry that have no route; none, as a test demands.
pub fn unmounted(app: &App) -> Vec<&'static str> {
    endpoints::mount(ApiRouter::new(app.clone())).missing()
}

async fn ready(State(app): State<App>) -> Response<Body> {
    if app.store.is_ready().await {
        "ready\n".into_response()
    } else {
        (StatusCode::SERVICE_UNAVAILABLE, "the database cannot be reached\n").into_response()
    }
}

async fn describe() -> Response<Body> {
    ([(header::CONTENT_TYPE, "application/json")], openapi().to_string()).into_response()
}

async fn wrong_method(request: Request) -> Response<Body> {
    let trace_id = request.extensions().get::<TraceId>().cloned().unwrap_or_default();
    ApiError::new(ProblemCode::MethodNotAllowed).into_response(&trace_id.0)
}
