//! Payments: monthly lists prepared by one office and settled by another, and single payments.

mod export;
mod keep;
mod prepare;
mod settle;
mod show;

pub use export::{to_csv, to_spreadsheet};
pub(super) use keep::keep_single;
pub use prepare::prepare;
pub use settle::settle;
pub use show::{list_all, show};
