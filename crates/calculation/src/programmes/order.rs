//! Rules 3.6: the first rung that holds is proposed; a rung above that is still open makes the
//! proposal provisional; where no rung holds, the watch list.

use domain::assessment::{Outcome, ProgrammeFinding, Proposal, Proposed, WatchList};

/// What is proposed.
pub fn propose(findings: &[ProgrammeFinding]) -> Proposal {
    let mut provisional = false;
    let mut rungs: Vec<_> = findings.iter().filter(|finding| finding.programme.is_rung()).collect();
    rungs.sort_by_key(|finding| finding.programme);
    for finding in rungs {
        match finding.outcome {
            Outcome::Eligible => {
                return Proposal { programme: Proposed::Programme(finding.programme), provisional };
            }
            Outcome::Undetermined => provisional = true,
            Outcome::NotEligible => {}
        }
    }
    Proposal { programme: Proposed::WatchList(WatchList::WatchList), provisional }
}
