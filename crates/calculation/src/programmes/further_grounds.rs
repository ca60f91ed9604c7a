//! Who else may be taken into dibao alone (`single.extra_grounds`).

use domain::assessment::{Reason, ReasonCode};
use domain::facts::Member;
use domain::policy::Key;

use super::Shared;
use super::temporary::{note, told};
use crate::context::Context;

/// L26 Art 21: others of an edge family who are in real special difficulty; D57 Art 8: whom the county
/// adds. Who they are is for the office to see, so that it is said and not tested: to who counts in a
/// family whose income is surely below the family's line.
pub fn further_grounds(ctx: &Context, shared: &Shared, member: &Member) -> Option<Reason> {
    let mark = ctx.mark();
    let line = shared.standard.zip(ctx.number(Key::SingleMultiple));
    ctx.missing_since(mark);
    let line = line.map(|(standard, multiple)| standard.times(multiple).heads(shared.counted.heads()))?;
    if !shared.counted.holds(&member.id) || !shared.income.counted.below(line).is_yes() {
        return None;
    }
    let held = told(ctx, Key::SingleExtraGrounds)?;
    let named = ["special_difficulty", "county_rule"].into_iter().any(|ground| held.value.holds(ground));
    named.then(|| note(ReasonCode::OfficeMayFindGround, held))
}
