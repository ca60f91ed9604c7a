//! Temporary aid (临时救助). L26 Art 29: who is suddenly, urgently or disastrously in need; three
//! routes. It is no rung: it stands beside the others, and a household registration is no condition.

mod aid_first;
mod amount;
mod emergency;
mod expenditure;
mod family_floor;
mod limits;
mod place;
mod repeat;
mod small_fast;

use domain::assessment::{Reason, ReasonCode};
use domain::facts::{Event, EventKind, Stated};
use domain::policy::{Key, Resolved};
use domain::{Citation, Truth};
use smallvec::smallvec;

use super::Shared;
use super::verdict::{Test, Verdict, because};
use crate::context::Context;
use crate::fact_ref::{EventField, FactRef};
use crate::recorder::Recorder;

/// The three routes.
pub fn temporary<'a, R: Recorder>(
    ctx: &Context,
    recorder: &mut R,
    shared: &Shared,
    statuses: impl FnOnce() -> Vec<&'a Verdict>,
) -> [Verdict; 3] {
    [
        small_fast::small_fast(ctx, recorder, shared),
        emergency::emergency(ctx, recorder, shared),
        expenditure::expenditure(ctx, recorder, shared, statuses),
    ]
}

/// L26 Art 29: whether a need of this kind is stated, where it is known.
pub fn need(ctx: &Context, kind: EventKind) -> Option<bool> {
    match &ctx.facts.event {
        Stated::Unknown => None,
        Stated::Absent => Some(false),
        Stated::Known(event) => event.kind.map(|stated| stated == kind),
    }
}

/// The same as a test.
fn is_needed(ctx: &Context, kind: EventKind) -> Test {
    Test::judged(ctx, || {
        let fact = if ctx.facts.event.is_unknown() { FactRef::Event } else { FactRef::EventField(EventField::Kind) };
        let truth = ctx.truth(fact, need(ctx, kind));
        let code = match truth {
            Truth::Yes => ReasonCode::NeedStated,
            Truth::No => ReasonCode::NoSuchNeed,
            Truth::Unknown => return (truth, Vec::new()),
        };
        (truth, because(ctx, code, Citation::new("L26", "29")))
    })
}

/// What a parameter says of the way of an application. It settles no outcome and no amount, so that
/// nothing is open where nobody encoded it.
pub fn told<'a>(ctx: &Context<'a>, key: Key) -> Option<&'a Resolved> {
    let mark = ctx.mark();
    let held = ctx.resolved(key);
    ctx.missing_since(mark);
    held
}

/// A note with the text that the parameter stands in.
pub fn note(code: ReasonCode, held: &Resolved) -> Reason {
    Reason { code, subject: None, arguments: Vec::new(), citations: smallvec![held.source.clone()] }
}

/// What is said of a need that is open to aid: where to apply, and that a second time needs a reason.
fn with_way(ctx: &Context, mut verdict: Verdict) -> Verdict {
    verdict.reasons.extend(place::place(ctx));
    verdict.with_note(repeat::repeat(ctx))
}

/// The stated need; without one an empty one, whose answers are all open.
fn stated_event(ctx: &Context) -> Event {
    ctx.facts.event.known().cloned().unwrap_or_default()
}
