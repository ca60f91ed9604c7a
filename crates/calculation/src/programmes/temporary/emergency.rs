//! Emergency aid (急难型). L26 Art 50: urgent, small and needed at once is relieved first; the
//! explanation follows. The figure is a ceiling.

use domain::assessment::{Amount, Reason, ReasonCode};
use domain::derivation::{ArgumentName, Quantity, Rule};
use domain::facts::{EventKind, Stated};
use domain::policy::{Key, Value};
use domain::{Citation, Fraction, Programme};

use super::limits::{left_of_year, same_cause, something_left};
use super::small_fast::ceiling;
use super::{is_needed, stated_event};
use crate::context::{Context, Missing, Setting};
use crate::programmes::Shared;
use crate::programmes::verdict::{Verdict, parameter};
use crate::range::Range;
use crate::recorder::Recorder;

const CITATION: Citation = Citation::new("L26", "50");

/// The tests and the ceiling.
pub fn emergency<R: Recorder>(ctx: &Context, recorder: &mut R, shared: &Shared) -> Verdict {
    recorder.open(Rule::TemporaryEmergency, None);
    recorder.cite(CITATION);
    let mark = ctx.mark();
    let left = left_of_year(ctx, recorder);
    let left_missing = ctx.missing_since(mark);
    let tests = vec![
        is_needed(ctx, EventKind::Emergency),
        same_cause(ctx, recorder),
        something_left(ctx, left, left_missing.clone()),
    ];
    let mut verdict = Verdict::of(Programme::TemporaryEmergency, tests);
    if verdict.truth.is_yes() {
        let mark = ctx.mark();
        let caps = caps(ctx, shared);
        let (amount, note) =
            ceiling(ctx, recorder, caps.and_then(|caps| caps.into_iter().flatten().reduce(Range::min)), left);
        let mut missing = ctx.missing_since(mark);
        missing.extend_from_slice(&shared.standard_missing);
        missing.extend(left_missing);
        if amount.is_none() && missing.is_empty() {
            missing.push(Missing::Parameter(Key::TempUrgentCap));
        }
        let amount = if caps.is_some() { amount } else { None };
        verdict = verdict.with_amount(amount.map(Amount::UpTo), missing).with_note(note).with_note(above_limit(ctx));
    }
    recorder.close(|| Quantity::Truth(verdict.truth));
    verdict
}

/// The caps that the place sets, as a multiple of the standard and in yuan; `None` while one that
/// it may set is not encoded.
fn caps(ctx: &Context, shared: &Shared) -> Option<[Option<Range>; 2]> {
    let by_standard = match ctx.setting(Key::TempUrgentCapMultiple) {
        Setting::Is(multiple) => Some(shared.standard?.times(multiple)),
        Setting::Without => None,
        Setting::NotEncoded => return None,
    };
    let in_yuan = match ctx.setting(Key::TempUrgentCap) {
        Setting::Is(yuan) => Some(Range::exactly(Fraction::new(yuan))),
        Setting::Without => None,
        Setting::NotEncoded => return None,
    };
    Some([by_standard, in_yuan])
}

/// What the township does first where more is asked for than its limit: report, or escalate.
fn above_limit(ctx: &Context) -> Option<Reason> {
    let Stated::Known(request) = stated_event(ctx).request else { return None };
    let urban = ctx.number(Key::DibaoStandardUrban).map(Fraction::new);
    let by_standard = ctx
        .setting(Key::TempUrgentLimitMultiple)
        .number()
        .zip(urban)
        .map(|(multiple, standard)| (Key::TempUrgentLimitMultiple, standard.times(multiple)));
    let in_yuan = ctx.setting(Key::TempUrgentLimit).number().map(|yuan| (Key::TempUrgentLimit, Fraction::new(yuan)));
    let (key, limit) = [by_standard, in_yuan].into_iter().flatten().min_by(|a, b| a.1.cmp(&b.1))?;
    let code = if request.exact() <= limit {
        ReasonCode::TownshipDecides
    } else {
        match ctx.value(Key::TempUrgentAtLimit).and_then(Value::choice) {
            Some("report") => ReasonCode::ReportFirst,
            _ => ReasonCode::NextLevelDecides,
        }
    };
    Some(Reason {
        code,
        subject: None,
        arguments: vec![parameter(ctx, ArgumentName::Limit, key, Quantity::Yuan(limit))],
        citations: ctx.pack.get(key).map(|held| held.source.clone()).into_iter().collect(),
    })
}
