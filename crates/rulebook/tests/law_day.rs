//! The articles that are cited for temporary aid on the last day of the Measures and the first of the
//! Law: what a household is told of its need follows the text of the day.

use calculation::assess_with_derivation;
use domain::assessment::{Assessment, Outcome, ReasonCode};
use domain::derivation::{Node, Rule};
use domain::facts::HouseholdFacts;
use domain::policy::{Overlay, PolicyPack};
use domain::sums::SumReasonCode;
use domain::{Citation, Date, Programme};

fn pack(on: Date) -> PolicyPack {
    let overlay: Overlay = [("dibao.standard.urban".into(), "795".into())].into();
    rulebook::load(None).unwrap().pack("cn", on, on).unwrap().overlaid(&overlay).unwrap()
}

/// A household that is registered elsewhere and is in an emergency.
fn assessed(on: &str) -> Assessment {
    let on: Date = on.parse().unwrap();
    let facts: HouseholdFacts = serde_json::from_value(serde_json::json!({
        "hukou_local": false,
        "members": [{
            "id": "m1", "relation": "applicant", "birth_date": "1960-05-10", "custody": "none", "clergy_since": "none",
            "soldier_unmarried": false, "holds": [], "disability": "none",
        }],
        "incomes": [],
        "past_grants": [],
        "event": { "kind": "emergency", "person": "m1", "cause": "accident", "request": "700" },
    }))
    .unwrap();
    assess_with_derivation(&pack(on), &facts, on)
}

/// Where the reasons of a programme stand.
fn cited(assessment: &Assessment, programme: Programme) -> Vec<(ReasonCode, Vec<Citation>)> {
    let found = assessment.programme(programme).unwrap();
    found.reasons.iter().map(|reason| (reason.code, reason.citations.to_vec())).collect()
}

fn nodes_of<'a>(node: &'a Node, rule: Rule, found: &mut Vec<&'a Node>) {
    if node.rule == rule {
        found.push(node);
    }
    node.children.iter().for_each(|child| nodes_of(child, rule, found));
}

/// What the derivation cites for a rule.
fn derived(assessment: &Assessment, rule: Rule) -> Vec<Citation> {
    let mut found = Vec::new();
    nodes_of(assessment.derivation.as_ref().unwrap(), rule, &mut found);
    assert!(!found.is_empty(), "{rule:?}");
    found.into_iter().flat_map(|node| node.citations.clone()).collect()
}

#[test]
fn an_emergency_cites_the_measures_in_june_and_the_law_in_july() {
    let (june, july) = (assessed("2026-06-30"), assessed("2026-07-01"));
    let outcome = |assessment: &Assessment| assessment.programme(Programme::TemporaryEmergency).map(|f| f.outcome);
    assert_eq!(outcome(&june), Some(Outcome::Eligible));
    assert_eq!(outcome(&june), outcome(&july));
    let one = |document, article| vec![Citation::new(document, article)];
    let before = cited(&june, Programme::TemporaryEmergency);
    for (code, article) in [
        (ReasonCode::NeedStated, one("R649", "47")),
        (ReasonCode::AidMayComeFirst, one("R649", "48")),
        (ReasonCode::ApplyWhereNeedArose, one("G39", "四(三)")),
    ] {
        assert!(before.contains(&(code, article)), "{code:?} in {before:?}");
    }
    let since = cited(&july, Programme::TemporaryEmergency);
    for (code, article) in [
        (ReasonCode::NeedStated, one("L26", "29")),
        (ReasonCode::AidComesFirst, one("L26", "50")),
        (ReasonCode::ApplyWhereNeedArose, one("L26", "37")),
    ] {
        assert!(since.contains(&(code, article)), "{code:?} in {since:?}");
    }
    assert_eq!(derived(&june, Rule::TemporaryEmergency), one("R649", "48"));
    assert_eq!(derived(&july, Rule::TemporaryEmergency), one("L26", "50"));
}

#[test]
fn no_route_of_temporary_aid_cites_the_law_before_it_is_in_force() {
    let june = assessed("2026-06-30");
    for programme in [Programme::TemporarySmallFast, Programme::TemporaryEmergency, Programme::TemporaryExpenditure] {
        let all = cited(&june, programme);
        assert!(all.iter().flat_map(|(_, places)| places).all(|place| place.document != "L26"), "{all:?}");
    }
    for rule in [Rule::TemporarySmallFast, Rule::TemporaryEmergency, Rule::TemporaryExpenditure, Rule::IntakeTest] {
        let all = derived(&june, rule);
        assert!(all.iter().all(|place| place.document != "L26"), "{rule:?}: {all:?}");
    }
}

#[test]
fn whoever_is_registered_elsewhere_is_told_so_by_the_text_of_the_day() {
    for (on, programme, article) in [
        ("2026-06-30", Programme::Dibao, Citation::new("D57", "4")),
        ("2026-06-30", Programme::Tekun, Citation::new("T43", "10")),
        ("2026-07-01", Programme::Dibao, Citation::new("L26", "37")),
        ("2026-07-01", Programme::Tekun, Citation::new("L26", "37")),
        ("2026-06-30", Programme::Edge, Citation::new("N22", "四(三)")),
        ("2026-07-01", Programme::Edge, Citation::new("N22", "四(三)")),
        ("2026-06-30", Programme::Rigid, Citation::new("RE25", "2, 6")),
        ("2026-07-01", Programme::Rigid, Citation::new("RE25", "2, 6")),
    ] {
        let all = cited(&assessed(on), programme);
        assert!(all.contains(&(ReasonCode::NotLocalIntake, vec![article])), "{on}, {programme:?}: {all:?}");
    }
}

/// The lists of citations of all nodes of a rule, each as it stands.
fn lists(assessment: &Assessment, rule: Rule) -> Vec<Vec<Citation>> {
    let mut found = Vec::new();
    nodes_of(assessment.derivation.as_ref().unwrap(), rule, &mut found);
    found.into_iter().map(|node| node.citations.to_vec()).collect()
}

fn all_nodes<'a>(node: &'a Node, found: &mut Vec<&'a Node>) {
    found.push(node);
    node.children.iter().for_each(|child| all_nodes(child, found));
}

#[test]
fn each_programme_asks_for_little_property_by_its_own_text_and_by_the_law_since_july() {
    let (june, july) = (assessed("2026-06-30"), assessed("2026-07-01"));
    let (before, since) = (lists(&june, Rule::PropertyTest), lists(&july, Rule::PropertyTest));
    for (document, article) in [("D57", "14"), ("D57", "8"), ("RE25", "4"), ("T43", "7")] {
        let own = Citation::new(document, article);
        assert!(before.contains(&vec![own.clone()]), "{own:?} in {before:?}");
        assert!(since.contains(&vec![Citation::new("L26", "23"), own.clone()]), "{own:?} in {since:?}");
    }
}

#[test]
fn nothing_cites_the_law_before_it_is_in_force_and_no_text_twice() {
    let june = assessed("2026-06-30");
    let mut nodes = Vec::new();
    all_nodes(june.derivation.as_ref().unwrap(), &mut nodes);
    let of_reasons = june.programmes.iter().flat_map(|found| {
        let of_members = found.members.iter().flat_map(|answer| &answer.reasons);
        found.reasons.iter().chain(of_members).map(|reason| reason.citations.to_vec())
    });
    for places in nodes.into_iter().map(|node| node.citations.to_vec()).chain(of_reasons) {
        let each: std::collections::HashSet<&Citation> = places.iter().collect();
        assert_eq!(each.len(), places.len(), "{places:?}");
        assert!(places.iter().all(|place| place.document != "L26"), "{places:?}");
    }
}

#[test]
fn a_sum_cites_the_measures_for_a_new_standard_before_the_law() {
    for (on, article) in [("2026-06-30", Citation::new("R649", "10")), ("2026-07-01", Citation::new("L26", "19"))] {
        let on: Date = on.parse().unwrap();
        let check = serde_json::from_value(serde_json::json!({
            "kind": "standard_check", "urban": "800", "starts_on": on,
        }));
        let answer = calculation::sums::sum(&pack(on), &check.unwrap(), on);
        let recompute = answer.reasons.iter().find(|reason| reason.code == SumReasonCode::RecomputeFromMonth);
        assert_eq!(recompute.map(|reason| &reason.source), Some(&article), "{on}");
    }
}
