//! Who is whose relative, where nobody has said it, and what follows for persons.

use crate::support::{facts, pack, today};
use calculation::assess;
use domain::Programme;
use domain::Truth;
use domain::assessment::{MemberAnswer, Need, Outcome};
use serde_json::{Value, json};

fn person(id: &str, relation: &str, birth: &str) -> Value {
    json!({"id": id, "relation": relation, "birth_date": birth, "custody": "none", "clergy_since": "none", "holds": [],
        "disability": "none", "serious_illness": false, "employed": false, "coresidence_months": 60, "student": "none",
        "full_time": true, "other_parent_custody": false, "self_care_failed": [], "care_mode": "scattered",
        "no_civil_capacity": false, "in_institution": false, "child_choice": "child",
        "father": {"status": "able", "months": 0}, "mother": {"status": "able", "months": 0}})
}

fn household(members: &[Value]) -> Value {
    json!({"region": "urban", "hukou_local": true, "single_parent": false, "members": members, "incomes": [],
        "expenses": [], "assets": [], "supporters": [], "past_grants": [], "event": "none", "current_dibao": "none",
        "price": "none"})
}

fn answer(value: Value, programme: Programme, id: &str) -> MemberAnswer {
    let assessment = assess(&pack(), &facts(value), today());
    let finding = assessment.programme(programme).unwrap();
    finding.members.iter().find(|answer| answer.id == id).unwrap().clone()
}

#[test]
fn a_grandchild_beside_two_grown_children_may_have_a_parent_inside() {
    let mut value = household(&[
        person("a", "applicant", "1950-01-01"),
        person("b", "child", "1980-01-01"),
        person("c", "child", "1985-01-01"),
        person("g", "grandchild", "2016-01-01"),
    ]);
    value["incomes"] = json!([{"member": "b", "kind": "wage", "per": "month", "gross": "9000", "cost": "0"}]);
    assert_eq!(answer(value.clone(), Programme::Tekun, "g").outcome, Outcome::Undetermined);
    value["members"][3]["parents"] = json!(["b"]);
    assert_eq!(answer(value, Programme::Tekun, "g").outcome, Outcome::NotEligible);
}

#[test]
fn a_relative_who_does_not_count_is_tested_on_own_property() {
    let mut child = person("b", "child", "1980-01-01");
    child["disability"] = json!({"kind": "mental", "level": 3});
    child["independent"] = json!(true);
    child["coresidence_months"] = json!(0);
    let mut value = household(&[person("a", "applicant", "1950-01-01"), child]);
    assert_eq!(answer(value.clone(), Programme::Tekun, "a").outcome, Outcome::Eligible);
    value["assets"] = json!([{"owner": "b", "kind": "money", "value": "9000000"}]);
    assert_eq!(answer(value, Programme::Tekun, "a").outcome, Outcome::NotEligible);
}

#[test]
fn a_childs_spouse_counts_only_for_sure_with_every_grown_child() {
    let mut away = person("c", "child", "1992-01-01");
    away["coresidence_months"] = json!(0);
    let mut value = household(&[
        person("a", "applicant", "1960-01-01"),
        person("b", "child", "1990-01-01"),
        away,
        person("d", "child_spouse", "1991-01-01"),
    ]);
    let counted = |value: &Value| assess(&pack(), &facts(value.clone()), today()).household.members[3].counted;
    assert_eq!(counted(&value), Truth::Unknown);
    value["members"][3]["spouse"] = json!("b");
    assert_eq!(counted(&value), Truth::Yes);
    value["members"][3]["spouse"] = json!("c");
    assert_eq!(counted(&value), Truth::No);
}

#[test]
fn a_parent_who_is_stated_unable_is_not_the_able_one_inside() {
    let mut child = person("c", "child", "2015-01-01");
    child["mother"] = json!({"status": "custody", "months": 7});
    child["father"] = Value::Null;
    let mut value = household(&[person("a", "applicant", "1985-01-01"), child]);
    assert_eq!(answer(value.clone(), Programme::OrphanChild, "c").outcome, Outcome::Undetermined);
    value["members"][1]["mother"] = json!({"status": "dead"});
    assert_eq!(answer(value, Programme::OrphanChild, "c").outcome, Outcome::NotEligible);
}

#[test]
fn who_lives_at_a_religious_site_is_not_closed_by_the_dibao_of_others() {
    let mut monk = person("b", "child", "1990-01-01");
    monk["clergy_since"] = json!("2015-01-01");
    let value = household(&[person("a", "applicant", "1960-01-01"), monk]);
    assert_eq!(answer(value, Programme::SinglePersonDibao, "b").outcome, Outcome::Eligible);
}

/// An applicant, a grown child who earns well, and two old people who are married to a child.
fn two_in_laws() -> Value {
    let value = household(&[
        person("a", "applicant", "1985-01-01"),
        person("b", "child", "1990-01-01"),
        person("d", "child_spouse", "1950-01-01"),
        person("e", "child_spouse", "1951-01-01"),
    ]);
    let wage = json!([{"member": "b", "kind": "wage", "per": "month", "gross": "9000", "cost": "0"}]);
    let Value::Object(mut value) = value else { return value };
    value.insert("incomes".into(), wage);
    value.into()
}

#[test]
fn of_two_in_laws_either_may_be_married_to_the_grown_child() {
    let mut value = two_in_laws();
    assert_eq!(answer(value.clone(), Programme::Tekun, "d").outcome, Outcome::Undetermined);
    assert_eq!(answer(value.clone(), Programme::Tekun, "e").outcome, Outcome::Undetermined);
    value["members"][3]["spouse"] = json!("none");
    assert_eq!(answer(value.clone(), Programme::Tekun, "d").outcome, Outcome::NotEligible);
    assert_eq!(answer(value, Programme::Tekun, "e").outcome, Outcome::Eligible);
}

#[test]
fn an_in_law_beside_a_child_of_unknown_age_may_be_married_or_not() {
    let mut value = two_in_laws();
    value["members"][3]["spouse"] = json!("none");
    let with = |birth: Value| {
        let mut value = value.clone();
        value["members"][1]["birth_date"] = birth;
        answer(value, Programme::Tekun, "d").outcome
    };
    assert_eq!(with(json!("1990-01-01")), Outcome::NotEligible);
    assert_eq!(with(json!("2012-01-01")), Outcome::Eligible);
    assert_eq!(with(Value::Null), Outcome::Undetermined);
}

#[test]
fn of_two_grown_children_either_may_be_married_to_the_one_in_law() {
    let mut disabled = person("c", "child", "1992-01-01");
    disabled["disability"] = json!({"kind": "limb", "level": 1});
    let mut value = household(&[
        person("a", "applicant", "1985-01-01"),
        person("b", "child", "1990-01-01"),
        disabled,
        person("d", "child_spouse", "1950-01-01"),
    ]);
    value["incomes"] = json!([{"member": "b", "kind": "wage", "per": "month", "gross": "9000", "cost": "0"}]);
    let open = answer(value.clone(), Programme::Tekun, "d");
    assert_eq!((open.outcome, open.needs), (Outcome::Undetermined, vec![Need::Fact("/members/3/spouse".into())]));
    value["members"][2]["spouse"] = json!("none");
    assert_eq!(answer(value.clone(), Programme::Tekun, "d").outcome, Outcome::NotEligible);
    value["members"][2]["spouse"] = Value::Null;
    value["members"][1]["spouse"] = json!("none");
    assert_eq!(answer(value, Programme::Tekun, "d").outcome, Outcome::Eligible);
}

#[test]
fn the_one_in_law_is_the_spouse_of_the_one_grown_child_without_a_question() {
    let mut disabled = person("b", "child", "1990-01-01");
    disabled["disability"] = json!({"kind": "limb", "level": 1});
    let mut value =
        household(&[person("a", "applicant", "1965-01-01"), disabled, person("d", "child_spouse", "1950-01-01")]);
    value["incomes"] = json!([{"member": "a", "kind": "wage", "per": "month", "gross": "9000", "cost": "0"}]);
    assert_eq!(answer(value, Programme::Tekun, "d").outcome, Outcome::Eligible);
}

#[test]
fn a_price_subsidy_beside_tekun_or_dibao_for_one_waits_for_no_name_of_a_parent() {
    let mut child = person("g", "grandchild", "2016-01-01");
    child["disability"] = json!({"kind": "limb", "level": 1});
    let mut value = household(&[
        person("a", "applicant", "1955-01-01"),
        person("b", "child", "1980-01-01"),
        person("c", "child", "1985-01-01"),
        child,
    ]);
    // Between four times 795 and one and a half times that.
    value["incomes"] = json!([{"member": "b", "kind": "wage", "per": "month", "gross": "4000", "cost": "0"}]);
    value["price"] = json!({"cpi": "3.6", "food": "2", "scpi": "4"});
    assert_eq!(answer(value.clone(), Programme::Tekun, "g").outcome, Outcome::Undetermined);
    assert_eq!(answer(value.clone(), Programme::SinglePersonDibao, "g").outcome, Outcome::Undetermined);
    let price = answer(value, Programme::PriceSubsidy, "g");
    assert_eq!((price.outcome, price.needs), (Outcome::Eligible, vec![]));
}

#[test]
fn the_able_parents_of_a_disabled_spouse_support_that_spouse() {
    let disabled = |id: &str, relation: &str| {
        let mut disabled = person(id, relation, "1985-01-01");
        disabled["disability"] = json!({"kind": "limb", "level": 1});
        disabled
    };
    let mut value =
        household(&[disabled("a", "applicant"), disabled("b", "spouse"), person("p", "spouse_parent", "1965-01-01")]);
    value["incomes"] = json!([{"member": "p", "kind": "wage", "per": "month", "gross": "9000", "cost": "0"}]);
    assert_eq!(answer(value.clone(), Programme::Tekun, "b").outcome, Outcome::NotEligible);
    assert_eq!(answer(value, Programme::Tekun, "a").outcome, Outcome::Eligible);
}

#[test]
fn a_childs_spouse_counts_with_the_child_who_says_so_alone() {
    let mut away = person("c", "child", "1992-01-01");
    away["coresidence_months"] = json!(0);
    away["spouse"] = json!("d");
    let value = household(&[
        person("a", "applicant", "1960-01-01"),
        person("b", "child", "1990-01-01"),
        away,
        person("d", "child_spouse", "1991-01-01"),
    ]);
    assert_eq!(assess(&pack(), &facts(value), today()).household.members[3].counted, Truth::No);
}
