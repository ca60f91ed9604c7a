//! The whole assessment: who counts, every programme, the proposal, the digests.

use domain::assessment::{
    Assessment, Digests, ENGINE, HouseholdFinding, LineDistance, MemberFinding, ProgrammeFinding, Proposal,
    UsedParameter, Warning,
};
use domain::derivation::{FORMAT, Node, Quantity, Rule};
use domain::digest::Digest;
use domain::facts::{EventKind, HouseholdFacts};
use domain::policy::PolicyPack;
use domain::{Date, Fraction, Programme, Truth};
use smallvec::SmallVec;

use crate::context::{Context, Missing};
use crate::household::{Counted, Membership, membership};
use crate::in_force::restate;
use crate::merge::{findings, merge};
use crate::programmes::{Computed, Line, Shared, Verdict, compute, lines, need, propose};
use crate::range::Range;
use crate::recorder::{Recorder, Silent, Tree};
use crate::refine::refine;
use crate::trail::Trail;
use crate::used;

/// With more open memberships than this, nothing is said of the household programmes.
const MOST_OPEN: usize = 6;

/// What is found of a household: an assessment before it is sealed with digests.
#[derive(Clone, Debug, PartialEq)]
pub struct Findings {
    /// Who counts and what is counted.
    pub household: HouseholdFinding,
    /// One entry for each programme.
    pub programmes: Vec<ProgrammeFinding>,
    /// What is proposed.
    pub proposed: Proposal,
    /// What every screen says beside the result.
    pub warnings: Vec<Warning>,
    /// The parameters that were used.
    pub parameters: Vec<UsedParameter>,
    /// How it came about, where asked for.
    pub derivation: Option<Node>,
}

/// What is found of a household, without derivation. The facts must pass [`HouseholdFacts::check`].
pub fn find(pack: &PolicyPack, facts: &HouseholdFacts, on: Date) -> Findings {
    tell(&Context::new(pack, facts, on), &mut Silent).restated(on)
}

/// What is found of a household, and how each result came about.
pub fn find_with_derivation(pack: &PolicyPack, facts: &HouseholdFacts, on: Date) -> Findings {
    let trail = Trail::default();
    let mut tree = Tree::new(pack, &trail);
    let mut findings = tell(&Context::new(pack, facts, on).noting_on(&trail), &mut tree);
    findings.derivation = tree.finish();
    findings.restated(on)
}

/// Assesses a household, without derivation. The facts must pass [`HouseholdFacts::check`].
pub fn assess(pack: &PolicyPack, facts: &HouseholdFacts, on: Date) -> Assessment {
    find(pack, facts, on).sealed(pack, facts, on)
}

/// Assesses a household and records how each result came about.
pub fn assess_with_derivation(pack: &PolicyPack, facts: &HouseholdFacts, on: Date) -> Assessment {
    find_with_derivation(pack, facts, on).sealed(pack, facts, on)
}

impl Findings {
    /// With the texts cited that were in force on the day.
    fn restated(mut self, on: Date) -> Self {
        restate(on, &mut self.programmes, self.derivation.as_mut());
        self
    }

    /// The assessment with the digests of what it was made from and of itself.
    fn sealed(self, pack: &PolicyPack, facts: &HouseholdFacts, on: Date) -> Assessment {
        let Self { household, programmes, proposed, warnings, parameters, derivation } = self;
        let mut assessment = Assessment {
            engine: ENGINE.into(),
            jurisdiction: pack.jurisdiction.clone(),
            on,
            household,
            programmes,
            proposed,
            warnings,
            parameters,
            digests: Digests { facts: facts.digest(), pack: pack.digest(), assessment: Digest::of_text("") },
            bundle: None,
            turning_points: None,
            fewest_questions: None,
            derivation_format: derivation.as_ref().map(|_| FORMAT.into()),
            derivation,
        };
        assessment.digests.assessment = assessment.own_digest();
        assessment
    }
}

/// What holds in every way in which the open memberships may turn out.
pub(crate) struct Evaluation<'a> {
    pub memberships: Vec<Membership>,
    pub heads: Option<u32>,
    before_deductions: Option<Fraction>,
    counted_income: Option<Fraction>,
    /// What each way starts from.
    ways: Vec<Shared<'a>>,
    /// Whether there are more ways than were looked at.
    beyond: bool,
    pub verdicts: Vec<Verdict>,
}

/// Evaluates the facts as they are.
pub(crate) fn evaluate<'a, R: Recorder>(ctx: &Context<'a>, recorder: &mut R) -> Evaluation<'a> {
    let memberships = membership(ctx, recorder);
    let open: Vec<usize> =
        memberships.iter().enumerate().filter(|(_, found)| found.counts.is_unknown()).map(|(index, _)| index).collect();
    let missing: Vec<Missing> = memberships.iter().flat_map(|found| found.missing.iter().copied()).collect();
    let beyond = open.len() > MOST_OPEN || ctx.facts.members.is_none();
    // The last way, in which all open members count, is the one that is recorded.
    let ways = if beyond { 1 } else { 1_usize << open.len() };
    let mut computed: Vec<Computed> = Vec::with_capacity(ways);
    for way in 0..ways {
        let counts = counts_in(&memberships, &open, way, ways);
        let counted = Counted::new(ctx, &counts);
        computed.push(if way + 1 == ways {
            compute(ctx, recorder, counted)
        } else {
            compute(ctx, &mut Silent, counted)
        });
    }
    let mut verdicts = merge(computed.iter_mut().map(|way| std::mem::take(&mut way.verdicts)), &missing);
    if beyond {
        verdicts.iter_mut().for_each(|verdict| open_verdict(ctx, verdict, &missing));
    }
    let same =
        |value: fn(&Computed) -> Option<Fraction>| if beyond { None } else { agreed(computed.iter().map(value)) };
    Evaluation {
        heads: if open.is_empty() && !beyond { computed.first().map(|way| way.shared.counted.heads()) } else { None },
        before_deductions: same(|way| way.shared.income.before_deductions.exact()),
        counted_income: same(|way| way.shared.income.counted.exact()),
        memberships,
        verdicts,
        ways: computed.into_iter().map(|way| way.shared).collect(),
        beyond,
    }
}

impl Evaluation<'_> {
    /// The lines that are the same in every way, and how far it is to them (YM-40).
    pub fn lines(&self, ctx: &Context) -> Vec<LineDistance> {
        let ways: SmallVec<[[Line; 3]; 1]> = self.ways.iter().map(|way| lines(ctx, way)).collect();
        let exact = |place: usize, part: fn(&Line) -> Option<Range>| {
            agreed(ways.iter().map(|way| way.get(place).and_then(part).and_then(Range::exact)))
        };
        let known = |place| if self.beyond { None } else { exact(place, |line| line.distance) };
        let first = ways.first().into_iter().flatten().enumerate();
        first
            .map(|(place, line)| LineDistance {
                programme: line.programme,
                line: exact(place, |line| line.per_head),
                distance: known(place),
            })
            .collect()
    }
}

/// Who counts in one of the ways; each open member has a bit.
fn counts_in(memberships: &[Membership], open: &[usize], way: usize, ways: usize) -> Vec<bool> {
    let decided = |index: usize| match open.iter().position(|own| *own == index) {
        Some(_) if ways == 1 => true,
        Some(bit) => way & (1 << bit) != 0,
        None => false,
    };
    memberships.iter().enumerate().map(|(index, found)| found.counts.is_yes() || decided(index)).collect()
}

/// Nothing can be said of a household programme while it is open who the household is.
fn open_verdict(ctx: &Context, verdict: &mut Verdict, missing: &[Missing]) {
    let household = !matches!(verdict.programme, Programme::TemporarySmallFast | Programme::TemporaryEmergency);
    let no_such_need =
        verdict.programme == Programme::TemporaryExpenditure && need(ctx, EventKind::Expenditure) == Some(false);
    if household && !no_such_need {
        verdict.truth = Truth::Unknown;
        verdict.amount = None;
        verdict.parts.clear();
        verdict.reasons.clear();
        verdict.missing.extend_from_slice(missing);
        if ctx.facts.members.is_none() {
            verdict.missing.push(Missing::Fact(crate::fact_ref::FactRef::Members));
        }
    }
}

fn agreed(mut values: impl Iterator<Item = Option<Fraction>>) -> Option<Fraction> {
    let first = values.next()??;
    values.all(|value| value == Some(first)).then_some(first)
}

fn tell<R: Recorder>(ctx: &Context, recorder: &mut R) -> Findings {
    recorder.open(Rule::Assessment, None);
    let mut evaluation = evaluate(ctx, recorder);
    refine(ctx, &mut evaluation.verdicts);
    let programmes = findings(ctx, std::mem::take(&mut evaluation.verdicts));
    let proposed = propose(programmes.iter().map(|found| (found.programme, found.outcome)));
    recorder.close(|| Quantity::Word(crate::word(&proposed.programme)));
    let household = household(ctx, evaluation);
    let used = ctx.used();
    Findings {
        household,
        programmes,
        proposed,
        warnings: used::warnings(ctx.pack, &used),
        parameters: used::parameters(ctx.pack, &used),
        derivation: None,
    }
}

fn household(ctx: &Context, evaluation: Evaluation) -> HouseholdFinding {
    let lines = evaluation.lines(ctx);
    let members = ctx.members().iter().zip(evaluation.memberships).map(|(member, found)| MemberFinding {
        id: member.id.text(),
        counted: found.counts,
        reason: found.reason,
    });
    let per_capita = evaluation.counted_income.zip(evaluation.heads).filter(|(_, heads)| *heads > 0);
    HouseholdFinding {
        members: members.collect(),
        counted: evaluation.heads,
        income_before_deductions: evaluation.before_deductions,
        total_income: evaluation.counted_income,
        per_capita_income: per_capita.map(|(income, heads)| income.over(heads)),
        lines,
    }
}
