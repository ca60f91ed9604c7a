//! The endpoints of the REST interface, defined once for the router and the browser.
//!
//! Each endpoint is a type that implements [`Endpoint`]; the server mounts it, the
//! browser calls it, and the OpenAPI document is generated from [`registry()`].

mod access;
mod application;
mod case_tables;
mod casework;
mod definition;
mod office;
mod page;
mod problem;
mod public;
mod registry;
mod session;
mod sums;

pub use access::{Access, Permission};
pub use application::*;
pub use case_tables::*;
pub use casework::*;
pub use definition::{Body, Endpoint, Method, NoPath, NoQuery, Nothing, Wire, fill_path, fill_query};
pub use office::*;
pub use page::{Page, PageQuery};
pub use problem::{FieldError, Problem, ProblemCode};
pub use public::{
    Assess, AssessmentRequest, ListPolicies, ListPublicity, ListRegions, PublicityNotice, PublicityQuery, ShowToday,
    TodayView,
};
pub use registry::{EndpointDescription, registry};
pub use session::{
    CitizenCodeRequest, CitizenCodeSent, CitizenSignInRequest, RequestCitizenCode, SessionActor, SessionView,
    ShowSession, SignInCitizen, SignInStaff, SignOut, StaffSignInRequest,
};
pub use sums::{SumsRequest, WorkOutSum};
