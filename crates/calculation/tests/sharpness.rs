//! A single unknown answer makes an outcome undetermined only where two answers differ.

use crate::support::{facts, pack, today};
use calculation::{assess, bundle};
use domain::assessment::{Amount, Need, Outcome};
use domain::{Money, Programme};
use serde_json::{Value, json};

/// A couple with a wage between the dibao and the edge line.
fn couple(wage: &str) -> Value {
    let person = |id: &str, relation: &str| {
        json!({"id": id, "relation": relation, "birth_date": "1980-01-01", "custody": "none", "clergy_since": "none",
            "holds": [], "disability": "none", "serious_illness": false})
    };
    json!({"region": "urban", "hukou_local": true, "members": [person("m1", "applicant"), person("m2", "spouse")],
        "incomes": [{"member": "m1", "kind": "wage", "per": "month", "gross": wage}], "expenses": [], "assets": [],
        "supporters": [], "past_grants": [], "event": "none"})
}

fn outcome(value: Value, programme: Programme) -> (Outcome, Vec<Need>) {
    let assessment = assess(&pack(), &facts(value), today());
    let finding = assessment.programme(programme).unwrap();
    (finding.outcome, finding.needs.clone())
}

#[test]
fn whatever_a_household_near_the_line_owns_it_is_no_rigid_household() {
    let mut value = couple("1000");
    value["assets"] = Value::Null;
    assert_eq!(outcome(value.clone(), Programme::Rigid), (Outcome::NotEligible, vec![]));
    assert_eq!(outcome(value, Programme::Dibao), (Outcome::Undetermined, vec![Need::Fact("/assets".into())]));
}

#[test]
fn an_unknown_deposit_leaves_dibao_open_and_closes_rigid() {
    let mut value = couple("1000");
    value["expenses"] = json!([{"member": "m1", "kind": "living", "per": "month", "amount": "900"}]);
    value["assets"] = json!([{"owner": "m1", "kind": "money", "value": null}]);
    assert_eq!(outcome(value.clone(), Programme::Rigid).0, Outcome::NotEligible);
    assert_eq!(outcome(value, Programme::Edge).0, Outcome::Undetermined);
}

#[test]
fn an_unknown_that_cannot_matter_is_not_asked_for() {
    let mut value = couple("9000");
    value["members"][1]["serious_illness"] = Value::Null;
    value["members"][1]["disability"] = Value::Null;
    assert_eq!(outcome(value, Programme::Dibao), (Outcome::NotEligible, vec![]));
}

#[test]
fn who_may_be_in_prison_may_count_or_not() {
    let mut value = couple("1000");
    value["members"][1]["custody"] = Value::Null;
    let (outcome, needs) = outcome(value, Programme::Dibao);
    assert_eq!((outcome, needs), (Outcome::Undetermined, vec![Need::Fact("/members/1/custody".into())]));
}

#[test]
fn a_thing_that_nobody_has_named_leaves_property_open() {
    let mut value = couple("1000");
    value["assets"] = json!([{"owner": "m1", "kind": null, "value": "100"}]);
    let kind = vec![Need::Fact("/assets/0/kind".into())];
    assert_eq!(outcome(value.clone(), Programme::Dibao), (Outcome::Undetermined, kind));
    value["assets"][0]["kind"] = json!("money");
    assert_eq!(outcome(value, Programme::Dibao).0, Outcome::Eligible);
}

#[test]
fn an_open_age_is_tried_at_the_age_that_a_place_sets() {
    let mut value = couple("1000");
    value["supporters"] = json!([{"id": "s1", "relation": "child", "supports": ["m1"], "birth_date": null,
        "household_per_capita": "9000", "children": 1, "supported": 1, "actual_payment": "0", "holds": [],
        "own_income_year": "0", "low_property": true, "disability": "none", "custody": "none",
        "no_civil_capacity": false}]);
    let set = |age: &str| [("supporters.elder_age".to_owned(), age.to_owned())].into();
    for age in ["70", "85"] {
        let pack = pack().overlaid(&set(age)).unwrap();
        let assessment = assess(&pack, &facts(value.clone()), today());
        assert_eq!(assessment.programme(Programme::Dibao).unwrap().outcome, Outcome::Undetermined, "{age}");
    }
}

#[test]
fn an_answer_that_changes_no_amount_is_not_waited_for() {
    let set = [("temp.expenditure.cap_multiple", "6"), ("temp.expenditure.special_cap_multiple", "12")];
    let set = set.map(|(key, value)| (key.to_owned(), value.to_owned())).into();
    let pack = pack().overlaid(&set).unwrap();
    let amount = |months: u32, special: Value| {
        let mut value = couple("0");
        value["event"] = json!({"kind": "expenditure", "person": "m1", "cause": "illness", "persons": 1,
            "months": months, "request": "none", "special": special});
        let assessment = assess(&pack, &facts(value), today());
        let found = assessment.programme(Programme::TemporaryExpenditure).unwrap().clone();
        (found.outcome, found.amount, found.needs)
    };
    // A cap of 6 or 12 standards: one month of aid for one person is below both.
    assert_eq!(amount(1, Value::Null), amount(1, json!(false)));
    assert!(amount(1, Value::Null).1.is_some());
}

#[test]
fn an_amount_that_differs_still_names_what_it_waits_for() {
    let mut value = couple("0");
    value["region"] = Value::Null;
    let assessment = assess(&pack(), &facts(value), today());
    let dibao = assessment.programme(Programme::Dibao).unwrap();
    assert_eq!((dibao.outcome, dibao.amount), (Outcome::Eligible, None));
    assert_eq!(dibao.needs, [Need::Fact("/region".into())]);
}

#[test]
fn what_nobody_may_deduct_is_not_asked_for() {
    let mut value = couple("1000");
    value["expenses"] = Value::Null;
    let dibao = |value: &Value| {
        let assessment = assess(&pack(), &facts(value.clone()), today());
        let dibao = assessment.programme(Programme::Dibao).unwrap();
        (dibao.outcome, dibao.amount, dibao.needs.clone())
    };
    // Twice 795 less 1,000.
    let amount = Amount::Monthly(Money::from_fen(59_000));
    assert_eq!(dibao(&value), (Outcome::Eligible, Some(amount), vec![]));
    value["members"][1]["serious_illness"] = json!(true);
    assert_eq!(dibao(&value), (Outcome::Eligible, None, vec![Need::Fact("/expenses".into())]));
}

#[test]
fn where_one_answer_decides_only_for_whom_the_programme_is_sure() {
    // A woman of 86 and her son of 68: while he is at home he is the one who needs support, in prison he cannot give it.
    let mut value = couple("0");
    value["members"][0]["birth_date"] = json!("1940-01-01");
    value["members"][1]["birth_date"] = json!("1958-01-01");
    value["members"][1]["relation"] = json!("child");
    value = serde_json::to_value(facts(value).answered_ordinarily()).unwrap();
    value["members"][1]["custody"] = Value::Null;
    let tekun = |value: &Value| {
        let assessment = assess(&pack(), &facts(value.clone()), today());
        assessment.programme(Programme::Tekun).unwrap().clone()
    };
    // 1.3 times 795, and a tenth of the minimum wage of 2,060 for care.
    let found = tekun(&value);
    assert_eq!((found.outcome, found.amount), (Outcome::Eligible, Some(Amount::Monthly(Money::from_fen(123_950)))));
    let open: Vec<_> = found.members.iter().map(|member| member.outcome).collect();
    assert_eq!(open, [Outcome::Undetermined; 2]);
    assert!(found.needs.is_empty() && found.reasons.iter().all(|reason| reason.subject.is_none()));
    let mut codes: Vec<_> = found.reasons.iter().map(|reason| reason.code).collect();
    codes.dedup();
    assert!(!codes.is_empty() && codes.len() == found.reasons.len(), "{codes:?}");
    assert_eq!(found.all_needs(), [&Need::Fact("/members/1/custody".into())]);
    // What is received is counted person by person, and that is open.
    let bundle = bundle(&pack(), &facts(value.clone()), today());
    assert!(bundle.provisional);
    // Where the two would be paid differently, the sum waits for the answer.
    value["members"][1]["care_mode"] = json!("centralised");
    let found = tekun(&value);
    assert_eq!((found.outcome, found.amount), (Outcome::Eligible, None));
    assert_eq!(found.needs, [Need::Fact("/members/1/custody".into())]);
}

#[test]
fn what_two_things_held_open_together_is_not_closed() {
    // Dibao opens the living subsidy, and only beside the living subsidy is a child's rate cut, so that it may stay.
    let value = json!({"members": [{"id": "m1", "relation": "applicant", "birth_date": "1955-01-01"},
        {"id": "m2", "relation": "grandchild", "birth_date": "2016-01-01", "coresidence_months": 60,
            "disability": {"kind": "limb", "level": 2}, "father": {"status": "dead"},
            "mother": {"status": "custody", "months": 8}}],
        "incomes": [{"member": "m1", "kind": "wage", "per": "month", "gross": "9000"}]});
    let mut value = serde_json::to_value(facts(value).answered_ordinarily()).unwrap();
    let mut living = |held: Value| {
        value["members"][1]["holds"] = held;
        outcome(value.clone(), Programme::DisabilityLiving).0
    };
    assert_eq!(living(json!(["dibao"])), Outcome::NotEligible);
    assert_eq!(living(json!(["disability_living"])), Outcome::NotEligible);
    assert_eq!(living(json!(["dibao", "disability_living"])), Outcome::Eligible);
    assert_eq!(living(Value::Null), Outcome::Undetermined);
}

#[test]
fn a_reason_that_is_sure_of_somebody_keeps_the_name() {
    let person = |id: &str, relation: &str, birth: &str| json!({"id": id, "relation": relation, "birth_date": birth, "coresidence_months": 60});
    let members = [
        person("m1", "applicant", "1940-01-01"),
        person("m2", "child", "1958-01-01"),
        person("m3", "other_kin", "1950-01-01"),
    ];
    let mut value = serde_json::to_value(facts(json!({"members": members})).answered_ordinarily()).unwrap();
    value["members"][1]["custody"] = Value::Null;
    let assessment = assess(&pack(), &facts(value), today());
    let reasons = &assessment.programme(Programme::Tekun).unwrap().reasons;
    let told: Vec<_> = reasons.iter().map(|reason| (reason.code, reason.subject.as_deref())).collect();
    assert!(told.iter().any(|(_, subject)| *subject == Some("m3")), "{told:?}");
    assert!(told.iter().all(|(_, subject)| matches!(subject, None | Some("m3"))), "{told:?}");
}
