//! The rows as the tables hold them. Private to the server; what leaves it are domain types.

pub mod account;
pub mod audit_entry;
pub mod audit_head;
pub mod business_clock;
pub mod idempotency_key;
pub mod outbox_message;
pub mod read_entry;
pub mod session;
pub mod sign_in_attempt;
pub mod sign_in_code;
