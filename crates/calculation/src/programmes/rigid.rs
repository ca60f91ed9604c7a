//! Rigid-expenditure household (刚性支出困难家庭). L26 Art 22, RE25 Art 4: income per head is below
//! last year's local disposable income, property passes, and necessary spending of twelve months
//! exceeds the local share of income. It carries no cash.

use domain::assessment::{Reason, ReasonCode};
use domain::date::MONTHS_OF_YEAR;
use domain::derivation::{ArgumentName, Quantity, Rule};
use domain::policy::Key;
use domain::{Citation, Fraction, Programme, Truth};

use super::Shared;
use super::dibao::owns_little;
use super::edge::gives_way;
use super::intake::{may_apply_for_rigid_here, somebody_counts};
use super::verdict::{Test, Tests, Verdict, because, figure, parameter, plain};
use crate::context::Context;
use crate::income::{by_kind, is_covered_study};
use crate::range::Range;
use crate::recorder::Recorder;

const CITATION: Citation = Citation::new("L26", "22");
/// Which programmes go before it.
const ORDER: Citation = Citation::new("RE25", "4");

/// L26 Art 22, RE25 Art 4: the tests, of which the caller knows whether all are on tekun; the status has no amount.
pub fn rigid<R: Recorder>(
    ctx: &Context,
    recorder: &mut R,
    shared: &Shared,
    before: [&Verdict; 3],
    tekun: impl FnOnce() -> Test,
) -> Verdict {
    let [dibao, by_spending, edge] = before;
    recorder.open(Rule::Rigid, None);
    recorder.cite(CITATION);
    recorder.cite(Citation::new("RE25", "4"));
    let verdict = Tests::of(ctx)
        .and(|| gives_way(ctx, dibao, ReasonCode::DibaoGoesBefore, ORDER))
        .and(|| gives_way(ctx, by_spending, ReasonCode::ExpenditureDibaoGoesBefore, ORDER))
        .and(|| gives_way(ctx, edge, ReasonCode::EdgeGoesBefore, ORDER))
        .and(tekun)
        .and(|| somebody_counts(ctx, shared))
        .and(|| may_apply_for_rigid_here(ctx, recorder))
        .and(|| is_below_disposable(ctx, recorder, shared))
        .and(|| owns_little(ctx, recorder, shared, Key::MoneyMultipleRigid))
        .and(|| spends_much(ctx, recorder, shared))
        .verdict(Programme::Rigid);
    recorder.close(|| Quantity::Truth(verdict.truth));
    verdict
}

/// L26 Art 22, RE25 Art 4(2): income before deductions (YM-13) per head and year is below (低于) last year's
/// local disposable income.
pub fn is_below_disposable<R: Recorder>(ctx: &Context, recorder: &mut R, shared: &Shared) -> Test {
    recorder.open(Rule::DisposableIncomeTest, None);
    recorder.cite(CITATION);
    let income = shared.income.before_deductions.heads(MONTHS_OF_YEAR);
    recorder.argument(ArgumentName::IncomeBeforeDeductions, || income.yuan());
    recorder.argument(ArgumentName::Counted, || Quantity::Number(Fraction::whole(shared.counted.heads())));
    ctx.record(recorder, ArgumentName::Line, Key::DisposableIncome);
    let mark = ctx.mark();
    let line = ctx.number(Key::DisposableIncome).map(|yearly| Range::exactly(Fraction::new(yearly)));
    let mut missing = ctx.missing_since(mark);
    let truth = line.map_or(Truth::Unknown, |line| income.below(line.heads(shared.counted.heads())));
    missing.extend_from_slice(&shared.income.missing_before_deductions);
    let code = if truth.is_yes() { ReasonCode::IncomeBelowDisposable } else { ReasonCode::IncomeNotBelowDisposable };
    let reason = |line: Range| Reason {
        arguments: ctx.figures(|| {
            vec![
                figure(ArgumentName::IncomeBeforeDeductions, income.yuan()),
                figure(ArgumentName::Counted, Quantity::Number(Fraction::whole(shared.counted.heads()))),
                parameter(ctx, ArgumentName::Line, Key::DisposableIncome, line.yuan()),
            ]
        }),
        ..plain(code, CITATION)
    };
    let reasons = ctx.reasons(|| line.filter(|_| !truth.is_unknown()).map(reason).into_iter().collect());
    recorder.close(|| Quantity::Truth(truth));
    Test::new(truth, reasons, missing)
}

/// L26 Art 22, RE25 Art 4(4): spending of twelve months over income of twelve months exceeds the ratio. Where
/// there is no income it is exceeded, whether or not a ratio is set (YM-53).
fn spends_much<R: Recorder>(ctx: &Context, recorder: &mut R, shared: &Shared) -> Test {
    recorder.open(Rule::RigidRatioTest, None);
    recorder.cite(Citation::new("RE25", "4"));
    let mark = ctx.mark();
    let income = shared.income.before_deductions.heads(MONTHS_OF_YEAR);
    recorder.argument(ArgumentName::IncomeBeforeDeductions, || income.yuan());
    let (truth, reasons) = if income == Range::ZERO {
        (Truth::Yes, because(ctx, ReasonCode::NoIncome, Citation::new("YM", "53")))
    } else {
        let spent = rigid_expenses(ctx, recorder, shared).heads(MONTHS_OF_YEAR);
        compare(ctx, recorder, spent, income)
    };
    let mut missing = ctx.missing_since(mark);
    missing.extend_from_slice(&shared.income.missing_before_deductions);
    recorder.close(|| Quantity::Truth(truth));
    Test::new(truth, reasons, missing)
}

/// 超过: strictly more than the ratio, unless an older text of the place includes it (达到).
fn compare<R: Recorder>(ctx: &Context, recorder: &mut R, spent: Range, income: Range) -> (Truth, Vec<Reason>) {
    recorder.argument(ArgumentName::Expenses, || spent.yuan());
    ctx.record(recorder, ArgumentName::Rate, Key::RigidRatio);
    let Some(ratio) = ctx.number(Key::RigidRatio) else { return (Truth::Unknown, Vec::new()) };
    let line = income.times(ratio);
    let (exceeds, reaches) = (line.below(spent), line.at_most(spent));
    let compared = match ctx.flag(Key::RigidInclusive) {
        Truth::Yes => reaches,
        Truth::No => exceeds,
        Truth::Unknown => Truth::Unknown,
    };
    // Without any income the ratio is exceeded, so an income that may be nothing cannot surely fail.
    let truth = if compared.is_no() && income.low.is_zero() { Truth::Unknown } else { compared };
    let code = match truth {
        Truth::Yes => ReasonCode::SpendingExceedsRatio,
        Truth::No => ReasonCode::SpendingWithinRatio,
        Truth::Unknown => return (truth, Vec::new()),
    };
    let figures = || {
        vec![
            figure(ArgumentName::Expenses, spent.yuan()),
            figure(ArgumentName::IncomeBeforeDeductions, income.yuan()),
            parameter(ctx, ArgumentName::Rate, Key::RigidRatio, Quantity::Number(Fraction::new(ratio))),
        ]
    };
    (truth, ctx.reasons(|| vec![Reason { arguments: ctx.figures(figures), ..plain(code, CITATION) }]))
}

/// RE25 Art 5: the rigid expenses of a month, of those who count.
fn rigid_expenses<R: Recorder>(ctx: &Context, recorder: &mut R, shared: &Shared) -> Range {
    recorder.open(Rule::RigidExpenses, None);
    recorder.cite(Citation::new("RE25", "5"));
    let total = by_kind(ctx, recorder, &shared.counted, Key::RigidKinds, Rule::RigidExpense, is_covered_study).sum();
    recorder.close(|| total.yuan());
    total
}
