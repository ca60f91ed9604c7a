//! Edge household (低保边缘家庭). L26 Art 21: income per head is below the edge line, which lies a
//! mark-up above the standard, and property passes; dibao goes before. It carries no cash.

use domain::assessment::ReasonCode;
use domain::derivation::{ArgumentName, Quantity, Rule};
use domain::policy::Key;
use domain::{Citation, Fraction, Programme, Truth};

use super::Shared;
use super::dibao::owns_little;
use super::income_test::IncomeTest;
use super::intake::{may_apply_for_edge_here, somebody_counts};
use super::verdict::{Test, Tests, Verdict, because};
use crate::context::Context;
use crate::range::Range;
use crate::recorder::Recorder;

const CITATION: Citation = Citation::new("L26", "21");

/// What says how high the line is and whether it belongs to what lies below it.
const LINE: [Key; 3] = [Key::EdgeMultiple, Key::EdgeCappedByMinimumWage, Key::EdgeInclusive];

/// L26 Art 21: the tests; the status has no amount.
pub fn edge<R: Recorder>(ctx: &Context, recorder: &mut R, shared: &Shared, dibao: [&Verdict; 2]) -> Verdict {
    recorder.open(Rule::Edge, None);
    recorder.cite(CITATION);
    let mark = ctx.mark();
    let line = line(ctx, shared);
    let inclusive = ctx.flag(Key::EdgeInclusive);
    let mut line_missing = ctx.missing_since(mark);
    line_missing.extend_from_slice(&shared.standard_missing);
    let income = IncomeTest { shared, line, line_missing, inclusive, citation: CITATION, own: &LINE };
    ctx.record(recorder, ArgumentName::Multiple, Key::EdgeMultiple);
    let [household, by_spending] = dibao;
    let verdict = Tests::of(ctx)
        .and(|| gives_way(ctx, household, ReasonCode::DibaoGoesBefore, CITATION))
        .and(|| gives_way(ctx, by_spending, ReasonCode::ExpenditureDibaoGoesBefore, CITATION))
        .and(|| somebody_counts(ctx, shared))
        .and(|| may_apply_for_edge_here(ctx, recorder))
        .and(|| income.run(ctx, recorder))
        .and(|| owns_little(ctx, recorder, shared, Key::MoneyMultipleEdge))
        .verdict(Programme::Edge);
    recorder.close(|| Quantity::Truth(verdict.truth));
    verdict
}

/// L26 Art 21 上浮一定比例, D57 Art 8: the edge line per person is so many times the standard, where a place says
/// so not above the minimum wage (ZJ Art 13).
pub fn line(ctx: &Context, shared: &Shared) -> Option<Range> {
    let line = shared.standard?.times(ctx.number(Key::EdgeMultiple)?);
    match ctx.flag(Key::EdgeCappedByMinimumWage) {
        Truth::No => Some(line),
        Truth::Yes => {
            let wage = ctx.number(Key::MinimumWage).map(Fraction::new);
            // A wage that nobody encoded may lie anywhere below the line.
            Some(wage.map_or(line.if_counts(Truth::Unknown), |wage| line.min(Range::exactly(wage))))
        }
        Truth::Unknown => None,
    }
}

/// A programme is closed while one that goes before it is open to the household.
pub fn gives_way(ctx: &Context, before: &Verdict, code: ReasonCode, citation: Citation) -> Test {
    let reasons = if before.truth.is_yes() { because(ctx, code, citation) } else { Vec::new() };
    Test::new(!before.truth, reasons, before.missing.clone())
}
