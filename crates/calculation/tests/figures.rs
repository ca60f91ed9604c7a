//! Figures, texts and places that are told beside an outcome, worked out by hand with an urban standard of 795.

use calculation::{find, find_with_derivation};
use domain::Programme;
use domain::assessment::{Need, Outcome, ProgrammeFinding, ReasonCode};
use domain::derivation::{ArgumentName, Node, Quantity, Rule};
use domain::facts::HouseholdFacts;
use domain::policy::{Key, PolicyPack};
use serde_json::{Value, json};

use crate::support::{facts, pack, today};

fn place(rules: &[(&str, &str)]) -> PolicyPack {
    pack().overlaid(&rules.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()).unwrap()
}

/// All that is not said is as usual, but for what is null.
fn usual(value: Value, open: &[&str]) -> HouseholdFacts {
    let mut answered = serde_json::to_value(facts(value).answered_ordinarily()).unwrap();
    for place in open {
        let (holder, key) = place.rsplit_once('/').unwrap();
        let holder = answered.pointer_mut(holder).and_then(Value::as_object_mut).unwrap();
        holder.insert(key.to_owned(), Value::Null);
    }
    facts(answered)
}

fn found(pack: &PolicyPack, facts: &HouseholdFacts, programme: Programme) -> ProgrammeFinding {
    find(pack, facts, today()).programmes.into_iter().find(|found| found.programme == programme).unwrap()
}

fn person(more: &Value) -> Value {
    let mut person = json!({"id": "m1", "relation": "applicant", "birth_date": "1980-01-01"});
    person.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    person
}

fn wage(gross: &str, cost: &str) -> Value {
    json!([{"member": "m1", "kind": "wage", "per": "month", "gross": gross, "cost": cost}])
}

fn yuan(text: &str) -> Quantity {
    Quantity::Yuan(domain::Fraction::new(text.parse().unwrap()))
}

fn nodes(node: &Node) -> Vec<&Node> {
    std::iter::once(node).chain(node.children.iter().flat_map(nodes)).collect()
}

#[test]
fn among_nobody_nothing_is_divided() {
    let value = json!({"members": [person(&json!({"custody": "prison"}))], "incomes": wage("900", "0")});
    let household = find(&pack(), &usual(value, &[]), today()).household;
    assert_eq!((household.counted, household.per_capita_income), (Some(0), None));
}

#[test]
fn a_line_of_income_names_a_cost_only_where_there_is_one() {
    let costs = |cost: &str| {
        let value = json!({"members": [person(&json!({}))], "incomes": wage("900", cost)});
        let told = find_with_derivation(&pack(), &usual(value, &[]), today()).derivation.unwrap();
        let line = nodes(&told).into_iter().find(|node| node.rule == Rule::IncomeLine).unwrap();
        let costs = line.arguments.iter().filter(|argument| argument.name == ArgumentName::Cost);
        costs.map(|argument| argument.value.clone()).collect::<Vec<_>>()
    };
    assert_eq!(costs("100"), [yuan("100")]);
    assert_eq!(costs("0"), []);
}

#[test]
fn the_lower_of_two_caps_of_the_year_is_named() {
    let event = json!({"kind": "small_fast", "person": "m1", "cause": "fire", "request": "900"});
    let grant = json!({"date": "2026-03-01", "amount": "800", "person": "m1", "cause": "illness"});
    let facts =
        usual(json!({"members": [person(&json!({}))], "incomes": [], "past_grants": [grant], "event": event}), &[]);
    let cap = |in_yuan: &str| {
        let pack = place(&[("temp.yearly_cap", in_yuan), ("temp.yearly_cap_multiple", "1")]);
        let used_up = found(&pack, &facts, Programme::TemporarySmallFast).reasons;
        let reason = used_up.into_iter().find(|reason| reason.code == ReasonCode::YearlyCapUsedUp).unwrap();
        let cap = reason.arguments.into_iter().next().unwrap();
        (cap.value, cap.parameter.unwrap().key.name())
    };
    // Once the standard of 795.
    assert_eq!(cap("800"), (yuan("795"), "temp.yearly_cap_multiple"));
    assert_eq!(cap("790"), (yuan("790"), "temp.yearly_cap"));
}

#[test]
fn a_shop_passes_where_the_place_lets_one_be_owned() {
    let shop = json!([{"owner": "m1", "kind": "non_residential", "sole_dwelling": false}]);
    let facts = usual(json!({"members": [person(&json!({}))], "incomes": [], "assets": shop}), &[]);
    let dibao = |allowed: &str| {
        let pack = place(&[("property.non_residential.allowed", allowed)]);
        found(&pack, &facts, Programme::Dibao).outcome
    };
    assert_eq!((dibao("true"), dibao("false")), (Outcome::Eligible, Outcome::NotEligible));
}

#[test]
fn spending_of_an_unknown_kind_may_be_of_one_that_is_deducted_for_everybody() {
    let rules = |everyone| place(&[("deductions.kinds", "medical,rent"), ("deductions.for_everyone", everyone)]);
    let spent = json!([{"member": "m1", "kind": "rent", "per": "month", "amount": "200"}]);
    let value = json!({"members": [person(&json!({}))], "incomes": wage("700", "0"), "expenses": spent});
    let facts = usual(value, &["/expenses/0/kind"]);
    let dibao = |everyone| {
        let found = found(&rules(everyone), &facts, Programme::Dibao);
        (found.amount.map(|amount| amount.money().fen()), found.needs)
    };
    // 795 less 700, or less 500.
    assert_eq!(dibao(""), (Some(9_500), vec![]));
    let (amount, needs) = dibao("rent");
    assert_eq!(amount, None);
    assert!(needs.contains(&Need::Fact("/expenses/0/kind".into())), "{needs:?}");
}

/// The texts that dibao cites for a reason on a day before the Law.
fn cited_before(facts: &HouseholdFacts, code: ReasonCode) -> Vec<String> {
    let before = find(&pack(), facts, "2026-01-10".parse().unwrap()).programmes;
    let dibao = before.into_iter().find(|found| found.programme == Programme::Dibao).unwrap();
    let reason = dibao.reasons.into_iter().find(|reason| reason.code == code).unwrap();
    reason.citations.iter().map(|text| format!("{} {}", text.document, text.article)).collect()
}

#[test]
fn before_the_law_property_was_tested_by_the_text_of_the_programme() {
    let money = json!([{"owner": "m1", "kind": "money", "value": "1000000"}]);
    let facts = usual(json!({"members": [person(&json!({}))], "incomes": [], "assets": money}), &[]);
    assert_eq!(cited_before(&facts, ReasonCode::MoneyOverLimit), ["D57 14"]);
}

#[test]
fn a_child_of_unknown_age_counts_where_it_does_at_any_age() {
    let child = json!({"id": "m2", "relation": "child", "birth_date": "2010-01-01", "independent": false});
    let facts = usual(json!({"members": [person(&json!({})), child], "incomes": []}), &["/members/1/birth_date"]);
    assert_eq!(find(&pack(), &facts, today()).household.counted, Some(2));
}

#[test]
fn dibao_for_one_that_is_closed_on_either_side_of_a_line_waits_for_no_income() {
    // Below twice 795 the household is taken in whole; from there on it is no family near the line.
    let pack = place(&[("single_multiple", "1")]);
    let ill = json!({"id": "m2", "relation": "spouse", "birth_date": "1980-01-01", "serious_illness": true});
    let value = json!({"members": [person(&json!({})), ill], "incomes": wage("900", "0")});
    let single = found(&pack, &usual(value, &["/incomes/0/gross"]), Programme::SinglePersonDibao);
    assert_eq!((single.outcome, single.needs), (Outcome::NotEligible, vec![]));
}

#[test]
fn a_price_subsidy_that_comes_with_either_programme_waits_for_no_answer() {
    // Full-time study takes 300 off 1,000 and opens dibao by spending; without it the person is near the line.
    let pack = place(&[("price.groups", "dibao,edge"), ("expenditure_dibao.enabled", "true")]);
    let student = person(&json!({"birth_date": "2004-01-01", "student": "undergraduate", "full_time": true}));
    let study = json!([{"member": "m1", "kind": "education", "per": "month", "amount": "300", "subsidy": "0"}]);
    let value = json!({"members": [student], "incomes": wage("1000", "0"), "expenses": study,
        "price": {"cpi": "3.6", "food": "2", "scpi": "4"}});
    for open in ["/members/0/full_time", "/expenses/0/public_fee"] {
        let facts = usual(value.clone(), &[open]);
        assert_eq!(found(&pack, &facts, Programme::Edge).outcome, Outcome::Undetermined, "{open}");
        let price = found(&pack, &facts, Programme::PriceSubsidy);
        // 795 × 4 % = 31.80, to the yuan.
        let amount = price.amount.map(|amount| amount.money().fen());
        assert_eq!((price.outcome, amount, price.needs), (Outcome::Eligible, Some(3_200), vec![]), "{open}");
    }
}

#[test]
fn a_child_of_a_father_of_whom_nothing_is_said_may_be_an_orphan() {
    let pack = place(&[("price.groups", "orphan")]);
    let child = json!({"id": "m2", "relation": "grandchild", "birth_date": "2016-01-01", "coresidence_months": 30,
        "mother": {"status": "dead", "months": 30}});
    let value = json!({"members": [person(&json!({"birth_date": "1960-01-01"})), child], "incomes": [],
        "price": {"cpi": "3.6", "food": "2", "scpi": "4"}});
    let price = found(&pack, &usual(value, &["/members/1/father"]), Programme::PriceSubsidy);
    assert_eq!((price.outcome, price.needs), (Outcome::Undetermined, vec![Need::Fact("/members/1/father".into())]));
}

/// The values of all arguments of a name in a derivation.
fn told(pack: &PolicyPack, facts: &HouseholdFacts, name: ArgumentName) -> Vec<Quantity> {
    let told = find_with_derivation(pack, facts, today()).derivation.unwrap();
    let all = nodes(&told).into_iter().flat_map(|node| &node.arguments);
    all.filter(|argument| argument.name == name).map(|argument| argument.value.clone()).collect()
}

#[test]
fn only_where_deductions_do_not_stand_side_by_side_is_that_told() {
    let disabled = person(&json!({"disability": {"kind": "limb", "level": 4}}));
    let care = json!({"member": "m1", "kind": "disability_care", "per": "month", "amount": "50"});
    let bill = json!({"member": "m1", "kind": "medical", "per": "month", "bill": "100"});
    let facts = usual(json!({"members": [disabled], "incomes": wage("900", "0"), "expenses": [care, bill]}), &[]);
    let read = |stack: &str| told(&place(&[("deductions.stack", stack)]), &facts, ArgumentName::SideBySide);
    assert_eq!(read("true"), []);
    assert_eq!(read("false").first(), Some(&Quantity::Truth(domain::Truth::No)));
}

#[test]
fn a_grade_of_care_is_told_once_it_is_known() {
    let value = json!({"members": [person(&json!({"birth_date": "1950-01-01"}))], "incomes": []});
    let read = |open: &[&str]| told(&pack(), &usual(value.clone(), open), ArgumentName::CareGrade);
    assert_eq!(read(&["/members/0/self_care_failed"]), []);
    assert_eq!(read(&["/members/0/care_mode"]), []);
    assert_eq!(read(&[]).len(), 1);
}

#[test]
fn who_owns_no_home_passes_where_nobody_encoded_how_many_there_may_be() {
    let mut pack = pack();
    pack.set(Key::from_name("property.homes.free").unwrap(), None);
    let facts = usual(json!({"members": [person(&json!({}))], "incomes": []}), &[]);
    assert_eq!(found(&pack, &facts, Programme::Dibao).outcome, Outcome::Eligible);
}

#[test]
fn an_exit_names_its_months_beside_the_ground() {
    let now = json!({"amount": "144", "job_taken": true, "hardship": false});
    let value = json!({"members": [person(&json!({}))], "incomes": wage("900", "0"), "current_dibao": now});
    let exit = found(&pack(), &usual(value, &[]), Programme::GradualExit);
    let ground = exit.reasons.iter().find(|reason| reason.code == ReasonCode::ExitGroundHolds).unwrap();
    let months = ground.arguments.iter().map(|argument| (argument.name, argument.value.clone())).collect::<Vec<_>>();
    assert_eq!(months, [(ArgumentName::Months, Quantity::Number(domain::Fraction::whole(6)))]);
}

#[test]
fn who_was_never_open_to_the_money_of_children_is_not_told_of_a_choice() {
    let elder = person(&json!({"birth_date": "1950-01-01", "child_choice": "tekun"}));
    let facts = usual(json!({"members": [elder], "incomes": []}), &[]);
    let codes = |programme| found(&pack(), &facts, programme).reasons.into_iter().map(|reason| reason.code);
    assert!(codes(Programme::OrphanChild).all(|code| code != ReasonCode::TekunChosen));
    assert!(codes(Programme::Tekun).all(|code| code != ReasonCode::ChildSupportChosen));
}
