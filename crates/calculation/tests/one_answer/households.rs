//! Households of which every answer is known.

use domain::policy::PolicyPack;
use serde_json::{Value, json};

use crate::support::{facts, pack};

fn place(rules: &[(&str, &str)]) -> PolicyPack {
    let rules = rules.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned()));
    let rules = rules.chain([("temp.small.cap_per".to_owned(), "case".to_owned())]).collect();
    pack().overlaid(&rules).unwrap()
}

/// All that is not said is as usual.
fn usual(value: Value) -> Value {
    serde_json::to_value(facts(value).answered_ordinarily()).unwrap()
}

fn person(id: &str, relation: &str, birth: &str, more: &Value) -> Value {
    let mut person = json!({"id": id, "relation": relation, "birth_date": birth});
    person.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    person
}

/// An old person alone, whose child is out of work and lives on little.
pub fn an_elder_with_a_poor_child() -> (PolicyPack, Value) {
    let rules = &[];
    (
        place(rules),
        usual(json!({"region": "rural", "members": [person("m1", "applicant", "1950-01-01", &json!({}))],
        "incomes": [{"member": "m1", "kind": "transfer_in", "item": "basic_pension_central", "per": "month", "gross": "200"}],
        "supporters": [{"id": "s1", "relation": "child", "supports": ["m1"], "birth_date": "1975-05-05",
            "household_per_capita": "900", "children": 2, "supported": 1, "own_income_year": "8000",
            "low_property": true, "assets_per_person": "1000", "disability": {"kind": "limb", "level": 1}}]})),
    )
}

/// A grandmother with a child whose father is dead and whose mother is in prison.
pub fn a_child_without_able_parents() -> (PolicyPack, Value) {
    let gone = json!({"coresidence_months": 30, "father": {"status": "dead", "months": 30}, "mother": {"status": "custody", "months": 8}});
    let rules = &[];
    (
        place(rules),
        usual(json!({"members": [person("m1", "applicant", "1955-01-01", &json!({})),
            person("m2", "grandchild", "2016-01-01", &gone)],
        "incomes": [{"member": "m1", "kind": "wage", "per": "month", "gross": "900"}]})),
    )
}

/// A couple near the line, on dibao, one of whom is severely disabled, in a month of rising prices.
pub fn a_disabled_spouse_on_dibao() -> (PolicyPack, Value) {
    let rules = &[];
    (
        place(rules),
        usual(json!({"members": [person("m1", "applicant", "1980-01-01", &json!({})),
            person("m2", "spouse", "1980-01-01", &json!({"disability": {"kind": "limb", "level": 1}}))],
        "incomes": [{"member": "m1", "kind": "wage", "per": "month", "gross": "1000", "cost": "100"}],
        "current_dibao": {"amount": "300", "job_taken": true, "hardship": false},
        "price": {"cpi": "3.6", "food": "2", "scpi": "3.7"}})),
    )
}

/// One person with a small business, large bills and things of every kind.
pub fn a_small_business_and_large_bills() -> (PolicyPack, Value) {
    let rules = &[];
    (
        place(rules),
        usual(json!({"members": [person("m1", "applicant", "1980-01-01", &json!({"serious_illness": false}))],
        "incomes": [{"member": "m1", "kind": "business", "per": "year", "gross": "24000", "cost": "3000", "depreciation": "100", "tax": "50"}],
        "expenses": [{"member": "m1", "kind": "medical", "per": "year", "bill": "30000", "basic": "10000", "critical": "2000",
                "medical_aid": "1000", "other_insurance": "500", "commercial": "500"}],
        "assets": [{"owner": "m1", "kind": "money", "value": "9000"}, {"owner": "m1", "kind": "vehicle", "type": "motorcycle"},
            {"owner": "m1", "kind": "home", "area": "28"}, {"owner": "m1", "kind": "home", "area": "1"},
            {"owner": "m1", "kind": "non_residential", "sole_dwelling": true},
            {"owner": "m1", "kind": "registered_capital", "value": "100000"}],
        "current_dibao": {"amount": "300", "job_taken": true, "hardship": false}})),
    )
}

/// The second fire within a year, and one for which aid came already.
pub fn a_second_fire() -> (PolicyPack, Value) {
    let before = |date: &str| json!({"date": date, "amount": "300", "person": "m1", "cause": "fire"});
    let rules = &[];
    (
        place(rules),
        usual(
            json!({"members": [person("m1", "applicant", "1980-01-01", &json!({})), person("m2", "spouse", "1980-01-01", &json!({}))],
        "incomes": [{"member": "m1", "kind": "wage", "per": "month", "gross": "9000"}],
        "past_grants": [before("2026-03-01"), before("2025-03-01")],
        "event": {"kind": "small_fast", "person": "m1", "cause": "fire", "request": "700"}}),
        ),
    )
}

/// A case of several persons and months of spending, in a place with a higher cap for special ones.
pub fn months_of_spending() -> (PolicyPack, Value) {
    let rules = &[("temp.expenditure.special_cap_multiple", "12"), ("temp.expenditure.cap_multiple", "1")];
    (
        place(rules),
        usual(json!({"members": [person("m1", "applicant", "1980-01-01", &json!({}))],
        "incomes": [{"member": "m1", "kind": "wage", "per": "month", "gross": "1000"}],
        "expenses": [{"member": "m1", "kind": "education", "per": "year", "amount": "9000", "subsidy": "500", "public_fee": "8200"}],
        "event": {"kind": "expenditure", "person": "m1", "cause": "illness", "persons": 1, "months": 2, "request": "9000"}})),
    )
}

/// Three generations, a student, a soldier, a job that was just taken, and sums that came once.
pub fn three_generations() -> (PolicyPack, Value) {
    let rules = &[
        ("household.exclude_soldiers", "true"),
        ("employment_exclusion.months", "6"),
        ("supporters.many_from", "2"),
        ("supporters.rate_many", "0"),
    ];
    (
        place(rules),
        usual(json!({"members": [
            person("m1", "applicant", "1970-01-01", &json!({})),
            person("m2", "child", "2004-01-01", &json!({"student": "undergraduate", "full_time": true})),
            person("m3", "child", "1996-01-01", &json!({"coresidence_months": 40, "soldier_unmarried": false, "spouse": "m4"})),
            person("m4", "child_spouse", "1996-01-01", &json!({"coresidence_months": 40, "spouse": "m3"})),
            person("m5", "grandchild", "2020-01-01", &json!({"coresidence_months": 40, "parents": ["m3", "m4"], "father": "none", "mother": "none"})),
        ],
        "incomes": [{"member": "m3", "kind": "wage", "per": "month", "gross": "900", "job_taken_on_aid": "2026-07-01"},
            {"member": "m1", "kind": "wage", "per": "month", "gross": "900", "ended": "2026-08-01"},
            {"member": "m1", "kind": "other", "per": "once", "gross": "36000", "date": "2026-02-01"}],
        "supporters": [{"id": "s1", "relation": "child", "supports": ["m1"], "birth_date": "1990-05-05",
            "household_per_capita": "2795", "children": 1, "supported": 1, "own_income_year": "80000",
            "low_property": false, "assets_per_person": "1000"}]})),
    )
}

/// A couple between the line and the edge line, one of whom is gravely ill.
pub fn an_ill_spouse_near_the_line() -> (PolicyPack, Value) {
    let ill = json!({"serious_illness": true});
    let members = [person("m1", "applicant", "1980-01-01", &json!({})), person("m2", "spouse", "1980-01-01", &ill)];
    let wage = json!({"member": "m1", "kind": "wage", "per": "month", "gross": "1800"});
    (place(&[]), usual(json!({"members": members, "incomes": [wage]})))
}

/// The third fire within a year, where aid comes twice.
pub fn a_third_fire() -> (PolicyPack, Value) {
    let before = |date: &str| json!({"date": date, "amount": "300", "person": "m1", "cause": "fire"});
    let members =
        [person("m1", "applicant", "1980-01-01", &json!({})), person("m2", "spouse", "1980-01-01", &json!({}))];
    let event = json!({"kind": "emergency", "person": "m1", "cause": "fire", "request": "700"});
    let grants = [before("2026-03-01"), before("2026-05-01")];
    (place(&[]), usual(json!({"members": members, "incomes": [], "past_grants": grants, "event": event})))
}

/// A grown child with a certificate that alone does not say whether it needs care, in a family with enough.
pub fn a_disabled_grown_child() -> (PolicyPack, Value) {
    let disabled = json!({"disability": {"kind": "visual", "level": 2}, "coresidence_months": 60});
    let members = [person("m1", "applicant", "1965-01-01", &json!({})), person("m2", "child", "1990-01-01", &disabled)];
    let wage = json!({"member": "m1", "kind": "wage", "per": "month", "gross": "5000"});
    (place(&[]), usual(json!({"members": members, "incomes": [wage]})))
}

/// A person on a fixed amount by grade.
pub fn a_grade() -> (PolicyPack, Value) {
    let rules = [("dibao.mode", "grade"), ("dibao.grade.a", "700"), ("dibao.grade.b", "500"), ("dibao.grade.c", "300")];
    let person = person("m1", "applicant", "1980-01-01", &json!({"benefit_grade": "b"}));
    (place(&rules), usual(json!({"members": [person], "incomes": []})))
}

/// A need in a place that grants no more than 1,000 in a year, of which 300 are used.
pub fn a_cap_of_the_year() -> (PolicyPack, Value) {
    let person = person("m1", "applicant", "1980-01-01", &json!({}));
    let event = json!({"kind": "small_fast", "person": "m1", "cause": "fire", "request": "790"});
    let grant = json!({"date": "2026-03-01", "amount": "300", "person": "m1", "cause": "illness"});
    let rules = [("temp.yearly_cap", "1000")];
    (place(&rules), usual(json!({"members": [person], "incomes": [], "past_grants": [grant], "event": event})))
}

/// Somebody who is gravely ill and just below the line after each month's bill.
pub fn a_bill_each_month() -> (PolicyPack, Value) {
    let person = person("m1", "applicant", "1980-01-01", &json!({"serious_illness": true}));
    let wage = json!({"member": "m1", "kind": "wage", "per": "month", "gross": "850"});
    let bill = json!({"member": "m1", "kind": "medical", "per": "month", "bill": "100"});
    (place(&[]), usual(json!({"members": [person], "incomes": [wage], "expenses": [bill]})))
}
