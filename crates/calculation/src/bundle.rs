//! The best lawful combination. Nobody receives tekun beside dibao, and a child takes tekun or the
//! money of children (T43 Art 9), so who may have tekun may also leave it; everything else follows
//! from the rules of which programme goes before which. All ways of choosing are assessed, and the
//! one with the most money each month is the best; where two are equal, the one with more tekun.

use domain::assessment::{Amount, MemberAnswer, Need, Outcome, ProgrammeFinding, ReasonCode};
use domain::bundle::{Bundle, Choice, Excluded, Received};
use domain::facts::{ChildChoice, Holding, HouseholdFacts};
use domain::policy::PolicyPack;
use domain::{Date, Money, Programme};

use crate::assess::evaluate;
use crate::context::Context;
use crate::merge::findings;
use crate::recorder::Silent;
use crate::refine::refine_each;

/// With more who may choose, the first so many do, and the others take tekun.
const MOST_CHOICES: usize = 6;

/// One way of choosing, and what comes of it.
#[derive(Clone)]
struct Way {
    facts: HouseholdFacts,
    /// Who has chosen, by place in the facts, and what each receives of tekun where taken.
    chosen: Vec<(usize, Option<Received>)>,
}

/// A way with nothing left to choose.
struct Outcomes {
    way: Way,
    programmes: Vec<ProgrammeFinding>,
    monthly: Money,
    /// Whether an amount in it is open.
    is_open: bool,
}

/// The best lawful combination. The facts must pass [`HouseholdFacts::check`].
pub fn bundle(pack: &PolicyPack, facts: &HouseholdFacts, on: Date) -> Bundle {
    let mut open = vec![Way { facts: facts.clone(), chosen: Vec::new() }];
    let mut ends: Vec<Outcomes> = Vec::new();
    while let Some(way) = open.pop() {
        let programmes = found(pack, &way, on);
        if let Some(index) = open_child_choice(&way, &programmes) {
            open.push(way.choosing(index, None));
            open.push(way.wanting_tekun(index));
            continue;
        }
        let Some((index, tekun)) = undecided(&way, &programmes) else {
            let monthly = monthly(&way, &programmes);
            let is_open = is_open(&way, &programmes);
            ends.push(Outcomes { way, programmes, monthly, is_open });
            continue;
        };
        if way.chosen.len() < MOST_CHOICES {
            open.push(way.choosing(index, None));
        }
        open.push(way.choosing(index, Some(tekun)));
    }
    // The ways that take tekun were looked at first, and of equal ones the first stays.
    let best = ends.iter().reduce(|best, end| if end.monthly > best.monthly { end } else { best });
    best.map_or_else(Bundle::nothing, |best| tell(best, &ends))
}

impl Way {
    /// The way in which one more person has chosen.
    fn choosing(&self, index: usize, tekun: Option<Received>) -> Self {
        let mut way = self.clone();
        if let Some(member) = way.facts.members.as_mut().and_then(|members| members.get_mut(index)) {
            member.child_choice = Some(if tekun.is_some() { ChildChoice::Tekun } else { ChildChoice::Child });
            if tekun.is_some() {
                member.holds.get_or_insert_default().push(Holding::Tekun);
            }
        }
        way.chosen.push((index, tekun));
        way
    }

    /// The way in which a child, of whom nobody has said it, wants tekun rather than the money of children.
    fn wanting_tekun(&self, index: usize) -> Self {
        let mut way = self.clone();
        if let Some(member) = way.facts.members.as_mut().and_then(|members| members.get_mut(index)) {
            member.child_choice = Some(ChildChoice::Tekun);
        }
        way
    }

    fn declines(&self) -> Vec<usize> {
        self.chosen.iter().filter(|(_, tekun)| tekun.is_none()).map(|(index, _)| *index).collect()
    }
}

fn found(pack: &PolicyPack, way: &Way, on: Date) -> Vec<ProgrammeFinding> {
    let declines = way.declines();
    let ctx = Context::new(pack, &way.facts, on).declining_tekun(&declines);
    let mut evaluation = evaluate(&ctx, &mut Silent);
    // What is received is counted person by person.
    refine_each(&ctx, &mut evaluation.verdicts);
    findings(&ctx, std::mem::take(&mut evaluation.verdicts))
}

/// The first child whose choice is all that is missing to it.
fn open_child_choice(way: &Way, programmes: &[ProgrammeFinding]) -> Option<usize> {
    let tekun = programmes.iter().find(|found| found.programme == Programme::Tekun)?;
    let members = way.facts.members.as_deref()?;
    let asked = |index: usize| Need::Fact(format!("/members/{index}/child_choice"));
    tekun.members.iter().enumerate().position(|(index, answer)| {
        let open = answer.outcome == Outcome::Undetermined && answer.needs == [asked(index)];
        open && members.get(index).is_some_and(|member| member.child_choice.is_none())
    })
}

/// The first person who may have tekun and has not chosen, with what it comes to.
fn undecided(way: &Way, programmes: &[ProgrammeFinding]) -> Option<(usize, Received)> {
    let tekun = programmes.iter().find(|found| found.programme == Programme::Tekun)?;
    let (index, answer) = tekun.members.iter().enumerate().find(|(index, answer)| {
        let may = answer.outcome == Outcome::Eligible;
        may && way.chosen.iter().all(|(chosen, _)| chosen != index)
    })?;
    Some((index, received(Programme::Tekun, answer)))
}

fn received(programme: Programme, answer: &MemberAnswer) -> Received {
    Received { programme, member: Some(answer.id.to_string()), amount: answer.amount }
}

/// All that is received in a way: tekun that was taken, and what is open beside it.
fn all_received(way: &Way, programmes: &[ProgrammeFinding]) -> Vec<Received> {
    let taken = way.chosen.iter().filter_map(|(_, tekun)| tekun.clone());
    let open = programmes.iter().filter(|found| found.outcome == Outcome::Eligible).flat_map(|found| {
        if found.members.is_empty() {
            vec![Received { programme: found.programme, member: None, amount: found.amount }]
        } else {
            let own = found.members.iter().filter(|answer| answer.outcome == Outcome::Eligible);
            own.map(|answer| received(found.programme, answer)).collect()
        }
    });
    let mut all: Vec<Received> = taken.chain(open).collect();
    all.sort_by_key(|one| one.programme);
    all
}

fn monthly(way: &Way, programmes: &[ProgrammeFinding]) -> Money {
    sum(&all_received(way, programmes), |amount| matches!(amount, Amount::Monthly(_)))
}

/// Whether an amount waits for an answer or a parameter: one that is open, or that of tekun that was taken.
fn is_open(way: &Way, programmes: &[ProgrammeFinding]) -> bool {
    way.chosen.iter().filter_map(|(_, tekun)| tekun.as_ref()).any(|tekun| tekun.amount.is_none())
        || programmes.iter().any(|found| found.outcome == Outcome::Eligible && !found.needs.is_empty())
}

fn sum(all: &[Received], kind: impl Fn(&Amount) -> bool) -> Money {
    let amounts = all.iter().filter_map(|one| one.amount).filter(kind);
    amounts.fold(Money::ZERO, |sum, amount| sum.checked_add(amount.money()).unwrap_or(sum))
}

fn tell(best: &Outcomes, ends: &[Outcomes]) -> Bundle {
    let receives = all_received(&best.way, &best.programmes);
    let id = |index: usize| best.way.facts.members.as_deref()?.get(index).map(|member| member.id.to_string());
    let choices = best.way.chosen.iter().filter_map(|(index, tekun)| {
        let other = |end: &&Outcomes| {
            end.way.chosen.iter().any(|(place, theirs)| place == index && theirs.is_some() != tekun.is_some())
        };
        let most = ends.iter().filter(other).max_by_key(|end| (end.is_open, end.monthly))?;
        let otherwise = (!most.is_open).then_some(most.monthly);
        Some(Choice { member: id(*index)?, takes_tekun: tekun.is_some(), otherwise })
    });
    Bundle {
        monthly: best.monthly,
        once: sum(&receives, |amount| matches!(amount, Amount::OneOff(_))),
        choices: choices.collect(),
        excluded: best.programmes.iter().flat_map(excluded).filter(|one| !is_taken(one, &receives)).collect(),
        provisional: ends.iter().any(|end| end.is_open)
            || best.programmes.iter().any(|found| found.outcome == Outcome::Undetermined),
        receives,
    }
}

/// Whether it is received after all: tekun that was taken is not open a second time.
fn is_taken(one: &Excluded, receives: &[Received]) -> bool {
    receives.iter().any(|taken| taken.programme == one.programme && taken.member == one.member)
}

/// What of a programme only something else excludes.
fn excluded(found: &ProgrammeFinding) -> Vec<Excluded> {
    let because = |reasons: &[domain::assessment::Reason]| {
        let excludes = |code: &ReasonCode| code.is_exclusion();
        let all = !reasons.is_empty() && reasons.iter().all(|reason| excludes(&reason.code));
        reasons.first().map(|reason| reason.code).filter(|_| all)
    };
    let of = |member: Option<&str>, outcome: Outcome, reasons: &[domain::assessment::Reason]| {
        let because = because(reasons).filter(|_| outcome == Outcome::NotEligible)?;
        Some(Excluded { programme: found.programme, member: member.map(Into::into), because })
    };
    if found.members.is_empty() {
        return of(None, found.outcome, &found.reasons).into_iter().collect();
    }
    let own = found.members.iter();
    own.filter_map(|answer| of(Some(&answer.id), answer.outcome, &answer.reasons)).collect()
}
