//! The built site: precompressed files, and the page itself for every address of the application.

use std::path::{Path, PathBuf};

use axum::{
    Router,
    body::Body,
    extract::Request,
    http::{HeaderValue, Response, StatusCode, header},
    middleware::{Next, from_fn},
    response::IntoResponse as _,
};
use domain::api::ProblemCode;
use tower::ServiceExt as _;
use tower_http::services::{ServeDir, ServeFile};

use super::{ApiError, TraceId};

/// Serves the folder; what is neither a file in it nor part of the interface is the page.
pub fn routes(site: Option<PathBuf>) -> Router {
    let fallback = move |request: Request| {
        let site = site.clone();
        async move { serve(site.as_deref(), request).await }
    };
    Router::new().fallback(fallback).layer(from_fn(cache))
}

async fn serve(site: Option<&Path>, request: Request) -> Response<Body> {
    let trace_id = request.extensions().get::<TraceId>().cloned().unwrap_or_default();
    let path = request.uri().path().to_owned();
    let Some(site) = site.filter(|_| !path.starts_with("/api/")) else {
        return ApiError::new(ProblemCode::NotFound).into_response(&trace_id.0);
    };
    let files = ServeDir::new(site).precompressed_br().precompressed_gzip();
    let page = ServeFile::new(site.join("index.html")).precompressed_br().precompressed_gzip();
    // An address with a dot in its last part names a file; all others belong to the application.
    let names_a_file = path.rsplit('/').next().is_some_and(|last| last.contains('.'));
    let answer = if names_a_file {
        files.oneshot(request).await.map(|response| response.map(Body::new))
    } else {
        page.oneshot(request).await.map(|response| response.map(Body::new))
    };
    match answer {
        Ok(response) if response.status() == StatusCode::NOT_FOUND => {
            ApiError::new(ProblemCode::NotFound).into_response(&trace_id.0)
        }
        Ok(response) if response.status() == StatusCode::METHOD_NOT_ALLOWED => {
            ApiError::new(ProblemCode::MethodNotAllowed).into_response(&trace_id.0)
        }
        Ok(response) => response.into_response(),
        Err(never) => match never {},
    }
}

/// What lies in `/assets/` has its content's hash in its path and never changes; everything else
/// is asked for again.
async fn cache(request: Request, next: Next) -> Response<Body> {
    let is_asset = request.uri().path().starts_with("/assets/");
    let mut response = next.run(request).await;
    if response.status().is_success() {
        let value = if is_asset { "public, max-age=31536000, immutable" } else { "no-cache" };
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(value));
    }
    response
}
