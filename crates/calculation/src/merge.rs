//! One answer from the several ways in which open memberships may turn out.

use domain::assessment::{Amount, MemberAnswer, Need, Outcome, ProgrammeFinding, RatedProgramme, Reason};
use domain::{Money, Programme, Text, Truth};

use crate::context::{Context, Missing, each_once};
use crate::fact_ref::FactRef;
use crate::programmes::{Verdict, pays_nobody};

/// The verdicts of every way, for the same programme in the same place; what differs is open, and
/// then the open memberships are missing too.
pub fn merge(ways: impl IntoIterator<Item = Vec<Verdict>>, memberships: &[Missing]) -> Vec<Verdict> {
    let mut ways = ways.into_iter();
    let Some(mut merged) = ways.next() else { return Vec::new() };
    for other in ways {
        for (verdict, theirs) in merged.iter_mut().zip(&other) {
            join(verdict, theirs, memberships);
        }
    }
    merged.iter_mut().for_each(|verdict| each_once(&mut verdict.missing));
    merged
}

fn join(verdict: &mut Verdict, other: &Verdict, memberships: &[Missing]) {
    if verdict.truth != other.truth {
        verdict.truth = Truth::Unknown;
    }
    let same = !verdict.truth.is_unknown() && verdict.amount == other.amount && verdict.parts == other.parts;
    if !same {
        verdict.amount = None;
        verdict.parts.clear();
    }
    // Of the reasons, those that hold in every way.
    let codes: Vec<_> = other.reasons.iter().map(|reason| reason.code).collect();
    verdict.reasons.retain(|reason| codes.contains(&reason.code));
    // An amount that is open in both ways may still differ between them once the rest is known.
    if !(same && verdict.missing.is_empty() && other.missing.is_empty()) {
        verdict.missing.extend_from_slice(&other.missing);
        verdict.missing.extend_from_slice(memberships);
    }
}

/// Outcome and amount of each programme, for who wants nothing else.
pub fn outcomes(ctx: &Context, verdicts: &[Verdict]) -> Vec<RatedProgramme> {
    let rated = |programme| {
        let (truth, amount) = standing(ctx, verdicts, programme)?;
        Some(RatedProgramme { programme, outcome: truth.into(), amount: payable(amount) })
    };
    Programme::ALL.into_iter().filter_map(rated).collect()
}

/// Whether a programme holds, and what it pays; nothing where it is not spoken of.
pub fn standing(ctx: &Context, verdicts: &[Verdict], programme: Programme) -> Option<(Truth, Option<Amount>)> {
    let own = || verdicts.iter().filter(|verdict| verdict.programme == programme);
    // Of a programme for persons there is such a verdict where more is sure of the whole than of each.
    match own().find(|verdict| verdict.subject.is_none()) {
        Some(own) => Some((own.truth, own.amount)),
        None if programme.is_personal() && is_told(ctx, programme) => Some(best_answer(ctx, programme, own())),
        None => None,
    }
}

/// What the answers of the persons come to for the household: a verdict without a subject.
pub fn whole(ctx: &Context, verdicts: &[Verdict], programme: Programme) -> Option<Verdict> {
    let own = || verdicts.iter().filter(|verdict| verdict.programme == programme);
    if let Some(settled) = own().find(|verdict| verdict.subject.is_none()) {
        return Some(settled.clone());
    }
    let (truth, amount) = standing(ctx, verdicts, programme)?;
    let best = || own().filter(|verdict| verdict.truth == truth);
    let told = |verdict: &Verdict| {
        let subject = subject(ctx, verdict);
        let reasons = verdict.reasons.iter();
        reasons.map(|reason| Reason { subject: subject.clone(), ..reason.clone() }).collect::<Vec<_>>()
    };
    let members_missing = ctx.facts.members.is_none().then_some(Missing::Fact(FactRef::Members));
    Some(Verdict {
        programme,
        subject: None,
        truth,
        amount,
        reasons: best().flat_map(told).collect(),
        missing: own().flat_map(|verdict| verdict.missing.iter().copied()).chain(members_missing).collect(),
        parts: best().flat_map(|verdict| verdict.parts.iter().cloned()).collect(),
    })
}

/// Without indices the price subsidy is not spoken of.
fn is_told(ctx: &Context, programme: Programme) -> bool {
    programme != Programme::PriceSubsidy || ctx.facts.price.known().is_some()
}

/// The best of the members' answers, and the sum of what is paid once all are settled, or nobody is paid anyway.
fn best_answer<'a>(
    ctx: &Context,
    programme: Programme,
    verdicts: impl Iterator<Item = &'a Verdict> + Clone,
) -> (Truth, Option<Amount>) {
    let truth = match &ctx.facts.members {
        None => Truth::Unknown,
        Some(_) => Truth::any(verdicts.clone().map(|verdict| verdict.truth)),
    };
    if !truth.is_yes() {
        return (truth, None);
    }
    if verdicts.clone().any(|verdict| verdict.truth.is_unknown()) {
        let nothing = programme == Programme::PriceSubsidy && pays_nobody(ctx);
        return (truth, nothing.then_some(Amount::OneOff(Money::ZERO)));
    }
    (truth, sum(verdicts.filter(|verdict| verdict.truth.is_yes()).map(|verdict| verdict.amount)))
}

/// The verdicts as they are told, each programme once.
pub fn findings(ctx: &Context, mut verdicts: Vec<Verdict>) -> Vec<ProgrammeFinding> {
    let mut found = Vec::with_capacity(Programme::ALL.len());
    for programme in Programme::ALL {
        if programme.is_personal() {
            let Some(mut whole) = whole(ctx, &verdicts, programme) else { continue };
            let own = verdicts.iter_mut().filter(|verdict| verdict.programme == programme && verdict.subject.is_some());
            let members = own.map(|verdict| answer(ctx, verdict)).collect();
            found.push(ProgrammeFinding { members, ..finding(&mut whole) });
        } else {
            found.extend(verdicts.iter_mut().filter(|verdict| verdict.programme == programme).map(finding));
        }
    }
    found
}

fn needs<'a>(outcome: Outcome, amount: Option<Amount>, missing: impl IntoIterator<Item = &'a Missing>) -> Vec<Need> {
    if !(outcome == Outcome::Undetermined || (outcome == Outcome::Eligible && amount.is_none())) {
        return Vec::new();
    }
    // The same is often missing many times over, and comparing texts is slow.
    let mut missing: Vec<Missing> = missing.into_iter().copied().collect();
    each_once(&mut missing);
    let mut needs: Vec<Need> = missing.into_iter().map(need).collect();
    needs.sort();
    needs
}

fn finding(verdict: &mut Verdict) -> ProgrammeFinding {
    let outcome = Outcome::from(verdict.truth);
    ProgrammeFinding {
        programme: verdict.programme,
        outcome,
        amount: payable(verdict.amount),
        needs: needs(outcome, verdict.amount, &verdict.missing),
        reasons: std::mem::take(&mut verdict.reasons),
        members: Vec::new(),
        parts: std::mem::take(&mut verdict.parts),
    }
}

fn subject(ctx: &Context, verdict: &Verdict) -> Option<Text> {
    ctx.members().get(verdict.subject?).map(|member| member.id.text())
}

fn answer(ctx: &Context, verdict: &mut Verdict) -> MemberAnswer {
    let outcome = Outcome::from(verdict.truth);
    MemberAnswer {
        id: subject(ctx, verdict).unwrap_or(Text::Fixed("")),
        outcome,
        amount: payable(verdict.amount),
        reasons: std::mem::take(&mut verdict.reasons),
        needs: needs(outcome, verdict.amount, &verdict.missing),
    }
}

/// Nothing is payable where the amount is nothing.
fn payable(amount: Option<Amount>) -> Option<Amount> {
    amount.filter(|amount| amount.money() != Money::ZERO)
}

/// The sum of amounts of one kind; nothing while one of them is open.
fn sum(amounts: impl Iterator<Item = Option<Amount>>) -> Option<Amount> {
    let mut total: Option<Amount> = None;
    for amount in amounts {
        let amount = amount?;
        total = Some(match (total, amount) {
            (None, amount) => amount,
            (Some(Amount::OneOff(sum)), Amount::OneOff(more)) => Amount::OneOff(sum.checked_add(more)?),
            (Some(sum), more) => Amount::Monthly(sum.money().checked_add(more.money())?),
        });
    }
    total
}

fn need(missing: Missing) -> Need {
    match missing {
        Missing::Fact(fact) => Need::Fact(fact.pointer()),
        Missing::Parameter(key) => Need::Parameter(key),
    }
}
