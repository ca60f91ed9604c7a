//! On which ground a member is taken in alone.

use domain::assessment::{Reason, ReasonCode};
use domain::facts::Member;
use domain::policy::Key;
use domain::{Citation, Truth};

use super::{Before, CITATION, OUT_OF_WORK};
use crate::context::Context;
use crate::fact_ref::{FactRef, MemberField as F};
use crate::household::{Counted, is_clergy_apart, is_minor, is_severely_disabled};
use crate::programmes::Shared;
use crate::programmes::further_grounds::further_grounds;
use crate::programmes::verdict::{Test, because, by_own_text, plain};
use crate::property::property;
use crate::recorder::{Recorder, Silent};

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
    /// N22 一(一) added who is grown, severely disabled and out of work to the list of D57 Art 8; what an edge
    /// family is, a place may say itself.
    fn reasons(&self, ctx: &Context) -> Vec<Reason> {
        match self.code {
            ReasonCode::SevereAndOutOfWork => because(ctx, self.code, OUT_OF_WORK),
            ReasonCode::SevereInEdgeFamily => by_own_text(ctx, because(ctx, self.code, CITATION), &EDGE_LINE),
            _ => because(ctx, self.code, CITATION),
        }
    }
}

/// What says how high the line of the family is.
const EDGE_LINE: [Key; 2] = [Key::SingleMultiple, Key::SingleInclusive];

/// D57 Art 8(1)–(3), N22 一(一): the first of the three grounds that surely holds; where none does but for
/// property, what of it fails (YM-20). The open rule cites where the ground stands, or where all of them do.
pub fn ground<R: Recorder>(
    ctx: &Context,
    recorder: &mut R,
    shared: &Shared,
    index: usize,
    member: &Member,
    before: &Before,
) -> Test {
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
            if ground.code == ReasonCode::SevereAndOutOfWork {
                recorder.cite(OUT_OF_WORK);
            } else {
                cite_list(recorder);
            }
            return Test::new(truth, ground.reasons(ctx), Vec::new());
        }
    }
    cite_list(recorder);
    let missing = ctx.missing_since(mark);
    if truth.is_unknown() {
        return Test::new(truth, Vec::new(), missing);
    }
    let reasons = ctx.reasons(|| {
        failed.dedup_by_key(|reason| reason.code);
        if failed.is_empty() {
            failed.push(plain(ReasonCode::NoGroundAlone, CITATION));
            failed.extend(further_grounds(ctx, shared, member, before));
        }
        failed
    });
    Test::new(truth, reasons, missing)
}

/// Where the list of grounds stands.
fn cite_list<R: Recorder>(recorder: &mut R) {
    recorder.cite(CITATION);
    recorder.cite(Citation::new("L26", "21"));
}

/// D57 Art 8(1), (2): the ground of an edge family with what it may own, whatever other ground there is.
pub fn is_of_edge_family(ctx: &Context, shared: &Shared, index: usize, member: &Member) -> Truth {
    let below = in_edge_family(ctx, shared, index, member);
    if below.is_no() {
        return below;
    }
    let owns_little = property(ctx, &mut Silent, &shared.counted, Key::MoneyMultipleEdge);
    ctx.miss_again(&owns_little.missing);
    below.and(owns_little.truth)
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
