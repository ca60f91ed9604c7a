//! Payment lists: prepared for a month, looked at, saved, settled.

mod list;
mod save;
mod settle;
mod view;

pub use list::PaymentsPage;
pub use view::PaymentPage;
