//! The server, called by the endpoint definitions that it mounts itself.

mod client;
mod error;

pub use client::{Api, Call, Reply};
pub use error::ApiError;
