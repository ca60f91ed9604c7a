//! The fewest questions that could settle what is undetermined.

use serde::{Deserialize, Serialize};

use crate::Programme;

/// Which answers to ask for first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FewestQuestions {
    /// Each programme that is undetermined, or of which the amount is open.
    pub programmes: Vec<Settling>,
    /// Each answer that can settle a programme by itself: what settles most first, then what the
    /// preview asks first.
    pub questions: Vec<Question>,
}

/// The fewest answers that can settle one programme: of the answers that the rules tell apart, some to
/// these questions settle it, and none to fewer questions do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Settling {
    /// The programme.
    pub programme: Programme,
    /// The answers, as JSON pointers into the facts, in the order in which the preview asks: all that
    /// are missing where no smaller set was found; none where a parameter is missing and no answer settles it.
    pub ask: Vec<String>,
    /// Whether a set was found, and every smaller one was looked at within the number of evaluations that
    /// the search may cost.
    pub exact: bool,
}

/// An answer that can settle programmes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Question {
    /// The answer, as a JSON pointer into the facts.
    pub fact: String,
    /// What it can settle by itself.
    pub settles: Vec<Programme>,
}

impl FewestQuestions {
    /// The fewest answers that can settle a programme; none where it is settled or no answer does.
    pub fn of(&self, programme: Programme) -> &[String] {
        self.programmes.iter().find(|settling| settling.programme == programme).map_or(&[], |settling| &settling.ask)
    }
}
