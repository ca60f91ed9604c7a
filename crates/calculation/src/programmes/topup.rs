//! Classified top-ups of dibao (分类施保). L26 Art 20 lets a place add for persons in special need;
//! how, and for whom, is the place's to say. Of several the highest counts, never the sum.

use domain::assessment::{AmountPart, Part};
use domain::derivation::{ArgumentName, Quantity, Rule};
use domain::facts::Member;
use domain::fraction::Rounding;
use domain::policy::{Key, Value};
use domain::{Citation, Fraction, Money, Truth};
use rust_decimal::Decimal;

use super::Shared;
use super::tekun::{is_without_labour, is_without_supporter};
use crate::context::{Context, Setting};
use crate::fact_ref::{FactRef, MemberField as F};
use crate::household::{is_minor, is_severely_disabled};
use crate::income::{Reading, own, reaches};
use crate::range::Range;
use crate::recorder::{Recorder, Silent};

const CITATION: Citation = Citation::new("L26", "20");

/// What the household receives with its top-ups, and the parts of those.
pub struct ToppedUp {
    pub total: Money,
    pub parts: Vec<AmountPart>,
}

/// L26 Art 20, D57 Art 27: adds what the place adds to the household's base; nothing where an answer that it
/// needs is open.
pub fn top_up<R: Recorder>(ctx: &Context, recorder: &mut R, shared: &Shared, base: Money) -> Option<ToppedUp> {
    let mode = match ctx.value(Key::TopUpMode)? {
        Value::Without => return Some(ToppedUp { total: base, parts: Vec::new() }),
        value => value.choice()?,
    };
    recorder.open(Rule::TopUp, None);
    recorder.cite(CITATION);
    let added = add(ctx, recorder, shared, base, mode);
    recorder.close(|| added.as_ref().map_or(Quantity::NotKnown, |added| Quantity::Yuan(added.total.into())));
    added
}

/// By the place's mode: a share of the own amount (S1.1-09) or of the standard, or the full standard for some
/// (S1.15-18). Each top-up is rounded by itself, the full standards with the household (YM-26).
fn add<R: Recorder>(ctx: &Context, recorder: &mut R, shared: &Shared, base: Money, mode: &str) -> Option<ToppedUp> {
    let heads = shared.counted.heads();
    let own = Fraction::from(base).over(heads.max(1));
    let standard = shared.standard?.exact()?;
    // What lifts somebody to the full standard is told to the fen: it is rounded with the household.
    let rounding = match mode {
        "full_standard" => Rounding::HalfUpFen,
        _ => ctx.value(Key::TopUpRounding).and_then(Value::choice).and_then(crate::rounding)?,
    };
    let counted = ctx.members().iter().enumerate().filter(|(_, member)| shared.counted.holds(&member.id));
    let mut parts = Vec::new();
    let mut full = 0_u32;
    for (index, member) in counted {
        let exact = if mode == "full_standard" {
            match receives_all(ctx, index, member) {
                Truth::Yes => {
                    full += 1;
                    standard - own
                }
                Truth::No => continue,
                Truth::Unknown => return None,
            }
        } else {
            let of = if mode == "standard_ratio" { standard } else { own };
            of.times(highest(ctx, recorder, index, member)?)
        };
        let amount = exact.floor_at_zero().round(rounding)?;
        if amount != Money::ZERO {
            parts.push(AmountPart { part: Part::TopUp, member: Some(member.id.text()), amount });
        }
    }
    let total = if mode == "full_standard" {
        // k standards and (n − k) own amounts: the household's dibao, rounded once as such.
        let rounding = ctx.value(Key::DibaoRounding).and_then(Value::choice).and_then(crate::rounding)?;
        (standard * full + own * heads.saturating_sub(full)).round(rounding)?
    } else {
        parts.iter().try_fold(base, |sum, part| sum.checked_add(part.amount))?
    };
    Some(ToppedUp { total, parts })
}

/// S1.15-18: whether a member receives the full standard.
fn receives_all(ctx: &Context, index: usize, member: &Member) -> Truth {
    in_gravest_need(ctx, Key::TopUpFullFor, index, member)
}

/// Whether a member is one of those in gravest need whom a list names.
pub fn in_gravest_need(ctx: &Context, list: Key, index: usize, member: &Member) -> Truth {
    let ill = || ctx.truth(FactRef::Member(index, F::SeriousIllness), member.serious_illness);
    let for_whom = |word, test: &dyn Fn() -> Truth| match ctx.lists(list, word) {
        Truth::No => Truth::No,
        listed => listed.and(test()),
    };
    let mark = ctx.mark();
    let all = for_whom("severe_disability", &|| is_severely_disabled(ctx, index, member))
        .or(for_whom("serious_illness", &ill));
    if !all.is_unknown() {
        ctx.missing_since(mark);
    }
    all
}

/// S1.1-10: the highest share that a member's grounds carry, never their sum; nothing while a ground that
/// matters is open.
fn highest<R: Recorder>(ctx: &Context, recorder: &mut R, index: usize, member: &Member) -> Option<Decimal> {
    let class_a = || is_class_a(ctx, index, member);
    let class_b = || is_class_b(ctx, index, member);
    let ill = || ctx.truth(FactRef::Member(index, F::SeriousIllness), member.serious_illness);
    let disabled = || is_severely_disabled(ctx, index, member);
    let elderly = || is_elderly(ctx, index, member);
    let minor = || is_minor(ctx, index, member);
    let grounds: [(Key, &dyn Fn() -> Truth); 6] = [
        (Key::TopUpClassA, &class_a),
        (Key::TopUpClassB, &class_b),
        (Key::TopUpIll, &ill),
        (Key::TopUpDisabled, &disabled),
        (Key::TopUpElderly, &elderly),
        (Key::TopUpMinor, &minor),
    ];
    let mark = ctx.mark();
    let (mut sure, mut perhaps) = (Decimal::ZERO, Decimal::ZERO);
    let mut by = None;
    for (key, holds) in grounds {
        let share = match ctx.setting(key) {
            Setting::Is(share) => share,
            Setting::Without => continue,
            Setting::NotEncoded => return None,
        };
        match holds() {
            Truth::Yes if share > sure => {
                sure = share;
                by = Some(key);
            }
            Truth::Unknown => perhaps = perhaps.max(share),
            Truth::Yes | Truth::No => {}
        }
    }
    if perhaps > sure {
        return None;
    }
    ctx.missing_since(mark);
    if let Some(key) = by {
        recorder.open(Rule::TopUpShare, Some(&member.id));
        ctx.record(recorder, ArgumentName::Rate, key);
        recorder.close(|| Quantity::Number(Fraction::new(sure)));
    }
    Some(sure)
}

/// Class A (YM-24): severe disability or listed illness; or no ability to work, no income
/// and no supporter.
fn is_class_a(ctx: &Context, index: usize, member: &Member) -> Truth {
    let ill = ctx.truth(FactRef::Member(index, F::SeriousIllness), member.serious_illness);
    let mark = ctx.mark();
    let grave = ill.or(is_severely_disabled(ctx, index, member));
    if grave.is_yes() {
        ctx.missing_since(mark);
        return grave;
    }
    let idle = is_without_labour(ctx, index, member);
    if idle.is_no() {
        return grave;
    }
    let income = own(ctx, &mut Silent, member, Reading::Family, |_, _| Truth::No);
    let without = income.at_most(Range::ZERO);
    if without.is_no() {
        return grave;
    }
    let alone = is_without_supporter(ctx, &mut Silent, index, member);
    grave.or(idle.and(without).and(alone))
}

/// Class B (YM-24): old, under age, or a single parent.
fn is_class_b(ctx: &Context, index: usize, member: &Member) -> Truth {
    let mark = ctx.mark();
    let single = if member.relation == Some(domain::facts::Relation::Applicant) {
        ctx.truth(FactRef::SingleParent, ctx.facts.single_parent)
    } else {
        Truth::No
    };
    let class = is_elderly(ctx, index, member).or(is_minor(ctx, index, member)).or(single);
    if class.is_yes() {
        ctx.missing_since(mark);
    }
    class
}

/// From the birthday on which the place's age is reached (YM-1).
fn is_elderly(ctx: &Context, index: usize, member: &Member) -> Truth {
    let age = ctx.count(Key::TopUpElderAge);
    age.map_or(Truth::Unknown, |age| reaches(ctx, FactRef::Member(index, F::BirthDate), member.birth_date, age))
}
