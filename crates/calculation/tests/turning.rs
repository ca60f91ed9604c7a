//! What would change an outcome, worked out by hand with a standard of 795 and an edge line of 1.5.

use calculation::{find, turning_points};
use domain::Programme;
use domain::turning::{Change, TurningPoint};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::support::{facts, household, pack, today};

fn single(more: &Value) -> Value {
    let mut value = json!({ "region": "urban", "hukou_local": true, "incomes": [], "expenses": [], "assets": [],
        "supporters": [], "past_grants": [], "event": "none", "current_dibao": "none", "price": "none",
        "single_parent": false, "members": [{ "id": "m1", "relation": "applicant", "birth_date": "1980-01-01",
        "student": "none", "disability": "none", "serious_illness": true, "custody": "none", "holds": [],
        "clergy_since": "none", "soldier_unmarried": false, "employed": true, "no_civil_capacity": false }] });
    for (key, more) in more.as_object().unwrap() {
        value.as_object_mut().unwrap().insert(key.clone(), more.clone());
    }
    value
}

fn points(value: Value) -> Vec<TurningPoint> {
    let facts = facts(value);
    let found = find(&pack(), &facts, today());
    turning_points(&pack(), &facts, today(), &found.programmes)
}

fn by(points: &[TurningPoint], programme: Programme, change: Change) -> Option<String> {
    let point = points.iter().find(|point| point.programme == programme && point.change == change)?;
    Some(point.by.yuan().to_string())
}

fn wage(gross: &str) -> Value {
    json!([{ "member": "m1", "kind": "wage", "per": "month", "gross": gross, "cost": "0" }])
}

#[test]
fn a_household_above_the_line_is_told_how_far_to_the_fen() {
    let points = points(single(&json!({ "incomes": wage("1000") })));
    // Strictly below 795; medical cost of the gravely ill is deducted by a twelfth.
    assert_eq!(by(&points, Programme::Dibao, Change::LessIncome).as_deref(), Some("205.01"));
    assert_eq!(by(&points, Programme::Dibao, Change::MoreMedical).as_deref(), Some("2460.01"));
    assert_eq!(by(&points, Programme::Dibao, Change::LessMoney), None);
    // It is an edge household already.
    assert_eq!(by(&points, Programme::Edge, Change::LessIncome), None);
}

#[test]
fn on_the_edge_line_one_fen_less_opens_it() {
    let points = points(single(&json!({ "incomes": wage("1192.5") })));
    assert_eq!(by(&points, Programme::Edge, Change::LessIncome).as_deref(), Some("0.01"));
    assert_eq!(by(&points, Programme::Dibao, Change::LessIncome).as_deref(), Some("397.51"));
}

#[test]
fn too_much_money_is_told_by_how_much() {
    let assets = json!([{ "owner": "m1", "kind": "money", "value": "20000" }]);
    let points = points(single(&json!({ "incomes": wage("500"), "assets": assets })));
    // Twenty-four times 795 is 19,080, and exactly that passes.
    assert_eq!(by(&points, Programme::Dibao, Change::LessMoney).as_deref(), Some("920"));
    assert_eq!(by(&points, Programme::Dibao, Change::LessIncome), None);
}

#[test]
fn money_in_two_accounts_is_counted_together() {
    let money = |value: &str| json!({ "owner": "m1", "kind": "money", "value": value });
    let assets = json!([money("900"), money("19100")]);
    let points = points(single(&json!({ "incomes": wage("500"), "assets": assets })));
    // 20,000 − 19,080 as in one account, though the first holds less than that.
    assert_eq!(by(&points, Programme::Dibao, Change::LessMoney).as_deref(), Some("920"));
}

#[test]
fn the_bill_is_tried_of_the_member_whose_bill_counts() {
    let person = |id: &str, relation: &str, ill: bool| json!({ "id": id, "relation": relation, "birth_date": "1980-01-01", "serious_illness": ill });
    let value = json!({ "members": [person("m1", "applicant", false), person("m2", "spouse", true)],
        "incomes": wage("2000") });
    let answered = serde_json::to_value(facts(value).answered_ordinarily()).unwrap();
    // A twelfth of it brings 2,000 below twice 795.
    assert_eq!(by(&points(answered), Programme::Dibao, Change::MoreMedical).as_deref(), Some("4920.01"));
}

#[test]
fn what_only_gives_way_has_no_turning_point() {
    let points = points(single(&json!({ "incomes": wage("500") })));
    assert!(points.iter().all(|point| point.programme != Programme::Edge), "{points:?}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]
    #[test]
    fn only_what_is_closed_has_a_turning_point(value in household()) {
        let facts = facts(value);
        let found = find(&pack(), &facts, today());
        for point in turning_points(&pack(), &facts, today(), &found.programmes) {
            let own = found.programmes.iter().find(|own| own.programme == point.programme).unwrap();
            prop_assert_eq!(own.outcome, domain::assessment::Outcome::NotEligible);
            prop_assert!(point.by.fen() > 0);
            let of_household = [Programme::Dibao, Programme::ExpenditureDibao, Programme::Edge, Programme::Rigid];
            prop_assert!(of_household.contains(&point.programme), "{:?}", point.programme);
        }
    }
}
