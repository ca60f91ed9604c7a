//! Ordinary temporary aid (支出型临时救助). Open to households of a status, and to others whose
//! income is below last year's disposable income with the property of an edge household
//! (rules 3.0 (22)); computed from the urban standard, persons and months.

use domain::assessment::{Amount, ReasonCode};
use domain::derivation::{ArgumentName, Quantity, Rule};
use domain::facts::{EventKind, Holding};
use domain::policy::{Key, Value};
use domain::{Citation, Fraction, Programme, Truth};

use super::limits::{left_of_year, same_cause, something_left};
use super::{is_needed, stated_event};
use crate::context::{Context, Missing, Setting};
use crate::fact_ref::{EventField, FactRef, MemberField};
use crate::programmes::Shared;
use crate::programmes::dibao::owns_little;
use crate::programmes::rigid::is_below_disposable;
use crate::programmes::verdict::{Test, Verdict, plain};
use crate::range::Range;
use crate::recorder::Recorder;

const CITATION: Citation = Citation::new("L26", "29");

/// The tests and the amount.
pub fn expenditure<R: Recorder>(ctx: &Context, recorder: &mut R, shared: &Shared, statuses: &[&Verdict]) -> Verdict {
    recorder.open(Rule::TemporaryExpenditure, None);
    recorder.cite(CITATION);
    let mark = ctx.mark();
    let left = left_of_year(ctx, recorder);
    let left_missing = ctx.missing_since(mark);
    let tests = vec![
        is_needed(ctx, EventKind::Expenditure),
        is_open(ctx, recorder, shared, statuses),
        same_cause(ctx, recorder),
        something_left(ctx, left, left_missing.clone()),
    ];
    let mut verdict = Verdict::of(Programme::TemporaryExpenditure, tests);
    if verdict.truth.is_yes() {
        let mark = ctx.mark();
        let exact = amount(ctx, recorder, left);
        let mut missing = ctx.missing_since(mark);
        missing.extend(left_missing);
        verdict = verdict.with_amount(exact.map(Amount::OneOff), missing);
    }
    recorder.close(|| Quantity::Truth(verdict.truth));
    verdict
}

/// A status opens it, or else a low income with little property.
fn is_open<R: Recorder>(ctx: &Context, recorder: &mut R, shared: &Shared, statuses: &[&Verdict]) -> Test {
    recorder.open(Rule::TemporaryStatusTest, None);
    let mark = ctx.mark();
    let held = holds_status(ctx);
    let mut missing: Vec<Missing> = ctx.missing_since(mark);
    let by_status = statuses.iter().fold(held, |truth, verdict| truth.or(verdict.truth));
    for verdict in statuses.iter().filter(|verdict| verdict.truth.is_unknown()) {
        missing.extend_from_slice(&verdict.missing);
    }
    let test = if by_status.is_yes() {
        Test::new(Truth::Yes, vec![plain(ReasonCode::StatusOpens, CITATION)], Vec::new())
    } else {
        let income = is_below_disposable(ctx, recorder, shared);
        let property = owns_little(ctx, recorder, shared, Key::MoneyMultipleEdge);
        let by_income = income.truth.and(property.truth);
        let truth = by_status.or(by_income);
        missing.extend(income.missing);
        missing.extend(property.missing);
        let reasons = match truth {
            Truth::Yes => income.reasons.into_iter().chain(property.reasons).collect(),
            Truth::No => vec![plain(ReasonCode::NeitherStatusNorIncome, CITATION)],
            Truth::Unknown => Vec::new(),
        };
        Test::new(truth, reasons, missing)
    };
    recorder.close(|| Quantity::Truth(test.truth));
    test
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

/// Urban standard × persons × months, within the local caps. Where a place has neither formula nor
/// table, the amount is open and names the parameter.
fn amount<R: Recorder>(ctx: &Context, recorder: &mut R, left: Option<Range>) -> Option<domain::Money> {
    recorder.open(Rule::TemporaryAmount, None);
    let exact = formula(ctx, recorder);
    let exact = left.map_or(exact, |left| exact.map(|exact| exact.min(left)));
    let rounding = ctx.value(Key::TempRounding).and_then(Value::choice).and_then(crate::rounding);
    let money = exact.and_then(Range::exact).zip(rounding).and_then(|(exact, rounding)| exact.round(rounding));
    recorder.close(|| money.map_or(Quantity::NotKnown, |money| Quantity::Yuan(money.into())));
    money
}

fn formula<R: Recorder>(ctx: &Context, recorder: &mut R) -> Option<Range> {
    ctx.value(Key::TempExpenditureForm)?;
    let standard = Range::exactly(Fraction::new(ctx.number(Key::DibaoStandardUrban)?));
    let event = stated_event(ctx);
    let persons = asked(ctx, EventField::Persons, event.persons)?;
    let months = asked(ctx, EventField::Months, event.months)?;
    let months = ctx.count(Key::TempExpenditureMonths).map_or(months, |most| months.min(most));
    ctx.record(recorder, ArgumentName::Standard, Key::DibaoStandardUrban);
    recorder.argument(ArgumentName::Persons, || Quantity::Number(Fraction::whole(persons)));
    recorder.argument(ArgumentName::Months, || Quantity::Number(Fraction::whole(months)));
    let exact = standard.heads(persons).heads(months);
    let special = match ctx.setting(Key::TempExpenditureSpecialCap) {
        Setting::Is(cap) => match ctx.truth(FactRef::EventField(EventField::Special), event.special) {
            Truth::Yes => Some(cap),
            Truth::No => None,
            Truth::Unknown => return None,
        },
        Setting::Without => None,
        Setting::NotEncoded => return None,
    };
    let ordinary = match ctx.setting(Key::TempExpenditureCap) {
        Setting::NotEncoded => return None,
        setting => setting.number(),
    };
    let cap = special.or(ordinary);
    if let Some(multiple) = cap {
        recorder.argument(ArgumentName::Cap, || standard.times(multiple).heads(persons).yuan());
    }
    Some(cap.map_or(exact, |multiple| exact.min(standard.times(multiple).heads(persons))))
}

fn asked(ctx: &Context, field: EventField, answer: Option<u32>) -> Option<u32> {
    if answer.is_none() {
        ctx.miss(FactRef::EventField(field));
    }
    answer
}
