//! Homes and other buildings.

use domain::assessment::ReasonCode;
use domain::derivation::{ArgumentName, Quantity, Rule};
use domain::facts::AssetKind;
use domain::policy::Key;
use domain::{Fraction, Truth};

use super::{Item, owned, reason};
use crate::context::Context;
use crate::fact_ref::{AssetField, FactRef};
use crate::household::Counted;
use crate::range::Range;
use crate::recorder::Recorder;

/// One home passes whatever its size; two pass where their area per head is not above the local
/// average (YM-18); more fail.
pub fn homes<R: Recorder>(ctx: &Context, recorder: &mut R, counted: &Counted) -> Item {
    let things = owned(ctx, counted, AssetKind::Home);
    let number = u32::try_from(things.len()).unwrap_or(u32::MAX);
    recorder.open(Rule::HomesTest, None);
    recorder.argument(ArgumentName::Number, || Quantity::Number(Fraction::whole(number)));
    let (passes, code) = match ctx.count(Key::HomesFree).zip(ctx.count(Key::HomesMost)) {
        _ if number == 0 => (Truth::Yes, ReasonCode::SecondHome),
        None => (Truth::Unknown, ReasonCode::SecondHome),
        Some((free, _)) if number <= free => (Truth::Yes, ReasonCode::SecondHome),
        Some((_, most)) if number > most => (Truth::No, ReasonCode::TooManyHomes),
        Some(_) => {
            let area: Range = things
                .into_iter()
                .map(|(index, asset)| ctx.amount(FactRef::Asset(index, AssetField::Area), asset.area))
                .sum();
            recorder.argument(ArgumentName::Area, || area.over(counted.heads()).number());
            ctx.record(recorder, ArgumentName::Limit, Key::AverageArea);
            (is_within_average(ctx, area, counted), ReasonCode::SecondHome)
        }
    };
    recorder.close(|| Quantity::Truth(passes));
    Item { passes, failed: passes.is_no().then(|| reason(code)) }
}

fn is_within_average(ctx: &Context, area: Range, counted: &Counted) -> Truth {
    match ctx.number(Key::AverageArea) {
        Some(average) => area.at_most(Range::exactly(Fraction::new(average)).heads(counted.heads())),
        None => Truth::Unknown,
    }
}

/// No building but homes, unless it is the family's only dwelling or the place allows it.
pub fn non_residential<R: Recorder>(ctx: &Context, recorder: &mut R, counted: &Counted) -> Item {
    let things = owned(ctx, counted, AssetKind::NonResidential);
    recorder.open(Rule::NonResidentialTest, None);
    let number = u32::try_from(things.len()).unwrap_or(u32::MAX);
    recorder.argument(ArgumentName::Number, || Quantity::Number(Fraction::whole(number)));
    let dwellings = things
        .into_iter()
        .map(|(index, asset)| ctx.truth(FactRef::Asset(index, AssetField::SoleDwelling), asset.sole_dwelling));
    let mut passes = Truth::all(dwellings);
    if !passes.is_yes() {
        passes = passes.or(ctx.flag(Key::NonResidential));
    }
    recorder.close(|| Quantity::Truth(passes));
    Item { passes, failed: passes.is_no().then(|| reason(ReasonCode::NonResidentialBuilding)) }
}
