//! The best lawful combination, worked out by hand with a standard of 795, tekun of 1,033.50 and
//! care of 206 a month, subsidies of 277 each and a child's rate of 1,500.

use calculation::{bundle, find};
use domain::Programme;
use domain::assessment::{Outcome, ReasonCode};
use domain::bundle::Bundle;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::support::{facts, household, pack, today};

fn person(id: &str, relation: &str, birth: &str, more: &Value) -> Value {
    let mut person = json!({ "id": id, "relation": relation, "birth_date": birth, "coresidence_months": 60,
        "student": "none", "full_time": true, "disability": "none", "serious_illness": false, "custody": "none",
        "holds": [], "other_parent_custody": false, "clergy_since": "none", "soldier_unmarried": false,
        "employed": false, "self_care_failed": [], "care_mode": "scattered", "no_civil_capacity": false,
        "in_institution": false, "needs_long_care": true, "spouse": "none", "parents": [],
        "father": { "status": "able" }, "mother": { "status": "able" } });
    for (key, value) in more.as_object().unwrap() {
        person.as_object_mut().unwrap().insert(key.clone(), value.clone());
    }
    person
}

fn together(members: &[Value], incomes: &Value) -> Bundle {
    let facts = facts(json!({ "region": "urban", "hukou_local": true, "members": members, "incomes": incomes,
        "expenses": [], "assets": [], "supporters": [], "past_grants": [], "event": "none",
        "current_dibao": "none", "price": "none", "single_parent": false }));
    bundle(&pack(), &facts, today())
}

fn fen(yuan: &str) -> domain::Money {
    serde_json::from_value(json!(yuan)).unwrap()
}

#[test]
fn who_is_old_and_alone_takes_tekun_rather_than_dibao() {
    let found = together(&[person("m1", "applicant", "1950-01-01", &json!({}))], &json!([]));
    assert_eq!(found.monthly, fen("1239.5"));
    let received: Vec<_> = found.receives.iter().map(|one| one.programme).collect();
    assert_eq!(received, [Programme::Tekun]);
    let choice = found.choices.first().unwrap();
    assert!(choice.takes_tekun && choice.otherwise == Some(fen("795")), "{choice:?}");
    assert!(!found.provisional);
    assert!(found.excluded.iter().all(|one| one.programme != Programme::Tekun), "{:?}", found.excluded);
}

#[test]
fn tekun_of_an_amount_that_nobody_knows_yet_is_not_called_nothing() {
    let found = together(&[person("m1", "applicant", "1950-01-01", &json!({ "care_mode": null }))], &json!([]));
    assert_eq!((found.monthly, found.provisional), (fen("795"), true));
    let choice = found.choices.first().unwrap();
    assert!(!choice.takes_tekun && choice.otherwise.is_none(), "{choice:?}");
}

#[test]
fn two_subsidies_beside_dibao_may_be_worth_more_than_tekun() {
    let severe = json!({ "disability": { "kind": "limb", "level": 1 } });
    let found = together(&[person("m1", "applicant", "1980-01-01", &severe)], &json!([]));
    assert_eq!(found.monthly, fen("1349"));
    let choice = found.choices.first().unwrap();
    assert!(!choice.takes_tekun && choice.otherwise == Some(fen("1239.5")), "{choice:?}");
    let tekun = found.excluded.iter().find(|one| one.programme == Programme::Tekun).unwrap();
    assert_eq!((tekun.member.as_deref(), tekun.because), (Some("m1"), ReasonCode::TekunNotTaken));
}

#[test]
fn who_takes_tekun_leaves_the_household_that_receives_dibao() {
    let members =
        [person("m1", "applicant", "1950-01-01", &json!({})), person("m2", "sibling", "1980-01-01", &json!({}))];
    let wage = json!([{ "member": "m2", "kind": "wage", "per": "month", "gross": "700", "cost": "0" }]);
    let found = together(&members, &wage);
    // 1,239.50 of tekun, and 795 − 700 for the sister alone; together they would have 1,590 − 700.
    assert_eq!(found.monthly, fen("1334.5"));
    assert_eq!(found.choices.first().unwrap().otherwise, Some(fen("890")));
}

#[test]
fn an_orphan_takes_what_is_worth_more_where_nobody_has_chosen() {
    let lost = json!({ "father": { "status": "dead" }, "mother": { "status": "dead" } });
    let found = together(&[person("m1", "applicant", "2016-01-01", &lost)], &json!([]));
    // Dibao of 795 and the rest of the rate.
    assert_eq!(found.monthly, fen("1500"));
    assert_eq!(found.choices.first().unwrap().otherwise, Some(fen("1239.5")));
}

#[test]
fn of_seven_who_may_choose_six_do() {
    let person = |index: usize| {
        let relation = if index == 0 { "applicant" } else { "sibling" };
        person(&format!("m{index}"), relation, "1950-01-01", &json!({}))
    };
    let found = together(&(0..7).map(person).collect::<Vec<_>>(), &json!([]));
    let chose: Vec<_> = found.choices.iter().map(|choice| choice.member.as_str()).collect();
    assert_eq!(chose, ["m0", "m1", "m2", "m3", "m4", "m5"]);
    assert_eq!(found.monthly, fen("8676.5"), "seven times 1,239.50");
}

#[test]
fn tekun_that_waits_for_more_than_the_choice_is_not_left_for_something_else() {
    let severe = json!({ "disability": { "kind": "limb", "level": 1 } });
    let members = [person("m1", "applicant", "1980-01-01", &json!({})), person("m2", "sibling", "1980-01-01", &severe)];
    // Between twice 795 and one and a half times that; who supports the brother from outside is not said.
    let wage = json!([{ "member": "m1", "kind": "wage", "per": "month", "gross": "2000", "cost": "0" }]);
    let facts = facts(json!({ "region": "urban", "hukou_local": true, "members": members, "incomes": wage,
        "expenses": [], "assets": [], "past_grants": [], "event": "none", "current_dibao": "none", "price": "none",
        "single_parent": false }));
    let found = bundle(&pack(), &facts, today());
    assert_eq!((found.monthly, found.choices, found.provisional), (fen("0"), vec![], true));
}

#[test]
fn what_a_person_has_chosen_stays_chosen() {
    let lost = json!({ "father": { "status": "dead" }, "mother": { "status": "dead" }, "child_choice": "child" });
    let found = together(&[person("m1", "applicant", "2016-01-01", &lost)], &json!([]));
    assert_eq!((found.monthly, found.choices), (fen("1500"), Vec::new()));
}

proptest! {
    #[test]
    fn nobody_receives_tekun_beside_dibao_and_no_choice_is_better(value in household()) {
        let facts = facts(value);
        let found = bundle(&pack(), &facts, today());
        prop_assert!(found.choices.iter().all(|choice| choice.otherwise <= Some(found.monthly)));
        let has = |programme, id: Option<&str>| {
            found.receives.iter().any(|one| one.programme == programme && one.member.as_deref() == id)
        };
        for member in facts.members.iter().flatten() {
            let id = Some(member.id.as_str());
            let both = has(Programme::Tekun, id) && has(Programme::SinglePersonDibao, id);
            prop_assert!(!both, "{id:?} has tekun and dibao for one");
        }
        prop_assert!(!(has(Programme::Dibao, None) && has(Programme::ExpenditureDibao, None)));
        // Without anybody who may have tekun there is nothing to choose, and all is as assessed.
        let assessed = find(&pack(), &facts, today());
        let tekun = assessed.programmes.iter().find(|one| one.programme == Programme::Tekun);
        if tekun.is_none_or(|one| one.outcome == Outcome::NotEligible) && found.choices.is_empty() {
            for one in assessed.programmes.iter().filter(|one| one.outcome == Outcome::Eligible && one.members.is_empty()) {
                prop_assert!(has(one.programme, None), "{:?}", one.programme);
            }
        }
    }
}
