//! Dibao for one person of a household (单人户保): who is severely disabled or gravely ill in a family
//! near the line, who is severely disabled and out of work, and who has long lived at a religious
//! site (L26 Art 21, D57 Art 8, N22).

use domain::assessment::{Amount, Reason, ReasonCode};
use domain::derivation::{ArgumentName, Quantity, Rule};
use domain::facts::{Custody, Member};
use domain::policy::{Key, Value};
use domain::{Citation, Programme, Truth};

use super::Shared;
use super::edge::gives_way;
use super::further_grounds::further_grounds;
use super::intake::may_apply_here;
use super::topup::in_gravest_need;
use super::verdict::{Test, Tests, Verdict, because, figure, plain};
use super::waived_support::is_waived;
use crate::context::{Context, Missing};
use crate::fact_ref::{FactRef, MemberField as F};
use crate::household::{Counted, is_clergy_apart, is_minor, is_severely_disabled, standard_key};
use crate::income::{FamilyIncome, own_after_deductions};
use crate::property::property;
use crate::range::Range;
use crate::recorder::{Recorder, Silent};

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
    recorder.cite(CITATION);
    recorder.cite(Citation::new("L26", "21"));
    let ground = ground(ctx, shared, index, member);
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
    let money = amount(ctx, recorder, shared, income, receives_all(ctx, index, member));
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

/// A ground on which somebody is taken in alone.
struct Ground<'a> {
    code: ReasonCode,
    holds: &'a dyn Fn() -> Truth,
    /// Whose property is tested: the family's, or the person's own.
    owns: &'a Counted<'a>,
    /// By which limit of money.
    limit: Key,
}

impl Ground<'_> {
    /// N22 一(一) added who is grown, severely disabled and out of work to the list of D57 Art 8.
    fn article(&self) -> Citation {
        if self.code == ReasonCode::SevereAndOutOfWork { OUT_OF_WORK } else { CITATION }
    }
}

/// D57 Art 8(1)–(3), N22 一(一): the first of the three grounds that surely holds; where none does but for
/// property, what of it fails (YM-20).
fn ground(ctx: &Context, shared: &Shared, index: usize, member: &Member) -> Test {
    let own = Counted::Only(&member.id);
    let in_edge_family = || in_edge_family(ctx, shared, index, member);
    let out_of_work = || out_of_work(ctx, shared, index, member);
    let clergy = || is_clergy_apart(ctx, index, member);
    let (family, dibao) = (Key::MoneyMultipleEdge, Key::MoneyMultipleDibao);
    let grounds = [
        Ground { code: ReasonCode::SevereInEdgeFamily, holds: &in_edge_family, owns: &shared.counted, limit: family },
        Ground { code: ReasonCode::SevereAndOutOfWork, holds: &out_of_work, owns: &own, limit: dibao },
        Ground { code: ReasonCode::ClergyAlone, holds: &clergy, owns: &own, limit: dibao },
    ];
    let mark = ctx.mark();
    let mut truth = Truth::No;
    let mut failed = Vec::new();
    for ground in grounds {
        let mark_one = ctx.mark();
        let mut holds = (ground.holds)();
        if !holds.is_no() {
            let found = property(ctx, &mut Silent, ground.owns, ground.limit);
            ctx.miss_again(&found.missing);
            if found.truth.is_no() {
                failed.extend(found.reasons);
            }
            holds = holds.and(found.truth);
        }
        if holds.is_no() {
            ctx.missing_since(mark_one);
        }
        truth = truth.or(holds);
        if truth.is_yes() {
            ctx.missing_since(mark);
            return Test::new(truth, because(ctx, ground.code, ground.article()), Vec::new());
        }
    }
    let missing = ctx.missing_since(mark);
    if truth.is_unknown() {
        return Test::new(truth, Vec::new(), missing);
    }
    let reasons = ctx.reasons(|| {
        failed.dedup_by_key(|reason| reason.code);
        if failed.is_empty() {
            failed.push(plain(ReasonCode::NoGroundAlone, CITATION));
            failed.extend(further_grounds(ctx, shared, member));
        }
        failed
    });
    Test::new(truth, reasons, missing)
}

/// D57 Art 8(1), (2): severely disabled or gravely ill, and counted in a family whose income is below
/// its line.
fn in_edge_family(ctx: &Context, shared: &Shared, index: usize, member: &Member) -> Truth {
    if !shared.counted.holds(&member.id) {
        return Truth::No;
    }
    let ill = ctx.truth(FactRef::Member(index, F::SeriousIllness), member.serious_illness);
    let grave = ill.or(is_severely_disabled(ctx, index, member));
    if grave.is_no() {
        return grave;
    }
    let line =
        shared.standard.zip(ctx.number(Key::SingleMultiple)).map(|(standard, multiple)| standard.times(multiple));
    let below = line.map_or(Truth::Unknown, |line| {
        let all = line.heads(shared.counted.heads());
        let (strictly, at_most) = (shared.income.counted.below(all), shared.income.counted.at_most(all));
        match ctx.flag(Key::SingleInclusive) {
            Truth::Yes => at_most,
            Truth::No => strictly,
            Truth::Unknown if strictly == at_most => strictly,
            Truth::Unknown => Truth::Unknown,
        }
    });
    if below.is_unknown() {
        ctx.miss_again(&shared.income.missing);
        ctx.miss_again(&shared.standard_missing);
    }
    grave.and(below)
}

/// N22 一(一): of full age, out of work and severely disabled, whatever the family's income.
fn out_of_work(ctx: &Context, shared: &Shared, index: usize, member: &Member) -> Truth {
    if !shared.counted.holds(&member.id) {
        return Truth::No;
    }
    let severe = is_severely_disabled(ctx, index, member);
    if severe.is_no() {
        return severe;
    }
    let idle = !ctx.truth(FactRef::Member(index, F::Employed), member.employed);
    severe.and(idle).and(!is_minor(ctx, index, member))
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

/// Whether a place pays the member the whole standard: to all who are included alone, or to those in
/// gravest need.
fn receives_all(ctx: &Context, index: usize, member: &Member) -> Truth {
    match ctx.value(Key::SingleAmount).and_then(Value::choice) {
        Some("full_standard") => Truth::Yes,
        Some(_) => in_gravest_need(ctx, Key::SingleFullFor, index, member),
        None => Truth::Unknown,
    }
}

/// D57 Art 23, YM-20: the difference to the standard, or the whole of it (ZJ, disability rules Art 26).
fn amount<R: Recorder>(
    ctx: &Context,
    recorder: &mut R,
    shared: &Shared,
    income: Range,
    all: Truth,
) -> Option<domain::Money> {
    recorder.open(Rule::DibaoAmount, None);
    recorder.cite(Citation::new("D57", "23"));
    let gap = match all {
        Truth::Yes => shared.standard,
        Truth::No => shared.standard.map(|standard| standard.minus(income)),
        Truth::Unknown => shared.standard.filter(|_| income == Range::ZERO),
    };
    if let Some(gap) = gap {
        recorder.argument(ArgumentName::Gap, || gap.yuan());
    }
    ctx.record(recorder, ArgumentName::Rounding, Key::DibaoRounding);
    let rounding = ctx.value(Key::DibaoRounding).and_then(Value::choice).and_then(crate::rounding);
    let money = gap.zip(rounding).and_then(|(gap, rounding)| gap.round(rounding));
    recorder.close(|| money.map_or(Quantity::NotKnown, |money| Quantity::Yuan(money.into())));
    money
}
