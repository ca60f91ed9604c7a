//! The least that a family is given in an emergency (`temp.urgent.floor_multiple`).

use domain::Truth;
use domain::assessment::{Reason, ReasonCode};
use domain::derivation::ArgumentName;
use domain::policy::Key;

use super::{note, told};
use crate::context::Context;
use crate::programmes::Shared;
use crate::programmes::verdict::parameter;
use crate::range::Range;

/// Not less than so many standards for a family, where a place says so (AH). It
/// binds who grants; it raises neither what is asked for nor what the year leaves.
pub fn family_floor(ctx: &Context, shared: &Shared, left: Option<Range>) -> Option<Reason> {
    let held = told(ctx, Key::TempUrgentFloor)?;
    let floor = shared.standard?.times(held.value.number()?);
    let fits = left.is_none_or(|left| floor.at_most(left) == Truth::Yes);
    let is_family = shared.counted.heads() > 1;
    (is_family && fits).then(|| Reason {
        arguments: ctx.figures(|| vec![parameter(ctx, ArgumentName::Limit, Key::TempUrgentFloor, floor.yuan())]),
        ..note(ReasonCode::FamilyFloor, held)
    })
}
