//! The price-linked subsidy (价格临时补贴). L26 Art 32, P21: when consumer or food prices have risen by
//! the trigger over a year, each member of the groups receives the standard times the index of the
//! poor. It is spoken of only where the month's indices are given.

use domain::assessment::{Amount, ReasonCode};
use domain::derivation::{ArgumentName, Quantity, Rule};
use domain::facts::{Holding, Member, PriceIndices};
use domain::policy::{Key, Value};
use domain::{Citation, Fraction, Programme, Truth};
use rust_decimal::Decimal;

use super::Shared;
use super::child::is_orphan;
use super::verdict::{Test, Tests, Verdict};
use crate::context::{Context, Setting};
use crate::fact_ref::{FactRef, MemberField as F, PriceField};
use crate::household::is_minor;
use crate::range::Range;
use crate::recorder::Recorder;

const CITATION: Citation = Citation::new("P21", "");

/// L26 Art 32, P21: one member's subsidy of the month.
pub fn price<R: Recorder>(
    ctx: &Context,
    recorder: &mut R,
    shared: &Shared,
    index: usize,
    member: &Member,
    indices: &PriceIndices,
    found: &Found,
) -> Verdict {
    recorder.open(Rule::PriceSubsidy, Some(&member.id));
    recorder.cite(Citation::new("L26", "32"));
    recorder.cite(CITATION);
    ctx.record(recorder, ArgumentName::Threshold, Key::PriceCpi);
    record_rises(recorder, indices);
    let verdict = Tests::of(ctx)
        .and(|| is_triggered(ctx, indices))
        .and(|| in_group(ctx, shared, index, member, found))
        .verdict(Programme::PriceSubsidy);
    let verdict = if verdict.truth.is_yes() {
        let mark = ctx.mark();
        let money = amount(ctx, recorder, index, member, indices, found);
        verdict.with_amount(money.map(Amount::OneOff), ctx.missing_since(mark))
    } else {
        verdict
    };
    recorder.close(|| Quantity::Truth(verdict.truth));
    verdict.on(index)
}

/// The rises of the month over a year, as shares.
fn record_rises<R: Recorder>(recorder: &mut R, indices: &PriceIndices) {
    let rises = [
        (ArgumentName::Prices, indices.cpi),
        (ArgumentName::FoodPrices, indices.food),
        (ArgumentName::PoorPrices, indices.scpi),
    ];
    for (name, rise) in rises {
        recorder.argument(name, || match rise {
            Some(rise) => Quantity::Number(Fraction::new(rise).over(100)),
            None => Quantity::NotKnown,
        });
    }
}

/// P21: either of the two indices starts it.
fn is_triggered(ctx: &Context, indices: &PriceIndices) -> Test {
    Test::either(ctx, ReasonCode::PricesReachTrigger, ReasonCode::PricesBelowTrigger, CITATION, || {
        let mark = ctx.mark();
        let cpi = reaches(ctx, PriceField::Cpi, indices.cpi, Key::PriceCpi);
        let starts = cpi.or(reaches(ctx, PriceField::Food, indices.food, Key::PriceFood));
        if starts.is_yes() {
            ctx.missing_since(mark);
        }
        starts
    })
}

/// P21 达到: a rise of exactly the trigger starts it; a place may do without one of the two.
fn reaches(ctx: &Context, field: PriceField, rise: Option<Decimal>, trigger: Key) -> Truth {
    match ctx.setting(trigger) {
        Setting::Is(trigger) => ctx.truth(FactRef::PriceField(field), rise.map(|rise| rise >= trigger)),
        Setting::Without => Truth::No,
        Setting::NotEncoded => Truth::Unknown,
    }
}

/// What one member is found to be eligible for in the same assessment.
pub struct Found<'a> {
    /// Dibao and dibao by spending of those who count, and dibao for the member alone.
    pub dibao: [&'a Verdict; 3],
    pub tekun: &'a Verdict,
    pub child: &'a Verdict,
    pub edge: &'a Verdict,
}

/// P21, YM-31: who receives, or is found eligible for, what the place's list names.
fn in_group(ctx: &Context, shared: &Shared, index: usize, member: &Member, found: &Found) -> Test {
    let mut test = Test::either(ctx, ReasonCode::InGroup, ReasonCode::InNoGroup, CITATION, || {
        let Some(groups) = ctx.value(Key::PriceGroups) else { return Truth::Unknown };
        let held = member.holds.as_ref().map(|holds| holds.iter().any(|holding| groups.holds(group_of(*holding))));
        let named = |word, truth: Truth| if groups.holds(word) { truth } else { Truth::No };
        let counted = Truth::from(shared.counted.holds(&member.id));
        let [household, by_spending, alone] = found.dibao;
        let (orphan, unsupported) = (named("orphan", found.child.truth), named("de_facto", found.child.truth));
        let child = match is_orphan(ctx, index, member) {
            Truth::Yes => orphan,
            Truth::No => unsupported,
            Truth::Unknown if orphan == unsupported => orphan,
            Truth::Unknown => Truth::Unknown,
        };
        let mark = ctx.mark();
        let group = ctx
            .truth(FactRef::Member(index, F::Holds), held)
            .or(named("dibao", counted.and(household.truth.or(by_spending.truth)).or(alone.truth)))
            .or(named("tekun", found.tekun.truth))
            .or(child)
            .or(named("edge", counted.and(found.edge.truth)));
        if group.is_yes() {
            ctx.missing_since(mark);
        }
        group
    });
    if test.truth.is_unknown() {
        let [household, by_spending, alone] = found.dibao;
        for verdict in [household, by_spending, alone, found.tekun, found.child, found.edge] {
            test.missing.extend_from_slice(&verdict.missing);
        }
    }
    test
}

/// The group that a holding puts a person into; none for two of them.
const fn group_of(holding: Holding) -> &'static str {
    match holding {
        Holding::Tekun => "tekun",
        Holding::Dibao => "dibao",
        Holding::Orphan => "orphan",
        Holding::DeFactoFull => "de_facto",
        Holding::Unemployment => "unemployment",
        Holding::Veteran => "veteran",
        Holding::WorkInjuryCare | Holding::DisabilityLiving => "",
    }
}

/// P21: standard × rise of the index of the poor, in per cent; the urban standard for towns and for children.
/// Rounded (YM-25), and not below the smallest subsidy.
fn amount<R: Recorder>(
    ctx: &Context,
    recorder: &mut R,
    index: usize,
    member: &Member,
    indices: &PriceIndices,
    found: &Found,
) -> Option<domain::Money> {
    let yuan = |key| ctx.number(key).map(|yuan| Range::exactly(Fraction::new(yuan)));
    let urban = yuan(Key::DibaoStandardUrban);
    let standard = match is_paid_as_child(ctx, index, member, found) {
        Truth::Yes => urban?,
        Truth::No => crate::household::standard(ctx)?,
        Truth::Unknown => crate::household::standard(ctx)?.hull(urban?),
    };
    let rise = indices.scpi;
    if rise.is_none() {
        ctx.miss(FactRef::PriceField(PriceField::Scpi));
    }
    let rounding = ctx.value(Key::PriceRounding).and_then(Value::choice).and_then(crate::rounding)?;
    recorder.argument(ArgumentName::Standard, || standard.yuan());
    let rise = rise?.max(Decimal::ZERO);
    let least = match ctx.setting(Key::PriceMinimum) {
        Setting::Is(least) => Fraction::new(least).round(rounding)?,
        Setting::Without => domain::Money::ZERO,
        Setting::NotEncoded => return None,
    };
    let paid = |standard: Fraction| Some(standard.times(rise).over(100).round(rounding)?.max(least));
    let (low, high) = (paid(standard.low)?, paid(standard.high)?);
    (low == high).then_some(low)
}

/// Whether nobody is paid, whoever belongs to a group: the index has not risen, and there is no smallest subsidy.
pub fn pays_nobody(ctx: &Context) -> bool {
    let rise = ctx.facts.price.known().and_then(|indices| indices.scpi);
    rise.is_some_and(|rise| rise <= Decimal::ZERO) && matches!(ctx.setting(Key::PriceMinimum), Setting::Without)
}

/// Orphans and children without support are paid by the urban standard wherever they live.
fn is_paid_as_child(ctx: &Context, index: usize, member: &Member, found: &Found) -> Truth {
    let child = [Holding::Orphan, Holding::DeFactoFull];
    let held = member.holds.as_ref().map(|holds| holds.iter().any(|holding| child.contains(holding)));
    let held = ctx.truth(FactRef::Member(index, F::Holds), held).and(is_minor(ctx, index, member));
    let paid = held.or(found.child.truth);
    if paid.is_unknown() {
        ctx.miss_again(&found.child.missing);
    }
    paid
}
