//! The two conditions that all household programmes share.

use domain::assessment::ReasonCode;
use domain::derivation::{Quantity, Rule};
use domain::{Citation, Truth};

use super::Shared;
use super::verdict::{Test, plain};
use crate::context::Context;
use crate::fact_ref::FactRef;
use crate::recorder::Recorder;

const CITATION: Citation = Citation::new("L26", "37");

/// L26 Art 37: these programmes are applied for where a member's household registration is.
/// Temporary aid is not among them.
pub fn may_apply_here<R: Recorder>(ctx: &Context, recorder: &mut R) -> Test {
    recorder.open(Rule::IntakeTest, None);
    recorder.cite(CITATION);
    let test = Test::judged(ctx, || {
        let local = ctx.truth(FactRef::HukouLocal, ctx.facts.hukou_local);
        let reasons = if local.is_no() { vec![plain(ReasonCode::NotLocalIntake, CITATION)] } else { Vec::new() };
        (local, reasons)
    });
    recorder.close(|| Quantity::Truth(test.truth));
    test
}

/// A household of nobody is not eligible (rules 3.0 (6)).
pub fn somebody_counts(ctx: &Context, shared: &Shared) -> Test {
    Test::judged(ctx, || {
        if ctx.facts.members.is_none() {
            ctx.miss(FactRef::Members);
            return (Truth::Unknown, Vec::new());
        }
        let somebody = shared.counted.heads() > 0;
        let reasons =
            if somebody { Vec::new() } else { vec![plain(ReasonCode::NobodyCounts, Citation::new("D57", "7"))] };
        (somebody.into(), reasons)
    })
}
