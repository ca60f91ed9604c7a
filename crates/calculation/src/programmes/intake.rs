//! The two conditions that all household programmes share.

use domain::assessment::ReasonCode;
use domain::derivation::{Quantity, Rule};
use domain::policy::Key;
use domain::{Citation, Truth};

use super::Shared;
use super::verdict::{Test, because};
use crate::context::Context;
use crate::fact_ref::FactRef;
use crate::recorder::Recorder;

/// L26 Art 37, and before it D57 Art 4: dibao in all its forms is applied for where a member's household
/// registration is. Temporary aid is not among them.
pub fn may_apply_here<R: Recorder>(ctx: &Context, recorder: &mut R) -> Test {
    registered_here(ctx, recorder, article(ctx))
}

/// The same for tekun, of which before the Law T43 Art 10 speaks.
pub fn may_apply_for_tekun_here<R: Recorder>(ctx: &Context, recorder: &mut R) -> Test {
    let article = article(ctx);
    let article = if article.document == "D57" { Citation::new("T43", "10") } else { article };
    registered_here(ctx, recorder, article)
}

/// The same for edge households, of which N22 四(三) speaks; the Law names their aid, not where to apply.
pub fn may_apply_for_edge_here<R: Recorder>(ctx: &Context, recorder: &mut R) -> Test {
    registered_here(ctx, recorder, Citation::new("N22", "四(三)"))
}

/// The same for rigid-expenditure households: one member applies (RE25 Art 6), and the place they belong to
/// looks after them (Art 2).
pub fn may_apply_for_rigid_here<R: Recorder>(ctx: &Context, recorder: &mut R) -> Test {
    registered_here(ctx, recorder, Citation::new("RE25", "2, 6"))
}

fn registered_here<R: Recorder>(ctx: &Context, recorder: &mut R, article: Citation) -> Test {
    recorder.open(Rule::IntakeTest, None);
    recorder.cite(article.clone());
    let test = Test::judged(ctx, || {
        let local = ctx.truth(FactRef::HukouLocal, ctx.facts.hukou_local);
        let reasons = if local.is_no() { because(ctx, ReasonCode::NotLocalIntake, article) } else { Vec::new() };
        (local, reasons)
    });
    recorder.close(|| Quantity::Truth(test.truth));
    test
}

/// Where it is written where one applies: the parameter's text of the day.
fn article(ctx: &Context) -> Citation {
    ctx.pack.get(Key::IntakePlace).map_or(Citation::new("L26", "37"), |held| held.source.clone())
}

/// A household of nobody is not eligible (YM-6).
pub fn somebody_counts(ctx: &Context, shared: &Shared) -> Test {
    Test::judged(ctx, || {
        if ctx.facts.members.is_none() {
            ctx.miss(FactRef::Members);
            return (Truth::Unknown, Vec::new());
        }
        let somebody = shared.counted.heads() > 0;
        let reasons =
            if somebody { Vec::new() } else { because(ctx, ReasonCode::NobodyCounts, Citation::new("D57", "7")) };
        (somebody.into(), reasons)
    })
}
