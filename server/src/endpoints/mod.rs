//! The handlers, one endpoint per file.

mod applying;
mod casework;
mod clock;
mod office;
mod public;
mod session;

use crate::http::ApiRouter;

/// Mounts every endpoint.
pub fn mount(router: ApiRouter) -> ApiRouter {
    let router = applying::mount(session::mount(public::mount(router)));
    clock::mount(office::mount(casework::mount(router)))
}
