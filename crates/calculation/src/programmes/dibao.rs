//! Dibao (最低生活保障). L26 Art 18: a household whose income per head is below the standard and
//! whose property passes receives the difference each month.

use domain::assessment::{Amount, AmountPart, Part};
use domain::derivation::{ArgumentName, Quantity, Rule};
use domain::policy::{Key, Value};
use domain::{Citation, Fraction, Money, Programme, Truth};

use super::Shared;
use super::income_test::IncomeTest;
use super::intake::{may_apply_here, somebody_counts};
use super::topup::{ToppedUp, top_up};
use super::verdict::{Test, Tests, Verdict};
use crate::context::{Context, Setting};
use crate::fact_ref::{FactRef, MemberField};
use crate::property::property;
use crate::recorder::Recorder;

/// L26 Art 18: the tests and the amount.
pub fn dibao<R: Recorder>(ctx: &Context, recorder: &mut R, shared: &Shared) -> Verdict {
    recorder.open(Rule::Dibao, None);
    recorder.cite(Citation::new("L26", "18"));
    let income = IncomeTest {
        shared,
        line: shared.standard,
        line_missing: shared.standard_missing.clone(),
        inclusive: Truth::No,
        citation: Citation::new("L26", "18"),
        own: &[],
    };
    let mut verdict = Tests::of(ctx)
        .and(|| somebody_counts(ctx, shared))
        .and(|| may_apply_here(ctx, recorder))
        .and(|| income.run(ctx, recorder))
        .and(|| owns_little(ctx, recorder, shared, Key::MoneyMultipleDibao))
        .verdict(Programme::Dibao);
    if verdict.truth.is_yes() {
        let mark = ctx.mark();
        let paid = paid(ctx, recorder, shared);
        let mut missing = ctx.missing_since(mark);
        missing.extend_from_slice(&shared.income.missing);
        missing.extend_from_slice(&shared.standard_missing);
        if let Some(paid) = &paid {
            verdict.parts.clone_from(&paid.parts);
        }
        verdict = verdict.with_amount(paid.map(|paid| Amount::Monthly(paid.total)), missing);
    }
    recorder.close(|| Quantity::Truth(verdict.truth));
    verdict
}

/// L26 Art 23: the property test of a programme as one of its tests.
pub fn owns_little<R: Recorder>(ctx: &Context, recorder: &mut R, shared: &Shared, multiple: Key) -> Test {
    property(ctx, recorder, &shared.counted, multiple)
}

/// L26 Art 18: the difference or a fixed amount by grade, with what the place adds (L26 Art 20).
fn paid<R: Recorder>(ctx: &Context, recorder: &mut R, shared: &Shared) -> Option<ToppedUp> {
    let base = match ctx.value(Key::DibaoMode).and_then(Value::choice)? {
        "grade" => by_grade(ctx, recorder, shared)?,
        _ => difference(ctx, recorder, shared)?,
    };
    let mut paid = top_up(ctx, recorder, shared, base)?;
    if !paid.parts.is_empty() {
        paid.parts.insert(0, AmountPart { part: Part::Base, member: None, amount: base });
    }
    Some(paid)
}

/// L26 Art 18 分档定额, D57 Art 23: the sum of the members' grades; open while a grade is.
fn by_grade<R: Recorder>(ctx: &Context, recorder: &mut R, shared: &Shared) -> Option<Money> {
    recorder.open(Rule::DibaoAmount, None);
    recorder.cite(Citation::new("L26", "18"));
    recorder.cite(Citation::new("D57", "23"));
    let counted = ctx.members().iter().enumerate().filter(|(_, member)| shared.counted.holds(&member.id));
    let mut total = Some(Fraction::ZERO);
    for (index, member) in counted {
        let key = match member.benefit_grade.as_deref() {
            Some("A" | "a") => Some(Key::DibaoGradeA),
            Some("B" | "b") => Some(Key::DibaoGradeB),
            Some("C" | "c") => Some(Key::DibaoGradeC),
            _ => {
                ctx.miss(FactRef::Member(index, MemberField::BenefitGrade));
                None
            }
        };
        let yuan = key.and_then(|key| {
            ctx.record(recorder, ArgumentName::Grade, key);
            ctx.number(key)
        });
        total = total.zip(yuan).map(|(total, yuan)| total + Fraction::new(yuan));
    }
    let rounding = ctx.value(Key::DibaoRounding).and_then(Value::choice).and_then(crate::rounding);
    let money = total.zip(rounding).and_then(|(total, rounding)| total.round(rounding));
    recorder.close(|| money.map_or(Quantity::NotKnown, |money| Quantity::Yuan(money.into())));
    money
}

/// L26 Art 18 差额, D57 Art 23: the difference, standard times heads less income, rounded once (YM-25). Where a
/// place pays a smallest gap, an exact gap per head below it is raised to it before rounding (YM-27).
fn difference<R: Recorder>(ctx: &Context, recorder: &mut R, shared: &Shared) -> Option<Money> {
    recorder.open(Rule::DibaoAmount, None);
    recorder.cite(Citation::new("L26", "18"));
    recorder.cite(Citation::new("D57", "23"));
    let rounding = ctx.value(Key::DibaoRounding).and_then(Value::choice).and_then(crate::rounding);
    let exact = shared.standard.and_then(|standard| {
        let whole = standard.heads(shared.counted.heads());
        let gap = whole.minus(shared.income.counted);
        recorder.argument(ArgumentName::Gap, || gap.yuan());
        match ctx.setting(Key::MinGapRatio) {
            Setting::Is(ratio) => {
                let least = whole.times(ratio);
                ctx.record(recorder, ArgumentName::MinimumGap, Key::MinGapRatio);
                Some(gap.max(least))
            }
            Setting::Without => Some(gap),
            Setting::NotEncoded => None,
        }
    });
    ctx.record(recorder, ArgumentName::Rounding, Key::DibaoRounding);
    let money = exact.zip(rounding).and_then(|(gap, rounding)| gap.round(rounding));
    recorder.close(|| money.map_or(Quantity::NotKnown, |money| Quantity::Yuan(money.into())));
    money
}
