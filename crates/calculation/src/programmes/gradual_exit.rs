//! Gradual exit (渐退): a family on dibao whose income has risen above the line keeps its old amount
//! for some months (N22 一(三), YM-36). It is spoken of only where the family is on dibao.

use domain::assessment::{Amount, ReasonCode};
use domain::derivation::{ArgumentName, Quantity, Rule};
use domain::facts::CurrentDibao;
use domain::fraction::Rounding;
use domain::policy::Key;
use domain::{Citation, Fraction, Programme, Truth};

use super::Shared;
use super::dibao::owns_little;
use super::edge::gives_way;
use super::intake::somebody_counts;
use super::verdict::{Test, Tests, Verdict, because, figure};
use crate::context::Context;
use crate::fact_ref::{CurrentDibaoField, FactRef};
use crate::recorder::Recorder;

const CITATION: Citation = Citation::new("N22", "一(三)");

/// N22 一(三), YM-36: the tests, and the old amount, which goes on unchanged.
pub fn gradual_exit<R: Recorder>(
    ctx: &Context,
    recorder: &mut R,
    shared: &Shared,
    current: &CurrentDibao,
    [by_spending, edge]: [&Verdict; 2],
) -> Verdict {
    recorder.open(Rule::GradualExit, None);
    recorder.cite(CITATION);
    ctx.record(recorder, ArgumentName::Months, Key::GradualExitMonths);
    let mark = ctx.mark();
    let months = ctx.count(Key::GradualExitMonths);
    let open = ctx.missing_since(mark);
    let known = if months.is_some() { Truth::Yes } else { Truth::Unknown };
    let mut verdict = Tests::of(ctx)
        .and(|| somebody_counts(ctx, shared))
        .and(|| gives_way(ctx, by_spending, ReasonCode::ExpenditureDibaoGoesBefore, CITATION))
        .and(|| risen(ctx, shared))
        .and(|| owns_little(ctx, recorder, shared, Key::MoneyMultipleDibao))
        .and(|| ground(ctx, current, edge))
        .and(|| Test::new(known, Vec::new(), open))
        .verdict(Programme::GradualExit);
    if verdict.truth.is_yes() {
        let mark = ctx.mark();
        let old = ctx.amount(FactRef::CurrentDibaoField(CurrentDibaoField::Amount), current.amount).exact();
        // Stated to the fen, and unchanged.
        let money = old.and_then(|old| old.round(Rounding::HalfUpFen));
        if let (Some(months), Some(reason)) =
            (months, verdict.reasons.iter_mut().find(|reason| reason.code == ReasonCode::ExitGroundHolds))
        {
            reason.arguments.push(figure(ArgumentName::Months, Quantity::Number(Fraction::whole(months))));
        }
        verdict = verdict.with_amount(money.map(Amount::Monthly), ctx.missing_since(mark));
    }
    recorder.close(|| Quantity::Truth(verdict.truth));
    verdict
}

/// D57 Art 33, YM-36: income is no longer below the standard.
fn risen(ctx: &Context, shared: &Shared) -> Test {
    let all = shared.standard.map(|standard| standard.heads(shared.counted.heads()));
    let risen = all.map_or(Truth::Unknown, |all| !shared.income.counted.below(all));
    let mut missing = shared.income.missing.clone();
    missing.extend_from_slice(&shared.standard_missing);
    let reasons = if risen.is_no() { because(ctx, ReasonCode::StillQualifies, CITATION) } else { Vec::new() };
    Test::new(risen, reasons, missing)
}

/// D57 Art 33: nationally that a job was taken; where a place says so, that the family is still of low income, that
/// it has real difficulty with treatment, study or work, or nothing beside the income.
fn ground(ctx: &Context, current: &CurrentDibao, edge: &Verdict) -> Test {
    // Whose ground it is, its text says: N22 and D57 Art 33 know of a job alone.
    let article = ctx.own_text(Key::GradualExitGround).cloned().unwrap_or(CITATION);
    let mut test = Test::either(ctx, ReasonCode::ExitGroundHolds, ReasonCode::NoExitGround, article, || {
        let Some(grounds) = ctx.value(Key::GradualExitGround) else { return Truth::Unknown };
        let answer = |field, answer| ctx.truth(FactRef::CurrentDibaoField(field), answer);
        let tests: [(&str, &dyn Fn() -> Truth); 4] = [
            ("any", &|| Truth::Yes),
            ("low_income", &|| edge.truth),
            ("job_taken", &|| answer(CurrentDibaoField::JobTaken, current.job_taken)),
            ("hardship", &|| answer(CurrentDibaoField::Hardship, current.hardship)),
        ];
        Truth::any(tests.iter().filter(|(ground, _)| grounds.holds(ground)).map(|(_, test)| test()))
    });
    if test.truth.is_unknown() {
        test.missing.extend_from_slice(&edge.missing);
    }
    test
}
