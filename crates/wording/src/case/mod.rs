//! Cases: who acts, where a case stands, what can be done, what is due, what was told, why not.

mod action;
mod deadline;
mod grounds;
mod intake;
mod kind;
mod law;
mod log;
mod notice;
mod outcome;
mod paper;
mod phase;
mod refusal;
mod role;
mod view;

pub use action::action_done;
pub use deadline::deadline_sentence;
pub use grounds::{refusal_ground, refusal_ground_articles};
pub(crate) use law::{in_brackets, law};
pub use log::{audit_action, look_purpose};
pub use notice::notice_sentence;
pub use outcome::{award_text, opinion_text};
pub use paper::{paper_help, paper_supplied_by};
pub use phase::{phase_for_applicant, what_happens_next};
pub use refusal::{RefusalTold, refusal_sentence};
