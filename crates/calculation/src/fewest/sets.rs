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
        let others = self.left.saturating_sub(share);
        self.left = share;
        let found = self.smallest(open, singles);
        self.left = self.left.saturating_add(others);
        found
    }

    fn smallest(&mut self, open: &Open, singles: &[Single]) -> (Vec<FactRef>, bool) {
        let grown = self.grown(open, singles);
        let most = grown.as_ref().map_or(LARGEST, Vec::len).min(open.facts.len());
        let all = || if open.waits_for_parameter { Vec::new() } else { open.facts.clone() };
        let bound = grown.unwrap_or_else(all);
        for size in 2..=most {
            let mut chosen = Vec::with_capacity(size);
            match self.first_of(open, singles, size, 0, &mut chosen) {
                Some(true) => return (chosen, true),
                Some(false) => {}
                None => return (bound, false),
            }
        }
        (bound, open.waits_for_parameter)
    }

    /// Whether some set of this size settles; it is left in `chosen`. Nothing where the search is cut off.
    fn first_of(
        &mut self,
        open: &Open,
        singles: &[Single],
        size: usize,
        from: usize,
        chosen: &mut Vec<FactRef>,
    ) -> Option<bool> {
        if chosen.len() == size {
            let base = self.ctx.facts;
            return self.settles(open, singles, base, &chosen.clone());
        }
        for at in from..open.facts.len() {
            chosen.extend(open.facts.get(at));
            if self.first_of(open, singles, size, at.saturating_add(1), chosen)? {
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
    ) -> Option<bool> {
        let Some((first, others)) = questions.split_first() else {
            return self.is_settled(facts, open);
        };
        for (_, answered) in self.together(facts, singles, *first) {
            if self.settles(open, singles, &answered, others)? {
                return Some(true);
            }
        }
        Some(false)
    }

    /// The answers to a question that are tried together with others.
    fn together(&self, facts: &HouseholdFacts, singles: &[Single], fact: FactRef) -> Vec<(Given, HouseholdFacts)> {
        let Some(single) = singles.iter().find(|single| single.fact == fact) else { return Vec::new() };
        let all = self.answers(facts, fact);
        all.filter(|(place, _)| single.answers.contains(place)).map(|(place, facts)| ((fact, place), facts)).collect()
    }

    /// A set that is grown by the answer which leaves least missing, and then cut back to what it needs.
    fn grown(&mut self, open: &Open, singles: &[Single]) -> Option<Vec<FactRef>> {
        let mut facts = self.ctx.facts.clone();
        let mut given: Vec<Given> = Vec::new();
        for _ in 0..LARGEST {
            let unasked = open.facts.iter().filter(|fact| given.iter().all(|(known, _)| known != *fact));
            let answers: Vec<_> = unasked.flat_map(|fact| self.together(&facts, singles, *fact)).collect();
            let tried: Option<Vec<_>> = answers
                .into_iter()
                .map(|(answer, answered)| Some((missing(open, &self.evaluate(&answered)?), answer, answered)))
                .collect();
            let (_, answer, answered) = tried?.into_iter().min_by_key(|(missing, ..)| *missing)?;
            facts = answered;
            given.push(answer);
            if self.is_settled(&facts, open)? {
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
            if self.is_settled(&facts, open)? {
                given = fewer;
            }
        }
        Some(given.into_iter().map(|(fact, _)| fact).collect())
    }

    fn is_settled(&mut self, facts: &HouseholdFacts, open: &Open) -> Option<bool> {
        self.settled(facts, &[open]).map(|settled| !settled.is_empty())
    }

    fn with_all(&self, given: &[Given]) -> Option<HouseholdFacts> {
        given.iter().try_fold(self.ctx.facts.clone(), |facts, (fact, place)| {
            self.answers(&facts, *fact).find(|(at, _)| at == place).map(|(_, answered)| answered)
        })
    }
}

/// How much is missing to a programme.
fn missing(open: &Open, verdicts: &[Verdict]) -> usize {
    verdicts.iter().filter(|verdict| verdict.programme == open.programme).map(|verdict| verdict.missing.len()).sum()
}
