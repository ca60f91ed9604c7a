//! Money per head: deposits, securities, funds, commercial insurance, claims, online balances (D57 Art 14).

use domain::Truth;
use domain::assessment::ReasonCode;
use domain::derivation::{Argument, ArgumentName, Quantity, Rule};
use domain::facts::AssetKind;
use domain::policy::{Key, Value};

use super::{Item, Measure, owned};
use crate::context::{Context, Setting};
use crate::fact_ref::{AssetField, FactRef, MemberField};
use crate::household::{Counted, standard, standard_key};
use crate::range::Range;
use crate::recorder::Recorder;

/// YM-17, unless the place has its own table: the sum of those who count against so many times the
/// monthly standard for each of them, compared as the place writes it: 不超过 or 低于.
pub fn money<R: Recorder>(ctx: &Context, recorder: &mut R, counted: &Counted, measure: &Measure) -> Item {
    let things = owned(ctx, counted, AssetKind::Money);
    let has: Range = things
        .into_iter()
        .map(|(index, asset)| ctx.amount(FactRef::Asset(index, AssetField::Value), asset.value))
        .sum();
    recorder.open(Rule::MoneyTest, None);
    recorder.argument(ArgumentName::Has, || has.yuan());
    recorder.argument(ArgumentName::Counted, || Quantity::Number(domain::Fraction::whole(counted.heads())));
    ctx.record(recorder, ArgumentName::Multiple, measure.multiple);
    ctx.record(recorder, ArgumentName::Standard, standard_key(ctx));
    let limit = if has == Range::ZERO { None } else { limit(ctx, counted, measure.multiple) };
    let passes = match limit {
        Some(limit) => is_within(ctx, has, limit, Key::MoneyComparison),
        None if has == Range::ZERO => Truth::Yes,
        None => Truth::Unknown,
    };
    let passes = if passes.is_yes() { passes } else { passes.or(is_left_to_the_ill(ctx, counted, has)) };
    if let Some(limit) = limit {
        recorder.argument(ArgumentName::Limit, || limit.yuan());
    }
    recorder.close(|| Quantity::Truth(passes));
    let failed = passes.is_no().then(|| {
        let figures = ctx.figures(|| {
            let limit = limit.map(|limit| (ArgumentName::Limit, limit));
            let figures = std::iter::once((ArgumentName::Has, has)).chain(limit);
            figures.map(|(name, value)| Argument { name, value: value.yuan(), parameter: None }).collect()
        });
        measure.reason(ReasonCode::MoneyOverLimit, figures)
    });
    Item { passes, failed }
}

/// So many monthly standards for each of those who count.
fn limit(ctx: &Context, counted: &Counted, multiple: Key) -> Option<Range> {
    let (multiple, standard) = ctx.number(multiple).zip(standard(ctx))?;
    Some(standard.times(multiple).heads(counted.heads()))
}

/// Where a place leaves a sum to households with a listed illness (CQ): no more than that in
/// all, and somebody who counts is ill (YM-57).
fn is_left_to_the_ill(ctx: &Context, counted: &Counted, has: Range) -> Truth {
    let little = match ctx.setting(Key::MoneyIllnessExempt) {
        Setting::Is(most) => has.at_most(Range::exactly(domain::Fraction::new(most))),
        Setting::Without => Truth::No,
        Setting::NotEncoded => Truth::Unknown,
    };
    if little.is_no() {
        return little;
    }
    let members = ctx.members().iter().enumerate().filter(|(_, member)| counted.holds(&member.id));
    let ill = members
        .map(|(index, member)| ctx.truth(FactRef::Member(index, MemberField::SeriousIllness), member.serious_illness));
    little.and(Truth::any(ill))
}

/// Whether what is owned is within a limit: `le` where the limit itself still passes (不超过), `lt` where it
/// does not (低于).
pub fn is_within(ctx: &Context, has: Range, limit: Range, comparison: Key) -> Truth {
    match ctx.value(comparison).and_then(Value::choice) {
        Some("lt") => has.below(limit),
        Some(_) => has.at_most(limit),
        None => Truth::Unknown,
    }
}
