//! Small-fast aid (小额快救). TA26 小额快救: up to one month of the local standard per case, within days,
//! without economic check or publicity; what is asked for where that is less (YM-23).

use domain::assessment::{Amount, Reason, ReasonCode};
use domain::derivation::{ArgumentName, Quantity, Rule};
use domain::facts::{self, EventKind, Stated};
use domain::policy::{Key, Value};
use domain::{Citation, Fraction, Programme};

use super::limits::{above_year, left_of_year, same_cause, something_left};
use super::{is_needed, stated_event, with_way};
use crate::context::Context;
use crate::fact_ref::{EventField, FactRef};
use crate::programmes::Shared;
use crate::programmes::verdict::{Tests, Verdict, figure, parameter};
use crate::range::Range;
use crate::recorder::Recorder;

const CITATION: Citation = Citation::new("TA26", "小额快救");

/// TA26 小额快救: the tests and the ceiling.
pub fn small_fast<R: Recorder>(ctx: &Context, recorder: &mut R, shared: &Shared) -> Verdict {
    recorder.open(Rule::TemporarySmallFast, None);
    recorder.cite(ctx.pack.get(Key::TempSmallCap).map_or(CITATION, |held| held.source.clone()));
    let verdict = judge(ctx, recorder, shared);
    recorder.close(|| Quantity::Truth(verdict.truth));
    verdict
}

fn judge<R: Recorder>(ctx: &Context, recorder: &mut R, shared: &Shared) -> Verdict {
    let needed = Tests::of(ctx).and(|| is_needed(ctx, EventKind::SmallFast));
    if needed.is_settled() {
        return needed.verdict(Programme::TemporarySmallFast);
    }
    let mark = ctx.mark();
    let left = left_of_year(ctx, recorder);
    let left_missing = ctx.missing_since(mark);
    let mut verdict = needed
        .and(|| same_cause(ctx, recorder))
        .and(|| something_left(ctx, left, left_missing.clone()))
        .verdict(Programme::TemporarySmallFast);
    if verdict.truth.is_yes() {
        let mark = ctx.mark();
        let cap = shared.standard.zip(ctx.number(Key::TempSmallCap)).map(|(s, multiple)| s.times(multiple));
        let cap = cap.and_then(|cap| for_whom(ctx, recorder, cap));
        let (amount, note) = ceiling(ctx, recorder, cap.map(|cap| (Key::TempSmallCap, cap)), left);
        // Without an encoded standard there is no ceiling that could be told.
        let for_panel = left == Some(Range::ZERO);
        let amount = amount.filter(|_| cap.is_some() && !for_panel);
        let mut missing = ctx.missing_since(mark);
        missing.extend_from_slice(&shared.standard_missing);
        missing.extend(left_missing);
        if for_panel {
            missing.clear();
        }
        let request = stated_event(ctx).request.known().map(|request| Range::exactly(request.exact()));
        let level = above_year(ctx, left, request).or_else(|| level(ctx, amount));
        verdict = verdict.with_amount(amount.map(Amount::UpTo), missing).with_note(note).with_note(level);
        verdict = with_way(ctx, verdict);
    }
    verdict
}

/// TA26 does not say for what its cap holds: once for the case, which is the household's (YM-44), or for each
/// person in need, where a place says so.
fn for_whom<R: Recorder>(ctx: &Context, recorder: &mut R, cap: Range) -> Option<Range> {
    ctx.record(recorder, ArgumentName::Per, Key::TempSmallCapPer);
    if ctx.value(Key::TempSmallCapPer).and_then(Value::choice)? != "person" {
        return Some(cap);
    }
    let persons = stated_event(ctx).persons;
    if persons.is_none() {
        ctx.miss(FactRef::EventField(EventField::Persons));
    }
    Some(persons.map_or(Range { high: facts::Amount::MAX.exact(), ..cap }, |persons| cap.heads(persons)))
}

/// YM-23: the smallest of what is asked for, the cap, and what the year leaves; by the place's rounding. The
/// cap comes with its parameter.
pub fn ceiling<R: Recorder>(
    ctx: &Context,
    recorder: &mut R,
    cap: Option<(Key, Range)>,
    left: Option<Range>,
) -> (Option<domain::Money>, Option<Reason>) {
    recorder.open(Rule::TemporaryAmount, None);
    let request = match stated_event(ctx).request {
        Stated::Known(request) => Some(Range::exactly(request.exact())),
        Stated::Absent => None,
        Stated::Unknown => Some(ctx.amount(FactRef::EventField(EventField::Request), None)),
    };
    if let Some(request) = request {
        recorder.argument(ArgumentName::Request, || request.yuan());
    }
    if let Some((_, cap)) = cap {
        recorder.argument(ArgumentName::Cap, || cap.yuan());
    }
    ctx.record(recorder, ArgumentName::Rounding, Key::TempRounding);
    let rounding = ctx.value(Key::TempRounding).and_then(domain::policy::Value::choice).and_then(crate::rounding);
    let bounds = [request, cap.map(|(_, cap)| cap), left];
    let exact = bounds.into_iter().flatten().reduce(Range::min);
    let money = exact.and_then(Range::exact).zip(rounding).and_then(|(exact, rounding)| exact.round(rounding));
    recorder.close(|| money.map_or(Quantity::NotKnown, |money| Quantity::Yuan(money.into())));
    let capped = request.zip(cap).filter(|(request, (_, cap))| cap.below(*request).is_yes());
    let note = capped.map(|(request, (key, cap))| Reason {
        code: ReasonCode::RequestCapped,
        subject: None,
        arguments: ctx
            .figures(|| vec![figure(ArgumentName::Request, request.yuan()), figure(ArgumentName::Cap, cap.yuan())]),
        citations: ctx.pack.get(key).map(|held| held.source.clone()).into_iter().collect(),
    });
    (money, note)
}

/// Who decides it: the township up to its limit and at it (500元以下, S3-13), the next level above.
fn level(ctx: &Context, amount: Option<domain::Money>) -> Option<Reason> {
    let limit = ctx.setting(Key::TempSmallTownshipLimit).number()?;
    let amount = Fraction::from(amount?);
    let limit = Fraction::new(limit);
    let code = if amount > limit { ReasonCode::NextLevelDecides } else { ReasonCode::TownshipDecides };
    Some(Reason {
        code,
        subject: None,
        arguments: ctx
            .figures(|| vec![parameter(ctx, ArgumentName::Limit, Key::TempSmallTownshipLimit, Quantity::Yuan(limit))]),
        citations: ctx.pack.get(Key::TempSmallTownshipLimit).map(|held| held.source.clone()).into_iter().collect(),
    })
}
