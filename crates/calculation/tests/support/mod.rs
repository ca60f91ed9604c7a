//! A pack for tests and random households with every question answered.

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
    ("deductions.for_everyone", ""),
    ("deductions.stack", "true"),
    ("deductions.cap", "none"),
    ("deductions.cap_multiple", "none"),
    ("deductions.education_multiple", "none"),
    ("deductions.disability_subsidies", "false"),
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
    ("temp.expenditure.tekun.from", "none"),
    ("temp.expenditure.tekun.share", "none"),
    ("temp.expenditure.low_income.from", "none"),
    ("temp.expenditure.low_income.share", "none"),
    ("temp.expenditure.share_cap_multiple", "none"),
    ("temp.expenditure.months_tekun", "none"),
    ("temp.expenditure.months_dibao", "none"),
    ("temp.expenditure.child_extra_multiple", "none"),
    (
        "disability.severe",
        "limb_1,limb_2,visual_1,visual_2,hearing_1,hearing_2,speech_1,speech_2,mental_1,mental_2,intellectual_1,intellectual_2,multiple_1,multiple_2,mental_3,intellectual_3",
    ),
    ("tekun.elder_age", "60"),
    ("tekun.minor_age", "16"),
    (
        "tekun.disabilities",
        "mental_1,mental_2,mental_3,intellectual_1,intellectual_2,intellectual_3,limb_1,limb_2,visual_1",
    ),
    ("tekun.basic_multiple", "1.3"),
    ("tekun.half_care_from", "1"),
    ("tekun.full_care_from", "4"),
    ("tekun.care_share.scattered.full", "0.3"),
    ("tekun.care_share.scattered.half", "0.2"),
    ("tekun.care_share.scattered.self", "0.1"),
    ("tekun.care_share.centralised.full", "0.5"),
    ("tekun.care_share.centralised.half", "0.3"),
    ("tekun.care_share.centralised.self", "0.15"),
    ("minimum_wage", "2060"),
    ("dibao.mode", "difference"),
    ("topup.mode", "none"),
    ("topup.elder_age", "70"),
    ("topup.rounding", "half_up_fen"),
    ("topup.class_a", "none"),
    ("topup.class_b", "none"),
    ("topup.ill", "none"),
    ("topup.disabled", "none"),
    ("topup.elderly", "none"),
    ("topup.minor", "none"),
    ("topup.full_for", "severe_disability,serious_illness"),
    ("expenditure_dibao.enabled", "false"),
    ("expenditure_dibao.kinds", "living,medical,education,rehab,disability_care,other"),
    ("gradual_exit.months", "6"),
    ("gradual_exit.ground", "job_taken"),
    ("single.full_for", ""),
    ("property.money.illness_exempt", "none"),
    ("property.vehicle.edge_most", "none"),
    ("property.vehicle.edge_value_multiple", "none"),
    ("property.non_residential.allowed", "false"),
    ("temp.expenditure.township_limit", "none"),
    ("temp.expenditure.township_limit_multiple", "none"),
    ("temp.yearly_cap_multiple", "none"),
    ("temp.yearly_cap.at_cap", "refuse"),
    ("single_multiple", "1.5"),
    ("single_inclusive", "false"),
    ("single.amount", "difference"),
    ("single.waive_siblings", "true"),
    ("single.waive_age", "60"),
    ("single.waive_assets_age", "none"),
    ("single.waive_assets_multiple", "none"),
    ("child.custody_months", "6"),
    ("child.missing_months", "6"),
    ("child.rate.scattered", "1500"),
    ("child.rate.institution", "2000"),
    ("disability.living.for", "dibao"),
    (
        "disability.nursing.for",
        "limb_1,limb_2,visual_1,visual_2,hearing_1,hearing_2,speech_1,speech_2,mental_1,mental_2,intellectual_1,intellectual_2,multiple_1,multiple_2",
    ),
    ("disability.nursing.care_presumed", "limb_1,limb_2,visual_1,hearing_1"),
    ("benefit.rounding", "half_up_fen"),
    ("standard.rounding", "half_up_yuan"),
    ("disability.living.level_1_2", "277"),
    ("disability.living.level_3_4", "185"),
    ("disability.nursing.level_1", "277"),
    ("disability.nursing.level_2", "277"),
    ("disability.nursing.level_3_4", "none"),
    ("price.cpi_from", "3.5"),
    ("price.food_from", "6"),
    ("price.groups", "dibao,tekun,unemployment,veteran,orphan,de_facto"),
    ("price.minimum", "none"),
    ("price.rounding", "half_up_yuan"),
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
    let mut pack = PolicyPack::new("test", Names { zh: "试".into(), en: "Test".into() }, today());
    for (name, text) in FIGURES {
        let key = Key::from_name(name).unwrap();
        pack.set(key, Some(held(key, text)));
    }
    pack
}

/// The same place with rules of its own: what single places add to the national ones.
pub fn local_pack() -> PolicyPack {
    let rules = [
        ("single.full_for", "severe_disability_in_edge_family,serious_illness"),
        ("property.money.illness_exempt", "50000"),
        ("property.vehicle.edge_most", "1"),
        ("property.vehicle.edge_value_multiple", "1"),
        ("temp.expenditure.township_limit", "500"),
        ("temp.expenditure.form", "bands"),
        ("temp.expenditure.bands", "2000:2, 5000:4, 10000:6"),
        ("temp.expenditure.tekun.from", "1000"),
        ("temp.expenditure.tekun.share", "0.2"),
        ("temp.expenditure.low_income.from", "1000"),
        ("temp.expenditure.low_income.share", "0.1"),
        ("temp.expenditure.share_cap_multiple", "10"),
        ("temp.yearly_cap_multiple", "10"),
        ("temp.yearly_cap.at_cap", "panel"),
        ("temp.urgent.limit", "400"),
        ("temp.urgent.at_limit", "panel"),
        ("gradual_exit.ground", "low_income,hardship"),
        ("deductions.kinds", "medical,living"),
        ("deductions.for_everyone", "living"),
        ("deductions.stack", "false"),
        ("deductions.cap", "1200"),
        ("deductions.cap_multiple", "0.6"),
        ("deductions.education_multiple", "0.2"),
        ("deductions.disability_subsidies", "true"),
        ("expenditure_dibao.enabled", "true"),
    ];
    let overlay = rules.map(|(key, value)| (key.to_owned(), value.to_owned())).into();
    pack().overlaid(&overlay).unwrap()
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
            "grandparent",
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
        prop::sample::select(vec![
            json!([]),
            json!([]),
            json!([]),
            json!(["tekun"]),
            json!(["dibao"]),
            json!(["disability_living"]),
            json!(["unemployment"]),
        ]),
        prop::sample::select(vec![false, false, false, true]),
    );
    let alone = (
        prop::sample::select(vec![json!([]), json!(["bathing"]), json!(["eating", "dressing", "bed", "toilet"])]),
        prop::sample::select(vec!["scattered", "centralised"]),
        [prop::bool::weighted(0.5), prop::bool::weighted(0.1), prop::bool::weighted(0.2)],
        prop::sample::select(vec!["child", "tekun"]),
        (parent(), parent()),
    );
    (person, state, alone).prop_map(
        move |(
            (relation, year, month, day, lived),
            (study, full, disability, ill, custody, holds, away),
            (failed, care, [employed, incapable, institution], choice, (father, mother)),
        )| {
            json!({
                "id": format!("m{index}"), "relation": relation,
                "birth_date": format!("{year:04}-{month:02}-{day:02}"),
                "coresidence_months": lived, "student": study, "full_time": full, "disability": disability,
                "serious_illness": ill, "custody": custody, "holds": holds, "other_parent_custody": away,
                "clergy_since": "none", "soldier_unmarried": false, "employed": employed,
                "self_care_failed": failed, "care_mode": care, "no_civil_capacity": incapable,
                "in_institution": institution, "child_choice": choice, "father": father, "mother": mother
            })
        },
    )
}

/// Says whose husband or wife and whose child somebody is: the first grown child is married to the first
/// in-law and both are the parents of every grandchild. That does not contradict what is read off where it
/// is left out.
fn name_kin(members: &mut [Value]) {
    let first = |relation: &str, is_grown: bool| {
        let is_born = |member: &Value| !is_grown || member["birth_date"].as_str().unwrap() < "2008";
        let mut fit = members.iter().filter(|member| member["relation"] == relation && is_born(member));
        fit.next().map(|member| member["id"].clone())
    };
    let child = first("child", true);
    let mut in_law = child.is_some().then(|| first("child_spouse", false)).flatten();
    let parents: Vec<_> = child.iter().chain(&in_law).cloned().collect();
    for member in members {
        if member["relation"] == "child_spouse" {
            let own = in_law.take_if(|first| *first == member["id"]);
            member["spouse"] = own.and(child.clone()).unwrap_or_else(|| json!("none"));
        } else if member["relation"] == "grandchild" {
            member["parents"] = json!(parents);
        }
    }
}

fn parent() -> impl Strategy<Value = Value> {
    let states =
        ["able", "able", "able", "dead", "not_found", "declared_missing", "custody", "missing", "serious_illness"];
    (prop::sample::select(states.to_vec()), 0_u32..13)
        .prop_map(|(status, months)| json!({"status": status, "months": months}))
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
                "low_property": true, "assets_per_person": "1000", "disability": "none", "custody": "none", "no_civil_capacity": false, "holds": []})
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
            .prop_map(|(mut members, incomes, expenses, assets, supporters, region, local, event)| {
                name_kin(&mut members);
                let ill = members.iter().any(|member| member["serious_illness"] == true);
                json!({"region": region, "hukou_local": local, "members": members, "incomes": incomes,
                    "expenses": expenses, "assets": assets, "supporters": supporters, "past_grants": [],
                    "event": event, "current_dibao": {"amount": "300", "job_taken": true, "hardship": ill},
                    "price": {"cpi": "3.6", "food": "2", "scpi": "3.7"}, "single_parent": false})
            })
    })
}

/// The answers that may be taken away from a household, as JSON pointers.
pub fn answers(value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    walk(value, String::new(), &mut found);
    let kept = ["/id", "/member", "/owner", "/supports", "/kind", "/level", "/price", "/current_dibao"];
    found.retain(|pointer| !kept.iter().any(|end| pointer.ends_with(end)) && !pointer.contains("/supports/"));
    found
}

fn walk(value: &Value, at: String, found: &mut Vec<String>) {
    match value {
        Value::Object(map) if map.contains_key("level") => found.push(at),
        Value::Object(map) => map.iter().for_each(|(key, inner)| walk(inner, format!("{at}/{key}"), found)),
        Value::Array(items) if items.iter().any(Value::is_object) => {
            found.push(at.clone());
            items.iter().enumerate().for_each(|(index, inner)| walk(inner, format!("{at}/{index}"), found));
        }
        _ => found.push(at),
    }
}
