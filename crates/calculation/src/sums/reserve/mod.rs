//! 备用金: the reserve from which a township pays temporary aid (S2, S3, S4).

mod alarm;
mod opening;
mod refill;
mod settlement;

pub use alarm::alarm;
pub use opening::opening;
pub use refill::refill;
pub use settlement::settlement;
