//! ZJ Art 50: pay of a job that was taken while on aid stays out of income for a time, up to a cap.

use domain::Truth;
use domain::date;
use domain::derivation::{ArgumentName, Rule};
use domain::facts::{IncomeKind, MemberId};
use domain::policy::Key;

use super::lines;
use super::members::Reading;
use crate::context::{Context, Setting};
use crate::fact_ref::{FactRef, IncomeField};
use crate::household::standard;
use crate::range::Range;
use crate::recorder::{Recorder, Silent};

/// What of a member's pay stays out: at most so many times the standard, for so many months from
/// the job's first day; nothing where the place grants none.
pub fn employment_exclusion<R: Recorder>(ctx: &Context, recorder: &mut R, id: &MemberId) -> Range {
    let own = |line: &(usize, &domain::facts::Income)| {
        line.1.kind == Some(IncomeKind::Wage) && !line.1.job_taken_on_aid.is_absent() && line.1.member == *id
    };
    let mut jobs = ctx.facts.incomes.iter().flatten().enumerate().filter(own).peekable();
    if jobs.peek().is_none() {
        return Range::ZERO;
    }
    let Some(months) = ctx.value(Key::EmploymentExclusionMonths).and_then(domain::policy::Value::count) else {
        return Range::ZERO;
    };
    let pay: Range = jobs
        .map(|(index, line)| {
            let fact = FactRef::Income(index, IncomeField::JobTaken);
            let fresh = ctx.stated(fact, &line.job_taken_on_aid, |first| {
                date::add_months(*first, months).is_some_and(|end| ctx.on < end)
            });
            lines::monthly(ctx, &mut Silent, index, line, IncomeKind::Wage, Reading::Family)
                .floor_at_zero()
                .if_counts(fresh)
        })
        .sum();
    let out = match ctx.setting(Key::EmploymentExclusionCap) {
        Setting::Is(multiple) => {
            let cap = standard(ctx).map(|standard| standard.times(multiple));
            cap.map_or(pay.if_counts(Truth::Unknown), |cap| pay.min(cap))
        }
        Setting::Without => pay,
        Setting::NotEncoded => pay.if_counts(Truth::Unknown),
    };
    recorder.open(Rule::EmploymentExclusion, Some(id));
    ctx.record(recorder, ArgumentName::Months, Key::EmploymentExclusionMonths);
    ctx.record(recorder, ArgumentName::Multiple, Key::EmploymentExclusionCap);
    recorder.close(|| out.yuan());
    out
}
