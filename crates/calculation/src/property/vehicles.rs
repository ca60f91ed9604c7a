//! Vehicles: none but those that a place allows.

use domain::Truth;
use domain::assessment::ReasonCode;
use domain::derivation::{ArgumentName, Quantity, Rule};
use domain::facts::{Asset, AssetKind};
use domain::policy::Key;

use super::{Item, owned, reason};
use crate::context::{Context, Setting};
use crate::fact_ref::{AssetField, FactRef};
use crate::household::Counted;
use crate::range::Range;
use crate::recorder::Recorder;

/// Every vehicle is of an allowed type, or exempt by its use or its value where a place says so.
pub fn vehicles<R: Recorder>(ctx: &Context, recorder: &mut R, counted: &Counted) -> Item {
    let things = owned(ctx, counted, AssetKind::Vehicle);
    recorder.open(Rule::VehicleTest, None);
    let number = u32::try_from(things.len()).unwrap_or(u32::MAX);
    recorder.argument(ArgumentName::Number, || Quantity::Number(domain::Fraction::whole(number)));
    ctx.record(recorder, ArgumentName::Kind, Key::VehiclesAllowed);
    let passes = Truth::all(things.into_iter().map(|(index, asset)| is_let_pass(ctx, index, asset)));
    recorder.close(|| Quantity::Truth(passes));
    Item { passes, failed: passes.is_no().then(|| reason(ReasonCode::VehicleNotAllowed)) }
}

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
