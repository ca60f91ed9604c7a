//! The endpoints of the REST interface, defined once for the router and the browser.
//!
//! Each endpoint is a type that implements [`Endpoint`]; the server mounts it, the
//! browser calls it, and the OpenAPI document is generated from [`registry()`].

mod access;
mod definition;
mod page;
mod problem;
mod public;
mod registry;
mod session;

pub use access::{Access, Permission};
pub use definition::{Body, Endpoint, Method, NoPath, NoQuery, Nothing, Wire, fill_path, fill_query};
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
