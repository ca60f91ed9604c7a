//! The property test (家庭财产): what a household may own (L26 Art 23, D57 Art 14; YM-17).

mod buildings;
mod money;
mod registered_capital;
mod vehicles;

use domain::assessment::{Reason, ReasonCode};
use domain::derivation::{Quantity, Rule};
use domain::facts::{Asset, AssetKind};
use domain::policy::Key;
use domain::{Citation, Truth};

use crate::context::{Context, Missing};
use crate::fact_ref::{AssetField, FactRef};
use crate::household::Counted;
use crate::recorder::Recorder;

/// The outcome of the test: every failed item, and what was missing.
pub struct Property {
    pub passes: Truth,
    pub reasons: Vec<Reason>,
    pub missing: Vec<Missing>,
}

/// One item's outcome.
struct Item {
    passes: Truth,
    failed: Option<Reason>,
}

const CITATIONS: [Citation; 2] = [Citation::new("L26", "23"), Citation::new("D57", "14")];

/// Tests what those own who count, against the limit of money that `multiple` names.
pub fn property<R: Recorder>(ctx: &Context, recorder: &mut R, counted: &Counted, multiple: Key) -> Property {
    recorder.open(Rule::PropertyTest, None);
    CITATIONS.into_iter().for_each(|citation| recorder.cite(citation));
    let mark = ctx.mark();
    let found = if ctx.facts.assets.is_some() {
        tests(ctx, recorder, counted, multiple)
    } else {
        ctx.miss(FactRef::Assets);
        Property { passes: Truth::Unknown, reasons: Vec::new(), missing: Vec::new() }
    };
    let missing = ctx.missing_since(mark);
    recorder.close(|| Quantity::Truth(found.passes));
    Property { missing, ..found }
}

fn tests<R: Recorder>(ctx: &Context, recorder: &mut R, counted: &Counted, multiple: Key) -> Property {
    let items = [
        kept(ctx, || money::money(ctx, recorder, counted, multiple)),
        kept(ctx, || vehicles::vehicles(ctx, recorder, counted, multiple)),
        kept(ctx, || buildings::homes(ctx, recorder, counted)),
        kept(ctx, || buildings::non_residential(ctx, recorder, counted)),
        kept(ctx, || registered_capital::registered_capital(ctx, recorder, counted)),
    ];
    let passes = Truth::all(items.iter().map(|item| item.passes)).and(are_all_named(ctx, counted));
    let mut reasons: Vec<Reason> = items.into_iter().filter_map(|item| item.failed).collect();
    if passes.is_yes() {
        reasons.push(reason(ReasonCode::PropertyPasses));
    }
    Property { passes, reasons, missing: Vec::new() }
}

/// A thing of which nobody has said what it is may fail any item.
fn are_all_named(ctx: &Context, counted: &Counted) -> Truth {
    let assets = ctx.facts.assets.iter().flatten().enumerate();
    let own = assets.filter(|(_, asset)| counted.holds(&asset.owner));
    Truth::all(own.map(|(index, asset)| ctx.truth(FactRef::Asset(index, AssetField::Kind), asset.kind.map(|_| true))))
}

/// What was missing for an item matters only while its outcome is open.
fn kept(ctx: &Context, test: impl FnOnce() -> Item) -> Item {
    let mark = ctx.mark();
    let item = test();
    if !item.passes.is_unknown() {
        ctx.missing_since(mark);
    }
    item
}

fn reason(code: ReasonCode) -> Reason {
    Reason { code, subject: None, arguments: Vec::new(), citations: CITATIONS.into_iter().collect() }
}

/// The things of one kind that those own who count, with their places in the facts.
fn owned<'a>(ctx: &Context<'a>, counted: &Counted, kind: AssetKind) -> Vec<(usize, &'a Asset)> {
    let assets = ctx.facts.assets.iter().flatten().enumerate();
    assets.filter(|(_, asset)| asset.kind == Some(kind) && counted.holds(&asset.owner)).collect()
}
