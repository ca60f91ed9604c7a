//! 标准制定: computing and checking a standard (L26 Art 19).

mod bands;
mod by_wage;
mod check;

pub use by_wage::by_wage;
pub use check::check;
