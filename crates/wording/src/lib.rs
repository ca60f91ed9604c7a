//! Every text that is built from data, in Chinese and English, for browser, letters and command
//! line alike.
//!
//! Pure functions over the types of `domain`. Every `match` over a code is exhaustive, so that a new
//! code cannot be forgotten here. The texts of pages are in the browser's own tables.

pub mod bundle;
pub mod case;
pub mod derivation;
pub mod letter;
pub mod money;
pub mod names;
pub mod number;
pub mod people;
pub mod reason;
mod say;
pub mod sums;
pub mod time;
pub mod turning;
mod word;

pub use people::People;
pub use say::{Named, list};
