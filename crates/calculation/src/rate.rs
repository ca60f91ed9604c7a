//! Outcomes and amounts alone, for who rates many households: the same rules as an assessment,
//! without reasons and without digests.

use domain::Date;
use domain::assessment::Rating;
use domain::facts::HouseholdFacts;
use domain::policy::PolicyPack;

use crate::assess::evaluate;
use crate::context::Context;
use crate::merge::outcomes;
use crate::programmes::propose;
use crate::recorder::Silent;
use crate::refine::refine;

/// Rates a household. The facts must pass [`HouseholdFacts::check`].
pub fn rate(pack: &PolicyPack, facts: &HouseholdFacts, on: Date) -> Rating {
    let ctx = Context::new(pack, facts, on).without_reasons();
    let mut evaluation = evaluate(&ctx, &mut Silent);
    refine(&ctx, &mut evaluation.verdicts);
    let programmes = outcomes(&ctx, &evaluation.verdicts);
    let proposed = propose(programmes.iter().map(|rated| (rated.programme, rated.outcome)));
    Rating { counted: evaluation.heads, programmes, proposed }
}
