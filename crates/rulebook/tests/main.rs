//! The case tables that lie beside the policy files.
#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

mod cases;
mod law_day;
mod packs;
mod tables;
