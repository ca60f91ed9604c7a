//! The fewest questions that could settle what is undetermined.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::support::{answers, facts, household, pack, today};
use calculation::{fewest_questions, find};
use domain::Programme;
use domain::assessment::{Need, Outcome};
use domain::facts::HouseholdFacts;
use domain::fewest::FewestQuestions;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{RngSeed, TestRunner};
use serde_json::{Value, json};

fn asked(value: &Value) -> FewestQuestions {
    fewest_questions(&pack(), &facts(value.clone()), today())
}

/// A person who lives alone; nothing but the place and the person is known.
fn alone() -> Value {
    json!({"region": "urban", "hukou_local": true,
        "members": [{"id": "m1", "relation": "applicant", "birth_date": "1950-01-01"}]})
}

#[test]
fn a_household_without_blanks_is_asked_nothing() {
    let mut value = alone();
    value["incomes"] = json!([]);
    let known = facts(value).answered_ordinarily();
    let known = fewest_questions(&pack(), &known, today());
    assert!(known.programmes.iter().all(|one| one.programme == Programme::Tekun), "{known:?}");
}

#[test]
fn an_income_may_settle_what_depends_on_it_and_no_other_answer_goes_before() {
    let found = asked(&alone());
    assert_eq!(found.of(Programme::TemporarySmallFast), ["/event"]);
    let first = found.questions.first().unwrap();
    assert!(first.settles.len() >= 3, "{found:?}");
    assert!(found.questions.windows(2).all(|two| two[0].settles.len() >= two[1].settles.len()));
}

#[test]
fn two_who_may_each_be_disabled_are_both_asked_about() {
    let person = |id: &str, relation: &str| json!({"id": id, "relation": relation, "birth_date": "1980-01-01"});
    let mut value = alone();
    value["members"] = json!([person("m1", "applicant"), person("m2", "spouse")]);
    let known = serde_json::to_value(facts(value).answered_ordinarily()).unwrap();
    let mut open = known;
    open["price"] = Value::Null;
    open["members"][0]["disability"] = Value::Null;
    open["members"][1]["disability"] = Value::Null;
    let found = asked(&open);
    let nursing = found.programmes.iter().find(|one| one.programme == Programme::DisabilityNursing).unwrap();
    assert!(nursing.exact);
    assert_eq!(nursing.ask, ["/members/0/disability"], "a severe one by itself opens it");
    // Of the living subsidy the amount would stay open, the outcome would not.
    assert_eq!(found.of(Programme::DisabilityLiving), ["/members/0/disability"]);
}

#[test]
fn no_answer_settles_what_waits_for_a_parameter() {
    let mut pack = pack();
    pack.set(domain::policy::Key::from_name("dibao.standard.urban").unwrap(), None);
    let mut value = alone();
    value["incomes"] = json!([]);
    let known = facts(value).answered_ordinarily();
    let found = fewest_questions(&pack, &known, today());
    assert!(found.of(Programme::Dibao).is_empty());
    assert!(found.programmes.iter().any(|one| one.programme == Programme::Dibao && one.exact));
}

/// What may be answered to each question, from many households, and the ends of what can be stated.
static POOL: LazyLock<BTreeMap<String, Vec<Value>>> = LazyLock::new(|| {
    let mut runner = TestRunner::deterministic();
    let mut pool: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    for _ in 0..60 {
        let value = household().new_tree(&mut runner).unwrap().current();
        for pointer in answers(&value) {
            let known = pool.entry(general(&pointer)).or_default();
            let answer = value.pointer(&pointer).unwrap();
            if known.len() < 12 && !known.contains(answer) {
                known.push(answer.clone());
            }
        }
    }
    let ends = ["0", "500", "2000", "100000000"].map(|amount| json!(amount));
    let amounts = ["incomes/gross", "incomes/cost", "assets/value", "assets/area", "supporters/actual_payment"];
    let covers = ["bill", "basic", "critical", "medical_aid", "other_insurance", "commercial", "amount"];
    let amounts = amounts.map(String::from).into_iter().chain(covers.map(|cover| format!("expenses/{cover}")));
    for place in amounts {
        pool.entry(format!("/{place}")).or_default().extend(ends.clone());
    }
    for amount in ends {
        let other = json!([{"member": "m0", "kind": "other", "per": "month", "gross": amount}]);
        let living = json!([{"member": "m0", "kind": "living", "per": "month", "amount": amount}]);
        let medical = json!([{"member": "m0", "kind": "medical", "per": "month", "bill": amount, "basic": "0",
            "critical": "0", "medical_aid": "0", "other_insurance": "0", "commercial": "0"}]);
        pool.entry("/incomes".into()).or_default().push(other);
        pool.entry("/expenses".into()).or_default().push(medical);
        pool.entry("/expenses".into()).or_default().push(living);
    }
    pool.entry("/assets".into()).or_default().extend([
        json!([{"owner": "m0", "kind": "vehicle", "type": "car", "needed_for_production": false, "value": "9000"}]),
        json!([{"owner": "m0", "kind": "money", "value": "100000000"}]),
    ]);
    for list in ["/incomes", "/expenses", "/assets", "/supporters", "/past_grants", "/members/disability"] {
        let nothing = if list == "/members/disability" { json!("none") } else { json!([]) };
        pool.entry(list.into()).or_default().push(nothing);
    }
    // What no household of these states.
    pool.entry("/members/clergy_since".into()).or_default().push(json!("1990-01-01"));
    pool.entry("/single_parent".into()).or_default().extend([json!(true), json!(false)]);
    pool.entry("/hukou_local".into()).or_default().extend([json!(true), json!(false)]);
    pool.entry("/members/custody".into()).or_default().push(json!("drug_isolation"));
    pool.entry("/members/needs_long_care".into()).or_default().extend([json!(true), json!(false)]);
    pool
});

/// A pointer without the places in lists.
fn general(pointer: &str) -> String {
    let parts = pointer.split('/').skip(1).filter(|part| part.parse::<usize>().is_err());
    parts.fold(String::new(), |all, part| all + "/" + part)
}

/// Whether a programme is settled by some answers to these questions.
fn some_settles(value: &Value, questions: &[&str], is_settled: &dyn Fn(&HouseholdFacts) -> bool) -> bool {
    let Some((first, others)) = questions.split_first() else {
        let Ok(facts) = serde_json::from_value::<HouseholdFacts>(value.clone()) else { return false };
        return facts.check(today()).is_empty() && is_settled(&facts);
    };
    // What one may answer of a member one may answer of a supporter, too.
    let (general, last) = (general(first), first.rsplit('/').next().unwrap());
    let is_alike =
        |place: &str| place == general || (general.starts_with("/supporters/") && place == format!("/members/{last}"));
    POOL.iter().filter(|(place, _)| is_alike(place)).flat_map(|(_, answers)| answers).any(|answer| {
        let mut answered = value.clone();
        put(&mut answered, first, answer.clone());
        some_settles(&answered, others, is_settled)
    })
}

fn put(value: &mut Value, pointer: &str, answer: Value) {
    let (holder, key) = pointer.rsplit_once('/').unwrap();
    if let Some(Value::Object(holder)) = value.pointer_mut(holder) {
        holder.insert(key.to_owned(), answer);
    }
}

/// Whether the outcome is determined, or the amount where only that is open.
fn settled(known: &HouseholdFacts, programme: Programme, undetermined: bool) -> bool {
    find(&pack(), known, today()).programmes.iter().any(|found| {
        found.programme == programme
            && found.outcome != Outcome::Undetermined
            && (undetermined || found.needs.is_empty())
    })
}

proptest! {
    // The answers that are tried are those of other households, which are not all; so the cases are fixed.
    #![proptest_config(ProptestConfig { cases: 60, rng_seed: RngSeed::Fixed(9), ..ProptestConfig::default() })]

    #[test]
    fn the_set_settles_and_no_smaller_one_does(
        value in household(),
        picks in prop::collection::vec(any::<prop::sample::Index>(), 2..6),
    ) {
        let mut all = answers(&value);
        all.retain(|pointer| pointer != "/members");
        let mut open = value.clone();
        for pick in &picks {
            if let Some(place) = open.pointer_mut(pick.get(&all).as_str()) {
                *place = Value::Null;
            }
        }
        prop_assume!(serde_json::from_value::<HouseholdFacts>(open.clone()).is_ok_and(|facts| facts.check(today()).is_empty()));
        let found = asked(&open);
        let assessed = find(&pack(), &facts(open.clone()), today());
        for one in &found.programmes {
            let finding = assessed.programmes.iter().find(|finding| finding.programme == one.programme).unwrap();
            if finding.needs.iter().any(|need| matches!(need, Need::Parameter(_))) {
                continue;
            }
            let undetermined = finding.outcome == Outcome::Undetermined;
            let is_settled = |known: &HouseholdFacts| settled(known, one.programme, undetermined);
            let needs: Vec<&str> = finding.needs.iter().filter_map(|need| match need {
                Need::Fact(pointer) => Some(pointer.as_str()),
                Need::Parameter(_) => None,
            }).collect();
            let ask: Vec<&str> = one.ask.iter().map(String::as_str).collect();
            prop_assert!(ask.iter().all(|asked| needs.contains(asked)));
            prop_assert!(!ask.is_empty(), "{:?} of {needs:?} in {open}", one);
            prop_assert!(some_settles(&open, &ask, &is_settled), "{:?} is not settled in {open}", one);
            prop_assert!(one.exact, "{one:?} of {needs:?}");
            if ask.len() == 2 {
                for single in &needs {
                    prop_assert!(!some_settles(&open, &[single], &is_settled), "{:?}: {single} suffices", one);
                }
            }
            if ask.len() == 3 {
                for (at, first) in needs.iter().enumerate() {
                    for second in needs.iter().skip(at + 1) {
                        prop_assert!(!some_settles(&open, &[first, second], &is_settled), "{:?}: {first} and {second} suffice", one);
                    }
                }
            }
        }
    }

    #[test]
    fn the_questions_say_what_they_settle(value in household(), pick in any::<prop::sample::Index>(), other in any::<prop::sample::Index>()) {
        let all = answers(&value);
        let mut open = value.clone();
        for pick in [pick, other] {
            if let Some(place) = open.pointer_mut(pick.get(&all).as_str()) {
                *place = Value::Null;
            }
        }
        prop_assume!(serde_json::from_value::<HouseholdFacts>(open.clone()).is_ok_and(|facts| facts.check(today()).is_empty()));
        let found = asked(&open);
        for one in found.programmes.iter().filter(|one| one.ask.len() == 1) {
            let says = found.questions.iter().find(|question| question.fact == one.ask[0]).unwrap();
            prop_assert!(says.settles.contains(&one.programme));
        }
    }
}
