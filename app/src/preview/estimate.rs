//! What follows from the answers so far.

use domain::{
    Date, Programme,
    assessment::{Amount, Assessment, Need, Outcome, ProgrammeFinding, Proposed},
    facts::HouseholdFacts,
    policy::PolicyPack,
};
use wording::reason::gives_money;

use super::{Draft, facts};

/// The assessment of a draft.
#[derive(Clone, Debug, PartialEq)]
pub struct Estimate {
    /// The facts that were stated.
    pub facts: HouseholdFacts,
    /// What the rules say of them.
    pub assessment: Assessment,
    /// What they would say if all other answers were those of an ordinary household; only where
    /// something is still open.
    pub ordinarily: Option<Assessment>,
}

/// The one thing that matters most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Headline {
    /// Money.
    Amount(Amount),
    /// A status that pays nothing and opens other help.
    Status(Programme),
    /// Answers are missing.
    Open,
    /// Nothing fits.
    Nothing,
}

/// Assesses a draft; nothing where its facts cannot be.
pub fn estimate(pack: &PolicyPack, draft: &Draft, today: Date) -> Option<Estimate> {
    let facts = facts(draft, today);
    if !facts.check(today).is_empty() {
        return None;
    }
    let assessment = calculation::assess(pack, &facts, today);
    let is_open = assessment.programmes.iter().any(|finding| is_open(finding) || waits_for_answers(finding));
    let ordinarily = (is_open && facts.members.is_some())
        .then(|| calculation::assess(pack, &facts.clone().answered_ordinarily(), today));
    Some(Estimate { facts, assessment, ordinarily })
}

/// Whether answers could still decide.
fn is_open(finding: &ProgrammeFinding) -> bool {
    finding.outcome == Outcome::Undetermined
}

/// Whether the amount of a sure outcome waits for answers.
fn waits_for_answers(finding: &ProgrammeFinding) -> bool {
    finding.outcome == Outcome::Eligible
        && finding.amount.is_none()
        && finding.needs.iter().any(|need| matches!(need, Need::Fact(_)))
}

impl Estimate {
    /// Whether a programme is worth a line of its own: one for persons whom something rare befell is
    /// not while it is merely not ruled out.
    pub fn concerns(&self, finding: &ProgrammeFinding) -> bool {
        let ordinarily = self.ordinarily.as_ref().and_then(|assessment| assessment.programme(finding.programme));
        !is_open(finding)
            || !finding.programme.is_personal()
            || ordinarily.is_none_or(|finding| finding.outcome != Outcome::NotEligible)
    }
}

/// The one thing that matters most of an assessment: what the proposed programme pays, else what is
/// paid each month, else once, else a status.
pub fn headline(assessment: &Assessment) -> Headline {
    if let Proposed::Programme(programme) = assessment.proposed.programme
        && gives_money(programme)
        && let Some(finding) = assessment.programme(programme)
    {
        return match finding.amount {
            Some(amount) => Headline::Amount(amount),
            None if waits_for_answers(finding) => Headline::Open,
            None => Headline::Status(programme),
        };
    }
    let eligible = || assessment.programmes.iter().filter(|finding| finding.outcome == Outcome::Eligible);
    let monthly = eligible().filter_map(|finding| finding.amount).find(|amount| matches!(amount, Amount::Monthly(_)));
    if let Some(amount) = monthly.or_else(|| eligible().find_map(|finding| finding.amount)) {
        return Headline::Amount(amount);
    }
    if let Some(finding) = eligible().next() {
        return Headline::Status(finding.programme);
    }
    let is_open_to_all = |finding: &ProgrammeFinding| is_open(finding) && !finding.programme.is_personal();
    if assessment.programmes.iter().any(is_open_to_all) { Headline::Open } else { Headline::Nothing }
}

/// The findings in the order in which people want them: what fits, what is open, the rest.
pub fn in_order(assessment: &Assessment) -> Vec<&ProgrammeFinding> {
    let rank = |finding: &ProgrammeFinding| match finding.outcome {
        Outcome::Eligible => 0,
        Outcome::Undetermined => 1,
        Outcome::NotEligible => 2,
    };
    let mut findings: Vec<_> = assessment.programmes.iter().collect();
    findings.sort_by_key(|finding| rank(finding));
    findings
}
