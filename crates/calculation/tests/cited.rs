//! What rules and reasons cite, and what they show beside: the text that decided.

use calculation::find_with_derivation;
use domain::assessment::{Reason, ReasonCode};
use domain::derivation::{ArgumentName, Node, Quantity, Rule};
use domain::facts::HouseholdFacts;
use domain::policy::{Key, Level, PolicyPack, Status};
use domain::{Citation, Programme, Truth};
use serde_json::{Value, json};

use crate::support::{facts, pack, today};

fn usual(value: Value) -> HouseholdFacts {
    facts(value).answered_ordinarily()
}

/// A pack in which a county's text says what a few parameters are.
fn county(rules: &[(Key, &str)]) -> PolicyPack {
    let mut pack = pack();
    for (key, value) in rules {
        let mut held = pack.get(*key).unwrap().clone();
        held.value = key.parse(value).unwrap();
        held.source = own();
        held.level = Level::County;
        held.status = Status::Official;
        pack.set(*key, Some(held));
    }
    pack
}

fn own() -> Citation {
    Citation::new("own", "1")
}

fn all(node: &Node) -> Vec<&Node> {
    std::iter::once(node).chain(node.children.iter().flat_map(all)).collect()
}

/// The nodes of a rule below those of another.
fn below(root: &Node, above: Rule, rule: Rule) -> Vec<&Node> {
    let above = all(root).into_iter().filter(|node| node.rule == above);
    above.flat_map(all).filter(|node| node.rule == rule).collect()
}

fn derived(pack: &PolicyPack, value: Value) -> Node {
    find_with_derivation(pack, &usual(value), today()).derivation.unwrap()
}

fn reasons(pack: &PolicyPack, value: Value, programme: Programme) -> Vec<Reason> {
    let found = find_with_derivation(pack, &usual(value), today()).programmes;
    found.into_iter().find(|found| found.programme == programme).unwrap().reasons
}

fn cited(node: &Node) -> Vec<Citation> {
    node.citations.to_vec()
}

fn elder(item: &str) -> Value {
    json!({"members": [{"id": "m1", "relation": "applicant", "birth_date": "1950-01-01"}],
        "incomes": [{"member": "m1", "kind": "transfer_in", "item": item, "per": "month", "gross": "143"}]})
}

#[test]
fn tekun_leaves_out_pension_and_allowance_by_its_own_article() {
    for (item, article) in [
        ("basic_pension_central", Citation::new("T43", "6")),
        ("old_age_allowance", Citation::new("T43", "6")),
        ("social_insurance", Citation::new("T43", "6")),
        ("scholarship", Citation::new("D57", "13")),
    ] {
        let told = derived(&pack(), elder(item));
        let left_out = below(&told, Rule::Tekun, Rule::IncomeLineExcluded);
        assert_eq!(left_out.iter().map(|node| cited(node)).collect::<Vec<_>>(), [[article]], "{item}");
        let income = below(&told, Rule::Tekun, Rule::MemberIncome);
        assert_eq!(income.iter().map(|node| cited(node)).collect::<Vec<_>>(), [[Citation::new("T43", "6")]], "{item}");
        let family = below(&told, Rule::CountedIncome, Rule::MemberIncome);
        assert!(family.iter().all(|node| cited(node) == [Citation::new("D57", "13")]), "{item}");
    }
}

/// A severely disabled person with a pension of 300 beside a wage.
fn severe(wage: &str) -> Value {
    json!({"members": [
        {"id": "m1", "relation": "applicant", "birth_date": "1980-05-10", "employed": false,
            "disability": {"kind": "limb", "level": 1}},
        {"id": "m2", "relation": "spouse", "birth_date": "1982-03-01"}],
        "incomes": [{"member": "m2", "kind": "wage", "per": "month", "gross": wage},
            {"member": "m1", "kind": "transfer_in", "item": "pension", "per": "month", "gross": "300"}]})
}

#[test]
fn the_whole_standard_is_told_as_such_with_its_own_text() {
    let amount = |pack: &PolicyPack| {
        let told = derived(pack, severe("1500"));
        let node = below(&told, Rule::SinglePersonDibao, Rule::DibaoAmount).first().copied().unwrap().clone();
        let names = node.arguments.iter().map(|one| one.name).filter(|name| *name != ArgumentName::Setting);
        (names.collect::<Vec<_>>(), cited(&node))
    };
    let whole = county(&[(Key::SingleFullFor, "severe_disability")]);
    assert_eq!(amount(&whole), (vec![ArgumentName::Standard, ArgumentName::Rounding], vec![own()]));
    assert_eq!(amount(&pack()), (vec![ArgumentName::Gap, ArgumentName::Rounding], vec![Citation::new("D57", "23")]));
}

#[test]
fn who_is_taken_in_alone_is_so_by_the_text_of_the_ground() {
    let node = |pack: &PolicyPack, value| {
        let told = derived(pack, value);
        let node = all(&told).into_iter().find(|node| node.rule == Rule::SinglePersonDibao).unwrap();
        cited(node)
    };
    let list = [Citation::new("D57", "8"), Citation::new("L26", "21")];
    // Twice 795 times 1.5 is 2,385: one family is below, the other is not.
    assert_eq!(node(&pack(), severe("1500")), list);
    assert_eq!(node(&pack(), severe("9000")), [Citation::new("N22", "一(一)")]);
    let own_line = county(&[(Key::SingleMultiple, "2")]);
    assert_eq!(node(&own_line, severe("2500")), [&list[..], &[own()]].concat());
    let reason = reasons(&own_line, severe("2500"), Programme::SinglePersonDibao);
    let reason = reason.iter().find(|reason| reason.code == ReasonCode::SevereInEdgeFamily).unwrap();
    assert_eq!(reason.citations.to_vec(), [Citation::new("D57", "8"), own()]);
}

#[test]
fn a_place_s_own_edge_line_is_cited_where_income_is_compared() {
    for (key, value) in [(Key::EdgeMultiple, "2"), (Key::EdgeInclusive, "true")] {
        let pack = county(&[(key, value)]);
        let told = derived(&pack, severe("1700"));
        for node in below(&told, Rule::Edge, Rule::IncomeTest) {
            assert_eq!(cited(node), [Citation::new("L26", "21"), own()]);
        }
        let reasons = reasons(&pack, severe("1700"), Programme::Edge);
        let reason = reasons.iter().find(|reason| reason.code == ReasonCode::IncomeBelowLine).unwrap();
        assert_eq!(reason.citations.to_vec(), [Citation::new("L26", "21"), own()]);
    }
}

#[test]
fn a_place_s_own_ground_of_gradual_exit_is_cited_and_not_the_national_one() {
    let mut value = severe("2500");
    value["current_dibao"] = json!({"amount": "500", "job_taken": false, "hardship": true});
    let text = |pack: &PolicyPack, code| {
        let reasons = reasons(pack, value.clone(), Programme::GradualExit);
        reasons.iter().find(|reason| reason.code == code).unwrap().citations.to_vec()
    };
    assert_eq!(text(&county(&[(Key::GradualExitGround, "hardship")]), ReasonCode::ExitGroundHolds), [own()]);
    assert_eq!(text(&pack(), ReasonCode::NoExitGround), [Citation::new("N22", "一(三)")]);
}

#[test]
fn dibao_by_spending_rests_on_the_text_of_the_place_that_offers_it() {
    let mut value = severe("1500");
    value["expenses"] = json!([{"member": "m1", "kind": "rehab", "per": "month", "amount": "900"}]);
    let pack = county(&[(Key::ExpenditureDibao, "true")]);
    let texts = [Citation::new("YM", "14"), own()];
    let told = derived(&pack, value.clone());
    assert_eq!(all(&told).into_iter().find(|node| node.rule == Rule::ExpenditureDibao).map(cited).unwrap(), texts);
    let reasons = reasons(&pack, value, Programme::ExpenditureDibao);
    let reason = reasons.iter().find(|reason| reason.code == ReasonCode::SpendingBringsBelowLine).unwrap();
    assert_eq!(reason.citations.to_vec(), texts);
}

#[test]
fn that_the_office_may_find_a_ground_is_told_to_edge_families_alone() {
    let mut with_ground = pack();
    let mut held = with_ground.get(Key::SingleFullFor).unwrap().clone();
    held.value = Key::SingleExtraGrounds.parse("special_difficulty").unwrap();
    with_ground.set(Key::SingleExtraGrounds, Some(held));
    let told = |wage: &str, money: &str| {
        let value = json!({"members": [{"id": "m1", "relation": "applicant", "birth_date": "1980-05-10"}],
            "incomes": [{"member": "m1", "kind": "wage", "per": "month", "gross": wage}],
            "assets": [{"owner": "m1", "kind": "money", "value": money}]});
        let reasons = reasons(&with_ground, value, Programme::SinglePersonDibao);
        reasons.iter().any(|reason| reason.code == ReasonCode::OfficeMayFindGround)
    };
    assert!(told("900", "0"), "an edge family");
    assert!(!told("500", "0"), "on dibao, which takes it in whole");
    assert!(!told("900", "900000"), "it owns too much");
    assert!(!told("1300", "0"), "beyond the line");
}

/// An elder whose daughter outside earns enough and whose son does not.
fn parent() -> Value {
    let child = |id: &str, low: bool| {
        json!({"id": id, "relation": "child", "supports": ["m1"], "birth_date": "1980-01-01", "actual_payment": "100",
            "household_per_capita": "900", "children": 2, "supported": 1, "own_income_year": "9000", "low_property": low,
            "holds": [], "disability": {"kind": "limb", "level": 1}, "no_civil_capacity": false, "custody": "none"})
    };
    let mut value = elder("gift");
    let supporters = json!([child("s1", false), child("s2", true)]);
    value.as_object_mut().unwrap().insert("supporters".to_owned(), supporters);
    value
}

#[test]
fn who_owes_support_is_named_with_what_was_found() {
    let told = derived(&pack(), parent());
    let seen = below(&told, Rule::NoSupporterTest, Rule::SupporterAble);
    let seen: Vec<_> = seen.iter().map(|node| (node.subject.as_deref(), node.value.clone(), cited(node))).collect();
    let article = || vec![Citation::new("T43", "8")];
    let able = Quantity::Truth;
    assert_eq!(seen, [(Some("s1"), able(Truth::Yes), article()), (Some("s2"), able(Truth::No), article())]);
    let family = json!({"members": [{"id": "m1", "relation": "applicant", "birth_date": "1950-01-01"},
        {"id": "m2", "relation": "spouse", "birth_date": "1985-01-01"}]});
    let told = derived(&pack(), family);
    let seen = below(&told, Rule::NoSupporterTest, Rule::SupporterAble);
    assert_eq!(seen.iter().map(|node| node.subject.as_deref()).collect::<Vec<_>>(), [Some("m2")]);
}

#[test]
fn support_says_where_it_stands() {
    let told = derived(&pack(), parent());
    let find = |rule| all(&told).into_iter().find(|node| node.rule == rule).map(cited).unwrap();
    assert_eq!(find(Rule::SupportersContribution), [Citation::new("D57", "13"), Citation::new("YM", "15")]);
    assert_eq!(find(Rule::SupporterContribution), [Citation::new("YM", "15")]);
}

#[test]
fn whose_support_is_waived_is_still_named() {
    let mut value = severe("9000");
    value["supporters"] = json!([{"id": "s1", "relation": "parent", "supports": ["m1"], "birth_date": "1950-01-01",
        "actual_payment": "700"}]);
    let told = derived(&pack(), value);
    let seen = below(&told, Rule::SinglePersonDibao, Rule::SupporterContribution);
    let waived = |node: &&Node| node.arguments.iter().any(|one| one.name == ArgumentName::Waived);
    let seen: Vec<_> = seen.iter().map(|node| (node.subject.as_deref(), node.value.clone(), waived(node))).collect();
    assert_eq!(seen, [(Some("s1"), Quantity::Yuan(domain::Fraction::ZERO), true)]);
    let node = below(&told, Rule::SinglePersonDibao, Rule::SupporterContribution).first().copied().unwrap();
    assert_eq!(cited(node), [Citation::new("N22", "一(一)")]);
}

#[test]
fn the_status_that_opens_temporary_aid_is_read_by_the_law_and_by_yimen() {
    let mut value = severe("1500");
    value["event"] = json!({"kind": "expenditure", "persons": 1, "months": 1});
    let told = derived(&pack(), value);
    let test = all(&told).into_iter().find(|node| node.rule == Rule::TemporaryStatusTest).unwrap();
    assert_eq!(cited(test), [Citation::new("L26", "29"), Citation::new("YM", "22")]);
}

#[test]
fn the_price_subsidy_names_the_rises_it_follows() {
    let mut value = severe("500");
    value["price"] = json!({"cpi": "3.6", "food": "5", "scpi": "4.2"});
    let told = derived(&pack(), value);
    let price = all(&told).into_iter().find(|node| node.rule == Rule::PriceSubsidy).unwrap();
    let share = |name| price.arguments.iter().find(|one| one.name == name).map(|one| one.value.clone());
    let number = |text: &str| Some(Quantity::Number(domain::Fraction::new(text.parse().unwrap())));
    assert_eq!(share(ArgumentName::Prices), number("0.036"));
    assert_eq!(share(ArgumentName::FoodPrices), number("0.05"));
    assert_eq!(share(ArgumentName::PoorPrices), number("0.042"));
}
