//! The programmes, one file each: which tests, which amount, which reasons.

mod beside;
mod child;
mod dibao;
mod disability;
mod edge;
mod expenditure_dibao;
mod further_grounds;
mod gradual_exit;
mod income_test;
mod intake;
mod order;
mod price;
mod rigid;
mod single;
mod tekun;
mod temporary;
mod topup;
mod verdict;
mod waived_support;

pub use income_test::{Line, lines};
pub use order::propose;
pub use price::pays_nobody;
pub use temporary::need;
pub use verdict::{Test, Tests, Verdict, figure, parameter};

use domain::Truth;
use domain::assessment::ReasonCode;

use crate::context::{Context, Missing};
use crate::household::{Counted, standard};
use crate::income::{Income, income};
use crate::range::Range;
use crate::recorder::Recorder;

/// How many verdicts there may be, of a household and of each person.
const HOUSEHOLD_PROGRAMMES: usize = 8;
const PERSONAL_PROGRAMMES: usize = 6;

/// What the programmes share: who counts, the income, the standard.
pub struct Shared<'a> {
    pub counted: Counted<'a>,
    pub income: Income,
    pub standard: Option<Range>,
    pub standard_missing: Vec<Missing>,
}

/// Everything computed for one way in which the open memberships may turn out.
pub struct Computed<'a> {
    pub shared: Shared<'a>,
    /// The programmes for households, then those for persons, member by member.
    pub verdicts: Vec<Verdict>,
}

/// Evaluates every programme, in the order in which one goes before another (YM-21).
pub fn compute<'a, R: Recorder>(ctx: &Context<'a>, recorder: &mut R, counted: Counted<'a>) -> Computed<'a> {
    let income = income(ctx, recorder, &counted);
    let mark = ctx.mark();
    let standard = standard(ctx);
    let shared = Shared { counted, income, standard, standard_missing: ctx.missing_since(mark) };
    let dibao = dibao::dibao(ctx, recorder, &shared);
    let by_spending = expenditure_dibao::expenditure_dibao(ctx, recorder, &shared);
    let edge = edge::edge(ctx, recorder, &shared, [&dibao, &by_spending]);
    let persons = beside::persons(ctx, recorder, &shared, [&dibao, &by_spending, &edge]);
    let all_tekun = || all_tekun(&shared, ctx, &persons.tekun);
    let rigid = rigid::rigid(ctx, recorder, &shared, [&dibao, &by_spending, &edge], all_tekun);
    let living = beside::subsidies(ctx, recorder, &shared, [&dibao, &by_spending, &edge, &rigid], &persons);
    let statuses = || [&dibao, &by_spending, &edge, &rigid].into_iter().chain(persons.all());
    let temporary = temporary::temporary(ctx, recorder, &shared, || statuses().collect());
    let exit = ctx.facts.current_dibao.known();
    let exit = exit.map(|now| gradual_exit::gradual_exit(ctx, recorder, &shared, now, [&by_spending, &edge]));
    let mut verdicts = Vec::with_capacity(HOUSEHOLD_PROGRAMMES + PERSONAL_PROGRAMMES * ctx.members().len());
    verdicts.extend([dibao, by_spending, edge, rigid]);
    verdicts.extend(temporary);
    verdicts.extend(exit);
    verdicts.extend(persons.tekun);
    verdicts.extend(persons.single);
    verdicts.extend(persons.child);
    verdicts.extend(living);
    Computed { shared, verdicts }
}

/// RE25 Art 4(1), YM-19: rigid is closed while everybody who counts is eligible for tekun.
fn all_tekun(shared: &Shared, ctx: &Context, tekun: &[Verdict]) -> Test {
    let members = || ctx.members().iter().zip(tekun);
    let counted = || members().filter(|(member, _)| shared.counted.holds(&member.id)).map(|(_, verdict)| verdict);
    let all = if shared.counted.heads() == 0 { Truth::No } else { Truth::all(counted().map(|verdict| verdict.truth)) };
    let citation = domain::Citation::new("RE25", "4");
    match all {
        Truth::Yes => Test::new(Truth::No, verdict::because(ctx, ReasonCode::TekunGoesBefore, citation), Vec::new()),
        Truth::No => Test::new(Truth::Yes, Vec::new(), Vec::new()),
        Truth::Unknown => {
            let missing = counted().flat_map(|verdict| verdict.missing.iter().copied()).collect();
            Test::new(Truth::Unknown, Vec::new(), missing)
        }
    }
}
