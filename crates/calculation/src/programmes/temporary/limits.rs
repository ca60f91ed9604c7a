//! How often and how much temporary aid there may be in a year: for one cause (TA14, S3-20; YM-33, YM-45), in
//! all (S1.15-22, ZJ Art 39; YM-46), and up to which sum the township decides (S3-13, S4-11, S1.15-24).

use chrono::Datelike as _;
use domain::assessment::{Reason, ReasonCode};
use domain::derivation::{ArgumentName, Quantity, Rule};
use domain::facts::{Amount, PastGrant, Stated};
use domain::policy::{Key, Value};
use domain::{Fraction, Truth, date};
use rust_decimal::Decimal;

use super::stated_event;
use crate::context::{Context, Setting};
use crate::fact_ref::{EventField, FactRef, GrantField};
use crate::programmes::verdict::{Test, figure, parameter};
use crate::range::Range;
use crate::recorder::Recorder;

/// The same person for the same cause, so many times a year (S3-20). Grants of every kind count; a grant
/// counts through its day twelve months later, that day included (YM-33), or through its calendar year.
pub fn same_cause<R: Recorder>(ctx: &Context, recorder: &mut R) -> Test {
    let limit = match ctx.value(Key::TempSameCause) {
        Some(Value::Count(limit)) => *limit,
        Some(_) => return Test::new(Truth::Yes, Vec::new(), Vec::new()),
        None => return Test::judged(ctx, || (ctx.flag(Key::TempSameCause), Vec::new())),
    };
    recorder.open(Rule::SameCauseTest, None);
    ctx.record(recorder, ArgumentName::Limit, Key::TempSameCause);
    let test = Test::judged(ctx, || {
        let (surely, perhaps) = grants_for_the_cause(ctx);
        let truth = if surely >= limit {
            Truth::No
        } else if perhaps < limit {
            Truth::Yes
        } else {
            Truth::Unknown
        };
        let reasons = if truth.is_no() { ctx.reasons(|| vec![too_many(ctx, surely, limit)]) } else { Vec::new() };
        (truth, reasons)
    });
    recorder.close(|| Quantity::Truth(test.truth));
    test
}

/// That the times of a year are used up, with the parameter's text.
fn too_many(ctx: &Context, grants: u32, limit: u32) -> Reason {
    let number = |count| Quantity::Number(Fraction::whole(count));
    Reason {
        code: ReasonCode::SameCauseLimit,
        subject: None,
        arguments: ctx.figures(|| {
            vec![
                figure(ArgumentName::Grants, number(grants)),
                parameter(ctx, ArgumentName::Limit, Key::TempSameCause, number(limit)),
            ]
        }),
        citations: ctx.pack.get(Key::TempSameCause).map(|held| held.source.clone()).into_iter().collect(),
    }
}

/// How many grants for the person and the cause surely lie within the year, and how many may.
pub fn grants_for_the_cause(ctx: &Context) -> (u32, u32) {
    let Some(grants) = &ctx.facts.past_grants else {
        ctx.miss(FactRef::PastGrants);
        return (0, u32::MAX);
    };
    let calendar = ctx.value(Key::TempSameCauseWindow).and_then(Value::choice) == Some("calendar");
    let mut surely = 0;
    let mut perhaps = 0;
    for (index, grant) in grants.iter().enumerate() {
        let mark = ctx.mark();
        match counts(ctx, index, grant, calendar) {
            Truth::Yes => {
                surely += 1;
                perhaps += 1;
            }
            Truth::Unknown => perhaps += 1,
            Truth::No => {
                ctx.missing_since(mark);
            }
        }
    }
    (surely, perhaps)
}

/// Whether a grant lies within the year, was for the person, and for the cause.
fn counts(ctx: &Context, index: usize, grant: &PastGrant, calendar: bool) -> Truth {
    let event = stated_event(ctx);
    let at = |field| FactRef::Grant(index, field);
    let recent = grant.date.map(|day| {
        if calendar {
            day.year() == ctx.applied.year() && day <= ctx.on
        } else {
            day <= ctx.on && date::add_months(day, date::MONTHS_OF_YEAR).is_some_and(|last| ctx.on <= last)
        }
    });
    let recent = ctx.truth(at(GrantField::Date), recent);
    let person = match (&grant.person, &event.person) {
        (Stated::Unknown, _) => ctx.truth(at(GrantField::Person), None),
        (_, Stated::Unknown) => ctx.truth(FactRef::EventField(EventField::Person), None),
        (theirs, ours) => (theirs == ours).into(),
    };
    let cause = match (&grant.cause, &event.cause) {
        (None, _) => ctx.truth(at(GrantField::Cause), None),
        (_, None) => ctx.truth(FactRef::EventField(EventField::Cause), None),
        (theirs, ours) => (theirs == ours).into(),
    };
    Truth::all([recent, person, cause])
}

/// S1.15-22, YM-46: what the household's cap for the calendar year of the application leaves; `None` where
/// there is no cap.
pub fn left_of_year<R: Recorder>(ctx: &Context, recorder: &mut R) -> Option<Range> {
    let (key, cap) = cap_of_year(ctx)?;
    recorder.open(Rule::YearlyCap, None);
    ctx.record(recorder, ArgumentName::Cap, key);
    let granted = granted_this_year(ctx);
    recorder.argument(ArgumentName::Granted, || granted.yuan());
    let left = cap.minus(granted).floor_at_zero();
    recorder.close(|| left.yuan());
    Some(left)
}

/// The lower of the caps of the year, in yuan (S1.15-22) and by the urban standard (ZJ Art 39), with its
/// parameter. A cap that nobody encoded, or by a standard that nobody did, may lie anywhere.
fn cap_of_year(ctx: &Context) -> Option<(Key, Range)> {
    let anywhere = Range::between(Fraction::ZERO, Amount::MAX.exact());
    let of = |key: Key, cap: &dyn Fn(Decimal) -> Range| match ctx.setting(key) {
        Setting::Without => None,
        Setting::NotEncoded => Some((key, anywhere)),
        Setting::Is(number) => Some((key, cap(number))),
    };
    let in_yuan = of(Key::TempYearlyCap, &|yuan| Range::exactly(Fraction::new(yuan)));
    let by_standard = of(Key::TempYearlyMultiple, &|multiple| {
        let standard = ctx.number(Key::DibaoStandardUrban);
        standard.map_or(anywhere, |standard| Range::exactly(Fraction::new(standard)).times(multiple))
    });
    lower_of(in_yuan, by_standard)
}

/// The lower of two caps with its parameter; that of the first while it is open which is lower.
pub fn lower_of(first: Option<(Key, Range)>, second: Option<(Key, Range)>) -> Option<(Key, Range)> {
    match (first, second) {
        (Some(a), Some(b)) if b.1.below(a.1).is_yes() => Some(b),
        (Some((key, a)), Some((_, b))) => Some((key, a.min(b))),
        (only, None) | (None, only) => only,
    }
}

/// Whether above the cap of the year the place lets a case be discussed by itself (一事一议, S1.15-23).
pub fn panel_above_cap(ctx: &Context) -> bool {
    ctx.value(Key::TempYearlyAtCap).and_then(Value::choice) == Some("panel")
}

/// Where the place has a panel: that more than the year leaves is asked for, or that nothing is left.
pub fn above_year(ctx: &Context, left: Option<Range>, wanted: Option<Range>) -> Option<Reason> {
    let left = left.filter(|_| panel_above_cap(ctx))?;
    let over = wanted.map_or(Truth::No, |wanted| left.below(wanted));
    if !over.or((left == Range::ZERO).into()).is_yes() {
        return None;
    }
    let (key, cap) = cap_of_year(ctx)?;
    Some(decided_by(ctx, ReasonCode::PanelDecides, key, cap.yuan()))
}

/// Up to which sum the township decides, by the urban standard or in yuan, and who does above it.
pub struct Limit {
    pub multiple: Key,
    pub in_yuan: Key,
    pub above: Key,
}

/// Who decides a sum: the township up to the limit and at it (4倍以下, S4-11), above it whom the place names
/// (YM-51); nothing where the place sets no limit.
pub fn who_decides(ctx: &Context, limit: &Limit, sum: Fraction) -> Option<Reason> {
    let urban = ctx.number(Key::DibaoStandardUrban).map(Fraction::new);
    let multiple = ctx.setting(limit.multiple).number().zip(urban);
    let by_standard = multiple.map(|(multiple, standard)| (limit.multiple, standard.times(multiple)));
    let in_yuan = ctx.setting(limit.in_yuan).number().map(|yuan| (limit.in_yuan, Fraction::new(yuan)));
    let (key, most) = [by_standard, in_yuan].into_iter().flatten().min_by(|a, b| a.1.cmp(&b.1))?;
    let code = if sum <= most {
        ReasonCode::TownshipDecides
    } else {
        match ctx.value(limit.above).and_then(Value::choice) {
            Some("report") => ReasonCode::ReportFirst,
            Some("panel") => ReasonCode::PanelDecides,
            _ => ReasonCode::NextLevelDecides,
        }
    };
    Some(decided_by(ctx, code, key, Quantity::Yuan(most)))
}

/// Who decides, with the limit.
pub fn decided_by(ctx: &Context, code: ReasonCode, key: Key, limit: Quantity) -> Reason {
    Reason {
        code,
        subject: None,
        arguments: vec![parameter(ctx, ArgumentName::Limit, key, limit)],
        citations: ctx.pack.get(key).map(|held| held.source.clone()).into_iter().collect(),
    }
}

/// What was granted in the calendar year of the application.
fn granted_this_year(ctx: &Context) -> Range {
    let Some(grants) = &ctx.facts.past_grants else {
        ctx.miss(FactRef::PastGrants);
        return Range::between(Fraction::ZERO, Amount::MAX.exact());
    };
    let year = ctx.applied.year();
    grants
        .iter()
        .enumerate()
        .map(|(index, grant)| {
            let this_year = grant.date.map(|day| day.year() == year && day <= ctx.on);
            let this_year = ctx.truth(FactRef::Grant(index, GrantField::Date), this_year);
            if this_year.is_no() {
                return Range::ZERO;
            }
            ctx.amount(FactRef::Grant(index, GrantField::Amount), grant.amount).if_counts(this_year)
        })
        .sum()
}

/// YM-46: whether the year's cap leaves anything, or the place lets a panel grant more.
pub fn something_left(ctx: &Context, left: Option<Range>, missing: Vec<crate::context::Missing>) -> Test {
    let Some(left) = left.filter(|_| !panel_above_cap(ctx)) else {
        return Test::new(Truth::Yes, Vec::new(), Vec::new());
    };
    let truth = Range::ZERO.below(left);
    let reasons = if truth.is_no() {
        let cap = cap_of_year(ctx);
        let source = cap.as_ref().and_then(|(key, _)| ctx.pack.get(*key)).map(|held| held.source.clone());
        vec![Reason {
            code: ReasonCode::YearlyCapUsedUp,
            subject: None,
            arguments: ctx.figures(|| {
                cap.map(|(key, cap)| parameter(ctx, ArgumentName::Cap, key, cap.yuan())).into_iter().collect()
            }),
            citations: source.into_iter().collect(),
        }]
    } else {
        Vec::new()
    };
    Test::new(truth, reasons, missing)
}
