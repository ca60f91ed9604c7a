//! The answers to one question that are tried: one of each class that the rules can tell apart, and
//! amounts at both ends and on the lines between.

use domain::Fraction;
use domain::facts::{Amount, Custody, HouseholdFacts, MemberId, Stated};
use domain::policy::Key;
use rust_decimal::Decimal;
use serde_json::{Value, json};

use crate::context::Context;
use crate::fact_ref::{
    AssetField, CurrentDibaoField, EventField, ExpenseField, FactRef, GrantField, IncomeField, PriceField,
    SupporterField,
};
use crate::refine::{amounts_of, completions, is_amount};

/// The facts with each answer to one question. `amounts` are those worth trying.
pub fn answers(ctx: &Context, facts: &HouseholdFacts, fact: FactRef, amounts: &[Amount]) -> Vec<HouseholdFacts> {
    if is_amount(fact) {
        return stated(facts, fact, amounts);
    }
    let lists = amounts_of(fact);
    let answered = match fact {
        FactRef::Members => households(ctx, facts),
        FactRef::Event => vec![HouseholdFacts { event: Stated::Absent, ..facts.clone() }],
        FactRef::EventField(field) => of_event(ctx, facts, field, amounts),
        FactRef::PriceField(PriceField::Scpi) => indices(facts),
        _ => completions(ctx, facts, fact, None).unwrap_or_default(),
    };
    let answered = answered.into_iter().flat_map(|one| {
        let open = lists.iter().find(|place| is_open(&one, **place)).copied();
        open.map_or_else(|| vec![one.clone()], |place| stated(&one, place, amounts))
    });
    let alike = if fact == FactRef::Incomes { incomes_alike(facts, amounts) } else { Vec::new() };
    answered.chain(alike).collect()
}

/// Everybody has the same income.
fn incomes_alike(facts: &HouseholdFacts, amounts: &[Amount]) -> Vec<HouseholdFacts> {
    let members = || facts.members.iter().flatten();
    let alike = |amount: &Amount| {
        let line = |id| json!({"member": id, "kind": "other", "per": "month", "gross": amount});
        let lines: Value = members().map(|member| line(&member.id)).collect();
        Some(HouseholdFacts { incomes: Some(serde_json::from_value(lines).ok()?), ..facts.clone() })
    };
    amounts.iter().filter_map(alike).collect()
}

/// Nothing, everything, and the lines between, for the household as a whole: at a line one status
/// ends and the next begins, for money as for income.
pub fn amounts(ctx: &Context, heads: Option<u32>, lines: impl Iterator<Item = Fraction>) -> Vec<Amount> {
    let heads = heads.unwrap_or(1).max(1);
    let lines: Vec<Fraction> = lines.collect();
    let multiples = [Key::MoneyMultipleDibao, Key::MoneyMultipleEdge, Key::MoneyMultipleRigid];
    let multiples = multiples.into_iter().filter_map(|key| ctx.pack.get(key).and_then(|held| held.value.number()));
    let owned: Vec<Fraction> =
        multiples.filter_map(|multiple| lines.first().map(|line| line.times(multiple))).collect();
    let between = lines.into_iter().chain(owned).filter_map(|line| {
        let money = (line * heads).round(domain::fraction::Rounding::HalfUpFen)?;
        Amount::try_new(Decimal::new(money.fen(), 2)).ok()
    });
    let mut amounts = vec![Amount::ZERO, Amount::MAX];
    amounts.extend(between);
    let mut seen = Vec::new();
    amounts.retain(|amount| {
        let is_new = !seen.contains(amount);
        seen.push(*amount);
        is_new
    });
    amounts
}

fn is_open(facts: &HouseholdFacts, place: FactRef) -> bool {
    place_of_amount(&mut facts.clone(), place).is_some_and(|amount| amount.is_none())
}

fn stated(facts: &HouseholdFacts, place: FactRef, amounts: &[Amount]) -> Vec<HouseholdFacts> {
    let with = |amount: &Amount| {
        let mut facts = facts.clone();
        *place_of_amount(&mut facts, place)? = Some(*amount);
        Some(facts)
    };
    amounts.iter().filter_map(with).collect()
}

/// Where the facts hold an amount.
fn place_of_amount(facts: &mut HouseholdFacts, place: FactRef) -> Option<&mut Option<Amount>> {
    use {AssetField as A, ExpenseField as E, IncomeField as I, SupporterField as S};
    match place {
        FactRef::Income(index, field) => {
            let line = facts.incomes.as_mut()?.get_mut(index)?;
            Some(match field {
                I::Gross => &mut line.gross,
                I::Cost => &mut line.cost,
                I::Depreciation => &mut line.depreciation,
                I::Tax => &mut line.tax,
                _ => return None,
            })
        }
        FactRef::Expense(index, field) => {
            let line = facts.expenses.as_mut()?.get_mut(index)?;
            Some(match field {
                E::Bill => &mut line.bill,
                E::Basic => &mut line.basic,
                E::Critical => &mut line.critical,
                E::MedicalAid => &mut line.medical_aid,
                E::OtherInsurance => &mut line.other_insurance,
                E::Commercial => &mut line.commercial,
                E::Amount => &mut line.amount,
                E::Subsidy => &mut line.subsidy,
                E::Kind | E::Per | E::PublicFee => return None,
            })
        }
        FactRef::Asset(index, field) => {
            let asset = facts.assets.as_mut()?.get_mut(index)?;
            match field {
                A::Value => Some(&mut asset.value),
                A::Area => Some(&mut asset.area),
                _ => None,
            }
        }
        FactRef::Supporter(index, field) => {
            let supporter = facts.supporters.as_mut()?.get_mut(index)?;
            match field {
                S::PerCapita => Some(&mut supporter.household_per_capita),
                S::ActualPayment => Some(&mut supporter.actual_payment),
                S::OwnIncome => Some(&mut supporter.own_income_year),
                S::AssetsPerPerson => Some(&mut supporter.assets_per_person),
                _ => None,
            }
        }
        FactRef::Grant(index, GrantField::Amount) => Some(&mut facts.past_grants.as_mut()?.get_mut(index)?.amount),
        FactRef::CurrentDibaoField(CurrentDibaoField::Amount) => match &mut facts.current_dibao {
            Stated::Known(now) => Some(&mut now.amount),
            _ => None,
        },
        _ => None,
    }
}

/// Households whose members are wholly ordinary and of one age, grown, a child, old, or of whom nobody
/// counts. Whoever is named elsewhere in the facts is among them.
fn households(ctx: &Context, facts: &HouseholdFacts) -> Vec<HouseholdFacts> {
    let mut named: Vec<&MemberId> = facts.incomes.iter().flatten().map(|line| &line.member).collect();
    named.extend(facts.expenses.iter().flatten().map(|line| &line.member));
    named.extend(facts.assets.iter().flatten().map(|asset| &asset.owner));
    named.extend(facts.supporters.iter().flatten().flat_map(|one| one.supports.iter().flatten()));
    named.extend(facts.event.known().and_then(|event| event.person.known()));
    named.extend(facts.past_grants.iter().flatten().filter_map(|grant| grant.person.known()));
    named.sort();
    named.dedup();
    let ids: Vec<&str> = if named.is_empty() { vec!["m1"] } else { named.iter().map(|id| id.as_str()).collect() };
    let of_age = |(years, custody): (u32, Custody)| {
        let birth = domain::date::subtract_months(ctx.on, years.saturating_mul(12))?;
        let person = |(index, id): (usize, &&str)| {
            let relation = if index == 0 { "applicant" } else { "spouse" };
            json!({ "id": id, "relation": relation, "birth_date": birth, "custody": custody })
        };
        let people: Vec<Value> = ids.iter().enumerate().map(person).collect();
        let members = serde_json::from_value(Value::Array(people)).ok()?;
        let ordinary = HouseholdFacts { members: Some(members), ..HouseholdFacts::default() }.answered_ordinarily();
        Some(HouseholdFacts { members: ordinary.members, ..facts.clone() })
    };
    let all = [(40, Custody::None), (10, Custody::None), (85, Custody::None), (40, Custody::Prison)];
    all.into_iter().filter_map(of_age).collect()
}

fn of_event(ctx: &Context, facts: &HouseholdFacts, field: EventField, amounts: &[Amount]) -> Vec<HouseholdFacts> {
    let Stated::Known(event) = &facts.event else { return Vec::new() };
    let numbers = [1, 2, 3, 6, 12];
    let with = |event| HouseholdFacts { event: Stated::Known(event), ..facts.clone() };
    match field {
        EventField::Persons => {
            numbers.map(|number| with(domain::facts::Event { persons: Some(number), ..event.clone() })).to_vec()
        }
        EventField::Months => {
            numbers.map(|number| with(domain::facts::Event { months: Some(number), ..event.clone() })).to_vec()
        }
        EventField::Request => {
            let stated = std::iter::once(Stated::Absent).chain(amounts.iter().copied().map(Stated::Known));
            stated.map(|request| with(domain::facts::Event { request, ..event.clone() })).collect()
        }
        _ => completions(ctx, facts, FactRef::EventField(field), None).unwrap_or_default(),
    }
}

fn indices(facts: &HouseholdFacts) -> Vec<HouseholdFacts> {
    let Stated::Known(price) = &facts.price else { return Vec::new() };
    let with = |rise: Decimal| HouseholdFacts {
        price: Stated::Known(domain::facts::PriceIndices { scpi: Some(rise), ..price.clone() }),
        ..facts.clone()
    };
    [Decimal::ZERO, Decimal::TEN].map(with).to_vec()
}
