//! Dibao by spending (支出型困难纳入低保), where a place offers it (S1.5-12, S1.15-05, SH Art 18): income less
//! necessary spending is below the standard. It is tested only where income alone is not (YM-14).

use domain::assessment::{Amount, ReasonCode};
use domain::derivation::{ArgumentName, Quantity, Rule};
use domain::policy::{Key, Value};
use domain::{Citation, Programme, Truth};

use super::Shared;
use super::dibao::owns_little;
use super::intake::{may_apply_here, somebody_counts};
use super::verdict::{Test, Tests, Verdict, because, by_own_text};
use crate::context::{Context, Missing};
use crate::income::{by_kind, is_covered_study};
use crate::range::Range;
use crate::recorder::Recorder;

const CITATION: Citation = Citation::new("YM", "14");

/// YM-14: the tests and the monthly amount.
pub fn expenditure_dibao<R: Recorder>(ctx: &Context, recorder: &mut R, shared: &Shared) -> Verdict {
    recorder.open(Rule::ExpenditureDibao, None);
    recorder.cite(CITATION);
    let offered = || Test::unless(ctx, ReasonCode::NotOffered, CITATION, || !ctx.flag(Key::ExpenditureDibao));
    let offered = Tests::of(ctx).and(offered);
    let verdict = if offered.truth().is_no() {
        offered.verdict(Programme::ExpenditureDibao)
    } else {
        judge(ctx, recorder, shared, offered)
    };
    recorder.close(|| Quantity::Truth(verdict.truth));
    verdict
}

/// YM-14: income before deductions less the listed expenses, never below nothing, against standard times heads;
/// the amount is the difference, rounded as dibao (YM-25).
fn judge<R: Recorder>(ctx: &Context, recorder: &mut R, shared: &Shared, offered: Tests) -> Verdict {
    let mark = ctx.mark();
    let spent =
        by_kind(ctx, recorder, &shared.counted, Key::ExpenditureDibaoKinds, Rule::RigidExpense, is_covered_study);
    let spent = spent.side_by_side(ctx, recorder, Range::ZERO);
    let mut missing = ctx.missing_since(mark);
    missing.extend_from_slice(&shared.income.missing);
    missing.extend_from_slice(&shared.income.missing_before_deductions);
    missing.extend_from_slice(&shared.standard_missing);
    let counted = shared.income.before_deductions.minus(spent).floor_at_zero();
    recorder.argument(ArgumentName::IncomeBeforeDeductions, || shared.income.before_deductions.yuan());
    recorder.argument(ArgumentName::Expenses, || spent.yuan());
    recorder.argument(ArgumentName::CountedIncome, || counted.yuan());
    let line = shared.standard.map(|standard| standard.heads(shared.counted.heads()));
    let below = |income: Range| line.map_or(Truth::Unknown, |line| income.below(line));
    let verdict = offered
        .and(|| somebody_counts(ctx, shared))
        .and(|| may_apply_here(ctx, recorder))
        .and(|| not_by_income(ctx, below(shared.income.counted), &missing))
        .and(|| brings_below(ctx, below(counted), &missing))
        .and(|| owns_little(ctx, recorder, shared, Key::MoneyMultipleDibao))
        .verdict(Programme::ExpenditureDibao);
    if !verdict.truth.is_yes() {
        return verdict;
    }
    let mark = ctx.mark();
    let rounding = ctx.value(Key::DibaoRounding).and_then(Value::choice).and_then(crate::rounding);
    missing.extend(ctx.missing_since(mark));
    let money = line.zip(rounding).and_then(|(line, rounding)| line.minus(counted).round(rounding));
    verdict.with_amount(money.map(Amount::Monthly), missing)
}

/// YM-14: counted income alone is not below the standard; who is below it has dibao.
fn not_by_income(ctx: &Context, below: Truth, missing: &[Missing]) -> Test {
    let reasons = if below.is_yes() { because(ctx, ReasonCode::IncomeAloneDecides, CITATION) } else { Vec::new() };
    Test::new(!below, reasons, missing.to_vec())
}

/// Whether what is left of the income is below the standard.
fn brings_below(ctx: &Context, below: Truth, missing: &[Missing]) -> Test {
    let code = match below {
        Truth::Yes => ReasonCode::SpendingBringsBelowLine,
        Truth::No => ReasonCode::SpendingLeavesAboveLine,
        Truth::Unknown => return Test::new(below, Vec::new(), missing.to_vec()),
    };
    Test::new(below, by_own_text(ctx, because(ctx, code, CITATION), &[Key::ExpenditureDibao]), Vec::new())
}
