//! The completions of a whole list: empty, or with one entry of each class that the rules can tell
//! apart, whose amount is then searched.

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

fn ids(facts: &HouseholdFacts) -> Vec<&str> {
    facts.members.iter().flatten().map(|member| member.id.as_str()).collect()
}

pub fn incomes(facts: &HouseholdFacts) -> Option<Vec<HouseholdFacts>> {
    let line = |member: &str, kind: &str| json!([{ "member": member, "kind": kind, "per": "month", "gross": null }]);
    let entries = ids(facts).into_iter().flat_map(|id| [line(id, "other"), line(id, "transfer_out")]).collect();
    lists(facts, entries, |facts, list| facts.incomes = Some(list))
}

pub fn expenses(facts: &HouseholdFacts) -> Option<Vec<HouseholdFacts>> {
    let medical = |id: &str| {
        json!([{ "member": id, "kind": "medical", "per": "month", "bill": null, "basic": 0, "critical": 0,
            "medical_aid": 0, "other_insurance": 0, "commercial": 0 }])
    };
    let other = |id: &str, kind: &str| json!([{ "member": id, "kind": kind, "per": "month", "amount": null }]);
    let entries = ids(facts)
        .into_iter()
        .flat_map(|id| [medical(id), other(id, "living"), other(id, "disability_care")])
        .collect();
    lists(facts, entries, |facts, list| facts.expenses = Some(list))
}

pub fn assets(facts: &HouseholdFacts) -> Option<Vec<HouseholdFacts>> {
    let entries = ids(facts)
        .into_iter()
        .flat_map(|id| {
            let car = json!([{ "owner": id, "kind": "vehicle", "type": "car", "needed_for_production": false,
                "value": 100_000_000 }]);
            [json!([{ "owner": id, "kind": "money", "value": null }]), car]
        })
        .collect();
    lists(facts, entries, |facts, list| facts.assets = Some(list))
}

/// Nobody; a brother or sister, who owes nothing but may give; a grown child who is able to.
pub fn supporters(ctx: &Context, facts: &HouseholdFacts) -> Option<Vec<HouseholdFacts>> {
    let grown = domain::date::subtract_months(ctx.on, domain::date::FULL_AGE.saturating_mul(12))?;
    let entries = ids(facts)
        .into_iter()
        .flat_map(|id| {
            ["sibling", "child"].map(|relation| {
                json!([{ "id": "s1", "relation": relation, "supports": [id], "actual_payment": null,
                    "birth_date": grown, "household_per_capita": 0, "children": 1, "supported": 1, "holds": [],
                    "own_income_year": 0, "assets_per_person": 100_000_000, "low_property": false,
                    "disability": "none", "custody": "none", "no_civil_capacity": false }])
            })
        })
        .collect();
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
