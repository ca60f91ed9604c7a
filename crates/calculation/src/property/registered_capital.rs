//! Registered capital in all (YM-17).

use domain::Truth;
use domain::assessment::ReasonCode;
use domain::derivation::{ArgumentName, Quantity, Rule};
use domain::facts::AssetKind;
use domain::policy::Key;

use super::money::is_within;
use super::{Item, Measure, owned};
use crate::context::Context;
use crate::fact_ref::{AssetField, FactRef};
use crate::household::Counted;
use crate::programmes::{figure, parameter};
use crate::range::Range;
use crate::recorder::Recorder;

/// YM-17, unless the place has its own table: the sum of those who count against the limit, whatever
/// their number.
pub fn registered_capital<R: Recorder>(ctx: &Context, recorder: &mut R, counted: &Counted, measure: &Measure) -> Item {
    let things = owned(ctx, counted, AssetKind::RegisteredCapital);
    let has: Range = things
        .into_iter()
        .map(|(index, asset)| ctx.amount(FactRef::Asset(index, AssetField::Value), asset.value))
        .sum();
    recorder.open(Rule::RegisteredCapitalTest, None);
    recorder.argument(ArgumentName::Has, || has.yuan());
    ctx.record(recorder, ArgumentName::Limit, Key::RegisteredCapitalMost);
    if has == Range::ZERO {
        recorder.close(|| Quantity::Truth(Truth::Yes));
        return Item { passes: Truth::Yes, failed: None };
    }
    let most = ctx.number(Key::RegisteredCapitalMost).map(|most| Range::exactly(domain::Fraction::new(most)));
    let passes = most.map_or(Truth::Unknown, |most| is_within(ctx, has, most, Key::RegisteredCapitalComparison));
    recorder.close(|| Quantity::Truth(passes));
    let failed = most.filter(|_| passes.is_no()).map(|most| {
        let figures = ctx.figures(|| {
            let limit = parameter(ctx, ArgumentName::Limit, Key::RegisteredCapitalMost, most.yuan());
            vec![figure(ArgumentName::Has, has.yuan()), limit]
        });
        measure.reason(ReasonCode::RegisteredCapitalOverLimit, figures)
    });
    Item { passes, failed }
}
