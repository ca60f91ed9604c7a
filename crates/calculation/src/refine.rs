//! Sharpens what three-valued tests leave open: they cannot see that one unknown answer stands
//! behind two tests. Every completion of the few missing answers is tried; what comes out the same
//! in all of them is certain.

mod completions;

use domain::assessment::Reason;
use domain::facts::{Amount, HouseholdFacts};
use domain::{Fraction, Programme, Truth};
use rust_decimal::Decimal;

use crate::assess::evaluate;
use crate::context::{Context, Missing};
use crate::fact_ref::{CurrentDibaoField, EventField, FactRef, MemberField, SupporterField};
use crate::merge::whole;
use crate::programmes::Verdict;
use crate::range::Range;
use crate::recorder::Silent;
pub use completions::{amounts_of, completions, is_amount};

/// With more completions than this the answers stay open; the person has more to say anyway.
const MOST_COMPLETIONS: usize = 64;
/// How many evaluations the search may cost.
const MOST_EVALUATIONS: u32 = 1500;
/// The whole amounts of fen up to the largest that can be stated.
const MOST_FEN: i64 = 10_000_000_000;

/// A programme for a person is searched only while so few answers are missing to it.
const MOST_MISSING: usize = 2;

/// Settles open verdicts that every completion settles alike: those of the household together, those
/// on a person one by one, because each person misses answers of its own, and what is sure for somebody.
pub fn refine(ctx: &Context, verdicts: &mut Vec<Verdict>) {
    refine_within(ctx, verdicts, MOST_EVALUATIONS, |_| true);
}

/// The same without what is sure for somebody while it is open for whom.
pub fn refine_each(ctx: &Context, verdicts: &mut [Verdict]) {
    settle_each(ctx, verdicts, MOST_EVALUATIONS, |_| true);
}

/// The same for some programmes, with another limit on the evaluations of each search; gives how many
/// were made.
pub fn refine_within(
    ctx: &Context,
    verdicts: &mut Vec<Verdict>,
    most: u32,
    is_wanted: impl Fn(Programme) -> bool,
) -> u32 {
    let evaluations = settle_each(ctx, verdicts, most, &is_wanted);
    evaluations.saturating_add(settle_for_somebody(ctx, verdicts, most, &is_wanted))
}

fn settle_each(ctx: &Context, verdicts: &mut [Verdict], most: u32, is_wanted: impl Fn(Programme) -> bool) -> u32 {
    let wanted: Vec<bool> = verdicts.iter().map(|verdict| is_wanted(verdict.programme)).collect();
    let is_one_wanted = |index: &usize| wanted.get(*index).is_some_and(|wanted| *wanted);
    let open = |on_person: bool| {
        let is_open = move |verdict: &Verdict| verdict.truth.is_unknown() && verdict.subject.is_some() == on_person;
        let all = verdicts.iter().enumerate().filter(move |(_, verdict)| is_open(verdict));
        all.map(|(index, _)| index).collect::<Vec<_>>()
    };
    let (mut household, persons) = (open(false), open(true));
    household.retain(|index| verdicts.get(*index).is_some_and(|verdict| !may_follow_persons(ctx, verdict)));
    // Those of the household are settled together, whichever is wanted.
    let mut evaluations = 0;
    if household.iter().any(is_one_wanted) {
        evaluations = settle(ctx, verdicts, household, None, most);
    }
    for index in persons.into_iter().filter(is_one_wanted) {
        let few =
            verdicts.get(index).is_some_and(|verdict| missing_facts(std::iter::once(verdict)).len() <= MOST_MISSING);
        if few {
            evaluations = evaluations.saturating_add(settle(ctx, verdicts, vec![index], None, most));
        }
    }
    for index in amounts(verdicts).into_iter().filter(is_one_wanted) {
        evaluations = evaluations.saturating_add(settle(ctx, verdicts, vec![index], None, most));
    }
    evaluations
}

/// Settles the programmes for persons that are sure for somebody, where one answer decides only for whom: what then
/// holds of the household as a whole is one verdict more.
fn settle_for_somebody(
    ctx: &Context,
    verdicts: &mut Vec<Verdict>,
    most: u32,
    is_wanted: impl Fn(Programme) -> bool,
) -> u32 {
    let is_open = |whole: &Verdict| whole.truth.is_unknown() || (whole.truth.is_yes() && whole.amount.is_none());
    let mut evaluations: u32 = 0;
    let (own, mut settled) = (verdicts.len(), Vec::new());
    let waits =
        |programme| verdicts.iter().any(|verdict| verdict.programme == programme && !verdict.missing.is_empty());
    let open: Vec<Programme> =
        Programme::ALL.into_iter().filter(|one| one.is_personal() && is_wanted(*one) && waits(*one)).collect();
    for programme in open {
        let Some(found) = whole(ctx, verdicts, programme).filter(is_open) else { continue };
        let waits_for_one = match missing_facts(std::iter::once(&found)).as_slice() {
            [one] if found.truth.is_yes() => is_of_few_classes(*one),
            [one] => is_answered_alike_for_all(*one),
            _ => false,
        };
        if waits_for_one {
            let before = (found.truth, found.amount);
            verdicts.push(found);
            evaluations = evaluations.saturating_add(settle(ctx, verdicts, vec![own], Some(programme), most));
            settled.extend(verdicts.pop().filter(|found| (found.truth, found.amount) != before));
        }
    }
    verdicts.append(&mut settled);
    evaluations
}

/// Whether the answers that are tried stand for all others for several persons at once: of lists, of things held and
/// of parents several together may close to each of two persons what one alone leaves to one of them.
fn is_answered_alike_for_all(fact: FactRef) -> bool {
    use {MemberField as F, SupporterField as S};
    let is_of_several = match fact {
        FactRef::PastGrants => true,
        FactRef::Member(_, field) => matches!(field, F::Holds | F::Parents),
        FactRef::Supporter(_, field) => matches!(field, S::Holds | S::Supports),
        _ => false,
    };
    !is_of_several && !is_amount(fact) && amounts_of(fact).is_empty()
}

/// The sure verdicts of which only the amount waits, and for one answer alone that has few classes.
fn amounts(verdicts: &[Verdict]) -> Vec<usize> {
    let waits = |verdict: &Verdict| match (verdict.truth, verdict.amount) {
        (Truth::Yes, None) => {
            matches!(missing_facts(std::iter::once(verdict)).as_slice(), [one] if is_of_few_classes(*one))
        }
        _ => false,
    };
    verdicts.iter().enumerate().filter(|(_, verdict)| waits(verdict)).map(|(index, _)| index).collect()
}

/// Whether every answer of a question is tried, and not only the ends of a range.
const fn is_of_few_classes(fact: FactRef) -> bool {
    use MemberField as F;
    match fact {
        FactRef::Region
        | FactRef::HukouLocal
        | FactRef::SingleParent
        | FactRef::EventField(EventField::Special)
        | FactRef::CurrentDibaoField(CurrentDibaoField::JobTaken | CurrentDibaoField::Hardship) => true,
        FactRef::Member(_, field) => matches!(
            field,
            F::Disability
                | F::SeriousIllness
                | F::Custody
                | F::Employed
                | F::NoCivilCapacity
                | F::NeedsLongCare
                | F::FullTime
                | F::OtherParentCustody
                | F::Soldier
                | F::InInstitution
                | F::CareMode
                | F::ChildChoice
        ),
        _ => false,
    }
}

/// Whether a verdict on the household may follow from what several persons have: where a whole list is
/// missing, trying one entry at a time would not see all of them fail.
fn may_follow_persons(ctx: &Context, verdict: &Verdict) -> bool {
    let is_list = |missing: &Missing| matches!(missing, Missing::Fact(fact) if !amounts_of(*fact).is_empty());
    verdict.programme == Programme::TemporaryExpenditure
        && ctx.members().len() > 1
        && verdict.missing.iter().any(is_list)
}

/// The answers that are missing to some verdicts, each once.
fn missing_facts<'a>(verdicts: impl Iterator<Item = &'a Verdict>) -> Vec<FactRef> {
    let missing = verdicts.flat_map(|verdict| &verdict.missing);
    let mut facts: Vec<FactRef> = missing
        .filter_map(|missing| match missing {
            Missing::Fact(fact) => Some(*fact),
            Missing::Parameter(_) => None,
        })
        .collect();
    facts.sort_unstable();
    facts.dedup();
    facts
}

/// Settles some verdicts together; gives how many evaluations that took. The verdict on a programme as a whole comes
/// after all others.
fn settle(ctx: &Context, verdicts: &mut [Verdict], open: Vec<usize>, programme: Option<Programme>, most: u32) -> u32 {
    if open.is_empty() {
        return 0;
    }
    let Some(search) = Search::plan(ctx, verdicts, &open, programme) else { return 0 };
    let mut budget = most;
    let found = search.run(ctx, &mut budget);
    let evaluations = most.saturating_sub(budget);
    let Some(found) = found else { return evaluations };
    for (index, seen) in open.into_iter().zip(found) {
        let (differ, settled) = (seen.amounts_differ(), seen.settled());
        let (Some(verdict), Some(settled)) = (verdicts.get_mut(index), settled) else { continue };
        if verdict.truth.is_yes() && settled.amount.is_none() {
            continue;
        }
        verdict.truth = settled.truth;
        verdict.reasons = settled.reasons;
        verdict.amount = settled.amount;
        verdict.parts = settled.parts;
        // An amount that two completions tell differently still waits for what was missing.
        if !differ {
            verdict.missing = settled.missing;
        }
    }
    evaluations
}

/// The completions to try.
struct Search {
    open: Vec<usize>,
    /// The programme of which the verdict as a whole is searched.
    programme: Option<Programme>,
    facts: Vec<HouseholdFacts>,
    /// The one unknown amount, under the places in which a completion may hold it; none or several
    /// unknown amounts are not searched.
    amount: Vec<FactRef>,
}

/// What an open verdict came to in the completions that were tried.
#[derive(Default)]
struct Seen {
    verdicts: Vec<Verdict>,
    stays_open: bool,
}

impl Seen {
    fn take(&mut self, verdict: &Verdict) {
        self.stays_open |= verdict.truth.is_unknown();
        self.verdicts.push(verdict.clone());
    }

    /// Whether two completions differ, or one is open in itself.
    fn is_open(&self) -> bool {
        self.stays_open || self.verdicts.windows(2).any(|pair| matches!(pair, [a, b] if a.truth != b.truth))
    }

    fn amounts_differ(&self) -> bool {
        self.verdicts.windows(2).any(|pair| matches!(pair, [a, b] if a.amount != b.amount))
    }

    /// The common verdict; its amount only where that is common too.
    fn settled(mut self) -> Option<Verdict> {
        if self.is_open() {
            return None;
        }
        let mut settled = self.verdicts.pop()?;
        for other in &self.verdicts {
            let codes: Vec<_> = other.reasons.iter().map(|reason| reason.code).collect();
            settled.reasons.retain(|reason| codes.contains(&reason.code));
            if other.parts != settled.parts {
                settled.parts.clear();
            }
            if other.amount != settled.amount {
                settled.amount = None;
                settled.missing.extend_from_slice(&other.missing);
            }
        }
        self.tell_of_all(&mut settled.reasons);
        Some(settled)
    }

    /// Leaves the subject out of reasons that are not about the same person in all, each once.
    fn tell_of_all(&self, reasons: &mut Vec<Reason>) {
        let is_of_all = |reason: &Reason| {
            let same = |other: &Reason| other.code == reason.code && other.subject == reason.subject;
            self.verdicts.iter().all(|verdict| verdict.reasons.iter().any(same))
        };
        let mut told = Vec::new();
        reasons.retain_mut(|reason| {
            if is_of_all(reason) {
                return true;
            }
            reason.subject = None;
            let is_new = !told.contains(&reason.code);
            told.push(reason.code);
            is_new
        });
    }
}

impl Search {
    fn plan(ctx: &Context, verdicts: &[Verdict], open: &[usize], programme: Option<Programme>) -> Option<Self> {
        let missing = missing_facts(open.iter().filter_map(|index| verdicts.get(*index)));
        let subject = open.first().and_then(|index| verdicts.get(*index)).and_then(|verdict| verdict.subject);
        let (amounts, others): (Vec<_>, Vec<_>) = missing.into_iter().partition(|fact| is_amount(*fact));
        let lists: Vec<_> = others.iter().filter(|fact| !amounts_of(**fact).is_empty()).collect();
        let amount = match (amounts.as_slice(), lists.as_slice()) {
            ([amount], []) => vec![*amount],
            ([], [list]) => amounts_of(**list),
            _ => Vec::new(),
        };
        let is_completed = !others.is_empty();
        let mut facts = vec![ctx.facts.clone()];
        for fact in others {
            let mut completed = Vec::new();
            for one in &facts {
                completed.extend(completions(ctx, one, fact, subject)?);
            }
            if completed.len() > MOST_COMPLETIONS {
                return None;
            }
            facts = completed;
        }
        (is_completed || !amount.is_empty()).then(|| Self { open: open.to_vec(), programme, facts, amount })
    }

    fn run(&self, ctx: &Context, budget: &mut u32) -> Option<Vec<Seen>> {
        let mut seen: Vec<Seen> = self.open.iter().map(|_| Seen::default()).collect();
        for facts in &self.facts {
            if self.amount.is_empty() {
                self.try_one(&mut seen, &ctx.with(facts), budget, false)?;
            } else {
                self.narrow(&mut seen, ctx, facts, budget)?;
            }
            if seen.iter().all(Seen::is_open) {
                break;
            }
        }
        Some(seen)
    }

    /// Halves the range of an unknown amount until each part is settled or a single fen.
    fn narrow(&self, seen: &mut [Seen], ctx: &Context, facts: &HouseholdFacts, budget: &mut u32) -> Option<()> {
        // The ends first: where they differ already, nothing is left to search.
        let mut parts = vec![(1, MOST_FEN - 1), (0, 0), (MOST_FEN, MOST_FEN)];
        while let Some((low, high)) = parts.pop() {
            if seen.iter().all(Seen::is_open) {
                return Some(());
            }
            let range = Range::between(fen(low), fen(high));
            let narrowed = ctx.with(facts).narrowed(&self.amount, range);
            let settled = self.try_one(seen, &narrowed, budget, low < high)?;
            if !settled {
                let middle = low + (high - low) / 2;
                parts.push((middle + 1, high));
                parts.push((low, middle));
            }
        }
        Some(())
    }

    /// Evaluates one completion. Where it may be narrowed further and is not settled, it is not noted.
    fn try_one(&self, seen: &mut [Seen], ctx: &Context, budget: &mut u32, may_narrow: bool) -> Option<bool> {
        *budget = budget.checked_sub(1)?;
        let mut verdicts = evaluate(ctx, &mut Silent).verdicts;
        let whole = self.programme.and_then(|programme| whole(ctx, &verdicts, programme));
        verdicts.extend(whole);
        let found: Vec<&Verdict> = self.open.iter().filter_map(|index| verdicts.get(*index)).collect();
        let open =
            found.iter().zip(seen.iter()).any(|(verdict, seen)| verdict.truth == Truth::Unknown && !seen.is_open());
        if may_narrow && open {
            return Some(false);
        }
        for (seen, verdict) in seen.iter_mut().zip(found) {
            seen.take(verdict);
        }
        Some(true)
    }
}

fn fen(fen: i64) -> Fraction {
    Fraction::new(Decimal::new(fen, 2)).min(Amount::MAX.exact())
}

#[cfg(test)]
mod tests {
    use domain::assessment::ReasonCode;
    use domain::{Citation, Text};

    use super::*;

    #[test]
    fn a_reason_that_is_not_about_the_same_person_in_all_is_told_once_of_nobody() {
        let about = |ids: &[&'static str]| {
            let reason = |id: &&'static str| Reason {
                code: ReasonCode::WithoutSupporter,
                subject: Some(Text::Fixed(id)),
                arguments: Vec::new(),
                citations: smallvec::smallvec![Citation::new("T43", "8")],
            };
            Verdict {
                programme: Programme::Tekun,
                subject: None,
                truth: Truth::Yes,
                amount: None,
                reasons: ids.iter().map(reason).collect(),
                missing: Vec::new(),
                parts: Vec::new(),
            }
        };
        let seen = Seen { verdicts: vec![about(&["m1", "m4"]), about(&["m2", "m3", "m4"])], stays_open: false };
        let told = seen.settled().unwrap().reasons;
        let subjects: Vec<_> = told.iter().map(|reason| reason.subject.as_deref()).collect();
        assert_eq!(subjects, [None, Some("m4")]);
    }
}
