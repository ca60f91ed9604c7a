//! 标准制定: computing and checking a standard (rules 3.30).

mod bands;
mod by_wage;
mod check;

pub use by_wage::by_wage;
pub use check::check;
