//! Who counts as a member of the household (共同生活的家庭成员), and which standard applies to it.

mod counts;
mod kin;
mod view;

pub use counts::{
    Membership, holds_tekun, is_certified, is_clergy_apart, is_independent, is_minor, is_severe, is_severely_disabled,
    membership,
};
pub use kin::Kin;
pub use view::{Counted, standard, standard_key};
