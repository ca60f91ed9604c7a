//! The interface as people use it, on SQLite and on PostgreSQL.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that meets what it does not expect is to fail on the spot"
)]

mod access;
mod audit;
mod bad_input;
mod casework;
mod files;
mod idempotency;
mod kind;
mod public;
mod seal;
mod session;
mod support;
