//! Law as data: dated, cited parameters per jurisdiction, and the pack that holds on a day.

mod book;
mod key;
mod pack;
mod value;
mod values;

pub use book::{DatedValue, Jurisdiction, Level, LocalRoom, Parameter, PolicyBook, Status};
pub use key::{Key, Kind};
pub use pack::{Overlay, OverlayError, PackError, PolicyPack, Resolved, ResolvedWarning};
pub use value::{Value, ValueError};
use values::Values;
