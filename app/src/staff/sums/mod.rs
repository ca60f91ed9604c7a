//! The sums beside the assessment: what each asks, and from what was typed to the answer.

mod fields;
mod form;

pub use fields::{SumField, SumFieldKind, fields};
pub use form::{Asked, offer_ids, offers, tried_id, work_out};
