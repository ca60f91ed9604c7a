//! The articles that are cited for temporary aid on the last day of the Measures and the first of the
//! Law: what a household is told of its need follows the text of the day.

use calculation::assess_with_derivation;
use domain::assessment::{Assessment, Outcome, ReasonCode};
use domain::derivation::{Node, Rule};
use domain::facts::HouseholdFacts;
use domain::policy::{Overlay, PolicyPack};
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
        (ReasonCode::ApplyWhereRegistered, one("TA14", "")),
        (ReasonCode::OfficeHelpsToApply, one("TA14", "")),
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
    ] {
        let all = cited(&assessed(on), programme);
        assert!(all.contains(&(ReasonCode::NotLocalIntake, vec![article])), "{on}, {programme:?}: {all:?}");
    }
}
