//! Who counts as a member of the household (共同生活的家庭成员), and which standard applies to it.

mod counts;
mod view;

pub use counts::{Membership, is_severely_disabled, membership};
pub use view::{Counted, standard, standard_key};
