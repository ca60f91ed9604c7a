//! Tekun (特困人员). L26 Art 16, T43 Arts 4–9: a person without ability to work, without income, and
//! without anybody able to give support. The person is tested alone, on own income and own property.

mod amount;
mod supporters;

pub use supporters::is_without_supporter;

use domain::assessment::{Reason, ReasonCode};
use domain::derivation::{ArgumentName, Quantity, Rule};
use domain::facts::{Holding, Member};
use domain::policy::Key;
use domain::{Citation, Money, Programme, Truth};

use super::intake::may_apply_for_tekun_here;
use super::verdict::{Test, Tests, Verdict, figure, plain};
use crate::context::Context;
use crate::fact_ref::{FactRef, MemberField as F};
use crate::household::{is_certified, standard, standard_key};
use crate::income::{Reading, is_gone, own, reaches};
use crate::property::property_for_tekun;
use crate::recorder::Recorder;

const RECOGNITION: Citation = Citation::new("T43", "4");

/// The tests of one member and the monthly amount. Who is able to work, holds tekun already, is in
/// prison or declared missing is answered with that alone.
pub fn tekun<R: Recorder>(ctx: &Context, recorder: &mut R, index: usize, member: &Member) -> Verdict {
    recorder.open(Rule::Tekun, Some(&member.id));
    recorder.cite(Citation::new("L26", "16"));
    recorder.cite(RECOGNITION);
    let verdict = judge(ctx, recorder, index, member).on(index);
    recorder.close(|| Quantity::Truth(verdict.truth));
    verdict
}

fn judge<R: Recorder>(ctx: &Context, recorder: &mut R, index: usize, member: &Member) -> Verdict {
    let at = |field| FactRef::Member(index, field);
    // Who is supported as tekun already is not recognised a second time (T43 Art 4).
    let free_of_it = || {
        Test::unless(ctx, ReasonCode::ExcludedByHolding, RECOGNITION, || {
            ctx.truth(at(F::Holds), member.holds.as_ref().map(|holds| holds.contains(&Holding::Tekun)))
        })
    };
    // Being declared missing and serving a sentence end the support (T43 Art 24(1), (3)); it does not begin there.
    let at_home = || {
        Test::unless(ctx, ReasonCode::InCustody, Citation::new("T43", "24"), || {
            ctx.truth(at(F::Custody), member.custody.map(is_gone))
        })
    };
    let taken = || {
        Test::unless(ctx, ReasonCode::TekunNotTaken, Citation::new("T43", "9"), || {
            Truth::from(ctx.declines_tekun(index))
        })
    };
    let gates =
        Tests::of(ctx).and(free_of_it).and(at_home).and(|| without_labour(ctx, recorder, index, member)).and(taken);
    if gates.truth().is_no() {
        return gates.verdict(Programme::Tekun);
    }
    let mut verdict = gates
        .and(|| may_apply_for_tekun_here(ctx, recorder))
        .and(|| earns_little(ctx, recorder, member))
        .and(|| owns_little(ctx, recorder, member))
        .and(|| supporters::without_supporter(ctx, recorder, index, member))
        .verdict(Programme::Tekun);
    if verdict.truth.is_yes() {
        let mark = ctx.mark();
        let found = amount::amount(ctx, recorder, index, member);
        let missing = ctx.missing_since(mark);
        verdict.parts = found.as_ref().map(|found| found.parts.clone()).unwrap_or_default();
        verdict = verdict.with_amount(found.map(|found| found.monthly), missing);
    }
    verdict
}

/// What a member who holds tekun receives of it, where it is known.
pub fn monthly<R: Recorder>(ctx: &Context, recorder: &mut R, index: usize, member: &Member) -> Option<Money> {
    amount::amount(ctx, recorder, index, member).map(|found| found.monthly.money())
}

/// T43 Art 5: old, young, or with a certificate that the article lists.
fn without_labour<R: Recorder>(ctx: &Context, recorder: &mut R, index: usize, member: &Member) -> Test {
    let citation = Citation::new("T43", "5");
    recorder.open(Rule::LabourTest, None);
    recorder.cite(citation.clone());
    ctx.record(recorder, ArgumentName::ElderAge, Key::TekunElderAge);
    ctx.record(recorder, ArgumentName::MinorAge, Key::TekunMinorAge);
    let test = Test::either(ctx, ReasonCode::WithoutLabour, ReasonCode::AbleToWork, citation, || {
        is_without_labour(ctx, index, member)
    });
    recorder.close(|| Quantity::Truth(test.truth));
    test
}

/// Whether a member is without ability to work (T43 Art 5).
pub fn is_without_labour(ctx: &Context, index: usize, member: &Member) -> Truth {
    let birth = FactRef::Member(index, F::BirthDate);
    let age = |key| ctx.count(key).map_or(Truth::Unknown, |years| reaches(ctx, birth, member.birth_date, years));
    let mark = ctx.mark();
    let disability = FactRef::Member(index, F::Disability);
    let truth = age(Key::TekunElderAge).or(!age(Key::TekunMinorAge)).or(is_certified(
        ctx,
        disability,
        member.disability,
        Key::TekunDisabilities,
    ));
    if truth.is_yes() {
        ctx.missing_since(mark);
    }
    truth
}

/// T43 Art 6: own income is below the standard (低于, strictly); social insurance, the central basic pension and the
/// old-age allowance stay out of it.
fn earns_little<R: Recorder>(ctx: &Context, recorder: &mut R, member: &Member) -> Test {
    let citation = Citation::new("T43", "6");
    recorder.open(Rule::OwnIncomeTest, None);
    recorder.cite(citation.clone());
    let mark = ctx.mark();
    let income = own(ctx, recorder, member, Reading::Tekun, |_, _| Truth::No);
    let line = standard(ctx);
    let missing = ctx.missing_since(mark);
    let truth = line.map_or(Truth::Unknown, |line| income.below(line));
    recorder.argument(ArgumentName::OwnIncome, || income.yuan());
    ctx.record(recorder, ArgumentName::Standard, standard_key(ctx));
    recorder.close(|| Quantity::Truth(truth));
    let code = match truth {
        Truth::Yes => ReasonCode::OwnIncomeBelowLine,
        Truth::No => ReasonCode::OwnIncomeNotBelowLine,
        Truth::Unknown => return Test::new(truth, Vec::new(), missing),
    };
    let line = line.map(|line| figure(ArgumentName::Line, line.yuan()));
    let figures = || std::iter::once(figure(ArgumentName::OwnIncome, income.yuan())).chain(line);
    let reasons = ctx.reasons(|| vec![Reason { arguments: figures().collect(), ..plain(code, citation) }]);
    Test::new(truth, reasons, missing)
}

/// T43 Art 7: own property passes the test of dibao, looked at alone.
fn owns_little<R: Recorder>(ctx: &Context, recorder: &mut R, member: &Member) -> Test {
    property_for_tekun(ctx, recorder, &member.id)
}
