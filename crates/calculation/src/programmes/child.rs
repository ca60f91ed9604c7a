//! Basic living of orphans (孤儿, O54) and of children whom nobody supports in fact (事实无人抚养儿童, C62).

use domain::assessment::{Amount, ReasonCode};
use domain::derivation::{ArgumentName, Quantity, Rule};
use domain::facts::{Custody, Member, Parent, ParentStatus as P, Stated};
use domain::policy::{Key, Value};
use domain::{Citation, Fraction, Programme, Truth};

use super::verdict::{Test, Tests, Verdict, because};
use crate::context::Context;
use crate::fact_ref::{FactRef, MemberField as F};
use crate::household::{Kin, is_minor};
use crate::range::Range;
use crate::recorder::Recorder;

/// Who the children are.
const CITATION: Citation = Citation::new("C62", "一");
const ORPHANS: Citation = Citation::new("O54", "一");
/// What they receive: the rate of orphans, and the difference to it.
const RATE: Citation = Citation::new("O54", "二");
const DIFFERENCE: Citation = Citation::new("C62", "三");

/// What a child receives beside it, which is taken off its rate.
pub struct Received {
    /// Monthly; open where it is.
    pub amount: Option<Range>,
    pub missing: Vec<crate::context::Missing>,
}

/// O54 一, C62 一: whether a child is an orphan or without support in fact. Who is of age is answered with that alone.
pub fn unsupported<R: Recorder>(ctx: &Context, recorder: &mut R, index: usize, member: &Member) -> Verdict {
    recorder.open(Rule::UnsupportedChildTest, Some(&member.id));
    recorder.cite(ORPHANS);
    recorder.cite(CITATION);
    let minor =
        Tests::of(ctx).and(|| Test::unless(ctx, ReasonCode::NoChild, CITATION, || !is_minor(ctx, index, member)));
    let verdict = if minor.truth().is_no() {
        minor.verdict(Programme::OrphanChild)
    } else {
        let mark = ctx.mark();
        let orphan = is_orphan(ctx, index, member);
        let orphan_missing = ctx.missing_since(mark);
        let without = without_able_parent(ctx, index, member);
        let (truth, code, citation) = match (orphan, without) {
            (Truth::Yes, _) => (Truth::Yes, ReasonCode::Orphaned, ORPHANS),
            (_, Truth::Yes) => (Truth::Yes, ReasonCode::DeFactoUnsupported, CITATION),
            (_, truth) => (truth, ReasonCode::ParentAble, CITATION),
        };
        let mut missing = ctx.missing_since(mark);
        missing.extend(orphan_missing);
        let reasons = if truth.is_unknown() { Vec::new() } else { because(ctx, code, citation) };
        minor.and(|| Test::new(truth, reasons, missing)).verdict(Programme::OrphanChild)
    };
    recorder.close(|| Quantity::Truth(verdict.truth));
    verdict.on(index)
}

/// C62 三 补差发放, YM-29: the rate less what the child receives beside it; nothing is paid above the rate.
pub fn amount<R: Recorder>(
    ctx: &Context,
    recorder: &mut R,
    verdict: Verdict,
    member: &Member,
    received: impl FnOnce() -> Received,
) -> Verdict {
    if !verdict.truth.is_yes() {
        return verdict;
    }
    recorder.open(Rule::ChildAmount, Some(&member.id));
    recorder.cite(RATE);
    recorder.cite(DIFFERENCE);
    let mark = ctx.mark();
    let rate = rate(ctx, recorder, verdict.subject.unwrap_or_default(), member);
    let rounding = ctx.value(Key::BenefitRounding).and_then(Value::choice).and_then(crate::rounding);
    let mut missing = ctx.missing_since(mark);
    let received = received();
    missing.extend(received.missing);
    let difference = rate.zip(received.amount).map(|(rate, received)| {
        recorder.argument(ArgumentName::Received, || received.yuan());
        rate.minus(received).floor_at_zero()
    });
    let money = difference.zip(rounding).and_then(|(range, rounding)| range.exact()?.round(rounding));
    recorder.close(|| money.map_or(Quantity::NotKnown, |money| Quantity::Yuan(money.into())));
    verdict.with_amount(money.map(Amount::Monthly), missing)
}

/// O54 二: the rate of orphans, by whether the child lives in an institution. C62 三 takes the same rate for the
/// children whom it speaks of.
fn rate<R: Recorder>(ctx: &Context, recorder: &mut R, index: usize, member: &Member) -> Option<Range> {
    let yuan = |key| ctx.number(key).map(|yuan| Range::exactly(Fraction::new(yuan)));
    match member.in_institution {
        Some(inside) => {
            let key = if inside { Key::OrphanRateInstitution } else { Key::OrphanRateScattered };
            ctx.record(recorder, ArgumentName::ChildRate, key);
            yuan(key)
        }
        None => {
            let both = yuan(Key::OrphanRateInstitution)?.hull(yuan(Key::OrphanRateScattered)?);
            if both.exact().is_none() {
                ctx.miss(FactRef::Member(index, F::InInstitution));
            }
            Some(both)
        }
    }
}

/// O54 一: both parents are dead or cannot be found. A parent who lives in the household and of whom nothing else is
/// said is neither.
pub fn is_orphan(ctx: &Context, index: usize, member: &Member) -> Truth {
    let inside = is_one_inside(ctx, index, member);
    if inside.is_yes() {
        return Truth::No;
    }
    let lost = |parent: &Stated<Parent>, whole, status| {
        stated_status(ctx, index, parent, whole, status, |found| matches!(found, P::Dead | P::NotFound).into())
    };
    let mark = ctx.mark();
    let both = lost(&member.father, F::Father, F::FatherStatus).and(lost(&member.mother, F::Mother, F::MotherStatus));
    let both = both.and(!inside);
    if both.is_no() {
        ctx.missing_since(mark);
    }
    both
}

/// Whether a parent lives in the household of whom nothing else is said; open where it cannot be read off who the
/// parents are.
fn is_one_inside(ctx: &Context, index: usize, member: &Member) -> Truth {
    let kin = Kin::new(ctx.members());
    if !leaves_room_for_one_inside(member) {
        return Truth::No;
    }
    if kin.parents_are_open(ctx, index) {
        return ctx.truth(FactRef::Member(index, F::Parents), None);
    }
    let hidden = if member.parents.is_none() { kin.may_hide_relatives(ctx) } else { Truth::No };
    Truth::from(kin.has_parents(ctx, index)).or(hidden)
}

/// Whether a parent in the household may be the one who is said not to be elsewhere, or of whom nothing is said while
/// nothing is said of the other either, or that one is gone.
fn leaves_room_for_one_inside(member: &Member) -> bool {
    let is_gone = |parent: &Stated<Parent>| {
        let status = parent.known().and_then(|parent| parent.status);
        matches!(status, Some(P::Dead | P::NotFound | P::DeclaredMissing | P::Missing))
    };
    match (member.father.is_unknown(), member.mother.is_unknown()) {
        _ if member.father.is_absent() || member.mother.is_absent() => true,
        (true, true) => true,
        (true, false) => is_gone(&member.mother),
        (false, true) => is_gone(&member.father),
        (false, false) => false,
    }
}

/// C62 一: neither parent is able. A parent who lives in the household and of whom nothing else is said is read off
/// that person's own answers.
fn without_able_parent(ctx: &Context, index: usize, member: &Member) -> Truth {
    let mark = ctx.mark();
    let of = |parent, fields| is_unable(ctx, index, parent, fields);
    let mut without = of(&member.father, [F::Father, F::FatherStatus, F::FatherMonths])
        .and(of(&member.mother, [F::Mother, F::MotherStatus, F::MotherMonths]));
    let inside = if without.is_no() { Truth::No } else { is_one_inside(ctx, index, member) };
    if !inside.is_no() {
        let parents = Kin::new(ctx.members()).parents(ctx, index);
        let able = parents.into_iter().fold(Truth::No, |any, parent| any.or(is_able_inside(ctx, parent)));
        without = without.and(if inside.is_yes() { !able } else { inside });
    }
    if !without.is_unknown() {
        ctx.missing_since(mark);
    }
    without
}

/// A parent in the household who is healthy and at home is able (YM-29).
fn is_able_inside(ctx: &Context, index: usize) -> Truth {
    let Some(parent) = ctx.members().get(index) else { return Truth::No };
    let at = |field| FactRef::Member(index, field);
    let away = parent.custody.map(|custody| !matches!(custody, Custody::None | Custody::Detention));
    let disabled = ctx.stated(at(F::Disability), &parent.disability, |_| true);
    let ill = ctx.truth(at(F::SeriousIllness), parent.serious_illness);
    !ctx.truth(at(F::Custody), away).or(disabled).or(ill)
}

/// A test of what is said of a parent; open while nothing is.
fn stated_status(
    ctx: &Context,
    index: usize,
    parent: &Stated<Parent>,
    whole: F,
    status: F,
    test: impl FnOnce(P) -> Truth,
) -> Truth {
    match parent {
        Stated::Unknown => ctx.truth(FactRef::Member(index, whole), None),
        // Who is known not to be there is as one who cannot be found.
        Stated::Absent => test(P::NotFound),
        Stated::Known(Parent { status: None, .. }) => ctx.truth(FactRef::Member(index, status), None),
        Stated::Known(Parent { status: Some(found), .. }) => test(*found),
    }
}

/// C62 一: whether a parent is dead, declared missing, not to be found, or in one of the states that it lists;
/// custody from so many months on, being missing for longer than so many.
fn is_unable(ctx: &Context, index: usize, parent: &Stated<Parent>, fields: [F; 3]) -> Truth {
    let [whole, status, months] = fields;
    let lasted = || {
        let months_lasted = parent.known().and_then(|parent| parent.months);
        if months_lasted.is_none() {
            ctx.miss(FactRef::Member(index, months));
        }
        months_lasted
    };
    stated_status(ctx, index, parent, whole, status, |found| match found {
        P::Able => Truth::No,
        P::Custody => match (ctx.count(Key::ChildCustodyMonths), lasted()) {
            (Some(from), Some(months)) => (months >= from).into(),
            _ => Truth::Unknown,
        },
        P::Missing => match (ctx.count(Key::ChildMissingMonths), lasted()) {
            (Some(over), Some(months)) => (months > over).into(),
            _ => Truth::Unknown,
        },
        P::Dead
        | P::DeclaredMissing
        | P::NotFound
        | P::SevereDisability
        | P::Mental34
        | P::SeriousIllness
        | P::DrugIsolation
        | P::OtherRestriction => Truth::Yes,
    })
}
