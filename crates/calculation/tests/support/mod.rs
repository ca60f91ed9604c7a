//! A pack for tests and random households with every question answered.

use std::collections::BTreeMap;

use domain::facts::HouseholdFacts;
use domain::policy::{Key, Level, PolicyPack, Resolved, Status};
use domain::{Citation, Date, Names};
use proptest::prelude::*;
use serde_json::{Value, json};

/// The day of the tests.
pub fn today() -> Date {
    "2026-09-07".parse().unwrap()
}

/// A figure for everything that these tests ask for.
const FIGURES: &[(&str, &str)] = &[
    ("dibao.standard.urban", "795"),
    ("dibao.standard.rural", "604"),
    ("dibao.rounding", "ceil_yuan"),
    ("min_gap_ratio", "none"),
    ("coresidence_months", "12"),
    ("household.clergy_years", "3"),
    ("household.exclude_soldiers", "false"),
    ("income_window_months", "12"),
    ("income.exclude_basic_pension_central", "false"),
    ("employment_exclusion.months", "none"),
    ("employment_exclusion.cap_multiple", "none"),
    ("deductions.kinds", "medical,disability_care"),
    ("deductions.for", "disability_or_illness"),
    ("supporters.threshold_multiple", "1"),
    ("supporters.rate_few", "0.5"),
    ("supporters.rate_many", "0.4"),
    ("supporters.many_from", "3"),
    ("supporters.dibao_age", "60"),
    ("supporters.elder_age", "70"),
    ("property.money.dibao_multiple", "24"),
    ("property.money.edge_multiple", "36"),
    ("property.money.rigid_multiple", "36"),
    ("property.money.comparison", "le"),
    ("property.vehicle.allowed", "motorcycle,disabled_scooter"),
    ("property.vehicle.production_exempt", "false"),
    ("property.vehicle.value_exempt", "none"),
    ("property.homes.free", "1"),
    ("property.homes.most", "2"),
    ("property.homes.average_area", "30"),
    ("property.registered_capital.most", "100000"),
    ("property.registered_capital.comparison", "le"),
    ("edge_multiple", "1.5"),
    ("edge_inclusive", "false"),
    ("edge.capped_by_minimum_wage", "false"),
    ("disposable_income.last_year", "28500"),
    ("rigid.ratio", "0.6"),
    ("rigid.inclusive", "false"),
    ("rigid.kinds", "living,medical,education,rehab,other"),
    ("temp.expenditure.form", "formula"),
    ("temp.expenditure.months_most", "6"),
    ("temp.expenditure.cap_multiple", "none"),
    ("temp.expenditure.special_cap_multiple", "none"),
    ("temp.rounding", "half_up_fen"),
    ("temp.small.cap_multiple", "1"),
    ("temp.small.township_limit", "none"),
    ("temp.urgent.cap_multiple", "1"),
    ("temp.urgent.cap", "none"),
    ("temp.urgent.limit_multiple", "none"),
    ("temp.urgent.limit", "none"),
    ("temp.urgent.at_limit", "escalate"),
    ("temp.same_cause_per_year", "2"),
    ("temp.same_cause_window", "rolling"),
    ("temp.yearly_cap", "none"),
];

/// A place with a figure for everything that these tests ask for.
pub fn pack() -> PolicyPack {
    let held = |key: Key, text: &str| Resolved {
        value: key.parse(text).unwrap(),
        source: Citation::new("test", ""),
        status: Status::Illustrative,
        level: Level::County,
        effective_from: today(),
        warning: None,
    };
    PolicyPack {
        jurisdiction: "test".into(),
        names: Names { zh: "试".into(), en: "Test".into() },
        on: today(),
        outside: None,
        values: FIGURES
            .iter()
            .map(|(name, text)| {
                let key = Key::from_name(name).unwrap();
                (key, held(key, text))
            })
            .collect::<BTreeMap<_, _>>(),
        not_applied: Vec::new(),
        overlaid: Vec::new(),
    }
}

pub fn facts(value: Value) -> HouseholdFacts {
    let facts: HouseholdFacts = serde_json::from_value(value).unwrap();
    assert_eq!(facts.check(today()), []);
    facts
}

fn member(index: usize) -> impl Strategy<Value = Value> {
    let relation = if index == 0 {
        Just("applicant").boxed()
    } else {
        prop::sample::select(vec![
            "spouse",
            "child",
            "child",
            "parent",
            "grandchild",
            "sibling",
            "child_spouse",
            "other_kin",
        ])
        .boxed()
    };
    let person = (relation, 1940_i32..2026, 1_u32..9, 1_u32..28, prop::sample::select(vec![0, 6, 11, 12, 60]));
    let state = (
        prop::sample::select(vec!["none", "none", "compulsory", "senior", "undergraduate", "master"]),
        any::<bool>(),
        prop::sample::select(vec![
            json!("none"),
            json!("none"),
            json!({"kind": "limb", "level": 1}),
            json!({"kind": "mental", "level": 3}),
            json!({"kind": "hearing", "level": 4}),
        ]),
        prop::sample::select(vec![false, false, true]),
        prop::sample::select(vec!["none", "none", "none", "prison", "detention"]),
        prop::sample::select(vec![json!([]), json!([]), json!([]), json!(["tekun"]), json!(["dibao"])]),
        prop::sample::select(vec![false, false, false, true]),
    );
    (person, state).prop_map(
        move |((relation, year, month, day, lived), (study, full, disability, ill, custody, holds, away))| {
            json!({
                "id": format!("m{index}"), "relation": relation,
                "birth_date": format!("{year:04}-{month:02}-{day:02}"),
                "coresidence_months": lived, "student": study, "full_time": full, "disability": disability,
                "serious_illness": ill, "custody": custody, "holds": holds, "other_parent_custody": away,
                "clergy_since": "none", "soldier_unmarried": false, "employed": false
            })
        },
    )
}

fn income(members: usize) -> impl Strategy<Value = Value> {
    let kind = prop::sample::select(vec!["wage", "business", "property", "transfer_in", "transfer_out", "other"]);
    let per = prop::sample::select(vec!["month", "year", "once"]);
    (0..members, kind, per, 0_i64..3_000_000, 0_i64..100_000).prop_map(|(member, kind, per, gross, cost)| {
        let scale = if per == "month" { 10 } else { 1 };
        json!({"member": format!("m{member}"), "kind": kind, "per": per,
            "gross": fen(gross / scale), "cost": fen(cost / scale)})
    })
}

fn expense(members: usize) -> impl Strategy<Value = Value> {
    (0..members, 0_i64..2_000_000, any::<bool>()).prop_map(|(member, bill, medical)| {
        let member = format!("m{member}");
        if medical {
            json!({"member": member, "kind": "medical", "per": "year", "bill": fen(bill), "basic": fen(bill / 3),
                "critical": "0", "medical_aid": "0", "other_insurance": "0", "commercial": "0"})
        } else {
            json!({"member": member, "kind": "living", "per": "year", "amount": fen(bill)})
        }
    })
}

fn asset(members: usize) -> impl Strategy<Value = Value> {
    prop_oneof![
        (0..members, 0_i64..9_000_000).prop_map(|(m, v)| json!({"owner": format!("m{m}"), "kind": "money", "value": fen(v)})),
        (0..members, prop::sample::select(vec!["car", "motorcycle", "motorcycle"])).prop_map(
            |(m, t)| json!({"owner": format!("m{m}"), "kind": "vehicle", "type": t, "needed_for_production": false, "value": "9000"})
        ),
        (0..members, 10_u32..120).prop_map(|(m, a)| json!({"owner": format!("m{m}"), "kind": "home", "area": a})),
    ]
}

fn supporter(members: usize) -> impl Strategy<Value = Value> {
    (0..members, 0_i64..500_000, 1_u32..5, 1_u32..5, 0_i64..50_000, 1940_i32..2005).prop_map(
        |(member, per_capita, children, supported, actual, year)| {
            json!({"id": "s1", "relation": "child", "supports": [format!("m{member}")],
                "birth_date": format!("{year}-03-01"), "household_per_capita": fen(per_capita), "children": children,
                "supported": supported, "actual_payment": fen(actual), "own_income_year": "20000",
                "low_property": true, "disability": "none", "custody": "none", "no_civil_capacity": false, "holds": []})
        },
    )
}

fn fen(fen: i64) -> String {
    format!("{}.{:02}", fen / 100, fen % 100)
}

/// A household with every question answered, as JSON.
pub fn household() -> impl Strategy<Value = Value> {
    (1_usize..5).prop_flat_map(|count| {
        let members: Vec<_> = (0..count).map(member).collect();
        (
            members,
            prop::collection::vec(income(count), 0..5),
            prop::collection::vec(expense(count), 0..3),
            prop::collection::vec(asset(count), 0..3),
            prop::collection::vec(supporter(count), 0..2),
            prop::sample::select(vec!["urban", "rural"]),
            prop::sample::select(vec![true, true, true, false]),
            prop::sample::select(vec![
                json!("none"),
                json!({"kind": "small_fast", "person": "m0", "cause": "fire", "request": "900", "special": false}),
                json!({"kind": "emergency", "person": "m0", "cause": "fire", "request": "500", "special": false}),
                json!({"kind": "expenditure", "person": "m0", "cause": "illness", "persons": 2, "months": 3,
                    "request": "none", "special": false}),
            ]),
        )
            .prop_map(|(members, incomes, expenses, assets, supporters, region, local, event)| {
                json!({"region": region, "hukou_local": local, "members": members, "incomes": incomes,
                    "expenses": expenses, "assets": assets, "supporters": supporters, "past_grants": [],
                    "event": event, "current_dibao": "none", "price": "none", "single_parent": false})
            })
    })
}
