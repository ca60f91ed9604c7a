//! What the programmes come to, without why: for who rates many households.

use serde::Serialize;

use super::{Amount, Outcome, ProgrammeFinding, Proposal};
use crate::Programme;

/// What the programmes come to for a household.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Rating {
    /// How many count (D57 Art 7); nothing while that is open.
    pub counted: Option<u32>,
    /// Each programme once, as in an assessment.
    pub programmes: Vec<RatedProgramme>,
    /// What is proposed.
    pub proposed: Proposal,
}

/// What one programme comes to.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RatedProgramme {
    /// Which.
    pub programme: Programme,
    /// Eligible, not eligible, or not known yet.
    pub outcome: Outcome,
    /// How much; absent where none is payable or it is still open.
    pub amount: Option<Amount>,
}

impl From<&ProgrammeFinding> for RatedProgramme {
    fn from(found: &ProgrammeFinding) -> Self {
        Self { programme: found.programme, outcome: found.outcome, amount: found.amount }
    }
}
