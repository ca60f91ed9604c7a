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

/// The fewest answers that can settle one programme: some completion of these alone settles it, and
/// none of fewer answers does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Settling {
    /// The programme.
    pub programme: Programme,
    /// The answers, as JSON pointers into the facts, in the order in which the preview asks. None
    /// where no answer settles it, because a parameter is missing or answers would have to be many.
    pub ask: Vec<String>,
    /// Whether every smaller set was looked at within the number of evaluations that the search may cost.
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
