//! Outcomes and amounts alone, for who rates many households: the same rules as an assessment,
//! without reasons and without digests.

use domain::assessment::{Amount, Outcome, Proposal};
use domain::facts::HouseholdFacts;
use domain::policy::PolicyPack;
use domain::{Date, Programme};

use crate::assess::evaluate;
use crate::context::Context;
use crate::merge::outcomes;
use crate::programmes::propose;
use crate::recorder::Silent;
use crate::refine::refine;

/// What the programmes come to for a household.
#[derive(Clone, Debug, PartialEq)]
pub struct Rating {
    /// How many count; nothing while that is open.
    pub counted: Option<u32>,
    /// Each programme's outcome, and its amount where one is payable and known.
    pub programmes: Vec<(Programme, Outcome, Option<Amount>)>,
    /// What is proposed.
    pub proposed: Proposal,
}

/// Rates a household. The facts must pass [`HouseholdFacts::check`].
pub fn rate(pack: &PolicyPack, facts: &HouseholdFacts, on: Date) -> Rating {
    let ctx = Context::new(pack, facts, on).without_reasons();
    let mut evaluation = evaluate(&ctx, &mut Silent);
    refine(&ctx, &mut evaluation.verdicts);
    let programmes = outcomes(&ctx, &evaluation.verdicts);
    let proposed = propose(programmes.iter().map(|(programme, outcome, _)| (*programme, *outcome)));
    Rating { counted: evaluation.heads, programmes, proposed }
}
