//! Whatever parameter was read is told in the rule that read it.

use std::collections::BTreeSet;

use calculation::find_with_derivation;
use domain::derivation::{ArgumentName, Node, Rule};
use domain::policy::{Key, Level, PolicyPack, Resolved, Status};
use domain::{Citation, Names};
use serde_json::{Value, json};

use crate::one_answer::households;
use crate::support::{facts, local_pack, pack, today};

fn nodes(node: &Node) -> Vec<&Node> {
    std::iter::once(node).chain(node.children.iter().flat_map(nodes)).collect()
}

/// The parameters that the nodes of a rule name.
fn keys(all: &[&Node], rule: Option<Rule>) -> BTreeSet<Key> {
    let of_rule = all.iter().filter(|node| rule.is_none_or(|rule| node.rule == rule));
    of_rule.flat_map(|node| &node.arguments).filter_map(|argument| Some(argument.parameter.as_ref()?.key)).collect()
}

/// The edge family of a severely disabled person with a pension, a car and two homes.
fn family() -> Value {
    let value = json!({"region": "urban", "members": [
        {"id": "m1", "relation": "applicant", "birth_date": "1980-05-10", "employed": false,
            "disability": {"kind": "limb", "level": 1}},
        {"id": "m2", "relation": "spouse", "birth_date": "1982-03-01"}],
        "incomes": [{"member": "m2", "kind": "wage", "per": "month", "gross": "1500"},
            {"member": "m1", "kind": "transfer_in", "item": "basic_pension_central", "per": "month", "gross": "300"}],
        "assets": [{"owner": "m2", "kind": "vehicle", "type": "car", "value": "9000", "needed_for_production": false},
            {"owner": "m2", "kind": "home", "area": "30"}, {"owner": "m2", "kind": "home", "area": "30"},
            {"owner": "m2", "kind": "money", "value": "9000"}]});
    serde_json::to_value(facts(value).answered_ordinarily()).unwrap()
}

fn told(pack: &PolicyPack, value: &Value) -> (Node, Vec<Key>) {
    let found = find_with_derivation(pack, &facts(value.clone()), today());
    (found.derivation.unwrap(), found.parameters.iter().map(|used| used.parameter.key).collect())
}

#[test]
fn every_parameter_that_was_read_is_told_in_a_rule() {
    // What the whole reads before its rules, of which a rule then names the one that applies.
    let of_the_whole = [Key::DibaoStandardUrban, Key::DibaoStandardRural, Key::DisposableIncome];
    for (pack, value) in [
        (pack(), family()),
        (local_pack(), family()),
        households::an_elder_with_a_poor_child(),
        households::a_child_without_able_parents(),
        households::a_disabled_spouse_on_dibao(),
        households::a_small_business_and_large_bills(),
        households::months_of_spending(),
        households::three_generations(),
        households::an_ill_spouse_near_the_line(),
        households::a_third_fire(),
        households::a_disabled_grown_child(),
        households::a_grade(),
        households::a_cap_of_the_year(),
        households::a_bill_each_month(),
    ] {
        let (derivation, used) = told(&pack, &value);
        let named = keys(&nodes(&derivation), None);
        let silent: Vec<&str> = used
            .iter()
            .filter(|key| !named.contains(key) && !of_the_whole.contains(key))
            .map(|key| key.name())
            .collect();
        assert_eq!(silent, [""; 0], "{value}");
    }
}

#[test]
fn a_rule_names_each_parameter_once() {
    for pack in [pack(), local_pack()] {
        let (derivation, _) = told(&pack, &family());
        for node in nodes(&derivation).iter().filter(|node| node.rule != Rule::Deductions) {
            let settings = node.arguments.iter().filter(|argument| argument.name == ArgumentName::Setting);
            let mut named: Vec<Key> = settings.filter_map(|argument| Some(argument.parameter.as_ref()?.key)).collect();
            let all = named.len();
            named.sort();
            named.dedup();
            assert_eq!(named.len(), all, "{node:?}");
        }
    }
}

#[test]
fn the_rule_that_a_parameter_decides_names_it() {
    let (derivation, _) = told(&local_pack(), &family());
    let all = nodes(&derivation);
    for (rule, wanted) in [
        (Rule::Edge, vec![Key::EdgeInclusive, Key::EdgeCappedByMinimumWage, Key::EdgeMultiple]),
        (Rule::SinglePersonDibao, vec![Key::SingleMultiple, Key::SingleInclusive, Key::SevereDisabilities]),
        (Rule::LabourTest, vec![Key::TekunDisabilities]),
        (Rule::HomesTest, vec![Key::HomesFree, Key::HomesMost, Key::AverageArea]),
        (Rule::VehicleTest, vec![Key::VehicleValueExempt, Key::VehicleEdgeMost, Key::VehicleEdgeValue]),
        (Rule::MoneyTest, vec![Key::MoneyComparison]),
        (Rule::TransferIncome, vec![Key::ExcludeBasicPensionCentral]),
        (Rule::ExpenditureDibao, vec![Key::ExpenditureDibao]),
        (Rule::DisabilityLiving, vec![Key::LivingFor]),
        (Rule::DisabilityNursing, vec![Key::NursingFor]),
    ] {
        let named = keys(&all, Some(rule));
        for key in wanted {
            assert!(named.contains(&key), "{rule:?} without {key}: {named:?}");
        }
    }
}

#[test]
fn a_rule_cites_the_place_s_own_text_beside_the_national_one() {
    let own = |level, status| {
        let mut pack = PolicyPack::new("test", Names { zh: "试".into(), en: "Test".into() }, today());
        for key in Key::ALL {
            pack.set(*key, pack_of_tests(*key));
        }
        let held = Resolved {
            value: Key::EdgeInclusive.parse("true").unwrap(),
            source: Citation::new("own", "1"),
            status,
            level,
            effective_from: today(),
            warning: None,
        };
        pack.set(Key::EdgeInclusive, Some(held));
        let (derivation, _) = told(&pack, &family());
        let edge = nodes(&derivation).into_iter().find(|node| node.rule == Rule::Edge).unwrap().clone();
        edge.citations.contains(&Citation::new("own", "1"))
    };
    assert!(own(Level::Province, Status::Official));
    assert!(own(Level::County, Status::Assumed));
    assert!(!own(Level::Nation, Status::Official), "it stands beside the value");
    assert!(!own(Level::County, Status::Illustrative), "an example is no text");
}

fn pack_of_tests(key: Key) -> Option<Resolved> {
    pack().get(key).cloned()
}
