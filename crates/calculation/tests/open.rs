//! What stays open while it is not known who the household is, and what the derivation shows.

use calculation::{assess, find_with_derivation};
use domain::Programme;
use domain::assessment::{Outcome, ReasonCode};
use domain::derivation::{ArgumentName, Node, Quantity, Rule};
use serde_json::{Value, json};

use crate::support::{facts, pack, today};

/// An applicant with a wage of 1,000 and brothers who may be in prison.
fn brothers(count: usize) -> Value {
    let person = |id: String, relation: &str, custody: Value| {
        json!({ "id": id, "relation": relation, "birth_date": "1980-01-01", "custody": custody, "holds": [],
            "clergy_since": "none", "disability": "none", "serious_illness": false, "coresidence_months": 60,
            "student": "none", "full_time": false, "soldier_unmarried": false, "other_parent_custody": false })
    };
    let mut members = vec![person("m0".into(), "applicant", json!("none"))];
    members.extend((1..=count).map(|index| person(format!("m{index}"), "sibling", Value::Null)));
    json!({ "region": "urban", "hukou_local": true, "members": members, "expenses": [], "assets": [],
        "incomes": [{ "member": "m0", "kind": "wage", "per": "month", "gross": "1000", "cost": "0" }],
        "supporters": [], "past_grants": [], "event": "none", "single_parent": false })
}

#[test]
fn income_that_is_the_same_in_every_way_is_known_while_the_ways_can_be_counted() {
    let income = |count| assess(&pack(), &facts(brothers(count)), today()).household.total_income;
    assert_eq!(income(6).map(|income| income.to_string()).as_deref(), Some("1000"));
    assert_eq!(income(7), None);
}

#[test]
fn without_members_only_a_need_that_nobody_has_is_certain() {
    let facts = facts(json!({ "region": "urban", "hukou_local": true, "event": "none" }));
    let assessed = assess(&pack(), &facts, today());
    let found = assessed.programme(Programme::TemporaryExpenditure).unwrap();
    let codes: Vec<_> = found.reasons.iter().map(|reason| reason.code).collect();
    assert_eq!((found.outcome, codes), (Outcome::NotEligible, vec![ReasonCode::NoSuchNeed]));
    for open in [Programme::Dibao, Programme::Edge, Programme::Rigid] {
        assert_eq!(assessed.programme(open).unwrap().outcome, Outcome::Undetermined, "{open:?}");
    }
}

fn all<'a>(node: &'a Node, rule: Rule, found: &mut Vec<&'a Node>) {
    if node.rule == rule {
        found.push(node);
    }
    node.children.iter().for_each(|child| all(child, rule, found));
}

#[test]
fn the_derivation_shows_the_way_in_which_all_count() {
    let found = find_with_derivation(&pack(), &facts(brothers(1)), today());
    let derivation = found.derivation.unwrap();
    let mut lines = Vec::new();
    all(&derivation, Rule::IncomeTest, &mut lines);
    let heads = lines.iter().flat_map(|node| &node.arguments).find(|argument| argument.name == ArgumentName::Counted);
    assert_eq!(heads.unwrap().value, Quantity::Number(domain::Fraction::whole(2)));
    let mut members = Vec::new();
    all(&derivation, Rule::MemberCounts, &mut members);
    let reasons: Vec<_> = members.iter().flat_map(|node| &node.arguments).map(|argument| &argument.value).collect();
    let word = |word: &str| Quantity::Word(word.into());
    assert_eq!(reasons, [&word("applicant"), &word("answer_missing")]);
}

#[test]
fn the_derivation_says_how_often_an_income_comes() {
    let per = |per: &str| {
        let mut value = brothers(0);
        *value.pointer_mut("/incomes/0/per").unwrap() = json!(per);
        let found = find_with_derivation(&pack(), &facts(value), today());
        let mut lines = Vec::new();
        let derivation = found.derivation.unwrap();
        all(&derivation, Rule::IncomeLine, &mut lines);
        let often = lines.iter().flat_map(|node| &node.arguments).find(|argument| argument.name == ArgumentName::Per);
        often.unwrap().value.clone()
    };
    for often in ["month", "year"] {
        assert_eq!(per(often), Quantity::Word(often.into()));
    }
}

#[test]
fn the_derivation_says_by_which_grade_care_is_paid() {
    let value = json!({ "region": "urban", "hukou_local": true, "incomes": [], "expenses": [], "assets": [],
        "supporters": [], "past_grants": [], "event": "none", "current_dibao": "none", "price": "none",
        "single_parent": false, "members": [{ "id": "m1", "relation": "applicant", "birth_date": "1950-01-01",
        "coresidence_months": 60, "student": "none", "full_time": true, "disability": "none",
        "serious_illness": false, "custody": "none", "holds": [], "other_parent_custody": false,
        "clergy_since": "none", "soldier_unmarried": false, "employed": false, "self_care_failed": [],
        "care_mode": "scattered", "no_civil_capacity": false, "in_institution": false, "needs_long_care": true,
        "spouse": "none", "parents": [], "father": { "status": "able" }, "mother": { "status": "able" } }] });
    let derivation = find_with_derivation(&pack(), &facts(value), today()).derivation.unwrap();
    let mut care = Vec::new();
    all(&derivation, Rule::TekunCare, &mut care);
    let own = care.iter().flat_map(|node| &node.arguments).filter(|one| one.name != ArgumentName::Setting);
    let names: Vec<_> = own.map(|argument| argument.name).collect();
    assert_eq!(names, [ArgumentName::CareGrade, ArgumentName::MinimumWage, ArgumentName::Rate]);
}
