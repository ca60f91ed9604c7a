//! The handlers, one endpoint per file.

mod public;
mod session;

use crate::http::ApiRouter;

/// Mounts every endpoint.
pub fn mount(router: ApiRouter) -> ApiRouter {
    session::mount(public::mount(router))
}
