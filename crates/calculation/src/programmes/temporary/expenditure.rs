//! Ordinary temporary aid (支出型临时救助, L26 Art 29). Open to households of a status, and to others whose
//! income is below last year's disposable income with the property of an edge household (YM-22).

use domain::assessment::{Amount, Reason, ReasonCode};
use domain::derivation::{Quantity, Rule};
use domain::facts::{EventKind, Holding};
use domain::policy::{Key, Value};
use domain::{Citation, Fraction, Programme, Truth};

use super::amount::{self, Group, is_high_enough, text_of_threshold};
use super::limits::{Limit, above_year, left_of_year, same_cause, something_left, who_decides};
use super::{is_needed, with_way};
use crate::context::{Context, Missing};
use crate::fact_ref::{FactRef, MemberField};
use crate::programmes::Shared;
use crate::programmes::dibao::owns_little;
use crate::programmes::rigid::is_below_disposable;
use crate::programmes::verdict::{Test, Tests, Verdict, plain};
use crate::range::Range;
use crate::recorder::Recorder;

const CITATION: Citation = Citation::new("L26", "29");
/// Whose means are small enough.
const READING: Citation = Citation::new("YM", "22");

/// What the township grants by itself.
const LIMIT: Limit = Limit {
    multiple: Key::TempExpenditureTownshipMultiple,
    in_yuan: Key::TempExpenditureTownshipLimit,
    above: Key::TempExpenditureAtLimit,
};

/// L26 Art 29, YM-22: the tests and the amount.
pub fn expenditure<'a, R: Recorder>(
    ctx: &Context,
    recorder: &mut R,
    shared: &Shared,
    statuses: impl FnOnce() -> Vec<&'a Verdict>,
) -> Verdict {
    recorder.open(Rule::TemporaryExpenditure, None);
    recorder.cite(CITATION);
    let verdict = judge(ctx, recorder, shared, statuses);
    recorder.close(|| Quantity::Truth(verdict.truth));
    verdict
}

fn judge<'a, R: Recorder>(
    ctx: &Context,
    recorder: &mut R,
    shared: &Shared,
    statuses: impl FnOnce() -> Vec<&'a Verdict>,
) -> Verdict {
    let needed = Tests::of(ctx).and(|| is_needed(ctx, EventKind::Expenditure));
    if needed.is_settled() {
        return needed.verdict(Programme::TemporaryExpenditure);
    }
    let mark = ctx.mark();
    let left = left_of_year(ctx, recorder);
    let left_missing = ctx.missing_since(mark);
    let mark = ctx.mark();
    let statuses = &statuses();
    let group = Group::of(ctx, statuses);
    let mut group_missing = ctx.missing_since(mark);
    for verdict in statuses.iter().filter(|verdict| verdict.truth.is_unknown()) {
        group_missing.extend_from_slice(&verdict.missing);
    }
    let mut verdict = needed
        .and(|| spends_enough(ctx, shared, &group, &group_missing))
        .and(|| is_open(ctx, recorder, shared, statuses))
        .and(|| same_cause(ctx, recorder))
        .and(|| something_left(ctx, left, left_missing.clone()))
        .verdict(Programme::TemporaryExpenditure);
    if verdict.truth.is_yes() {
        let mark = ctx.mark();
        let (exact, decider) = paid(ctx, recorder, shared, &group, left);
        let mut missing = ctx.missing_since(mark);
        missing.extend(left_missing);
        missing.extend(group_missing);
        if left == Some(Range::ZERO) {
            missing.clear();
        }
        verdict = verdict.with_amount(exact.map(Amount::OneOff), missing).with_note(decider);
        verdict = with_way(ctx, verdict);
    }
    verdict
}

/// Whether what the household paid itself reaches the place's threshold for its group.
fn spends_enough(ctx: &Context, shared: &Shared, group: &Group, group_missing: &[Missing]) -> Test {
    let mut test = Test::judged(ctx, || {
        let high = is_high_enough(ctx, shared, group);
        let too_low = || plain(ReasonCode::SelfPaidTooLow, text_of_threshold(ctx, group).unwrap_or(CITATION));
        (high, if high.is_no() { vec![too_low()] } else { Vec::new() })
    });
    if test.truth.is_unknown() {
        test.missing.extend_from_slice(group_missing);
    }
    test
}

/// YM-22: a status opens it, or else a low income with little property.
fn is_open<R: Recorder>(ctx: &Context, recorder: &mut R, shared: &Shared, statuses: &[&Verdict]) -> Test {
    recorder.open(Rule::TemporaryStatusTest, None);
    recorder.cite(CITATION);
    recorder.cite(READING);
    let mark = ctx.mark();
    let held = holds_status(ctx);
    let mut missing: Vec<Missing> = ctx.missing_since(mark);
    let by_status = statuses.iter().fold(held, |truth, verdict| truth.or(verdict.truth));
    for verdict in statuses.iter().filter(|verdict| verdict.truth.is_unknown()) {
        missing.extend_from_slice(&verdict.missing);
    }
    let test = if by_status.is_yes() {
        Test::new(Truth::Yes, by_reading(ctx, ReasonCode::StatusOpens), Vec::new())
    } else {
        let income = is_below_disposable(ctx, recorder, shared);
        let property = owns_little(ctx, recorder, shared, Key::MoneyMultipleEdge);
        let by_income = income.truth.and(property.truth);
        let truth = by_status.or(by_income);
        missing.extend(income.missing);
        missing.extend(property.missing);
        let reasons = match truth {
            Truth::Yes => income.reasons.into_iter().chain(property.reasons).collect(),
            Truth::No => by_reading(ctx, ReasonCode::NeitherStatusNorIncome),
            Truth::Unknown => Vec::new(),
        };
        Test::new(truth, reasons, missing)
    };
    recorder.close(|| Quantity::Truth(test.truth));
    test
}

/// The Law says who is in need (L26 Art 29); whose means are small enough is how Yimen reads it (YM-22).
fn by_reading(ctx: &Context, code: ReasonCode) -> Vec<Reason> {
    ctx.reasons(|| {
        let mut reason = plain(code, CITATION);
        reason.citations.push(READING);
        vec![reason]
    })
}

/// Whether somebody in the facts holds a status, tekun included, who left the household for it.
fn holds_status(ctx: &Context) -> Truth {
    if ctx.facts.members.is_none() {
        return ctx.truth(FactRef::Members, None);
    }
    let opens = [Holding::Tekun, Holding::Dibao, Holding::Orphan, Holding::DeFactoFull];
    Truth::any(ctx.members().iter().enumerate().map(|(index, member)| {
        let answer = member.holds.as_ref().map(|holds| holds.iter().any(|holding| opens.contains(holding)));
        ctx.truth(FactRef::Member(index, MemberField::Holds), answer)
    }))
}

/// What is granted, within what is left of the year, rounded once (YM-25), and who decides it. Where a place has
/// neither formula nor bands the amount is open and names the parameter.
fn paid<R: Recorder>(
    ctx: &Context,
    recorder: &mut R,
    shared: &Shared,
    group: &Group,
    left: Option<Range>,
) -> (Option<domain::Money>, Option<Reason>) {
    recorder.open(Rule::TemporaryAmount, None);
    let full = amount::exact(ctx, recorder, shared, group);
    let exact = left.map_or(full, |left| full.map(|full| full.min(left))).filter(|_| left != Some(Range::ZERO));
    let rounding = ctx.value(Key::TempRounding).and_then(Value::choice).and_then(crate::rounding);
    let money = exact.zip(rounding).and_then(|(exact, rounding)| exact.round(rounding));
    recorder.close(|| money.map_or(Quantity::NotKnown, |money| Quantity::Yuan(money.into())));
    let decider =
        above_year(ctx, left, full).or_else(|| money.and_then(|money| who_decides(ctx, &LIMIT, Fraction::from(money))));
    (money, decider)
}
