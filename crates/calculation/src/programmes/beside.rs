//! The programmes for persons: which stand beside one another and which exclude one another.

use domain::assessment::ReasonCode;
use domain::facts::{ChildChoice, Holding, Member};
use domain::policy::Key;
use domain::{Citation, Fraction, Money, Programme, Truth};

use super::child::{self, Received};
use super::disability::{self, Beside};
use super::single::{self, Before};
use super::tekun;
use super::verdict::{Test, Verdict};
use super::{Shared, price};
use crate::context::{Context, Missing};
use crate::fact_ref::{FactRef, MemberField as F};
use crate::household::holds_tekun;
use crate::range::Range;
use crate::recorder::{Recorder, Silent};

/// What each member may receive alone, in the order of the members.
pub struct Persons {
    pub tekun: Vec<Verdict>,
    pub single: Vec<Verdict>,
    pub child: Vec<Verdict>,
}

impl Persons {
    /// All of them.
    pub fn all(&self) -> impl Iterator<Item = &Verdict> {
        self.tekun.iter().chain(&self.single).chain(&self.child)
    }
}

/// Tekun, dibao for one person and the child's money of every member, each with regard to the others (T43 Art 9;
/// YM-20, YM-29).
pub fn persons<R: Recorder>(ctx: &Context, recorder: &mut R, shared: &Shared, household: [&Verdict; 3]) -> Persons {
    let [dibao, by_spending, edge] = household;
    let each = || Vec::with_capacity(ctx.members().len());
    let mut persons = Persons { tekun: each(), single: each(), child: each() };
    for (index, member) in ctx.members().iter().enumerate() {
        let alone = tekun::tekun(ctx, recorder, index, member);
        let child = child::unsupported(ctx, recorder, index, member);
        let (alone, child) = choose(ctx, index, member, alone, child);
        let before = Before { dibao, expenditure: by_spending, edge, tekun: &alone };
        let single = single::single(ctx, recorder, shared, index, member, &before);
        let received = || received(ctx, shared, index, member, [dibao, by_spending, &single]);
        persons.child.push(child::amount(ctx, recorder, child, member, received));
        persons.tekun.push(alone);
        persons.single.push(single);
    }
    persons
}

/// T43 Art 9: a child who is open to both takes one of the two.
fn choose(ctx: &Context, index: usize, member: &Member, tekun: Verdict, child: Verdict) -> (Verdict, Verdict) {
    let mark = ctx.mark();
    // Who is supported as tekun already has nothing new of it and may still choose it.
    let held = if child.truth.is_no() { Truth::No } else { holds_tekun(ctx, index, member) };
    let held_missing = ctx.missing_since(mark);
    let open_to_tekun = tekun.truth.or(held);
    if open_to_tekun.is_no() || child.truth.is_no() {
        return (tekun, child);
    }
    let citation = Citation::new("T43", "9");
    let chosen = |choice| member.child_choice.map(|chosen| chosen == choice);
    let closed = |verdict: &Verdict, other: Truth, beside: &[Missing], choice, code| {
        let test = Test::unless(ctx, code, citation.clone(), || {
            let chosen = ctx.truth(FactRef::Member(index, F::ChildChoice), chosen(choice));
            chosen.and(other)
        });
        if test.truth.is_yes() {
            return verdict.clone();
        }
        let mut missing = verdict.missing.clone();
        missing.extend_from_slice(beside);
        missing.extend(test.missing);
        let truth = verdict.truth.and(test.truth);
        let reasons = if truth.is_no() { test.reasons } else { verdict.reasons.clone() };
        let missing = if truth.is_no() { Vec::new() } else { missing };
        Verdict { truth, reasons, missing, amount: None, parts: Vec::new(), ..verdict.clone() }
    };
    (
        if tekun.truth.is_no() {
            tekun.clone()
        } else {
            closed(&tekun, child.truth, &child.missing, ChildChoice::Child, ReasonCode::ChildSupportChosen)
        },
        closed(
            &child,
            open_to_tekun,
            &[tekun.missing.as_slice(), &held_missing].concat(),
            ChildChoice::Tekun,
            ReasonCode::TekunChosen,
        ),
    )
}

/// What a child receives beside its own money: its share of the household's dibao with its top-up,
/// dibao for itself, and what it is known to hold (YM-29).
fn received(ctx: &Context, shared: &Shared, index: usize, member: &Member, dibao: [&Verdict; 3]) -> Received {
    let [household, by_spending, single] = dibao;
    let mark = ctx.mark();
    let mut missing: Vec<Missing> = Vec::new();
    let mut amount = Some(Range::ZERO);
    let counted = shared.counted.holds(&member.id);
    for (verdict, share) in [(household, counted), (by_spending, counted), (single, true)] {
        if !share || verdict.truth.is_no() {
            continue;
        }
        let own = share_of(verdict, shared, member, verdict.programme == Programme::SinglePersonDibao);
        if own.is_none() {
            missing.extend_from_slice(&verdict.missing);
        }
        amount = amount.zip(own).map(|(sum, own)| sum.plus(Range::exactly(own)));
    }
    match &member.holds {
        Some(holds) => {
            if holds.contains(&Holding::DisabilityLiving) {
                let held = disability::living_held(ctx, index, member);
                amount = amount.zip(held).map(|(sum, held)| sum.plus(Range::exactly(held)));
            }
            if holds.contains(&Holding::Tekun) {
                let held = tekun::monthly(ctx, &mut Silent, index, member);
                amount = amount.zip(held).map(|(sum, held)| sum.plus(Range::exactly(held.into())));
            }
        }
        None => {
            ctx.miss(FactRef::Member(index, F::Holds));
            amount = None;
        }
    }
    missing.extend(ctx.missing_since(mark));
    Received { amount, missing }
}

/// YM-26: a member's own part of a sure amount: the base by heads, and the member's own top-up.
fn share_of(verdict: &Verdict, shared: &Shared, member: &Member, whole: bool) -> Option<Fraction> {
    let total = verdict.amount.filter(|_| verdict.truth.is_yes())?.money();
    if whole {
        return Some(total.into());
    }
    let heads = shared.counted.heads().max(1);
    let is_own = |part: &&domain::assessment::AmountPart| part.member.as_deref() == Some(member.id.as_str());
    let tops: Fraction = verdict.parts.iter().filter(is_own).map(|part| Fraction::from(part.amount)).sum();
    let base = verdict.parts.iter().find(|part| part.member.is_none()).map_or(total, |part| part.amount);
    Some(Fraction::from(base).over(heads) + tops)
}

/// The two disability subsidies, and the price subsidy where the month's indices are given (YM-31, P21).
pub fn subsidies<R: Recorder>(
    ctx: &Context,
    recorder: &mut R,
    shared: &Shared,
    household: [&Verdict; 4],
    persons: &Persons,
) -> Vec<Verdict> {
    let [dibao, by_spending, edge, _] = household;
    let mut living = Vec::with_capacity(2 * ctx.members().len());
    let mut nursing = Vec::with_capacity(ctx.members().len());
    let mut prices = Vec::new();
    let each = persons.tekun.iter().zip(&persons.single).zip(&persons.child);
    for ((index, member), ((tekun, single), child)) in ctx.members().iter().enumerate().zip(each) {
        let beside = || beside(ctx, shared, index, member, household, (tekun, single, child));
        living.push(disability::living(ctx, recorder, index, member, beside));
        nursing.push(disability::nursing(ctx, recorder, index, member, beside));
        if let Some(indices) = ctx.facts.price.known() {
            let found = price::Found { dibao: [dibao, by_spending, single], tekun, child, edge };
            prices.push(price::price(ctx, recorder, shared, index, member, indices, &found));
        }
    }
    living.extend(nursing);
    living.extend(prices);
    living
}

/// What of the same assessment opens or closes the living subsidy of one member (YM-29, YM-31).
fn beside(
    ctx: &Context,
    shared: &Shared,
    index: usize,
    member: &Member,
    household: [&Verdict; 4],
    (tekun, single, child): (&Verdict, &Verdict, &Verdict),
) -> Beside {
    let [dibao, by_spending, edge, rigid] = household;
    let counted = Truth::from(shared.counted.holds(&member.id));
    let mark = ctx.mark();
    let named = |word| ctx.lists(Key::LivingFor, word);
    let dibao_opens = counted.and(dibao.truth.or(by_spending.truth)).or(single.truth).and(named("dibao"));
    let aid =
        dibao_opens.or(counted.and(edge.truth).and(named("edge"))).or(counted.and(rigid.truth).and(named("rigid")));
    let mut aid_missing = ctx.missing_since(mark);
    aid_missing.extend([dibao, by_spending, single, edge, rigid].iter().flat_map(|verdict| &verdict.missing));
    let received = || received(ctx, shared, index, member, [dibao, by_spending, single]);
    let (child_paid, child_missing) = child_paid(ctx, index, member, child, received);
    Beside {
        aid,
        aid_missing,
        tekun: tekun.truth,
        tekun_missing: tekun.missing.clone(),
        child: child_paid,
        child_missing,
    }
}

/// An orphan who is paid anything, and an unsupported child from whose rate nothing is taken off, gets no living
/// subsidy (YM-29).
fn child_paid(
    ctx: &Context,
    index: usize,
    member: &Member,
    child: &Verdict,
    received: impl FnOnce() -> Received,
) -> (Truth, Vec<Missing>) {
    let mut missing = child.missing.clone();
    if !child.truth.is_yes() {
        return (child.truth, missing);
    }
    let received = received();
    missing.extend(received.missing);
    let is_whole = received.amount.map_or(Truth::Unknown, |taken_off| taken_off.at_most(Range::ZERO));
    let mark = ctx.mark();
    let is_orphan = child::is_orphan(ctx, index, member).is_yes();
    ctx.missing_since(mark);
    let paid = match child.amount {
        Some(paid) if paid.money() == Money::ZERO => Truth::No,
        Some(_) if is_orphan => Truth::Yes,
        // The place pays nothing.
        None if child.missing.is_empty() => Truth::No,
        // What is left of a rate that nobody encoded is not known.
        None if is_orphan && is_whole.is_no() => Truth::Unknown,
        _ => is_whole,
    };
    (paid, missing)
}
