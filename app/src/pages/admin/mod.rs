//! Settings of the installation. For now: the demo's clock.

mod clock;

pub use clock::ClockPage;
