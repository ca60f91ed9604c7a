//! For everyone, without an account.

mod list_policies;
mod list_regions;
mod show_today;

use domain::api::{ListPolicies, ListRegions, ShowToday};

use crate::http::ApiRouter;

pub fn mount(router: ApiRouter) -> ApiRouter {
    router
        .mount(ShowToday, show_today::handle)
        .mount(ListPolicies, list_policies::handle)
        .mount(ListRegions, list_regions::handle)
}
