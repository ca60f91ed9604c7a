//! The papers that an application needs, read off its facts.

use domain::{
    Programme,
    case::RequestedDocument,
    facts::{ExpenseKind, HouseholdFacts, IncomeKind},
};
use procedure::{Questions, Supply, documents_needed};

use super::members;

/// What the facts say that decides on papers.
pub fn questions(facts: &HouseholdFacts) -> Questions {
    let spent = |kind: ExpenseKind| facts.expenses.iter().flatten().any(|expense| expense.kind == Some(kind));
    let earned = |kind: IncomeKind| facts.incomes.iter().flatten().any(|income| income.kind == Some(kind));
    Questions {
        proxy: false,
        informal_income: earned(IncomeKind::Business) || earned(IncomeKind::Wage),
        medical_cost: spent(ExpenseKind::Medical),
        school_cost: spent(ExpenseKind::Education),
        serious_illness: members(facts).iter().any(|member| member.serious_illness == Some(true)),
        rent: spent(ExpenseKind::Rent),
        supporter: facts.supporters.iter().flatten().next().is_some(),
        event: facts.event.known().is_some(),
    }
}

/// The papers with where each comes from.
pub fn papers(programme: Programme, facts: &HouseholdFacts) -> Vec<(RequestedDocument, Supply)> {
    documents_needed(programme, questions(facts))
}
