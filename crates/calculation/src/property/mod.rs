//! The property test (家庭财产): what a household may own. L26 Art 23 leaves the method to the province;
//! D57 Art 14 says what property is for dibao, D57 Art 8 asks for it of an edge household, RE25 Art 4(3)
//! of a rigid-expenditure one, T43 Art 7 of tekun. The limits without a local table are YM-17.

mod buildings;
mod money;
mod registered_capital;
mod vehicles;

use domain::assessment::{Reason, ReasonCode};
use domain::derivation::{Argument, Quantity, Rule};
use domain::facts::{Asset, AssetKind, MemberId};
use domain::policy::Key;
use domain::{Citation, Truth};

use crate::context::{Context, Missing};
use crate::fact_ref::{AssetField, FactRef};
use crate::household::Counted;
use crate::programmes::{Test, Tests};
use crate::recorder::Recorder;

/// One item's outcome.
struct Item {
    passes: Truth,
    failed: Option<Reason>,
}

/// Whose limits hold, and where the programme asks for little property.
#[derive(Clone)]
struct Measure {
    /// The parameter of how many monthly standards of money may be owned per head.
    multiple: Key,
    citations: [Citation; 2],
}

impl Measure {
    /// The measure of the programme whose limit of money is named.
    const fn of(multiple: Key) -> Self {
        let own = match multiple {
            Key::MoneyMultipleEdge => Citation::new("D57", "8"),
            Key::MoneyMultipleRigid => Citation::new("RE25", "4"),
            _ => Citation::new("D57", "14"),
        };
        Self { multiple, citations: [Citation::new("L26", "23"), own] }
    }

    /// An outcome of the test with the figures behind it.
    fn reason(&self, code: ReasonCode, arguments: Vec<Argument>) -> Reason {
        Reason { code, subject: None, arguments, citations: self.citations.iter().cloned().collect() }
    }
}

/// L26 Art 23: tests what those own who count, against the limit of money that `multiple` names.
pub fn property<R: Recorder>(ctx: &Context, recorder: &mut R, counted: &Counted, multiple: Key) -> Test {
    test(ctx, recorder, counted, &Measure::of(multiple))
}

/// T43 Art 7: what a person owns who is looked at for tekun, alone and by the limits of dibao (YM-17).
pub fn property_for_tekun<R: Recorder>(ctx: &Context, recorder: &mut R, person: &MemberId) -> Test {
    let citations = [Citation::new("L26", "23"), Citation::new("T43", "7")];
    test(ctx, recorder, &Counted::Only(person), &Measure { multiple: Key::MoneyMultipleDibao, citations })
}

fn test<R: Recorder>(ctx: &Context, recorder: &mut R, counted: &Counted, measure: &Measure) -> Test {
    recorder.open(Rule::PropertyTest, None);
    measure.citations.iter().for_each(|citation| recorder.cite(citation.clone()));
    let test = if ctx.facts.assets.is_some() {
        items(ctx, recorder, counted, measure)
    } else {
        Test::new(Truth::Unknown, Vec::new(), vec![Missing::Fact(FactRef::Assets)])
    };
    recorder.close(|| Quantity::Truth(test.truth));
    test
}

/// All five items pass, and everything owned is named.
fn items<R: Recorder>(ctx: &Context, recorder: &mut R, counted: &Counted, measure: &Measure) -> Test {
    let items = Tests::of(ctx)
        .and(|| tested(ctx, || money::money(ctx, recorder, counted, measure)))
        .and(|| tested(ctx, || vehicles::vehicles(ctx, recorder, counted, measure)))
        .and(|| tested(ctx, || buildings::homes(ctx, recorder, counted, measure)))
        .and(|| tested(ctx, || buildings::non_residential(ctx, recorder, counted, measure)))
        .and(|| tested(ctx, || registered_capital::registered_capital(ctx, recorder, counted, measure)))
        .and(|| tested(ctx, || Item { passes: are_all_named(ctx, counted), failed: None }));
    let mut test = items.test();
    if test.truth.is_yes() {
        test.reasons = ctx.reasons(|| vec![measure.reason(ReasonCode::PropertyPasses, Vec::new())]);
    }
    test
}

/// A thing of which nobody has said what it is may fail any item.
fn are_all_named(ctx: &Context, counted: &Counted) -> Truth {
    let assets = ctx.facts.assets.iter().flatten().enumerate();
    let own = assets.filter(|(_, asset)| counted.holds(&asset.owner));
    Truth::all(own.map(|(index, asset)| ctx.truth(FactRef::Asset(index, AssetField::Kind), asset.kind.map(|_| true))))
}

/// An item as one of the tests: what was missing for it matters only while its outcome is open.
fn tested(ctx: &Context, item: impl FnOnce() -> Item) -> Test {
    Test::judged(ctx, || {
        let Item { passes, failed } = item();
        (passes, failed.into_iter().collect())
    })
}

/// The things of one kind that those own who count, with their places in the facts.
fn owned<'a>(ctx: &Context<'a>, counted: &Counted, kind: AssetKind) -> Vec<(usize, &'a Asset)> {
    let assets = ctx.facts.assets.iter().flatten().enumerate();
    assets.filter(|(_, asset)| asset.kind == Some(kind) && counted.holds(&asset.owner)).collect()
}
