//! Homes and other buildings (D57 Art 14: 不动产).

use domain::assessment::ReasonCode;
use domain::derivation::{Argument, ArgumentName, Quantity, Rule};
use domain::facts::AssetKind;
use domain::policy::Key;
use domain::{Fraction, Truth};

use super::{Item, Measure, owned};
use crate::context::Context;
use crate::fact_ref::{AssetField, FactRef};
use crate::household::Counted;
use crate::programmes::{figure, parameter};
use crate::range::Range;
use crate::recorder::Recorder;

/// One home passes whatever its size; two pass where their area per head is not above the local
/// average (YM-18); more fail.
pub fn homes<R: Recorder>(ctx: &Context, recorder: &mut R, counted: &Counted, measure: &Measure) -> Item {
    let things = owned(ctx, counted, AssetKind::Home);
    let number = u32::try_from(things.len()).unwrap_or(u32::MAX);
    recorder.open(Rule::HomesTest, None);
    recorder.argument(ArgumentName::Number, || Quantity::Number(Fraction::whole(number)));
    let mut area = None;
    let limits = || ctx.count(Key::HomesFree).zip(ctx.count(Key::HomesMost));
    let (passes, code) = match if number == 0 { Some((number, number)) } else { limits() } {
        None => (Truth::Unknown, ReasonCode::SecondHome),
        Some((free, _)) if number <= free => (Truth::Yes, ReasonCode::SecondHome),
        Some((_, most)) if number > most => (Truth::No, ReasonCode::TooManyHomes),
        Some(_) => {
            let all: Range = things
                .into_iter()
                .map(|(index, asset)| ctx.amount(FactRef::Asset(index, AssetField::Area), asset.area))
                .sum();
            recorder.argument(ArgumentName::Area, || all.over(counted.heads()).number());
            ctx.record(recorder, ArgumentName::Limit, Key::AverageArea);
            area = Some(all);
            (is_within_average(ctx, all, counted), ReasonCode::SecondHome)
        }
    };
    recorder.close(|| Quantity::Truth(passes));
    let failed = passes.is_no().then(|| {
        let figures = ctx.figures(|| match area {
            Some(area) => room_per_head(ctx, area, counted),
            None => vec![figure(ArgumentName::Number, Quantity::Number(Fraction::whole(number)))],
        });
        measure.reason(code, figures)
    });
    Item { passes, failed }
}

/// The area per head beside the local average.
fn room_per_head(ctx: &Context, area: Range, counted: &Counted) -> Vec<Argument> {
    let average = ctx.number(Key::AverageArea).map(|average| Quantity::Number(Fraction::new(average)));
    let average = average.map(|average| parameter(ctx, ArgumentName::Limit, Key::AverageArea, average));
    let own = figure(ArgumentName::Area, area.over(counted.heads()).number());
    std::iter::once(own).chain(average).collect()
}

/// YM-18: the sum of the areas among the heads does not exceed the local average.
fn is_within_average(ctx: &Context, area: Range, counted: &Counted) -> Truth {
    match ctx.number(Key::AverageArea) {
        Some(average) => area.at_most(Range::exactly(Fraction::new(average)).heads(counted.heads())),
        None => Truth::Unknown,
    }
}

/// YM-17: no building but homes, unless it is the family's only dwelling or the place allows it.
pub fn non_residential<R: Recorder>(ctx: &Context, recorder: &mut R, counted: &Counted, measure: &Measure) -> Item {
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
    let failed = passes.is_no().then(|| measure.reason(ReasonCode::NonResidentialBuilding, Vec::new()));
    Item { passes, failed }
}
