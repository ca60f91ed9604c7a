//! For everyone, without an account.

mod assess;
mod list_policies;
mod list_publicity;
mod list_regions;
mod show_today;
mod work_out_sum;

use domain::api::{Assess, ListPolicies, ListPublicity, ListRegions, ShowToday, WorkOutSum};

use crate::http::ApiRouter;

pub fn mount(router: ApiRouter) -> ApiRouter {
    router
        .mount(ShowToday, show_today::handle)
        .mount(ListPolicies, list_policies::handle)
        .mount(ListRegions, list_regions::handle)
        .mount(Assess, assess::handle)
        .mount(WorkOutSum, work_out_sum::handle)
        .mount(ListPublicity, list_publicity::handle)
}
