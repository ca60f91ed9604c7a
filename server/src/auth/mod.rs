//! Who somebody is: accounts, sessions, passwords, codes.

mod account;
mod code;
mod limit;
mod password;
mod permission;
mod phone;
mod session;

pub use account::{NewStaff, check_password, open_staff_account};
pub use code::{PAUSE as CODE_PAUSE, VALID as CODE_VALID, account_of_phone, send_code, spend_code};
pub use password::hash as hash_password;
pub use permission::permissions_of;
pub use phone::Phone;
pub use session::{COOKIE, IDLE, actor_of, clearing_cookie, close_session, forget_sessions, open_session, token_in};
