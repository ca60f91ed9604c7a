//! Why a programme is open to a household or not, what is missing, how far it is to a line: plain
//! sentences for everyone.

mod code;
mod distance;
mod finding;
mod member;
mod mistake;
mod need;
mod question;
mod section;
mod share;
mod warning;

pub use code::{reason_advice, reason_sentence};
pub use distance::{distance_sentence, line_name};
pub use finding::{finding_sentence, gives_money, is_asked_at_window, proposal_name, proposal_sentence};
pub use member::{member_reason_sentence, member_sentence};
pub use mistake::{amount_mistake, fact_mistake, mistake_by_code};
pub use need::need_sentence;
pub use section::{Section, need_section, section_of_pointer};
pub use share::{share, shares};
pub use warning::warning_sentence;
