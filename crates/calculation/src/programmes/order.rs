//! The order of the programmes (认定顺序): tekun, dibao, dibao for one person, dibao by spending, edge, rigid
//! (T43 Art 9, D57 Art 8, RE25 Art 4(1), YM-14). The first rung that holds is proposed; a rung above it
//! that is still open makes the proposal provisional; where no rung holds, the watch list (G39; YM-21).

use domain::Programme;
use domain::assessment::{Outcome, Proposal, Proposed, WatchList};

/// YM-21: what is proposed.
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
