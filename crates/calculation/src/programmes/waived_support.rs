//! What supporters give to a severely disabled person and is left out of the person's income (N22 一(一),
//! S1.15-19).

use domain::Truth;
use domain::facts::{Member, Supporter, SupporterRelation};
use domain::policy::{Key, Value};

use crate::context::{Context, Setting};
use crate::fact_ref::{FactRef, MemberField as F, SupporterField as S};
use crate::household::{is_minor, is_severely_disabled, standard};
use crate::income::reaches;

/// N22 一(一): what brothers and sisters, or supporters of a certain age, give to a grown, severely disabled
/// person out of work; and where a place says so, what old supporters of little means give to the
/// severely disabled (S1.15-19). A waiver waives all.
pub fn is_waived(ctx: &Context, index: usize, member: &Member, place: usize, supporter: &Supporter) -> Truth {
    let mark = ctx.mark();
    let severe = is_severely_disabled(ctx, index, member);
    if severe.is_no() {
        return severe;
    }
    let idle = || !ctx.truth(FactRef::Member(index, F::Employed), member.employed);
    let by_age_or_kin = severe.and(idle()).and(!is_minor(ctx, index, member));
    let first =
        if by_age_or_kin.is_no() { by_age_or_kin } else { by_age_or_kin.and(is_old_or_sibling(ctx, place, supporter)) };
    let waived = first.or(severe.and(is_old_with_little(ctx, place, supporter)));
    if !waived.is_unknown() {
        ctx.missing_since(mark);
    }
    waived
}

/// N22 一(一): brothers and sisters, or who has reached the age (及以上).
fn is_old_or_sibling(ctx: &Context, place: usize, supporter: &Supporter) -> Truth {
    let sibling = supporter.relation.map(|relation| relation == SupporterRelation::Sibling);
    let sibling = match ctx.flag(Key::SingleWaiveSiblings) {
        Truth::No => Truth::No,
        waives => waives.and(ctx.truth(FactRef::Supporter(place, S::Relation), sibling)),
    };
    let old = match ctx.value(Key::SingleWaiveAge) {
        Some(Value::Count(age)) => reaches(ctx, FactRef::Supporter(place, S::BirthDate), supporter.birth_date, *age),
        Some(_) => Truth::No,
        None => Truth::Unknown,
    };
    sibling.or(old)
}

/// S1.15-19: over an age (超过), from the day after the birthday (YM-1), with assets per head of at most so many
/// standards (以内).
fn is_old_with_little(ctx: &Context, place: usize, supporter: &Supporter) -> Truth {
    let age = match ctx.value(Key::SingleWaiveAssetsAge) {
        Some(Value::Count(age)) => *age,
        Some(_) => return Truth::No,
        None => return Truth::Unknown,
    };
    let over = supporter
        .birth_date
        .map(|birth| ctx.on.pred_opt().is_some_and(|yesterday| domain::date::has_reached(birth, age, yesterday)));
    let over = ctx.truth(FactRef::Supporter(place, S::BirthDate), over);
    if over.is_no() {
        return over;
    }
    let limit = match ctx.setting(Key::SingleWaiveAssets) {
        Setting::Is(multiple) => standard(ctx).map(|standard| standard.times(multiple)),
        Setting::Without | Setting::NotEncoded => None,
    };
    let assets = ctx.amount(FactRef::Supporter(place, S::AssetsPerPerson), supporter.assets_per_person);
    over.and(limit.map_or(Truth::Unknown, |limit| assets.at_most(limit)))
}
