//! Who does what next and by when: states, transitions, permissions, deadlines.
//!
//! Browser and server call the same functions: [`permitted_actions`] draws the buttons, [`apply`]
//! decides, and both ask the same guards. No I/O, no clock, no randomness: time, identifiers and
//! the calendar come in as arguments.

mod actor;
mod apply;
mod deadlines;
mod emergency;
mod guard;
mod needed;
mod open;
mod permissions;
mod profile;
mod publicity;
mod refusal;
mod review;
mod step;
mod tasks;
mod timeline;
mod validate;

pub use actor::{Actor, Context};
pub use apply::{Transition, apply, permitted_actions};
pub use deadlines::deadlines;
pub use guard::guard;
pub use needed::{Questions, Supply, documents_needed};
pub use open::{NewApplication, NewEmergency, open_application, open_emergency};
pub use permissions::{is_permitted, permission_matrix, roles_for};
pub use profile::{
    AtLimit, Decider, EmergencyProfile, FirstMonth, Lookup, PaperworkFrom, Profile, ProfileError, ReviewProfile,
};
pub use publicity::{Posting, mask_name, profile_after, publicity_entry};
pub use refusal::{Duty, Problem, Refusal};
pub use review::extension_grounds;
pub use tasks::tasks;
pub use timeline::timeline;
pub use validate::{LIST_MAX, NAME_MAX, TEXT_MAX, TEXT_MIN};

#[cfg(test)]
mod tests;
