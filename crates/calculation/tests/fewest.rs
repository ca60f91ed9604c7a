//! The fewest questions that could settle what is undetermined.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::support::{answers, facts, household, pack, today};
use calculation::{fewest_questions, find};
use domain::Programme;
use domain::assessment::{Need, Outcome};
use domain::facts::HouseholdFacts;
use domain::fewest::{FewestQuestions, Settling};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
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

/// A household with some answers taken out; nothing where it cannot be without them.
fn opened(value: &Value, picks: &[prop::sample::Index]) -> Option<Value> {
    let mut all = answers(value);
    all.retain(|pointer| pointer != "/members");
    let mut open = value.clone();
    for pick in picks {
        if let Some(place) = open.pointer_mut(pick.get(&all).as_str()) {
            *place = Value::Null;
        }
    }
    let known = serde_json::from_value::<HouseholdFacts>(open.clone()).ok()?;
    known.check(today()).is_empty().then_some(open)
}

/// A programme that no parameter keeps open, and all the answers that it waits for.
struct Asked<'a> {
    settling: &'a Settling,
    undetermined: bool,
    needs: Vec<String>,
}

fn asked_of<'a>(open: &Value, found: &'a FewestQuestions) -> Vec<Asked<'a>> {
    let assessed = find(&pack(), &facts(open.clone()), today());
    let of = |settling: &'a Settling| {
        let finding = assessed.programmes.iter().find(|finding| finding.programme == settling.programme)?;
        let fact = |need: &Need| match need {
            Need::Fact(pointer) => Some(pointer.clone()),
            Need::Parameter(_) => None,
        };
        let needs = finding.needs.iter().map(fact).collect::<Option<_>>()?;
        Some(Asked { settling, undetermined: finding.outcome == Outcome::Undetermined, needs })
    };
    found.programmes.iter().filter_map(of).collect()
}

impl Asked<'_> {
    fn is_settled_by_some(&self, open: &Value, questions: &[&str]) -> bool {
        some_settles(open, questions, &|known| settled(known, self.settling.programme, self.undetermined))
    }

    /// Sets of one question fewer than are asked.
    fn fewer(&self) -> Vec<Vec<&str>> {
        let needs: Vec<&str> = self.needs.iter().map(String::as_str).collect();
        match self.settling.ask.len() {
            2 => needs.into_iter().map(|need| vec![need]).collect(),
            3 => {
                let pairs = needs.iter().enumerate().map(|(at, first)| (first, needs.iter().skip(at + 1)));
                pairs.flat_map(|(first, others)| others.map(|second| vec![*first, *second])).collect()
            }
            _ => Vec::new(),
        }
    }
}

/// The answers that are tried here are those of other households, which are not all; so the households
/// are fixed.
#[test]
fn what_is_asked_settles() {
    let mut runner = TestRunner::deterministic();
    let (mut all, mut exact) = (0, 0);
    for _ in 0..60 {
        let picks = prop::collection::vec(any::<prop::sample::Index>(), 2..6);
        let (value, picks) = (household(), picks).new_tree(&mut runner).unwrap().current();
        let Some(open) = opened(&value, &picks) else { continue };
        let found = asked(&open);
        for one in asked_of(&open, &found) {
            let ask: Vec<&str> = one.settling.ask.iter().map(String::as_str).collect();
            assert!(one.is_settled_by_some(&open, &ask), "{:?} is not settled in {open}", one.settling);
            all += 1;
            exact += i32::from(one.settling.exact);
        }
    }
    assert!(all > 60 && exact * 100 >= all * 95, "of {all} searches {exact} came to their end");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn no_smaller_set_settles(value in household(), picks in prop::collection::vec(any::<prop::sample::Index>(), 2..6)) {
        let Some(open) = opened(&value, &picks) else { return Ok(()) };
        let found = asked(&open);
        for one in asked_of(&open, &found) {
            prop_assert!(!one.settling.ask.is_empty() && one.settling.ask.iter().all(|asked| one.needs.contains(asked)));
            for fewer in one.fewer().into_iter().filter(|_| one.settling.exact) {
                prop_assert!(!one.is_settled_by_some(&open, &fewer), "{:?}: {fewer:?} settles", one.settling);
            }
        }
    }

    #[test]
    fn the_questions_say_what_they_settle(value in household(), pick in any::<prop::sample::Index>(), other in any::<prop::sample::Index>()) {
        let Some(open) = opened(&value, &[pick, other]) else { return Ok(()) };
        let found = asked(&open);
        for one in found.programmes.iter().filter(|one| one.ask.len() == 1) {
            let says = found.questions.iter().find(|question| question.fact == one.ask[0]).unwrap();
            prop_assert!(says.settles.contains(&one.programme));
        }
    }
}
