//! Temporary aid (临时救助). L26 Art 29: who is suddenly, urgently or disastrously in need; three
//! routes. It is no rung: it stands beside the others, and a household registration is no condition.

mod amount;
mod emergency;
mod expenditure;
mod limits;
mod small_fast;

use domain::assessment::ReasonCode;
use domain::facts::{Event, EventKind, Stated};
use domain::{Citation, Truth};

use super::Shared;
use super::verdict::{Test, Verdict, plain};
use crate::context::Context;
use crate::fact_ref::{EventField, FactRef};
use crate::recorder::Recorder;

/// The three routes.
pub fn temporary<R: Recorder>(ctx: &Context, recorder: &mut R, shared: &Shared, statuses: &[&Verdict]) -> [Verdict; 3] {
    [
        small_fast::small_fast(ctx, recorder, shared),
        emergency::emergency(ctx, recorder, shared),
        expenditure::expenditure(ctx, recorder, shared, statuses),
    ]
}

/// Whether a need of this kind is stated.
fn is_needed(ctx: &Context, kind: EventKind) -> Test {
    Test::judged(ctx, || {
        let truth = match &ctx.facts.event {
            Stated::Unknown => {
                ctx.miss(FactRef::Event);
                Truth::Unknown
            }
            Stated::Absent => Truth::No,
            Stated::Known(event) => {
                ctx.truth(FactRef::EventField(EventField::Kind), event.kind.map(|stated| stated == kind))
            }
        };
        let code = match truth {
            Truth::Yes => ReasonCode::NeedStated,
            Truth::No => ReasonCode::NoSuchNeed,
            Truth::Unknown => return (truth, Vec::new()),
        };
        (truth, vec![plain(code, Citation::new("L26", "29"))])
    })
}

/// The stated need; without one an empty one, whose answers are all open.
fn stated_event(ctx: &Context) -> Event {
    ctx.facts.event.known().cloned().unwrap_or_default()
}
