//! The completions of a whole list: empty, or with one entry of each class that the rules can tell
//! apart, whose amount is then searched.
//!
//! To a household it matters only what all have together. To one person the own part and the part of
//! the others matter each by itself, so that the others' part stays unknown beside the searched entry.

use domain::facts::{HouseholdFacts, Stated};
use serde_json::{Value, json};

use crate::context::Context;
use crate::fact_ref::{AssetField, ExpenseField, FactRef, IncomeField, SupporterField};

/// Where the completions of a list hold their unknown amount; nowhere for other answers.
pub fn amounts_of(list: FactRef) -> Vec<FactRef> {
    match list {
        FactRef::Incomes => vec![FactRef::Income(0, IncomeField::Gross)],
        FactRef::Expenses => vec![FactRef::Expense(0, ExpenseField::Bill), FactRef::Expense(0, ExpenseField::Amount)],
        FactRef::Assets => vec![FactRef::Asset(0, AssetField::Value)],
        FactRef::Supporters => vec![FactRef::Supporter(0, SupporterField::ActualPayment)],
        _ => Vec::new(),
    }
}

/// An empty list, and one list for each entry.
fn lists<T: serde::de::DeserializeOwned>(
    facts: &HouseholdFacts,
    entries: Vec<Value>,
    set: impl Fn(&mut HouseholdFacts, Vec<T>),
) -> Option<Vec<HouseholdFacts>> {
    let mut completed = vec![facts.clone()];
    set(completed.first_mut()?, Vec::new());
    for entry in entries {
        let mut one = facts.clone();
        set(&mut one, serde_json::from_value(entry).ok()?);
        completed.push(one);
    }
    Some(completed)
}

/// Whose entries are searched: everybody's for the household, the person's own for a person.
fn searched(facts: &HouseholdFacts, subject: Option<usize>) -> Vec<&str> {
    let members = facts.members.iter().flatten().enumerate();
    members.filter(|(index, _)| subject.is_none_or(|own| own == *index)).map(|(_, member)| member.id.as_str()).collect()
}

/// The entry, and beside it what the others may have.
fn beside(
    facts: &HouseholdFacts,
    subject: Option<usize>,
    entry: Value,
    of_another: impl Fn(&str) -> Vec<Value>,
) -> Value {
    let mut list = vec![entry];
    let members = facts.members.iter().flatten().enumerate();
    for (_, member) in members.filter(|(index, _)| subject.is_some_and(|own| own != *index)) {
        list.extend(of_another(member.id.as_str()));
    }
    Value::Array(list)
}

pub fn incomes(facts: &HouseholdFacts, subject: Option<usize>) -> Option<Vec<HouseholdFacts>> {
    let line = |member: &str, kind: &str| json!({ "member": member, "kind": kind, "per": "month", "gross": null });
    // Tekun leaves out what a family counts (T43 Art 6).
    let insured = |member: &str| json!({ "member": member, "kind": "transfer_in", "item": "social_insurance", "per": "month", "gross": null });
    let others = |id: &str| vec![line(id, "other"), line(id, "transfer_out")];
    let own = |id| [line(id, "other"), line(id, "transfer_out"), insured(id)];
    let entries = searched(facts, subject).into_iter().flat_map(own);
    let entries = entries.map(|entry| beside(facts, subject, entry, others)).collect();
    lists(facts, entries, |facts, list| facts.incomes = Some(list))
}

pub fn expenses(facts: &HouseholdFacts, subject: Option<usize>) -> Option<Vec<HouseholdFacts>> {
    let medical = |id: &str| {
        json!({ "member": id, "kind": "medical", "per": "month", "bill": null, "basic": 0, "critical": 0,
            "medical_aid": 0, "other_insurance": 0, "commercial": 0 })
    };
    let other = |id: &str, kind: &str| json!({ "member": id, "kind": kind, "per": "month", "amount": null });
    let others = |id: &str| vec![json!({ "member": id, "kind": null, "per": "month" })];
    let kinds = ["living", "education", "rehab", "disability_care", "rent", "other"];
    let own = |id| std::iter::once(medical(id)).chain(kinds.map(|kind| other(id, kind)));
    let entries = searched(facts, subject).into_iter().flat_map(own);
    let entries = entries.map(|entry| beside(facts, subject, entry, others)).collect();
    lists(facts, entries, |facts, list| facts.expenses = Some(list))
}

pub fn assets(facts: &HouseholdFacts, subject: Option<usize>) -> Option<Vec<HouseholdFacts>> {
    let money = |id: &str| json!({ "owner": id, "kind": "money", "value": null });
    let car = |id: &str| json!({ "owner": id, "kind": "vehicle", "type": "car", "needed_for_production": false, "value": null });
    let others = |id: &str| vec![json!({ "owner": id, "kind": null })];
    let entries = searched(facts, subject).into_iter().flat_map(|id| [money(id), car(id)]);
    let entries = entries.map(|entry| beside(facts, subject, entry, others)).collect();
    lists(facts, entries, |facts, list| facts.assets = Some(list))
}

/// Nobody; a brother or sister, who owes nothing but may give; a grown child who is able to.
pub fn supporters(ctx: &Context, facts: &HouseholdFacts, subject: Option<usize>) -> Option<Vec<HouseholdFacts>> {
    let grown = domain::date::subtract_months(ctx.on, domain::date::FULL_AGE.saturating_mul(12))?;
    let own = |id: &str| {
        ["sibling", "child"].map(|relation| {
            json!({ "id": "s1", "relation": relation, "supports": [id], "actual_payment": null,
                "birth_date": grown, "household_per_capita": 0, "children": 1, "supported": 1, "holds": [],
                "own_income_year": 0, "assets_per_person": 100_000_000, "low_property": false,
                "disability": "none", "custody": "none", "no_civil_capacity": false })
        })
    };
    let others = |id: &str| vec![json!({ "id": format!("of {id}"), "supports": [id] })];
    let entries = searched(facts, subject).into_iter().flat_map(own);
    let entries = entries.map(|entry| beside(facts, subject, entry, others)).collect();
    lists(facts, entries, |facts, list| facts.supporters = Some(list))
}

/// As many grants on the day of the application for the same person and cause as a year can allow,
/// of the largest amount.
pub fn past_grants(ctx: &Context, facts: &HouseholdFacts) -> Option<Vec<HouseholdFacts>> {
    let event = facts.event.known()?;
    let person = match &event.person {
        Stated::Known(id) => json!(id),
        Stated::Absent => json!("none"),
        Stated::Unknown => Value::Null,
    };
    let limit = ctx.count(domain::policy::Key::TempSameCause).unwrap_or(1).max(1);
    let grant = json!({ "date": ctx.applied, "amount": 100_000_000, "person": person, "cause": event.cause });
    let grants = Value::Array((0..limit.min(100)).map(|_| grant.clone()).collect());
    lists(facts, vec![grants], |facts, list| facts.past_grants = Some(list))
}
