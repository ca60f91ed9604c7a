//! The interface as people use it, on SQLite and on PostgreSQL.

mod access;
mod audit;
mod bad_input;
mod casework;
mod files;
mod idempotency;
mod public;
mod seal;
mod session;
mod support;
