//! Programmes that are not computed: where the facts point to one, the answer is "may apply, ask
//! at the window", never a no.

use domain::assessment::{Outcome, ProgrammeFinding, ReasonCode};
use domain::facts::{DisabilityKind, Holding, Member, ParentStatus, Relation, Stated};
use domain::policy::Key;
use domain::{Citation, Programme, Truth, date};

use super::verdict::plain;
use crate::context::Context;
use crate::household::{is_severely_disabled, standard};
use crate::income::own_income;
use crate::recorder::Silent;

/// Whether the facts of one member point to a programme, given what is said of dibao.
type Points = fn(&Context, usize, &Member, Truth) -> bool;

/// What the facts point to, beside the computed programmes.
pub fn detected(ctx: &Context, dibao: Truth) -> Vec<ProgrammeFinding> {
    let mark = ctx.mark();
    let points: [(Programme, Citation, Points); 5] = [
        (Programme::Tekun, Citation::new("L26", "16"), points_to_tekun),
        (Programme::SinglePersonDibao, Citation::new("D57", "8"), points_to_single_person),
        (Programme::OrphanChild, Citation::new("C62", ""), points_to_child_support),
        (Programme::DisabilityLiving, Citation::new("R649", ""), points_to_living_subsidy),
        (Programme::DisabilityNursing, Citation::new("R649", ""), points_to_nursing_subsidy),
    ];
    let mut found = Vec::new();
    for (programme, citation, points_to) in points {
        let members = ctx.members().iter().enumerate().filter(|(index, member)| points_to(ctx, *index, member, dibao));
        let reasons: Vec<_> = members
            .map(|(_, member)| {
                let mut reason = plain(ReasonCode::AskAtWindow, citation.clone());
                reason.subject = Some(member.id.to_string());
                reason
            })
            .collect();
        if !reasons.is_empty() {
            found.push(ProgrammeFinding {
                programme,
                outcome: Outcome::Undetermined,
                amount: None,
                reasons,
                needs: Vec::new(),
            });
        }
    }
    ctx.missing_since(mark);
    found
}

fn holds(member: &Member, holding: Holding) -> bool {
    member.holds.as_ref().is_some_and(|holds| holds.contains(&holding))
}

/// T43 Art 4: unable to work, without income, and without anybody able to support. It points there
/// unless one of the three surely fails.
fn points_to_tekun(ctx: &Context, index: usize, member: &Member, _: Truth) -> bool {
    let in_custody =
        matches!(member.custody, Some(domain::facts::Custody::Prison | domain::facts::Custody::DeclaredMissing));
    if holds(member, Holding::Tekun) || in_custody {
        return false;
    }
    let income = own_income(ctx, &mut Silent, &member.id);
    let poor = standard(ctx).map_or(Truth::Unknown, |line| income.below(line));
    is_without_labour(ctx, member) && !poor.is_no() && !has_supporter(ctx, index, member)
}

/// T43 Art 5: 60 and over, under 16, or disabled in a way that it lists.
fn is_without_labour(ctx: &Context, member: &Member) -> bool {
    let by_age = member
        .birth_date
        .is_some_and(|birth| date::has_reached(birth, 60, ctx.on) || !date::has_reached(birth, 16, ctx.on));
    let by_disability = member.disability.known().is_some_and(|disability| match disability.kind {
        DisabilityKind::Mental | DisabilityKind::Intellectual => disability.level <= 3,
        DisabilityKind::Limb => disability.level <= 2,
        DisabilityKind::Visual => disability.level == 1,
        _ => false,
    });
    by_age || by_disability
}

/// Somebody of working age in the household who owes the member support, or a supporter outside it.
fn has_supporter(ctx: &Context, index: usize, member: &Member) -> bool {
    let outside = ctx
        .facts
        .supporters
        .iter()
        .flatten()
        .any(|supporter| supporter.supports.as_ref().is_some_and(|supports| supports.contains(&member.id)));
    let inside = ctx.members().iter().enumerate().any(|(other_index, other)| {
        let kin = !matches!(other.relation, Some(Relation::NonKin | Relation::OtherKin | Relation::Sibling));
        let able = other
            .birth_date
            .is_some_and(|birth| date::has_reached(birth, 18, ctx.on) && !date::has_reached(birth, 60, ctx.on));
        let fit = !is_without_labour(ctx, other) && other.custody != Some(domain::facts::Custody::Prison);
        other_index != index && kin && able && fit
    });
    outside || inside
}

/// D57 Art 8, N22: severely disabled or gravely ill, where the household as a whole does not surely qualify.
fn points_to_single_person(ctx: &Context, index: usize, member: &Member, dibao: Truth) -> bool {
    if dibao.is_yes() || holds(member, Holding::Tekun) || holds(member, Holding::Dibao) {
        return false;
    }
    let severe = is_severely_disabled(ctx, index, member).is_yes();
    let income = own_income(ctx, &mut Silent, &member.id);
    let poor = standard(ctx).map_or(Truth::Unknown, |line| income.below(line));
    let clergy = member
        .clergy_since
        .known()
        .is_some_and(|since| ctx.count(Key::ClergyYears).is_some_and(|years| date::has_reached(*since, years, ctx.on)));
    (severe || member.serious_illness == Some(true) || clergy) && !poor.is_no()
}

/// C62: a child whose parents cannot bring it up. One such parent points there unless the other is able.
fn points_to_child_support(ctx: &Context, _: usize, member: &Member, _: Truth) -> bool {
    let minor = member.birth_date.is_some_and(|birth| !date::has_reached(birth, 18, ctx.on));
    let status = |parent: &Stated<domain::facts::Parent>| parent.known().and_then(|parent| parent.status);
    let parents = [status(&member.father), status(&member.mother)];
    let able = parents.contains(&Some(ParentStatus::Able));
    let named = parents.iter().flatten().count() > 0;
    minor && named && !able && !holds(member, Holding::Orphan) && !holds(member, Holding::DeFactoFull)
}

/// The living subsidy: a certificate in a household that has or may have dibao.
fn points_to_living_subsidy(_: &Context, _: usize, member: &Member, dibao: Truth) -> bool {
    let has_dibao = !dibao.is_no() || holds(member, Holding::Dibao);
    let barred = holds(member, Holding::Tekun) || holds(member, Holding::DisabilityLiving);
    member.disability.known().is_some() && has_dibao && !barred
}

/// The nursing subsidy: level 1 or 2, or a third-level mental or intellectual disability where a place adds it.
fn points_to_nursing_subsidy(ctx: &Context, index: usize, member: &Member, _: Truth) -> bool {
    let barred = holds(member, Holding::Tekun) || holds(member, Holding::WorkInjuryCare);
    is_severely_disabled(ctx, index, member).is_yes() && member.needs_long_care != Some(false) && !barred
}
