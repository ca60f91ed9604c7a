//! Signing in and out.

mod request_citizen_code;
mod show_session;
mod sign_in_citizen;
mod sign_in_staff;
mod sign_out;

use domain::api::{RequestCitizenCode, ShowSession, SignInCitizen, SignInStaff, SignOut};

use crate::http::ApiRouter;

pub fn mount(router: ApiRouter) -> ApiRouter {
    router
        .mount(ShowSession, show_session::handle)
        .mount(SignInStaff, sign_in_staff::handle)
        .mount(RequestCitizenCode, request_citizen_code::handle)
        .mount(SignInCitizen, sign_in_citizen::handle)
        .mount(SignOut, sign_out::handle)
}
