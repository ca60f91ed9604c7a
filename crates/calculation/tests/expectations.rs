//! A case that expects anything else than what comes out is told so, with what came out.

use calculation::assess;
use calculation::case_table::Expect;
use domain::assessment::Assessment;
use serde_json::{Value, json};

use crate::support::{facts, pack, today};

/// Who earns 1,000 beside a standard of 795 and an edge line of 1,192.50: an edge household.
fn assessed() -> Assessment {
    let value = json!({ "region": "urban", "hukou_local": true, "expenses": [], "assets": [], "supporters": [],
        "incomes": [{ "member": "m1", "kind": "wage", "per": "month", "gross": "1000", "cost": "0" }],
        "past_grants": [], "event": "none", "current_dibao": "none", "price": "none", "single_parent": false,
        "members": [{ "id": "m1", "relation": "applicant", "birth_date": "1980-01-01", "student": "none",
        "disability": "none", "serious_illness": true, "custody": "none", "holds": [], "clergy_since": "none",
        "soldier_unmarried": false, "employed": true, "no_civil_capacity": false }] });
    assess(&pack(), &facts(value), today())
}

fn told(expect: &Value) -> Vec<String> {
    let expect: Expect = serde_json::from_value(expect.clone()).unwrap();
    expect.compare(&assessed()).iter().map(ToString::to_string).collect()
}

#[test]
fn what_comes_out_as_expected_is_no_mismatch() {
    let expect = json!({ "counted": 1, "members": { "m1": "applicant" }, "income_before_deductions": "1000",
        "total_income": "1000", "per_capita_income": "1000", "lines": { "edge": "1192.5" },
        "distances": { "edge": "192.5", "dibao": "-205" }, "proposed": "edge", "provisional": false,
        "no_warnings": ["deviates_from_superior_law"], "programmes": {
            "edge": { "outcome": "eligible", "no_amount": true, "no_needs": true },
            "dibao": { "outcome": "not_eligible", "reasons": ["income_not_below_line"],
                "no_reasons": ["money_over_limit"], "parts": [] },
            "tekun": { "outcome": "not_eligible",
                "members": { "m1": { "outcome": "not_eligible", "reasons": ["able_to_work"] } } } } });
    assert_eq!(told(&expect), Vec::<String>::new());
}

#[test]
fn every_figure_that_differs_is_told() {
    for (expect, sentence) in [
        (json!({ "counted": 2 }), "counted: expected 2, got 1"),
        (json!({ "income_before_deductions": "1" }), "income_before_deductions: expected 1, got 1000"),
        (json!({ "total_income": "2" }), "total_income: expected 2, got 1000"),
        (json!({ "per_capita_income": "3" }), "per_capita_income: expected 3, got 1000"),
        (json!({ "lines": { "edge": "1192" } }), "lines.edge: expected 1192, got 2385/2"),
        (json!({ "lines": { "tekun": "5" } }), "lines.tekun: expected 5, got nothing"),
        (json!({ "distances": { "dibao": "205" } }), "distances.dibao: expected 205, got -205"),
        (json!({ "open": ["counted"] }), "counted known: expected false, got true"),
        (json!({ "open": ["income_before_deductions"] }), "income_before_deductions known: expected false, got true"),
        (json!({ "open": ["total_income"] }), "total_income known: expected false, got true"),
        (json!({ "open": ["per_capita_income"] }), "per_capita_income known: expected false, got true"),
        (json!({ "proposed": "dibao" }), "proposed: expected Programme(Dibao), got Programme(Edge)"),
        (json!({ "provisional": true }), "provisional: expected true, got false"),
    ] {
        assert_eq!(told(&expect), [sentence]);
    }
}

#[test]
fn every_answer_that_differs_is_told() {
    let programme = |name: &str, expected: Value| {
        let mut programmes = serde_json::Map::new();
        programmes.insert(name.into(), expected);
        json!({ "programmes": programmes })
    };
    let member = |expected: Value| programme("tekun", json!({ "outcome": "not_eligible", "members": expected }));
    for (expect, what) in [
        (json!({ "members": { "m1": "spouse" } }), "members.m1"),
        (json!({ "members": { "m2": "spouse" } }), "members.m2"),
        (programme("edge", json!({ "outcome": "not_eligible" })), "edge.outcome"),
        (
            programme("dibao", json!({ "outcome": "not_eligible", "amount": { "kind": "monthly", "value": "1" } })),
            "dibao.amount",
        ),
        (programme("dibao", json!({ "outcome": "not_eligible", "reasons": ["able_to_work"] })), "dibao.reasons"),
        (
            programme("dibao", json!({ "outcome": "not_eligible", "no_reasons": ["income_not_below_line"] })),
            "dibao.reasons",
        ),
        (programme("dibao", json!({ "outcome": "not_eligible", "needs": [{ "fact": "/assets" }] })), "dibao.needs"),
        (
            programme("dibao", json!({ "outcome": "not_eligible", "parts": [{ "part": "base", "amount": "1" }] })),
            "dibao.parts",
        ),
        (member(json!({ "m1": { "outcome": "eligible" } })), "tekun.members.m1.outcome"),
        (member(json!({ "m2": { "outcome": "eligible" } })), "tekun.members.m2"),
        (
            member(json!({ "m1": { "outcome": "not_eligible", "amount": { "kind": "monthly", "value": "1" } } })),
            "tekun.members.m1.amount",
        ),
        (
            member(json!({ "m1": { "outcome": "not_eligible", "reasons": ["not_offered"] } })),
            "tekun.members.m1.reasons",
        ),
        (
            member(json!({ "m1": { "outcome": "not_eligible", "needs": [{ "fact": "/assets" }] } })),
            "tekun.members.m1.needs",
        ),
        (json!({ "warnings": ["no_such_warning"] }), "warnings"),
    ] {
        let told = told(&expect);
        assert!(told.len() == 1 && told.iter().all(|one| one.starts_with(&format!("{what}: expected "))), "{told:?}");
    }
}
