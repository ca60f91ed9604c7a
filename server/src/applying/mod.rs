//! Applying: drafts, files, the sealed submission, and what became of it.

mod check;
mod difference;
mod draft;
mod file;
mod submit;
mod view;

pub use check::{check, check_contact, check_name};
pub use difference::differences;
pub use draft::{discard_draft, draft_of, save_draft};
pub use file::{Kind, load_file, own_files, remove_file, sniff, store_file};
pub use submit::{Assistance, submit};
pub use view::{application_view, applications_of};
