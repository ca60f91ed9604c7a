//! Vehicles (D57 Art 14: 车辆): none but those that a place allows.

use domain::Truth;
use domain::assessment::ReasonCode;
use domain::date::MONTHS_OF_YEAR;
use domain::derivation::{ArgumentName, Quantity, Rule};
use domain::facts::{Asset, AssetKind};
use domain::policy::{Key, Value};

use super::{Item, Measure, owned};
use crate::context::{Context, Setting};
use crate::fact_ref::{AssetField, FactRef};
use crate::household::{Counted, standard};
use crate::range::Range;
use crate::recorder::Recorder;

/// YM-17: every vehicle is of an allowed type, or exempt by its use or its value where a place says so.
pub fn vehicles<R: Recorder>(ctx: &Context, recorder: &mut R, counted: &Counted, measure: &Measure) -> Item {
    let things = owned(ctx, counted, AssetKind::Vehicle);
    recorder.open(Rule::VehicleTest, None);
    let number = u32::try_from(things.len()).unwrap_or(u32::MAX);
    recorder.argument(ArgumentName::Number, || Quantity::Number(domain::Fraction::whole(number)));
    ctx.record(recorder, ArgumentName::Kind, Key::VehiclesAllowed);
    let mut passes = Truth::all(things.iter().map(|(index, asset)| is_let_pass(ctx, *index, asset)));
    if !passes.is_yes() && measure.multiple != Key::MoneyMultipleDibao {
        passes = passes.or(with_some_more(ctx, &things));
    }
    recorder.close(|| Quantity::Truth(passes));
    let failed = passes.is_no().then(|| measure.reason(ReasonCode::VehicleNotAllowed, Vec::new()));
    Item { passes, failed }
}

/// Beyond dibao some places allow so many vehicles more, each below a value (HY; YM-58).
fn with_some_more(ctx: &Context, things: &[(usize, &Asset)]) -> Truth {
    let most = match ctx.value(Key::VehicleEdgeMost) {
        Some(Value::Count(most)) => *most,
        Some(_) => return Truth::No,
        None => return Truth::Unknown,
    };
    let (mut each, mut surely, mut perhaps) = (Truth::Yes, 0, 0);
    for (index, asset) in things {
        let alone = is_let_pass(ctx, *index, asset);
        surely += u32::from(alone.is_no());
        perhaps += u32::from(!alone.is_yes());
        if !alone.is_yes() {
            each = each.and(alone.or(is_cheap_enough(ctx, *index, asset)));
        }
    }
    let few = match (surely <= most, perhaps <= most) {
        (_, true) => Truth::Yes,
        (true, false) => Truth::Unknown,
        (false, false) => Truth::No,
    };
    each.and(few)
}

/// Below so many times the yearly standard, which is twelve monthly ones.
fn is_cheap_enough(ctx: &Context, index: usize, asset: &Asset) -> Truth {
    match ctx.setting(Key::VehicleEdgeValue) {
        Setting::Is(multiple) => {
            let value = ctx.amount(FactRef::Asset(index, AssetField::Value), asset.value);
            let limit = standard(ctx).map(|standard| standard.times(multiple).heads(MONTHS_OF_YEAR));
            limit.map_or(Truth::Unknown, |limit| value.below(limit))
        }
        Setting::Without => Truth::Yes,
        Setting::NotEncoded => Truth::Unknown,
    }
}

/// One of the three grounds on which a vehicle is left out of the test.
fn is_let_pass(ctx: &Context, index: usize, asset: &Asset) -> Truth {
    let mark = ctx.mark();
    let mut passes = Truth::No;
    for test in [is_allowed, is_needed, is_of_little_value] {
        passes = passes.or(test(ctx, index, asset));
        if passes.is_yes() {
            ctx.missing_since(mark);
            break;
        }
    }
    passes
}

/// Of a type that is allowed: a motorcycle, a disabled person's scooter (YM-17).
fn is_allowed(ctx: &Context, index: usize, asset: &Asset) -> Truth {
    let Some(allowed) = ctx.value(Key::VehiclesAllowed) else { return Truth::Unknown };
    let answer = asset.vehicle.map(|vehicle| allowed.holds(&crate::word(&vehicle)));
    ctx.truth(FactRef::Asset(index, AssetField::Vehicle), answer)
}

/// D57 Art 14 lets a place exempt what a family lives by.
fn is_needed(ctx: &Context, index: usize, asset: &Asset) -> Truth {
    match ctx.flag(Key::VehicleProductionExempt) {
        Truth::No => Truth::No,
        exempt => exempt.and(ctx.truth(FactRef::Asset(index, AssetField::Production), asset.needed_for_production)),
    }
}

/// Worth no more than a place exempts (CQ).
fn is_of_little_value(ctx: &Context, index: usize, asset: &Asset) -> Truth {
    match ctx.setting(Key::VehicleValueExempt) {
        Setting::Is(most) => {
            let value = ctx.amount(FactRef::Asset(index, AssetField::Value), asset.value);
            value.at_most(Range::exactly(domain::Fraction::new(most)))
        }
        Setting::Without => Truth::No,
        Setting::NotEncoded => Truth::Unknown,
    }
}
