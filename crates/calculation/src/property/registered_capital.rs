//! Registered capital in all.

use domain::Truth;
use domain::assessment::ReasonCode;
use domain::derivation::{ArgumentName, Quantity, Rule};
use domain::facts::AssetKind;
use domain::policy::Key;

use super::money::is_within;
use super::{Item, owned, reason};
use crate::context::Context;
use crate::fact_ref::{AssetField, FactRef};
use crate::household::Counted;
use crate::range::Range;
use crate::recorder::Recorder;

/// The sum against the limit.
pub fn registered_capital<R: Recorder>(ctx: &Context, recorder: &mut R, counted: &Counted) -> Item {
    let things = owned(ctx, counted, AssetKind::RegisteredCapital);
    let has: Range = things
        .into_iter()
        .map(|(index, asset)| ctx.amount(FactRef::Asset(index, AssetField::Value), asset.value))
        .sum();
    recorder.open(Rule::RegisteredCapitalTest, None);
    recorder.argument(ArgumentName::Has, || has.yuan());
    ctx.record(recorder, ArgumentName::Limit, Key::RegisteredCapitalMost);
    let passes = if has == Range::ZERO {
        Truth::Yes
    } else {
        let most = ctx.number(Key::RegisteredCapitalMost);
        most.map_or(Truth::Unknown, |most| {
            is_within(ctx, has, Range::exactly(domain::Fraction::new(most)), Key::RegisteredCapitalComparison)
        })
    };
    recorder.close(|| Quantity::Truth(passes));
    Item { passes, failed: passes.is_no().then(|| reason(ReasonCode::RegisteredCapitalOverLimit)) }
}
