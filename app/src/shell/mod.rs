//! The frame around every page.

mod announcer;
pub mod failure;
mod footer;
mod frame;
mod header;
mod offline;
mod sign_in_again;

pub use announcer::arrive;
pub use footer::HOTLINE;
pub use frame::Frame;
