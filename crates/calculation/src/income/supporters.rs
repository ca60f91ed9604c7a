//! What supporters outside the household are taken to pay (赡养费). There is no national formula;
//! this one is common in practice, and each of its figures is a parameter.

use domain::derivation::{ArgumentName, Quantity, Rule};
use domain::facts::{Amount, MemberId, Supporter, SupporterRelation};
use domain::policy::Key;
use domain::{Citation, Fraction, Truth, date};

use super::supporter_capacity::{Outside, lacks_capacity};
use crate::context::Context;
use crate::fact_ref::{FactRef, SupporterField as F};
use crate::household::{Counted, standard, standard_key};
use crate::range::Range;
use crate::recorder::Recorder;

/// To whom the formula applies.
const READING: Citation = Citation::new("YM", "15");
/// Whose money is left out for the severely disabled.
const WAIVER: Citation = Citation::new("N22", "一(一)");

/// All that supporters are taken to pay each month to those who count.
pub fn contribution<R: Recorder>(ctx: &Context, recorder: &mut R, counted: &Counted) -> Range {
    let Some(supporters) = &ctx.facts.supporters else {
        ctx.miss(FactRef::Supporters);
        return Range::between(Fraction::ZERO, Amount::MAX.exact());
    };
    if supporters.is_empty() {
        return Range::ZERO;
    }
    recorder.open(Rule::SupportersContribution, None);
    recorder.cite(Citation::new("D57", "13"));
    recorder.cite(READING);
    let mut total = Range::ZERO;
    for (index, supporter) in supporters.iter().enumerate() {
        let heads = supported_heads(ctx, index, supporter, counted);
        if heads.1 == 0 {
            continue;
        }
        let each = to_each(ctx, recorder, index, supporter);
        total = total.plus(each.heads(heads.0).hull(each.heads(heads.1)));
    }
    recorder.close(|| total.yuan());
    total
}

/// What supporters are taken to pay each month to one member, but for those whose money is waived.
pub fn contribution_to<R: Recorder>(
    ctx: &Context,
    recorder: &mut R,
    id: &MemberId,
    waived: impl Fn(usize, &Supporter) -> Truth,
) -> Range {
    let Some(supporters) = &ctx.facts.supporters else {
        ctx.miss(FactRef::Supporters);
        return Range::between(Fraction::ZERO, Amount::MAX.exact());
    };
    let mut total = Range::ZERO;
    for (index, supporter) in supporters.iter().enumerate() {
        let supports = supporter.supports.as_ref().map(|supports| supports.contains(id));
        let supports = ctx.truth(FactRef::Supporter(index, F::Supports), supports);
        if supports.is_no() {
            continue;
        }
        recorder.open(Rule::SupporterContribution, Some(&supporter.id));
        let waived = waived(index, supporter);
        let paid = if waived.is_yes() {
            recorder.cite(WAIVER);
            ctx.cite_own(recorder, &[Key::SingleWaiveAge, Key::SingleWaiveSiblings, Key::SingleWaiveAssetsAge]);
            Range::ZERO
        } else {
            recorder.cite(READING);
            each(ctx, recorder, index, supporter).if_counts(supports.and(!waived))
        };
        if !waived.is_no() {
            recorder.argument(ArgumentName::Waived, || Quantity::Truth(waived));
        }
        recorder.close(|| paid.yuan());
        total = total.plus(paid);
    }
    total
}

/// How many members who count are supported, at least and at most.
fn supported_heads(ctx: &Context, index: usize, supporter: &Supporter, counted: &Counted) -> (u32, u32) {
    match &supporter.supports {
        Some(supports) => {
            let heads = supports.iter().filter(|id| counted.holds(id)).count();
            let heads = u32::try_from(heads).unwrap_or(u32::MAX);
            (heads, heads)
        }
        None => {
            ctx.miss(FactRef::Supporter(index, F::Supports));
            (0, counted.heads())
        }
    }
}

/// What one supporter is taken to pay to each whom he supports.
fn to_each<R: Recorder>(ctx: &Context, recorder: &mut R, index: usize, supporter: &Supporter) -> Range {
    recorder.open(Rule::SupporterContribution, Some(&supporter.id));
    recorder.cite(READING);
    let each = each(ctx, recorder, index, supporter);
    recorder.close(|| each.yuan());
    each
}

/// The formula for grown children who are able to pay; whoever really pays more counts with that;
/// all others count with what they really pay (YM-15).
fn each<R: Recorder>(ctx: &Context, recorder: &mut R, index: usize, supporter: &Supporter) -> Range {
    let actual = ctx.amount(FactRef::Supporter(index, F::ActualPayment), supporter.actual_payment);
    let mark = ctx.mark();
    let expected = is_grown_child(ctx, index, supporter).and(!lacks_capacity(ctx, &Outside(index, supporter)));
    let each = if expected.is_no() {
        ctx.missing_since(mark);
        actual
    } else {
        let by_formula = actual.max(formula(ctx, recorder, index, supporter));
        if expected.is_yes() { by_formula } else { by_formula.hull(actual) }
    };
    recorder.argument(ArgumentName::ActualPayment, || actual.yuan());
    each
}

pub fn is_grown_child(ctx: &Context, index: usize, supporter: &Supporter) -> Truth {
    let child = supporter.relation.map(|relation| relation == SupporterRelation::Child);
    let child = ctx.truth(FactRef::Supporter(index, F::Relation), child);
    if child.is_no() {
        return child;
    }
    let grown = supporter.birth_date.map(|birth| date::has_reached(birth, date::FULL_AGE, ctx.on));
    child.and(ctx.truth(FactRef::Supporter(index, F::BirthDate), grown))
}

/// The excess of the supporter's family's income per head over a threshold, times a rate by the
/// number of children, divided among the maintained persons.
fn formula<R: Recorder>(ctx: &Context, recorder: &mut R, index: usize, supporter: &Supporter) -> Range {
    let at = |field| FactRef::Supporter(index, field);
    let per_capita = ctx.amount(at(F::PerCapita), supporter.household_per_capita);
    let Some((multiple, standard)) = ctx.number(Key::SupporterThreshold).zip(standard(ctx)) else {
        return Range::between(Fraction::ZERO, per_capita.high);
    };
    let threshold = standard.times(multiple);
    recorder.argument(ArgumentName::PerCapitaIncome, || per_capita.yuan());
    ctx.record(recorder, ArgumentName::Standard, standard_key(ctx));
    ctx.record(recorder, ArgumentName::Threshold, Key::SupporterThreshold);
    let excess = per_capita.minus(threshold).floor_at_zero();
    if excess == Range::ZERO {
        return Range::ZERO;
    }
    let rates = rates(ctx, recorder, index, supporter);
    let Some((few, many)) = rates else { return Range::between(Fraction::ZERO, excess.high) };
    let share = excess.times(few).hull(excess.times(many));
    match supporter.supported {
        Some(persons) => {
            recorder.argument(ArgumentName::Supported, || Quantity::Number(Fraction::whole(persons)));
            share.over(persons)
        }
        None => {
            ctx.miss(at(F::Supported));
            let most = u32::try_from(domain::facts::limits::SUPPORTERS).unwrap_or(u32::MAX);
            share.hull(share.over(most))
        }
    }
}

/// The rate by the number of children; both rates while that is open.
fn rates<R: Recorder>(
    ctx: &Context,
    recorder: &mut R,
    index: usize,
    supporter: &Supporter,
) -> Option<(rust_decimal::Decimal, rust_decimal::Decimal)> {
    let few = ctx.number(Key::SupporterRateFew)?;
    let many = ctx.number(Key::SupporterRateMany)?;
    let from = ctx.count(Key::SupporterManyFrom)?;
    let Some(children) = supporter.children else {
        ctx.miss(FactRef::Supporter(index, F::Children));
        return Some((few, many));
    };
    let key = if children < from { Key::SupporterRateFew } else { Key::SupporterRateMany };
    recorder.argument(ArgumentName::Children, || Quantity::Number(Fraction::whole(children)));
    ctx.record(recorder, ArgumentName::Rate, key);
    Some(if children < from { (few, few) } else { (many, many) })
}
