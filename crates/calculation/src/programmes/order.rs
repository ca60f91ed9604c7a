//! Rules 3.6: the first rung that holds is proposed; a rung above that is still open makes the
//! proposal provisional; where no rung holds, the watch list.

use domain::Programme;
use domain::assessment::{Outcome, Proposal, Proposed, WatchList};

/// What is proposed.
pub fn propose(outcomes: impl Iterator<Item = (Programme, Outcome)>) -> Proposal {
    let mut provisional = false;
    let mut rungs: Vec<_> = outcomes.filter(|(programme, _)| programme.is_rung()).collect();
    rungs.sort_by_key(|(programme, _)| *programme);
    for (programme, outcome) in rungs {
        match outcome {
            Outcome::Eligible => {
                return Proposal { programme: Proposed::Programme(programme), provisional };
            }
            Outcome::Undetermined => provisional = true,
            Outcome::NotEligible => {}
        }
    }
    Proposal { programme: Proposed::WatchList(WatchList::WatchList), provisional }
}
