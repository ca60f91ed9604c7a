//! The same cause again (`temp.repeat_reason`).

use domain::assessment::{Reason, ReasonCode};
use domain::policy::Key;

use super::limits::grants_for_the_cause;
use super::{note, told};
use crate::context::Context;

/// TA14: who was aided for the cause before is not taken again without a good reason. Whether there is
/// one is for the office to see, so that it is said and not tested.
pub fn repeat(ctx: &Context) -> Option<Reason> {
    let held = told(ctx, Key::TempRepeatReason).filter(|held| held.value.flag() == Some(true))?;
    let mark = ctx.mark();
    let (surely, _) = grants_for_the_cause(ctx);
    ctx.missing_since(mark);
    (surely > 0).then(|| note(ReasonCode::RepeatNeedsReason, held))
}
