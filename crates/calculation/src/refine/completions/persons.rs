//! The completions of answers that only programmes for persons ask for.

use domain::facts::{CareMode, ChildChoice, HouseholdFacts, Member, Parent, SelfCareItem, Stated};
use domain::policy::Key;

use super::{each, each_in};
use crate::context::Context;
use crate::fact_ref::MemberField;

const SELF_CARE: [SelfCareItem; 6] = [
    SelfCareItem::Bathing,
    SelfCareItem::Walking,
    SelfCareItem::Toilet,
    SelfCareItem::Bed,
    SelfCareItem::Dressing,
    SelfCareItem::Eating,
];

/// The answers that only programmes for persons ask for.
pub fn alone(ctx: &Context, facts: &HouseholdFacts, index: usize, field: MemberField) -> Option<Vec<HouseholdFacts>> {
    use MemberField as F;
    match field {
        F::Employed => each_in!(facts, members, index, [true, false], employed = |answer| Some(answer)),
        F::NoCivilCapacity => each_in!(facts, members, index, [true, false], no_civil_capacity = |answer| Some(answer)),
        F::NeedsLongCare => each_in!(facts, members, index, [true, false], needs_long_care = |answer| Some(answer)),
        F::InInstitution => each_in!(facts, members, index, [true, false], in_institution = |answer| Some(answer)),
        F::SelfCare => {
            let lists = (0..=SELF_CARE.len()).filter_map(|failed| SELF_CARE.get(..failed)).map(<[_]>::to_vec);
            each_in!(facts, members, index, lists, self_care_failed = |answer| Some(answer))
        }
        F::CareMode => {
            let modes = [CareMode::Scattered, CareMode::Centralised];
            each_in!(facts, members, index, modes, care_mode = |answer| Some(answer))
        }
        F::BenefitGrade => {
            each_in!(facts, members, index, ["a", "b", "c"], benefit_grade = |answer| Some(answer.to_owned()))
        }
        F::ChildChoice => {
            let choices = [ChildChoice::Child, ChildChoice::Tekun];
            each_in!(facts, members, index, choices, child_choice = |answer| Some(answer))
        }
        F::Father => each_in!(facts, members, index, parents(ctx), father = |answer| answer),
        F::Mother => each_in!(facts, members, index, parents(ctx), mother = |answer| answer),
        F::FatherStatus => Some(parent_status(facts, index, |member| &mut member.father)),
        F::MotherStatus => Some(parent_status(facts, index, |member| &mut member.mother)),
        F::FatherMonths => Some(parent_months(ctx, facts, index, |member| &mut member.father)),
        F::MotherMonths => Some(parent_months(ctx, facts, index, |member| &mut member.mother)),
        _ => None,
    }
}

/// A parent in each state that the child programmes tell apart.
fn parents(ctx: &Context) -> Vec<Stated<Parent>> {
    use domain::facts::ParentStatus as P;
    let states = [P::Able, P::Dead, P::DeclaredMissing, P::NotFound, P::SevereDisability, P::Custody, P::Missing];
    let of = |status| months(ctx).into_iter().map(move |months| (status, months));
    let known = states.into_iter().flat_map(of);
    let known = known.map(|(status, months)| Stated::Known(Parent { status: Some(status), months: Some(months) }));
    std::iter::once(Stated::Absent).chain(known).collect()
}

/// Months below, at and above what the child programmes ask for.
fn months(ctx: &Context) -> Vec<u32> {
    let of = |key| ctx.pack.get(key).and_then(|held| held.value.count()).unwrap_or(0);
    let most = of(Key::ChildCustodyMonths).max(of(Key::ChildMissingMonths));
    vec![0, of(Key::ChildCustodyMonths), most.saturating_add(1)]
}

fn parent_status(
    facts: &HouseholdFacts,
    index: usize,
    of: impl Fn(&mut Member) -> &mut Stated<Parent>,
) -> Vec<HouseholdFacts> {
    use domain::facts::ParentStatus as P;
    let states = [
        P::Able,
        P::Dead,
        P::DeclaredMissing,
        P::NotFound,
        P::SevereDisability,
        P::Mental34,
        P::SeriousIllness,
        P::Custody,
        P::Missing,
        P::DrugIsolation,
        P::OtherRestriction,
    ];
    each(facts, states, |facts, status| {
        let member = facts.members.as_mut().and_then(|members| members.get_mut(index));
        if let Some(Stated::Known(parent)) = member.map(&of) {
            parent.status = Some(status);
        }
    })
}

fn parent_months(
    ctx: &Context,
    facts: &HouseholdFacts,
    index: usize,
    of: impl Fn(&mut Member) -> &mut Stated<Parent>,
) -> Vec<HouseholdFacts> {
    each(facts, months(ctx), |facts, months| {
        let member = facts.members.as_mut().and_then(|members| members.get_mut(index));
        if let Some(Stated::Known(parent)) = member.map(&of) {
            parent.months = Some(months);
        }
    })
}
