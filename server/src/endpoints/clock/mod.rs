//! The demo's clock.

mod advance_clock;

use domain::api::AdvanceClock;

use crate::http::ApiRouter;

pub fn mount(router: ApiRouter) -> ApiRouter {
    router.mount(AdvanceClock, advance_clock::handle)
}
