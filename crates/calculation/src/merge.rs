//! One answer from the several ways in which open memberships may turn out.

use domain::Truth;
use domain::assessment::{Need, Outcome, ProgrammeFinding};

use crate::context::Missing;
use crate::programmes::Verdict;

/// The verdicts of every way, for the same programme in the same place; what differs is open, and
/// then the open memberships are missing too.
pub fn merge(ways: &[Vec<Verdict>], memberships: &[Missing]) -> Vec<Verdict> {
    let Some((first, others)) = ways.split_first() else { return Vec::new() };
    let mut merged = first.clone();
    for other in others {
        for (verdict, theirs) in merged.iter_mut().zip(other) {
            join(verdict, theirs, memberships);
        }
    }
    merged
}

fn join(verdict: &mut Verdict, other: &Verdict, memberships: &[Missing]) {
    let same = verdict.truth == other.truth;
    if !same || verdict.truth.is_unknown() {
        verdict.truth = Truth::Unknown;
        verdict.amount = None;
    } else if verdict.amount != other.amount {
        verdict.amount = None;
    } else {
        // The same answer; of the reasons, those that hold in every way.
        let codes: Vec<_> = other.reasons.iter().map(|reason| reason.code).collect();
        verdict.reasons.retain(|reason| codes.contains(&reason.code));
        return;
    }
    let codes: Vec<_> = other.reasons.iter().map(|reason| reason.code).collect();
    verdict.reasons.retain(|reason| codes.contains(&reason.code));
    verdict.missing.extend_from_slice(&other.missing);
    verdict.missing.extend_from_slice(memberships);
}

/// A verdict as it is told.
pub fn finding(verdict: Verdict) -> ProgrammeFinding {
    let outcome = Outcome::from(verdict.truth);
    let open = outcome == Outcome::Undetermined || (outcome == Outcome::Eligible && verdict.amount.is_none());
    let mut needs: Vec<Need> = if open { verdict.missing.into_iter().map(need).collect() } else { Vec::new() };
    needs.sort();
    needs.dedup();
    ProgrammeFinding { programme: verdict.programme, outcome, amount: verdict.amount, reasons: verdict.reasons, needs }
}

fn need(missing: Missing) -> Need {
    match missing {
        Missing::Fact(fact) => Need::Fact(fact.pointer()),
        Missing::Parameter(key) => Need::Parameter(key),
    }
}
