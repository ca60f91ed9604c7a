//! The standards and rules of a place on a day, read off the policy book for the public page.

mod address;
mod contradiction;
mod entry;
mod topic;
mod tree;

pub use address::{Asked, path, read};
pub use contradiction::{CONTRADICTIONS, Contradiction, SaidThere, said_by_places};
pub use entry::{Entry, Held, Room, Said, Standing, entries};
pub use topic::Topic;
pub use tree::{choices, default_place};
