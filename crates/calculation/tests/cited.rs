//! What rules and reasons cite, and what they show beside: the text that decided.

use calculation::find_with_derivation;
use domain::assessment::{Reason, ReasonCode};
use domain::derivation::{ArgumentName, Node, Rule};
use domain::facts::HouseholdFacts;
use domain::policy::{Key, Level, PolicyPack, Status};
use domain::{Citation, Programme};
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
