//! Emergency aid (急难型). L26 Art 50: urgent, small and needed at once is relieved first; the
//! explanation follows. The figure is a ceiling.

use domain::assessment::{Amount, Reason, ReasonCode};
use domain::derivation::{Quantity, Rule};
use domain::facts::{EventKind, Stated};
use domain::policy::Key;
use domain::{Citation, Fraction, Programme};

use super::aid_first::aid_first;
use super::family_floor::family_floor;
use super::limits::{self, Limit, above_year, left_of_year, lower_of, same_cause, something_left};
use super::small_fast::ceiling;
use super::{is_needed, stated_event, with_way};
use crate::context::{Context, Missing, Setting};
use crate::programmes::Shared;
use crate::programmes::verdict::{Tests, Verdict};
use crate::range::Range;
use crate::recorder::Recorder;

const CITATION: Citation = Citation::new("L26", "50");

/// What the township gives by itself.
const LIMIT: Limit =
    Limit { multiple: Key::TempUrgentLimitMultiple, in_yuan: Key::TempUrgentLimit, above: Key::TempUrgentAtLimit };

/// L26 Arts 29, 50: the tests and the ceiling.
pub fn emergency<R: Recorder>(ctx: &Context, recorder: &mut R, shared: &Shared) -> Verdict {
    recorder.open(Rule::TemporaryEmergency, None);
    recorder.cite(ctx.pack.get(Key::TempAidFirst).map_or(CITATION, |held| held.source.clone()));
    let verdict = judge(ctx, recorder, shared);
    recorder.close(|| Quantity::Truth(verdict.truth));
    verdict
}

fn judge<R: Recorder>(ctx: &Context, recorder: &mut R, shared: &Shared) -> Verdict {
    let needed = Tests::of(ctx).and(|| is_needed(ctx, EventKind::Emergency));
    if needed.is_settled() {
        return needed.verdict(Programme::TemporaryEmergency);
    }
    let mark = ctx.mark();
    let left = left_of_year(ctx, recorder);
    let left_missing = ctx.missing_since(mark);
    let mut verdict = needed
        .and(|| same_cause(ctx, recorder))
        .and(|| something_left(ctx, left, left_missing.clone()))
        .verdict(Programme::TemporaryEmergency);
    if verdict.truth.is_yes() {
        let mark = ctx.mark();
        let caps = caps(ctx, shared);
        let cap = caps.and_then(|[by_standard, in_yuan]| lower_of(by_standard, in_yuan));
        let (amount, note) = ceiling(ctx, recorder, cap, left);
        let for_panel = left == Some(Range::ZERO);
        let mut missing = ctx.missing_since(mark);
        missing.extend_from_slice(&shared.standard_missing);
        missing.extend(left_missing);
        if amount.is_none() && missing.is_empty() {
            missing.push(Missing::Parameter(Key::TempUrgentCap));
        }
        let amount = amount.filter(|_| caps.is_some() && !for_panel);
        if for_panel {
            missing.clear();
        }
        verdict = verdict.with_amount(amount.map(Amount::UpTo), missing).with_note(note);
        verdict = verdict.with_note(who_decides(ctx, left, cap.map(|(_, cap)| cap)));
        if !for_panel {
            verdict = verdict.with_note(aid_first(ctx)).with_note(family_floor(ctx, shared, left));
        }
        verdict = with_way(ctx, verdict);
    }
    verdict
}

/// The caps that the place sets, as a multiple of the standard (YM-50) and in yuan (S2-32), with their
/// parameters; `None` while one that it may set is not encoded.
fn caps(ctx: &Context, shared: &Shared) -> Option<[Option<(Key, Range)>; 2]> {
    let by_standard = match ctx.setting(Key::TempUrgentCapMultiple) {
        Setting::Is(multiple) => Some((Key::TempUrgentCapMultiple, shared.standard?.times(multiple))),
        Setting::Without => None,
        Setting::NotEncoded => return None,
    };
    let in_yuan = match ctx.setting(Key::TempUrgentCap) {
        Setting::Is(yuan) => Some((Key::TempUrgentCap, Range::exactly(Fraction::new(yuan)))),
        Setting::Without => None,
        Setting::NotEncoded => return None,
    };
    Some([by_standard, in_yuan])
}

/// What the township does first where more is asked for than its limit: report (S4-19), escalate (YM-51), or
/// call a panel (S1.15-23); and that a panel may grant more than the year leaves, or than the cap of first aid.
fn who_decides(ctx: &Context, left: Option<Range>, cap: Option<Range>) -> Option<Reason> {
    let Stated::Known(request) = stated_event(ctx).request else { return above_year(ctx, left, None) };
    let request = request.exact();
    above_year(ctx, left, Some(Range::exactly(request)))
        .or_else(|| before_a_panel(ctx, Range::exactly(request), cap))
        .or_else(|| limits::who_decides(ctx, &LIMIT, request))
}

/// Where a place lets first aid go before a panel, more than the cap of ordinary first aid is the
/// panel's (S2-32).
fn before_a_panel(ctx: &Context, request: Range, cap: Option<Range>) -> Option<Reason> {
    let most = ctx.setting(Key::OcodUrgentCap).number()?;
    cap.filter(|cap| cap.below(request).is_yes())?;
    let most = Quantity::Yuan(Fraction::new(most));
    Some(limits::decided_by(ctx, ReasonCode::PanelDecides, Key::OcodUrgentCap, most))
}
