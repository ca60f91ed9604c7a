//! Applying without its pages: what is asked beside the facts, what is wrong with it, what is sent.

mod check;
mod choose;
mod form;
mod papers;

pub use check::{Why, Wrong, check_consent, check_contact, check_people, check_programme};
pub use choose::{proposed, to_choose_from};
pub use form::{Form, digits, field, members, name_field, number_field, programme_key};
pub use papers::{papers, questions};
