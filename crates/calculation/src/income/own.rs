//! What one person lives on, looked at alone.

use domain::Truth;
use domain::facts::{Amount, Member, Supporter};

use super::deductions::FamilyIncome;
use super::members::{Reading, own_income};
use super::{deductions, supporters};
use crate::context::Context;
use crate::fact_ref::FactRef;
use crate::household::Counted;
use crate::range::Range;
use crate::recorder::Recorder;

/// The member's own income with what supporters are taken to pay to this person, but for those whose
/// money is waived; never below nothing.
pub fn own<R: Recorder>(
    ctx: &Context,
    recorder: &mut R,
    member: &Member,
    reading: Reading,
    waived: impl Fn(usize, &Supporter) -> Truth,
) -> Range {
    let earned = if ctx.facts.incomes.is_some() {
        own_income(ctx, recorder, &member.id, reading)
    } else {
        ctx.miss(FactRef::Incomes);
        Range::between(-Amount::MAX.exact(), Amount::MAX.exact())
    };
    earned.plus(supporters::contribution_to(ctx, recorder, &member.id, waived)).floor_at_zero()
}

/// The same after the person's own deductions (YM-13, YM-20); `family` is the income of the family that
/// the person counts in, where there is one.
pub fn own_after_deductions<R: Recorder>(
    ctx: &Context,
    recorder: &mut R,
    member: &Member,
    family: Option<FamilyIncome>,
    waived: impl Fn(usize, &Supporter) -> Truth,
) -> Range {
    let before = own(ctx, recorder, member, Reading::Family, waived);
    if before == Range::ZERO {
        return before;
    }
    let family = family.unwrap_or(FamilyIncome { monthly: before, missing: &[] });
    before.minus(deductions::deductions(ctx, recorder, &Counted::Only(&member.id), family)).floor_at_zero()
}
