//! The fewest questions that could settle what is undetermined: the same evaluation with one answer
//! after another in the place of what is missing, then with sets of them. Bounded in evaluations; a
//! programme whose search was cut off says so.

mod answers;
mod order;
mod sets;

use domain::assessment::{Need, Outcome};
use domain::facts::{Amount, HouseholdFacts};
use domain::fewest::{FewestQuestions, Question, Settling};
use domain::policy::PolicyPack;
use domain::{Date, Programme, Truth};

use crate::assess::evaluate;
use crate::context::{Context, Missing, each_once};
use crate::fact_ref::FactRef;
use crate::merge::{findings, standing};
use crate::programmes::Verdict;
use crate::recorder::Silent;
use crate::refine::{refine, refine_within};

/// How many evaluations the whole search may cost.
const MOST_EVALUATIONS: u32 = 4000;
/// How many evaluations it may cost to sharpen what one answer leaves open.
const MOST_TO_SHARPEN: u32 = 120;
/// Of more answers to one question only those that already make a difference by themselves are tried
/// together with answers to others.
const MOST_TOGETHER: usize = 4;

/// The fewest answers that can settle each programme that is undetermined or whose amount is open.
/// The facts must pass [`HouseholdFacts::check`].
pub fn fewest_questions(pack: &PolicyPack, facts: &HouseholdFacts, on: Date) -> FewestQuestions {
    let ctx = Context::new(pack, facts, on).without_reasons();
    let Some((mut search, all)) = Search::begin(ctx) else { return FewestQuestions::default() };
    let open = std::mem::take(&mut search.open);
    let mut singles: Vec<Single> = all.into_iter().map(|fact| search.single(fact, &open)).collect();
    search.sharpen(&mut singles, &open);
    let mut left = open.len();
    let until_here = search.sharp;
    let programmes = open.iter().map(|one| {
        search.sharp = until_here;
        let single = singles.iter().find(|single| single.settles.contains(&one.programme));
        let (ask, exact) = match single {
            Some(single) => (vec![single.fact], true),
            None => {
                let share = search.left.checked_div(u32::try_from(left).unwrap_or(1).max(1)).unwrap_or(0);
                let (ask, complete) = search.set(one, &singles, share);
                (ask, complete && search.sharp)
            }
        };
        left = left.saturating_sub(1);
        Settling { programme: one.programme, ask: ask.into_iter().map(FactRef::pointer).collect(), exact }
    });
    let programmes = programmes.collect();
    let mut questions: Vec<&Single> = singles.iter().filter(|single| !single.settles.is_empty()).collect();
    questions.sort_by_key(|single| std::cmp::Reverse(single.settles.len()));
    let questions = questions
        .into_iter()
        .map(|single| Question { fact: single.fact.pointer(), settles: single.settles.clone() })
        .collect();
    FewestQuestions { programmes, questions }
}

/// A programme that is open, and the answers that are missing to it in the order of the preview.
struct Open {
    programme: Programme,
    /// Whether its outcome is open; else its amount is.
    undetermined: bool,
    /// Whether a parameter is missing to it beside answers.
    waits_for_parameter: bool,
    facts: Vec<FactRef>,
}

impl Open {
    fn is_settled(&self, ctx: &Context, verdicts: &[Verdict]) -> bool {
        let mut own = verdicts.iter().filter(|verdict| verdict.programme == self.programme);
        standing(ctx, verdicts, self.programme).is_some_and(|(truth, amount)| match truth {
            Truth::Unknown => false,
            Truth::No => true,
            Truth::Yes => self.undetermined || amount.is_some() || own.all(|own| own.missing.is_empty()),
        })
    }
}

/// What one question can settle by itself.
struct Single {
    fact: FactRef,
    settles: Vec<Programme>,
    /// The answers that are tried together with those to other questions, by their place among all.
    answers: Vec<usize>,
    /// All answers, first one of each kind.
    all: Vec<usize>,
}

struct Search<'a> {
    ctx: Context<'a>,
    amounts: Vec<Amount>,
    open: Vec<Open>,
    left: u32,
    /// Whether nothing was left untried or unsharpened because that would have cost too much.
    sharp: bool,
}

impl<'a> Search<'a> {
    /// What is open, and every answer that is missing; nothing where all is settled.
    fn begin(ctx: Context<'a>) -> Option<(Self, Vec<FactRef>)> {
        let mut base = evaluate(&ctx, &mut Silent);
        refine(&ctx, &mut base.verdicts);
        let missing = base.verdicts.iter().flat_map(|verdict| &verdict.missing);
        let mut all: Vec<FactRef> = missing
            .filter_map(|missing| match missing {
                Missing::Fact(fact) => Some(*fact),
                Missing::Parameter(_) => None,
            })
            .chain(ctx.facts.members.is_none().then_some(FactRef::Members))
            .collect();
        all.sort_by_key(|fact| (order::place(*fact), *fact));
        all.dedup();
        let ways = 1_u32 << base.memberships.iter().filter(|found| found.counts.is_unknown()).count().min(6);
        let lines: Vec<_> = base.lines(&ctx).into_iter().filter_map(|line| line.line).collect();
        let amounts = answers::amounts(&ctx, base.heads, lines.into_iter());
        let open: Vec<Open> = findings(&ctx, base.verdicts)
            .into_iter()
            .filter(|found| !found.needs.is_empty())
            .map(|found| Open {
                programme: found.programme,
                undetermined: found.outcome == Outcome::Undetermined,
                waits_for_parameter: found.needs.iter().any(|need| matches!(need, Need::Parameter(_))),
                facts: all.iter().copied().filter(|fact| found.needs.contains(&Need::Fact(fact.pointer()))).collect(),
            })
            .collect();
        all.retain(|fact| open.iter().any(|open| open.facts.contains(fact)));
        let left = MOST_EVALUATIONS.checked_div(ways).unwrap_or(MOST_EVALUATIONS);
        (!open.is_empty()).then_some((Self { ctx, amounts, open, left, sharp: true }, all))
    }

    /// The facts with each answer to one question that can be, with its place among all.
    fn answers(&self, facts: &HouseholdFacts, fact: FactRef) -> impl Iterator<Item = (usize, HouseholdFacts)> + use<> {
        let on = self.ctx.on;
        let all = answers::answers(&self.ctx, facts, fact, &self.amounts).into_iter().enumerate();
        all.filter(move |(_, answered)| answered.check(on).is_empty())
    }

    /// Tries every answer to one question.
    fn single(&mut self, fact: FactRef, open: &[Open]) -> Single {
        let mut single = Single { fact, settles: Vec::new(), answers: Vec::new(), all: Vec::new() };
        let mut seen: Vec<Signature> = Vec::new();
        let mut alike: Vec<usize> = Vec::new();
        let all: Vec<_> = self.answers(self.ctx.facts, fact).collect();
        let keeps_all = all.len() <= MOST_TOGETHER;
        for (place, facts) in all {
            let Some(verdicts) = self.evaluate(&facts) else { break };
            let ctx = self.ctx.with(&facts);
            let settled = open.iter().filter(|open| open.facts.contains(&fact) && open.is_settled(&ctx, &verdicts));
            single.note(settled);
            let signature = signature(verdicts);
            let is_new = !seen.contains(&signature);
            if is_new || keeps_all {
                single.answers.push(place);
            }
            if is_new {
                seen.push(signature);
                single.all.push(place);
            } else {
                alike.push(place);
            }
        }
        // What looks alike may still be sharpened differently.
        single.all.extend(alike);
        single
    }

    /// Looks more closely at what no question settles at first sight.
    fn sharpen(&mut self, singles: &mut [Single], open: &[Open]) {
        let is_left =
            |singles: &[Single], open: &Open| !singles.iter().any(|one| one.settles.contains(&open.programme));
        let left: Vec<&Open> = open.iter().filter(|open| is_left(singles, open)).collect();
        for single in singles {
            let waiting: Vec<&Open> = left.iter().copied().filter(|open| open.facts.contains(&single.fact)).collect();
            if waiting.is_empty() {
                continue;
            }
            let answers: Vec<_> = self.answers(self.ctx.facts, single.fact).collect();
            for place in single.all.clone() {
                let Some((_, facts)) = answers.iter().find(|(at, _)| *at == place) else { continue };
                let Some(settled) = self.settled(facts, &waiting) else { return };
                single.note(settled);
            }
        }
    }

    /// The verdicts before anything is sharpened; nothing where the search is used up.
    fn evaluate(&mut self, facts: &HouseholdFacts) -> Option<Vec<Verdict>> {
        let Some(left) = self.left.checked_sub(1) else {
            self.sharp = false;
            return None;
        };
        self.left = left;
        Some(evaluate(&self.ctx.with(facts), &mut Silent).verdicts)
    }

    /// Which of some programmes an assessment settles; nothing where the search is used up.
    fn settled<'o>(&mut self, facts: &HouseholdFacts, waiting: &[&'o Open]) -> Option<Vec<&'o Open>> {
        let mut verdicts = self.evaluate(facts)?;
        let ctx = self.ctx.with(facts);
        let is_wanted = |programme| waiting.iter().any(|open| open.programme == programme);
        let cost = refine_within(&ctx, &mut verdicts, MOST_TO_SHARPEN, is_wanted);
        self.sharp &= cost < MOST_TO_SHARPEN;
        self.left = self.left.saturating_sub(cost);
        Some(waiting.iter().copied().filter(|open| open.is_settled(&ctx, &verdicts)).collect())
    }
}

impl Single {
    fn note<'o>(&mut self, settled: impl IntoIterator<Item = &'o Open>) {
        for open in settled {
            if !self.settles.contains(&open.programme) {
                self.settles.push(open.programme);
            }
        }
    }
}

/// What is told of each programme, as far as it can make a difference to what is asked next.
type Signature = Vec<(Truth, Option<domain::assessment::Amount>, Vec<Missing>)>;

fn signature(verdicts: Vec<Verdict>) -> Signature {
    let of = |mut verdict: Verdict| {
        each_once(&mut verdict.missing);
        (verdict.truth, verdict.amount, verdict.missing)
    };
    verdicts.into_iter().map(of).collect()
}
