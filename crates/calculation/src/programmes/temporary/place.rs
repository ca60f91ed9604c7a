//! Where temporary aid is applied for (`intake.temp_place`).

use domain::Citation;
use domain::assessment::{Reason, ReasonCode};
use domain::facts::EventKind;
use domain::policy::Key;

use super::super::verdict::because;
use super::{need, note, told};
use crate::context::Context;

/// L26 Art 37: the township where the need arose takes the application. Before the Law it was that of
/// the registration or the residence permit, which helped all others to apply (TA14), but for a sudden need
/// neither counted (G39 四(三)). Either way the place closes nothing, so that it is said and not tested.
pub fn place(ctx: &Context) -> Vec<Reason> {
    let Some(held) = told(ctx, Key::TempPlace) else { return Vec::new() };
    let say = |code| note(code, held);
    let sudden = need(ctx, EventKind::Emergency) == Some(true);
    match (held.value.choice(), ctx.facts.hukou_local) {
        (Some("emergency"), _) => vec![say(ReasonCode::ApplyWhereNeedArose)],
        (Some("registration"), _) if sudden => {
            because(ctx, ReasonCode::ApplyWhereNeedArose, Citation::new("G39", "四(三)"))
        }
        (Some("registration"), Some(false)) => {
            vec![say(ReasonCode::ApplyWhereRegistered), say(ReasonCode::OfficeHelpsToApply)]
        }
        (Some("registration"), _) => vec![say(ReasonCode::ApplyWhereRegistered)],
        _ => Vec::new(),
    }
}
