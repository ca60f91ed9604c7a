//! Dibao for one person of a household (单人户保): who is severely disabled or gravely ill in a family
//! near the line, who is severely disabled and out of work, and who has long lived at a religious
//! site (L26 Art 21, D57 Art 8, N22).

mod amount;
mod ground;

use domain::assessment::{Amount, Reason, ReasonCode};
use domain::derivation::{ArgumentName, Quantity, Rule};
use domain::facts::{Custody, Member};
use domain::{Citation, Programme, Truth};

use self::amount::amount;
use self::ground::ground;
use super::Shared;
use super::edge::gives_way;
use super::intake::may_apply_here;
use super::verdict::{Test, Tests, Verdict, figure, plain};
use super::waived_support::is_waived;
use crate::context::{Context, Missing};
use crate::fact_ref::{FactRef, MemberField as F};
use crate::household::standard_key;
use crate::income::{FamilyIncome, own_after_deductions};
use crate::range::Range;
use crate::recorder::Recorder;

const CITATION: Citation = Citation::new("D57", "8");
/// Who is grown, severely disabled and out of work; and that a household which qualifies is taken in whole.
const OUT_OF_WORK: Citation = Citation::new("N22", "一(一)");
const WHOLE_FIRST: Citation = OUT_OF_WORK;
/// The line of dibao.
const LINE: Citation = Citation::new("L26", "18");

/// The verdicts that go before dibao for one person.
pub struct Before<'a> {
    pub dibao: &'a Verdict,
    pub expenditure: &'a Verdict,
    pub edge: &'a Verdict,
    pub tekun: &'a Verdict,
}

/// L26 Art 21, D57 Art 8, N22 一(一): the grounds of one member, the own income, and the amount. Who has no ground is answered with that alone.
pub fn single<R: Recorder>(
    ctx: &Context,
    recorder: &mut R,
    shared: &Shared,
    index: usize,
    member: &Member,
    before: &Before,
) -> Verdict {
    recorder.open(Rule::SinglePersonDibao, Some(&member.id));
    let ground = ground(ctx, recorder, shared, index, member, before);
    let verdict = if ground.truth.is_no() {
        Tests::of(ctx).and(|| ground).verdict(Programme::SinglePersonDibao)
    } else {
        judge(ctx, recorder, shared, index, member, before, ground)
    };
    recorder.close(|| Quantity::Truth(verdict.truth));
    verdict.on(index)
}

fn judge<R: Recorder>(
    ctx: &Context,
    recorder: &mut R,
    shared: &Shared,
    index: usize,
    member: &Member,
    before: &Before,
    ground: Test,
) -> Verdict {
    let mark = ctx.mark();
    let family = shared.counted.holds(&member.id).then_some(FamilyIncome {
        monthly: shared.income.before_deductions,
        missing: &shared.income.missing_before_deductions,
    });
    let income = own_after_deductions(ctx, recorder, member, family, |place, supporter| {
        is_waived(ctx, index, member, place, supporter)
    });
    let mut missing = ctx.missing_since(mark);
    missing.extend_from_slice(&shared.standard_missing);
    let whole = |before, code| whole_goes_before(ctx, shared, member, before, code);
    let verdict = Tests::of(ctx)
        .and(|| gives_way(ctx, before.tekun, ReasonCode::TekunGoesBefore, Citation::new("YM", "20")))
        .and(|| holds_no_tekun(ctx, index, member))
        .and(|| is_free(ctx, index, member))
        .and(|| whole(before.dibao, ReasonCode::HouseholdDibaoGoesBefore))
        .and(|| whole(before.expenditure, ReasonCode::ExpenditureDibaoGoesBefore))
        .and(|| ground)
        .and(|| may_apply_here(ctx, recorder))
        .and(|| earns_little(ctx, recorder, shared, income, &missing))
        .verdict(Programme::SinglePersonDibao);
    if !verdict.truth.is_yes() {
        return verdict;
    }
    let mark = ctx.mark();
    let money = amount(ctx, recorder, shared, income, (index, member));
    missing.extend(ctx.missing_since(mark));
    verdict.with_amount(money.map(Amount::Monthly), missing)
}

/// N22 一(一): a household that qualifies is taken in whole; who is not counted in it has nothing of that.
fn whole_goes_before(ctx: &Context, shared: &Shared, member: &Member, before: &Verdict, code: ReasonCode) -> Test {
    if shared.counted.holds(&member.id) {
        gives_way(ctx, before, code, WHOLE_FIRST)
    } else {
        Test::new(Truth::Yes, Vec::new(), Vec::new())
    }
}

/// YM-20: who is supported as tekun already has nothing of dibao.
fn holds_no_tekun(ctx: &Context, index: usize, member: &Member) -> Test {
    Test::unless(ctx, ReasonCode::ExcludedByHolding, Citation::new("YM", "20"), || {
        crate::household::holds_tekun(ctx, index, member)
    })
}

/// D57 Art 7: prison, compulsory isolation and being declared missing exclude while they last, also
/// who is looked at alone.
fn is_free(ctx: &Context, index: usize, member: &Member) -> Test {
    Test::unless(ctx, ReasonCode::InCustody, Citation::new("D57", "7"), || {
        let away = member.custody.map(|custody| !matches!(custody, Custody::None | Custody::Detention));
        ctx.truth(FactRef::Member(index, F::Custody), away)
    })
}

/// L26 Art 18, YM-20: the own income after own deductions is below the standard, whichever way the amount is
/// set: the person stands for a household of one (单人户).
fn earns_little<R: Recorder>(
    ctx: &Context,
    recorder: &mut R,
    shared: &Shared,
    income: Range,
    missing: &[Missing],
) -> Test {
    recorder.open(Rule::OwnIncomeTest, None);
    recorder.cite(LINE);
    let truth = shared.standard.map_or(Truth::Unknown, |line| income.below(line));
    recorder.argument(ArgumentName::OwnIncome, || income.yuan());
    ctx.record(recorder, ArgumentName::Standard, standard_key(ctx));
    recorder.close(|| Quantity::Truth(truth));
    let code = match truth {
        Truth::Yes => ReasonCode::OwnIncomeBelowLine,
        Truth::No => ReasonCode::OwnIncomeNotBelowLine,
        Truth::Unknown => return Test::new(truth, Vec::new(), missing.to_vec()),
    };
    let line = shared.standard.map(|line| figure(ArgumentName::Line, line.yuan()));
    let figures = || std::iter::once(figure(ArgumentName::OwnIncome, income.yuan())).chain(line);
    let reasons = ctx.reasons(|| vec![Reason { arguments: figures().collect(), ..plain(code, LINE) }]);
    Test::new(truth, reasons, Vec::new())
}
