//! Who else may be taken into dibao alone (`single.extra_grounds`).

use domain::Truth;
use domain::assessment::{Reason, ReasonCode};
use domain::facts::Member;
use domain::policy::Key;

use super::Shared;
use super::single::Before;
use super::temporary::{note, told};
use crate::context::Context;

/// L26 Art 21: others of an edge family who are in real special difficulty; D57 Art 8: whom the county
/// adds, told to who is in a family whose income is surely below the family's line. Who they are is for the
/// office to see, so that it is said and not tested; a household that is open to dibao is taken in whole.
pub fn further_grounds(ctx: &Context, shared: &Shared, member: &Member, before: &Before) -> Option<Reason> {
    let is_taken_in_whole = before.dibao.truth.or(before.expenditure.truth).is_yes();
    if !shared.counted.holds(&member.id) || is_taken_in_whole {
        return None;
    }
    let held = told(ctx, Key::SingleExtraGrounds)?;
    let grounds = [("special_difficulty", before.edge.truth), ("county_rule", is_below_line(ctx, shared))];
    let is_named = grounds.into_iter().any(|(ground, holds)| holds.is_yes() && held.value.holds(ground));
    is_named.then(|| note(ReasonCode::OfficeMayFindGround, held))
}

fn is_below_line(ctx: &Context, shared: &Shared) -> Truth {
    let mark = ctx.mark();
    let line = shared.standard.zip(ctx.number(Key::SingleMultiple));
    ctx.missing_since(mark);
    let line = line.map(|(standard, multiple)| standard.times(multiple).heads(shared.counted.heads()));
    line.map_or(Truth::Unknown, |line| shared.income.counted.below(line))
}
