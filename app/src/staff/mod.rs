//! The work of the staff without its pages: what an action asks and carries, what facts say side
//! by side, what stands in the address.

pub mod action;
pub mod ask;
pub mod carry;
pub mod facts;
pub mod figures;
mod filled;
pub mod hits;
pub mod home;
pub mod memory;
mod opinion;
pub mod people;
pub mod query;
mod refusal;
pub mod sums;
pub mod tables;
pub mod words;

pub use ask::{Ask, AskKind, Typed, problems};
pub use filled::Filled;
