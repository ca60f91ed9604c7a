//! The two disability subsidies (困难残疾人生活补贴、重度残疾人护理补贴): for living, where the family has dibao,
//! and for nursing, where the disability is severe (YM-31, YM-32). Both may be held together.

use domain::assessment::{Amount, ReasonCode};
use domain::derivation::{ArgumentName, Quantity, Rule};
use domain::facts::{Holding, Member};
use domain::policy::{Key, Value};
use domain::{Citation, Fraction, Programme, Truth};

use super::verdict::{Test, Tests, Verdict};
use crate::context::{Context, Missing, Setting};
use crate::fact_ref::{FactRef, MemberField as F};
use crate::household::is_certified;
use crate::income::{living_key, nursing_key};
use crate::recorder::Recorder;

/// The two subsidies as Yimen reads them; the document of 2015 that made them is cited by none of the sources.
const LIVING_READING: Citation = Citation::new("YM", "31");
const NURSING_READING: Citation = Citation::new("YM", "32");

/// What of the same assessment bears on the living subsidy of one member.
pub struct Beside {
    /// Whether the member is eligible for a form of dibao, or for another status that the place lets open it.
    pub aid: Truth,
    pub aid_missing: Vec<Missing>,
    /// Whether the member is eligible for tekun.
    pub tekun: Truth,
    pub tekun_missing: Vec<Missing>,
    /// Whether money for an orphan, or the full rate of an unsupported child, is paid.
    pub child: Truth,
    pub child_missing: Vec<Missing>,
}

/// Whether a member receives one of these already.
fn holds(ctx: &Context, index: usize, member: &Member, any: &[Holding]) -> Truth {
    let answer = member.holds.as_ref().map(|holds| holds.iter().any(|holding| any.contains(holding)));
    ctx.truth(FactRef::Member(index, F::Holds), answer)
}

/// YM-29, YM-31: living, for a certificate in a family with dibao; not beside tekun, the care fee of work
/// injury, an orphan's money or the full rate of an unsupported child.
pub fn living<R: Recorder>(
    ctx: &Context,
    recorder: &mut R,
    index: usize,
    member: &Member,
    beside: impl FnOnce() -> Beside,
) -> Verdict {
    recorder.open(Rule::DisabilityLiving, Some(&member.id));
    recorder.cite(LIVING_READING);
    let programme = Programme::DisabilityLiving;
    let disability = FactRef::Member(index, F::Disability);
    let certificate = Tests::of(ctx)
        .and(|| certificate(ctx, LIVING_READING, || ctx.stated(disability, &member.disability, |_| true)));
    let verdict = if certificate.truth().is_no() {
        certificate.verdict(programme)
    } else {
        let beside = beside();
        let barred = [Holding::Tekun, Holding::WorkInjuryCare, Holding::Orphan, Holding::DeFactoFull];
        let mut aid = Test::either(ctx, ReasonCode::AidOpens, ReasonCode::NoAidThatOpens, LIVING_READING, || {
            let mark = ctx.mark();
            let held = holds(ctx, index, member, &[Holding::Dibao]);
            let open = beside.aid.or(held);
            if beside.aid.is_yes() {
                ctx.missing_since(mark);
            }
            open
        });
        if aid.truth.is_unknown() {
            aid.missing.extend_from_slice(&beside.aid_missing);
        }
        let mut other = Test::unless(ctx, ReasonCode::ExcludedByOtherMoney, LIVING_READING, || {
            holds(ctx, index, member, &barred).or(beside.tekun).or(beside.child)
        });
        if other.truth.is_unknown() {
            other.missing.extend_from_slice(&beside.tekun_missing);
            other.missing.extend_from_slice(&beside.child_missing);
        }
        let verdict = certificate.and(|| aid).and(|| other).verdict(programme);
        paid(ctx, recorder, verdict, living_key(member))
    };
    recorder.close(|| Quantity::Truth(verdict.truth));
    verdict.on(index)
}

/// YM-32: where the answer is missing, the place's certificates speak for it.
fn needs_long_care(ctx: &Context, index: usize, member: &Member) -> Truth {
    let answer = member.needs_long_care;
    let gravest =
        || is_certified(ctx, FactRef::Member(index, F::Disability), member.disability, Key::NursingCarePresumed);
    if answer.is_none() && gravest().is_yes() {
        return Truth::Yes;
    }
    ctx.truth(FactRef::Member(index, F::NeedsLongCare), answer)
}

/// YM-32: nursing, for a severe disability that needs long care; not beside tekun or the care fee of work
/// injury. The gravest levels are taken to need it unless answered no (YM-32).
pub fn nursing<R: Recorder>(
    ctx: &Context,
    recorder: &mut R,
    index: usize,
    member: &Member,
    beside: impl FnOnce() -> Beside,
) -> Verdict {
    recorder.open(Rule::DisabilityNursing, Some(&member.id));
    recorder.cite(NURSING_READING);
    let programme = Programme::DisabilityNursing;
    let disability = FactRef::Member(index, F::Disability);
    let certificate = Tests::of(ctx).and(|| {
        certificate(ctx, NURSING_READING, || is_certified(ctx, disability, member.disability, Key::NursingFor))
    });
    let verdict = if certificate.truth().is_no() {
        certificate.verdict(programme)
    } else {
        let beside = beside();
        let care = Test::unless(ctx, ReasonCode::NoLongCare, NURSING_READING, || !needs_long_care(ctx, index, member));
        let mut other = Test::unless(ctx, ReasonCode::ExcludedByOtherMoney, NURSING_READING, || {
            holds(ctx, index, member, &[Holding::Tekun, Holding::WorkInjuryCare]).or(beside.tekun)
        });
        if other.truth.is_unknown() {
            other.missing.extend_from_slice(&beside.tekun_missing);
        }
        let verdict = certificate.and(|| care).and(|| other).verdict(programme);
        paid(ctx, recorder, verdict, nursing_key(member))
    };
    recorder.close(|| Quantity::Truth(verdict.truth));
    verdict.on(index)
}

/// Whether the certificate is one of those for which the subsidy is.
fn certificate(ctx: &Context, citation: Citation, test: impl FnOnce() -> Truth) -> Test {
    Test::either(ctx, ReasonCode::CertificateOpens, ReasonCode::CertificateDoesNotOpen, citation, test)
}

/// What a member who holds the living subsidy receives of it; open while certificate or amount is.
pub fn living_held(ctx: &Context, index: usize, member: &Member) -> Option<Fraction> {
    let Some(key) = living_key(member) else {
        ctx.miss(FactRef::Member(index, F::Disability));
        return None;
    };
    set_for(ctx, key)
}

/// The amount of a level; nothing where the place pays none at it.
fn set_for(ctx: &Context, key: Key) -> Option<Fraction> {
    match ctx.setting(key) {
        Setting::Is(yuan) => Some(Fraction::new(yuan)),
        Setting::Without => Some(Fraction::ZERO),
        Setting::NotEncoded => None,
    }
}

/// The monthly amount by the level of the certificate.
fn paid<R: Recorder>(ctx: &Context, recorder: &mut R, verdict: Verdict, amount: Option<Key>) -> Verdict {
    let Some(key) = amount.filter(|_| verdict.truth.is_yes()) else { return verdict };
    let mark = ctx.mark();
    let rounding = ctx.value(Key::BenefitRounding).and_then(Value::choice).and_then(crate::rounding);
    let money = set_for(ctx, key).zip(rounding).and_then(|(yuan, rounding)| yuan.round(rounding));
    ctx.record(recorder, ArgumentName::Subsidy, key);
    let missing = ctx.missing_since(mark);
    verdict.with_amount(money.map(Amount::Monthly), missing)
}
