//! The programmes, one file each: which tests, which amount, which reasons.

mod detected;
mod dibao;
mod edge;
mod income_test;
mod intake;
mod order;
mod rigid;
mod temporary;
mod verdict;

pub use detected::detected;
pub use income_test::{Line, lines};
pub use order::propose;
pub use verdict::Verdict;

use crate::context::{Context, Missing};
use crate::household::{Counted, standard};
use crate::income::{Income, income};
use crate::range::Range;
use crate::recorder::Recorder;

/// What the programmes share: who counts, the income, the standard.
pub struct Shared<'a> {
    pub counted: Counted<'a>,
    pub income: Income,
    pub standard: Option<Range>,
    pub standard_missing: Vec<Missing>,
}

/// Everything computed for one way in which the open memberships may turn out.
pub struct Computed<'a> {
    pub shared: Shared<'a>,
    pub lines: Vec<Line>,
    /// Dibao, edge, rigid and the three kinds of temporary aid.
    pub verdicts: Vec<Verdict>,
}

/// Evaluates the computed programmes.
pub fn compute<'a, R: Recorder>(ctx: &Context<'a>, recorder: &mut R, counted: Counted<'a>) -> Computed<'a> {
    let income = income(ctx, recorder, &counted);
    let mark = ctx.mark();
    let standard = standard(ctx);
    let shared = Shared { counted, income, standard, standard_missing: ctx.missing_since(mark) };
    let dibao = dibao::dibao(ctx, recorder, &shared);
    let edge = edge::edge(ctx, recorder, &shared, &dibao);
    let rigid = rigid::rigid(ctx, recorder, &shared, &dibao, &edge);
    let temporary = temporary::temporary(ctx, recorder, &shared, [&dibao, &edge, &rigid]);
    let lines = lines(ctx, &shared);
    let verdicts = [dibao, edge, rigid].into_iter().chain(temporary).collect();
    Computed { shared, lines, verdicts }
}
