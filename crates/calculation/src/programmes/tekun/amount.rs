//! L26 Art 17: tekun pays basic living and care; the care follows the six items of daily life and
//! where the person is cared for (T43 Arts 20–22).

use domain::assessment::{Amount, AmountPart, Part};
use domain::date::MONTHS_OF_YEAR;
use domain::derivation::{ArgumentName, Quantity, Rule};
use domain::facts::{CareMode, Member};
use domain::fraction::Rounding;
use domain::policy::{Key, Value};
use domain::{Citation, Fraction, Money, Truth};
use rust_decimal::Decimal;
use smallvec::SmallVec;

use crate::context::Context;
use crate::fact_ref::{FactRef, MemberField as F};
use crate::household::{standard, standard_key};
use crate::range::Range;
use crate::recorder::Recorder;

/// The monthly amount and its two parts.
pub struct Found {
    pub monthly: Amount,
    pub parts: Vec<AmountPart>,
}

/// L26 Art 17, YM-28: basic living, a multiple of the standard, and care, a twelfth of the yearly amount;
/// the sum is rounded once. Open while a share, the grade or where the person lives is.
pub fn amount<R: Recorder>(ctx: &Context, recorder: &mut R, index: usize, member: &Member) -> Option<Found> {
    recorder.open(Rule::TekunAmount, Some(&member.id));
    recorder.cite(Citation::new("L26", "17"));
    let rounding = ctx.value(Key::BenefitRounding).and_then(Value::choice).and_then(crate::rounding);
    let basic = standard(ctx).zip(ctx.number(Key::TekunBasicMultiple)).map(|(s, multiple)| s.times(multiple));
    ctx.record(recorder, ArgumentName::Standard, standard_key(ctx));
    ctx.record(recorder, ArgumentName::Multiple, Key::TekunBasicMultiple);
    let care = care(ctx, recorder, index, member).map(|yearly| yearly.over(MONTHS_OF_YEAR));
    let rounded = |range: Range| rounding.and_then(|rounding| range.exact()?.round(rounding));
    let found = basic.zip(care).and_then(|(basic, care)| {
        let total = rounded(basic.plus(care))?;
        let basic = rounded(basic)?;
        // The parts add up to the sum, whatever their own rounding.
        let care = Money::from_fen(total.fen().checked_sub(basic.fen())?);
        let part = |part, amount| AmountPart { part, member: Some(member.id.text()), amount };
        Some(Found {
            monthly: Amount::Monthly(total),
            parts: vec![part(Part::BasicLiving, basic), part(Part::Care, care)],
        })
    });
    recorder.close(|| found.as_ref().map_or(Quantity::NotKnown, |f| Quantity::Yuan(f.monthly.money().into())));
    found
}

/// T43 Art 20, YM-28: care of a year by the grade that the assessment gives.
fn care<R: Recorder>(ctx: &Context, recorder: &mut R, index: usize, member: &Member) -> Option<Range> {
    recorder.open(Rule::TekunCare, Some(&member.id));
    recorder.cite(Citation::new("T43", "20"));
    recorder.cite(Citation::new("T43", "22"));
    let yearly = yearly_care(ctx, recorder, index, member);
    recorder.close(|| yearly.map_or(Quantity::NotKnown, Range::yuan));
    yearly
}

/// The amount of the grade in the place of care; a range over both while one of the two is open.
fn yearly_care<R: Recorder>(ctx: &Context, recorder: &mut R, index: usize, member: &Member) -> Option<Range> {
    let modes: &[CareMode] = match member.care_mode {
        Some(CareMode::Scattered) => &[CareMode::Scattered],
        Some(CareMode::Centralised) => &[CareMode::Centralised],
        None => {
            ctx.miss(FactRef::Member(index, F::CareMode));
            &[CareMode::Scattered, CareMode::Centralised]
        }
    };
    let grades = grades(ctx, index, member)?;
    let wage = ctx.number(Key::MinimumWage);
    let rounding = ctx.value(Key::StandardRounding).and_then(Value::choice).and_then(crate::rounding);
    let mut found: SmallVec<[Option<Range>; 6]> = SmallVec::new();
    for mode in modes {
        for grade in grades {
            let key = share_of(*mode, *grade);
            // Every figure is looked up, so that all that nobody encoded are named together.
            let figures = ctx.number(key).zip(wage).zip(rounding);
            let of_year = figures.and_then(|((share, wage), rounding)| of_year(wage, share, rounding));
            found.push(of_year.map(Range::exactly));
            if modes.len() == 1 && grades.len() == 1 {
                recorder.argument(ArgumentName::CareGrade, || Quantity::Word(crate::word(grade)));
                ctx.record(recorder, ArgumentName::MinimumWage, Key::MinimumWage);
                ctx.record(recorder, ArgumentName::Rate, key);
            }
        }
    }
    found.into_iter().collect::<Option<SmallVec<[Range; 6]>>>()?.into_iter().reduce(Range::hull)
}

/// Twelve minimum wages by the share, rounded as a standard that a formula gives (YM-25).
fn of_year(wage: Decimal, share: Decimal, rounding: Rounding) -> Option<Fraction> {
    let exact = Fraction::new(wage).times(share) * MONTHS_OF_YEAR;
    exact.round(rounding).map(Fraction::from)
}

/// How much care a person needs.
#[derive(Clone, Copy, PartialEq, Eq, serde::Serialize)]
enum CareGrade {
    /// 全护理
    #[serde(rename = "full_care")]
    Full,
    /// 半护理
    #[serde(rename = "half_care")]
    Half,
    /// 全自理
    #[serde(rename = "self_care")]
    Able,
}

/// T43 Art 22: by the number of the six items that the person cannot do.
fn grades(ctx: &Context, index: usize, member: &Member) -> Option<&'static [CareGrade]> {
    let half = ctx.count(Key::TekunHalfCareFrom)?;
    let full = ctx.count(Key::TekunFullCareFrom)?;
    let Some(failed) = &member.self_care_failed else {
        ctx.miss(FactRef::Member(index, F::SelfCare));
        return Some(&[CareGrade::Full, CareGrade::Half, CareGrade::Able]);
    };
    let distinct: std::collections::BTreeSet<_> = failed.iter().map(crate::word).collect();
    let failed = u32::try_from(distinct.len()).unwrap_or(u32::MAX);
    let grade: &[CareGrade] = match (Truth::from(failed >= full), Truth::from(failed >= half)) {
        (Truth::Yes, _) => &[CareGrade::Full],
        (_, Truth::Yes) => &[CareGrade::Half],
        _ => &[CareGrade::Able],
    };
    Some(grade)
}

/// The share of the minimum wage that the place sets for a place of care and a grade.
const fn share_of(mode: CareMode, grade: CareGrade) -> Key {
    match (mode, grade) {
        (CareMode::Scattered, CareGrade::Full) => Key::TekunScatteredFull,
        (CareMode::Scattered, CareGrade::Half) => Key::TekunScatteredHalf,
        (CareMode::Scattered, CareGrade::Able) => Key::TekunScatteredSelf,
        (CareMode::Centralised, CareGrade::Full) => Key::TekunCentralisedFull,
        (CareMode::Centralised, CareGrade::Half) => Key::TekunCentralisedHalf,
        (CareMode::Centralised, CareGrade::Able) => Key::TekunCentralisedSelf,
    }
}
