//! The nouns of Yimen: people, households, facts, policy, assessments, cases, money, dates.
//!
//! This crate owns the types that the calculation, the procedure and the wording share, so that
//! those three need not know each other. It does no I/O, reads no clock and draws no random number.

pub mod api;
pub mod assessment;
pub mod bundle;
pub mod calendar;
pub mod canonical;
pub mod case;
pub mod citation;
pub mod commencement;
pub mod date;
pub mod derivation;
pub mod digest;
pub mod facts;
pub mod fewest;
pub mod fraction;
pub mod identity;
pub mod language;
pub mod money;
pub mod policy;
pub mod programme;
pub mod region;
pub mod role;
pub mod sums;
mod text;
pub mod truth;
pub mod turning;

pub use citation::Citation;
pub use commencement::Commencement;
pub use date::Date;
pub use fraction::Fraction;
pub use language::{Language, Names};
pub use money::Money;
pub use programme::Programme;
pub use text::Text;
pub use truth::Truth;
