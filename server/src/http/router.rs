//! Mounting endpoints: what every request goes through before and after its handler.

use std::{collections::BTreeSet, net::SocketAddr, panic::AssertUnwindSafe, time::Duration};

use axum::{
    Router,
    body::Body,
    extract::{ConnectInfo, Request},
    http::{Response, header},
    routing::{MethodFilter, on},
};
use domain::api::{Endpoint, Method, ProblemCode, registry};
use futures_util::FutureExt as _;

use super::{Actor, ApiError, Call, Reply, TraceId, address, read};
use crate::{app::App, auth};

/// How long a handler may take.
const PATIENCE: Duration = Duration::from_secs(20);

/// Routes under construction.
pub struct ApiRouter {
    app: App,
    router: Router,
    mounted: BTreeSet<&'static str>,
}

impl ApiRouter {
    /// No routes yet.
    pub fn new(app: App) -> Self {
        Self { app, router: Router::new(), mounted: BTreeSet::new() }
    }

    /// Mounts an endpoint.
    pub fn mount<E, H, F>(mut self, _endpoint: E, handler: H) -> Self
    where
        E: Endpoint,
        H: Fn(Call<E>) -> F + Clone + Send + Sync + 'static,
        F: Future<Output = Result<Reply<E>, ApiError>> + Send + 'static,
    {
        let app = self.app.clone();
        let route = on(filter(E::METHOD), move |request: Request| {
            let (app, handler) = (app.clone(), handler.clone());
            async move { serve::<E, H, F>(app, request, handler).await }
        });
        self.router = self.router.route(E::PATH, route);
        self.mounted.insert(E::NAME);
        self
    }

    /// The endpoints of the registry that have no route.
    pub fn missing(&self) -> Vec<&'static str> {
        registry().iter().map(|endpoint| endpoint.name).filter(|name| !self.mounted.contains(name)).collect()
    }

    /// The router.
    pub fn finish(self) -> Router {
        for name in self.missing() {
            tracing::error!(endpoint.name = name, "an endpoint has no route");
        }
        self.router
    }
}

const fn filter(method: Method) -> MethodFilter {
    match method {
        Method::Get => MethodFilter::GET,
        Method::Post => MethodFilter::POST,
        Method::Put => MethodFilter::PUT,
        Method::Delete => MethodFilter::DELETE,
    }
}

async fn serve<E, H, F>(app: App, request: Request, handler: H) -> Response<Body>
where
    E: Endpoint,
    H: Fn(Call<E>) -> F + Send + 'static,
    F: Future<Output = Result<Reply<E>, ApiError>> + Send + 'static,
{
    let trace_id = request.extensions().get::<TraceId>().cloned().unwrap_or_default();
    let result = match read_call::<E>(app, request).await {
        Ok(call) => run(handler(call)).await,
        Err(error) => Err(error),
    };
    match result.and_then(Reply::into_response) {
        Ok(response) => response,
        Err(error) => error.into_response(&trace_id.0),
    }
}

/// Runs a handler as a task of its own, so that neither a sender who hangs up nor a defect cuts a
/// change in half: what is not committed is rolled back when the task ends.
async fn run<E: Endpoint>(
    handler: impl Future<Output = Result<Reply<E>, ApiError>> + Send + 'static,
) -> Result<Reply<E>, ApiError> {
    let guarded = AssertUnwindSafe(handler).catch_unwind();
    match tokio::spawn(tokio::time::timeout(PATIENCE, guarded)).await {
        Ok(Ok(Ok(result))) => result,
        Ok(Ok(Err(_panic))) => Err(ApiError::internal("a handler panicked")),
        Ok(Err(_elapsed)) => Err(ApiError::new(ProblemCode::Timeout).retry_after(10)),
        Err(error) => Err(ApiError::internal(error)),
    }
}

async fn read_call<E: Endpoint>(app: App, request: Request) -> Result<Call<E>, ApiError> {
    let (mut parts, body) = request.into_parts();
    let cookies = parts.headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let (actor, session) = match auth::token_in(cookies) {
        Some(token) => auth::actor_of(&app, token).await?,
        None => (Actor::Visitor, None),
    };
    actor.authorise(E::ACCESS)?;
    let path = read::path::<E>(&mut parts).await?;
    let query = read::query::<E>(&parts)?;
    let version = read::version::<E>(&parts.headers)?;
    let bytes = read::bytes::<E>(&parts.headers, body).await?;
    let claim = read::claim::<E>(&parts, &bytes, actor.author())?;
    let body = read::body::<E>(&parts.headers, &bytes)?;
    let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(address)| address.ip());
    let address = address::of_client(peer, &parts.headers, app.config.trusted_proxies);
    let address = address.map_or_else(String::new, |address| address.to_string());
    Ok(Call { app, actor, path, query, body, file: bytes, version, claim, address, session })
}
