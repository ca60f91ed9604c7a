//! Sums beside the assessment of a household: what each is called, what came out and why.

mod choice;
mod figure;
mod kind;
mod reason;

pub use figure::figure_value;
pub use kind::{SumGroup, kind_explained, kind_group};
pub use reason::{outcome_sentence, sum_need_sentence, sum_reason_sentence};
