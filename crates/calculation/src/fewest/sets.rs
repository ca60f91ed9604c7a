//! Sets of two and more questions that settle a programme which no single one does.

use domain::facts::HouseholdFacts;

use super::{Open, Search, Single, order};
use crate::fact_ref::FactRef;
use crate::programmes::Verdict;

/// No larger set is looked for: who has so much to say is asked everything.
const LARGEST: usize = 12;

/// A question with one of its answers.
type Given = (FactRef, usize);

impl Search<'_> {
    /// The smallest set, first in the order of the preview, and whether no smaller one was left out.
    /// Where none is found it is all that is missing; nothing where a parameter is missing too.
    pub(super) fn set(&mut self, open: &Open, singles: &[Single], share: u32) -> (Vec<FactRef>, bool) {
        let stop = self.left.saturating_sub(share);
        let bound = self.grown(open, singles, stop);
        let most = bound.as_ref().map_or(LARGEST, Vec::len).min(open.facts.len());
        let found = bound.is_some() || open.waits_for_parameter;
        let all = if open.waits_for_parameter { Vec::new() } else { open.facts.clone() };
        let bound = bound.unwrap_or(all);
        for size in 2..=most {
            let mut chosen = Vec::with_capacity(size);
            match self.first_of(open, singles, size, 0, &mut chosen, stop) {
                Some(true) => return (chosen, true),
                Some(false) => {}
                None => return (bound, false),
            }
        }
        (bound, found)
    }

    /// Whether some set of this size settles; it is left in `chosen`. Nothing where the search is cut off.
    fn first_of(
        &mut self,
        open: &Open,
        singles: &[Single],
        size: usize,
        from: usize,
        chosen: &mut Vec<FactRef>,
        stop: u32,
    ) -> Option<bool> {
        if chosen.len() == size {
            let base = self.ctx.facts;
            return self.settles(open, singles, base, &chosen.clone(), stop);
        }
        for at in from..open.facts.len() {
            chosen.extend(open.facts.get(at));
            if self.first_of(open, singles, size, at.saturating_add(1), chosen, stop)? {
                return Some(true);
            }
            chosen.pop();
        }
        Some(false)
    }

    /// Whether some answers to these questions settle the programme.
    fn settles(
        &mut self,
        open: &Open,
        singles: &[Single],
        facts: &HouseholdFacts,
        questions: &[FactRef],
        stop: u32,
    ) -> Option<bool> {
        if self.left <= stop {
            return None;
        }
        let Some((first, others)) = questions.split_first() else {
            return self.find(facts).map(|found| open.is_settled(&found));
        };
        for answered in self.told_apart(facts, singles, *first) {
            if self.settles(open, singles, &answered.1, others, stop)? {
                return Some(true);
            }
        }
        Some(false)
    }

    /// The answers to a question that the rules tell apart.
    fn told_apart(&self, facts: &HouseholdFacts, singles: &[Single], fact: FactRef) -> Vec<(Given, HouseholdFacts)> {
        let Some(single) = singles.iter().find(|single| single.fact == fact) else { return Vec::new() };
        let all = self.answers(facts, fact);
        all.filter(|(place, _)| single.answers.contains(place)).map(|(place, facts)| ((fact, place), facts)).collect()
    }

    /// A set that is grown by the answer which leaves least open, and then cut back to what it needs.
    fn grown(&mut self, open: &Open, singles: &[Single], stop: u32) -> Option<Vec<FactRef>> {
        let mut facts = self.ctx.facts.clone();
        let mut given: Vec<Given> = Vec::new();
        let mut least = usize::MAX;
        while given.len() < LARGEST {
            let mut best: Option<(usize, Given, HouseholdFacts)> = None;
            for fact in open.facts.iter().filter(|fact| given.iter().all(|(known, _)| known != *fact)) {
                for (answer, answered) in self.told_apart(&facts, singles, *fact) {
                    if self.left <= stop {
                        return None;
                    }
                    let left_open = weight(open, &self.evaluate(&answered)?);
                    if best.as_ref().is_none_or(|(weight, ..)| left_open < *weight) {
                        best = Some((left_open, answer, answered));
                    }
                }
            }
            let (weight, answer, answered) = best.filter(|(weight, ..)| *weight < least)?;
            (least, facts) = (weight, answered);
            given.push(answer);
            if open.is_settled(&self.find(&facts)?) {
                return self.cut_back(open, given);
            }
        }
        None
    }

    /// Leaves out each question without which the others still settle.
    fn cut_back(&mut self, open: &Open, mut given: Vec<Given>) -> Option<Vec<FactRef>> {
        given.sort_by_key(|(fact, _)| (order::place(*fact), *fact));
        for at in (0..given.len()).rev() {
            let mut fewer = given.clone();
            fewer.remove(at);
            let facts = self.with_all(&fewer)?;
            if open.is_settled(&self.find(&facts)?) {
                given = fewer;
            }
        }
        Some(given.into_iter().map(|(fact, _)| fact).collect())
    }

    fn with_all(&self, given: &[Given]) -> Option<HouseholdFacts> {
        given.iter().try_fold(self.ctx.facts.clone(), |facts, (fact, place)| {
            self.answers(&facts, *fact).find(|(at, _)| at == place).map(|(_, answered)| answered)
        })
    }
}

/// How much is open of a programme: verdicts first, then what is missing to them.
fn weight(open: &Open, verdicts: &[Verdict]) -> usize {
    let own = verdicts.iter().filter(|verdict| verdict.programme == open.programme);
    let still =
        own.filter(|verdict| verdict.truth.is_unknown() || (verdict.truth.is_yes() && verdict.amount.is_none()));
    still.map(|verdict| verdict.missing.len().saturating_add(1000)).fold(0, usize::saturating_add)
}
