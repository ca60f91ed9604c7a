//! Cases: opened, loaded, acted on, listed, paid, counted.
//!
//! What may happen is decided by `procedure`, what is due to whom by `calculation`; here it is
//! loaded, recorded and given out. A case is written in one place, `save`.

mod act;
mod attachments;
mod codes;
mod colleagues;
mod dashboard;
mod document;
mod emergency;
mod facts;
mod grants;
mod history;
mod inbox;
mod list;
mod load;
mod open;
mod payments;
mod people;
mod reach;
mod refusal;
mod rules;
mod save;
mod tasks;
mod view;

pub use act::{Acted, act};
pub use attachments::{attach, files_of_household, may_have_back};
pub use codes::{code, kind_of, parse};
pub use colleagues::{colleagues, names};
pub use dashboard::dashboard;
pub use document::{is_for_applicant, show_document};
pub use emergency::report_emergency;
pub use facts::{AssessedFor, facts_of as facts, kept_pack, latest_assessment};
pub use history::{case_log, log_entries};
pub use inbox::inbox;
pub use list::list;
pub use load::{Loaded, find, load};
pub use open::{NewCase, open_application, place_of};
pub use payments::{list_all as payment_lists, prepare, settle, show as payment_list, to_csv, to_spreadsheet};
pub use people::{Member, contact_of, members_of};
pub use reach::{for_procedure, reach_of};
pub use refusal::refused;
pub use rules::{Rules, assessed_of, seal_of};
pub use tasks::refresh_tasks;
pub use view::{summary, unmask, view};
