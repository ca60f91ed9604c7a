//! What places may set for deductions: what is certain stays so, and no limit deducts more.

use crate::support::{answers, facts, household, pack, today};
use calculation::assess;
use domain::assessment::Outcome;
use domain::facts::HouseholdFacts;
use domain::policy::PolicyPack;
use proptest::prelude::*;
use serde_json::{Value, json};

fn with(rules: &[(&str, &str)]) -> PolicyPack {
    let overlay = rules.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect();
    pack().overlaid(&overlay).unwrap()
}

/// Rules of a place, each left out or in its own way.
fn rules() -> impl Strategy<Value = Vec<(&'static str, &'static str)>> {
    let kinds = prop::sample::select(vec!["medical,education", "education", "medical,education,rent"]);
    let everyone = prop::sample::select(vec!["", "education", "education,rent"]);
    let cap = prop::sample::select(vec!["none", "100", "1200"]);
    let multiple = prop::sample::select(vec!["none", "0.1", "0.6"]);
    let education = prop::sample::select(vec!["none", "0.05", "0.3", "2"]);
    (kinds, everyone, cap, multiple, education, any::<(bool, bool, bool)>()).prop_map(
        |(kinds, everyone, cap, multiple, education, (stack, subsidies, spending))| {
            let word = |flag| if flag { "true" } else { "false" };
            vec![
                ("deductions.kinds", kinds),
                ("deductions.for_everyone", everyone),
                ("deductions.cap", cap),
                ("deductions.cap_multiple", multiple),
                ("deductions.education_multiple", education),
                ("deductions.stack", word(stack)),
                ("deductions.disability_subsidies", word(subsidies)),
                ("expenditure_dibao.enabled", word(spending)),
                ("expenditure_dibao.kinds", kinds),
            ]
        },
    )
}

/// A household whose spending on daily life is on study or rent, with a day for what came once.
fn spends_on_study() -> impl Strategy<Value = Value> {
    let kind = prop::sample::select(vec!["education", "education", "rent"]);
    let day = prop::sample::select(vec!["2026-09-06", "2026-08-07", "2026-08-06", "2026-03-07", "2025-09-07"]);
    (household(), prop::collection::vec(kind, 3), prop::collection::vec(day, 5)).prop_map(|(mut value, kinds, days)| {
        say(&mut value, "/expenses", ("kind", "living"), "kind", &kinds);
        say(&mut value, "/incomes", ("per", "once"), "date", &days);
        value
    })
}

/// Gives the lines of which something is said one more answer each.
fn say(value: &mut Value, list: &str, (key, is): (&str, &str), name: &str, answers: &[&str]) {
    let lines = value.pointer_mut(list).and_then(Value::as_array_mut).unwrap();
    let lines = lines.iter_mut().filter_map(Value::as_object_mut).filter(|line| line.get(key) == Some(&json!(is)));
    for (line, answer) in lines.zip(answers) {
        line.insert(name.to_owned(), json!(answer));
    }
}

fn open_at(value: &Value, places: &[&str]) -> Option<HouseholdFacts> {
    let mut open = value.clone();
    for place in places {
        if let Some(place) = open.pointer_mut(place) {
            *place = Value::Null;
        }
    }
    serde_json::from_value(open).ok()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn what_is_certain_stays_with_the_answers(value in spends_on_study(), rules in rules(), pick in any::<prop::sample::Index>(), two in any::<bool>(), other in any::<prop::sample::Index>()) {
        let pack = with(&rules);
        let all = answers(&value);
        let expenses: Vec<_> = all.iter().filter(|place| place.contains("/expenses") || place.contains("/incomes")).collect();
        let first = if expenses.is_empty() { pick.get(&all) } else { *pick.get(&expenses) };
        let missing: Vec<&str> = [Some(first), two.then(|| other.get(&all))].into_iter().flatten().map(String::as_str).collect();
        // The kind of an expense may be open as well.
        for missing in [missing, vec!["/expenses/0/kind"], vec!["/incomes/0/kind"], vec!["/members/0/disability"]] {
            let Some(open) = open_at(&value, &missing) else { continue };
            let full = assess(&pack, &facts(value.clone()), today());
            let open = assess(&pack, &open, today());
            if let Some(income) = open.household.total_income {
                prop_assert_eq!(Some(income), full.household.total_income, "without {:?}", missing);
            }
            for found in open.programmes.iter().filter(|found| found.outcome != Outcome::Undetermined) {
                let known = full.programme(found.programme).unwrap();
                prop_assert_eq!(known.outcome, found.outcome, "{:?} without {:?}", found.programme, missing);
                if found.amount.is_some() {
                    prop_assert_eq!(known.amount, found.amount, "{:?} without {:?}", found.programme, missing);
                }
            }
        }
    }

    #[test]
    fn no_limit_deducts_more(value in spends_on_study(), rules in rules()) {
        let income = |key: &str, without: &'static str| {
            let rules: Vec<_> = rules.iter().map(|(name, set)| (*name, if *name == key { without } else { *set })).collect();
            assess(&with(&rules), &facts(value.clone()), today()).household.total_income.unwrap()
        };
        let limited = income("", "");
        prop_assert!(limited >= domain::Fraction::ZERO);
        for (key, without) in [
            ("deductions.cap", "none"),
            ("deductions.cap_multiple", "none"),
            ("deductions.education_multiple", "none"),
            ("deductions.stack", "true"),
            ("deductions.disability_subsidies", "true"),
            ("deductions.for_everyone", "education,rent"),
        ] {
            prop_assert!(income(key, without) <= limited, "{key}");
        }
    }
}

/// What dibao comes to for a couple with a child (line 2,385 yuan), by rules of a place, with other answers.
fn dibao(rules: &[(&str, &str)], disability: &Value, incomes: &Value, expenses: &Value) -> Outcome {
    let person = |id: &str, relation: &str, born: &str, disability: &Value| {
        json!({"id": id, "relation": relation, "birth_date": born, "disability": disability, "holds": [],
            "coresidence_months": 60, "student": "none", "serious_illness": false, "custody": "none", "employed": true,
            "other_parent_custody": false, "clergy_since": "none", "soldier_unmarried": false})
    };
    let members = [
        person("m0", "applicant", "1980-05-10", &json!("none")),
        person("m1", "spouse", "1982-03-01", disability),
        person("m2", "child", "2015-06-01", &json!("none")),
    ];
    let value = json!({"region": "urban", "hukou_local": true, "members": members, "incomes": incomes,
        "expenses": expenses, "assets": [], "supporters": [], "past_grants": [], "event": "none"});
    assess(&with(rules), &facts(value), today()).programme(domain::Programme::Dibao).unwrap().outcome
}

const EDUCATION: [(&str, &str); 2] =
    [("deductions.kinds", "medical,education"), ("deductions.for_everyone", "education")];

#[test]
fn an_open_income_opens_what_education_deducts() {
    let rules = [EDUCATION.as_slice(), &[("deductions.education_multiple", "0.3")]].concat();
    let incomes = |more: Value| {
        json!([{"member": "m0", "kind": "wage", "per": "month", "gross": "2400"},
            {"member": "m1", "kind": "wage", "per": "month", "gross": more}])
    };
    let expenses = json!([{"member": "m2", "kind": "education", "per": "month", "amount": "1000"}]);
    let with = |more| dibao(&rules, &json!("none"), &incomes(more), &expenses);
    assert_eq!(with(json!("0")), Outcome::Eligible);
    assert_eq!(with(json!("5000")), Outcome::NotEligible);
    assert_eq!(with(Value::Null), Outcome::Undetermined);
}

#[test]
fn an_open_kind_of_spending_may_be_the_one_with_the_most() {
    let rules = [EDUCATION.as_slice(), &[("deductions.stack", "false"), ("deductions.for", "everyone")]].concat();
    let incomes = json!([{"member": "m0", "kind": "wage", "per": "month", "gross": "2950"}]);
    let expenses = |kind: Value| {
        json!([{"member": "m1", "kind": "medical", "per": "month", "bill": "500", "basic": "0", "critical": "0",
                "medical_aid": "0", "other_insurance": "0", "commercial": "0"},
            {"member": "m2", "kind": kind, "per": "month", "amount": "600"}])
    };
    let with = |kind| dibao(&rules, &json!("none"), &incomes, &expenses(kind));
    assert_eq!(with(json!("education")), Outcome::Eligible);
    assert_eq!(with(json!("rent")), Outcome::NotEligible);
    assert_eq!(with(Value::Null), Outcome::Undetermined);
}

#[test]
fn an_open_kind_of_spending_may_be_one_that_is_deducted_for_everybody() {
    let incomes = json!([{"member": "m0", "kind": "wage", "per": "month", "gross": "2600"}]);
    let expenses = |kind: Value| json!([{"member": "m2", "kind": kind, "per": "month", "amount": "600"}]);
    let with = |kind| dibao(&EDUCATION, &json!("none"), &incomes, &expenses(kind));
    assert_eq!(with(json!("education")), Outcome::Eligible);
    assert_eq!(with(json!("rent")), Outcome::NotEligible);
    assert_eq!(with(Value::Null), Outcome::Undetermined);
}

#[test]
fn an_open_disability_opens_the_subsidies() {
    let rules = [("deductions.disability_subsidies", "true")];
    let incomes = json!([{"member": "m0", "kind": "wage", "per": "month", "gross": "2600"}]);
    let with = |disability: Value| dibao(&rules, &disability, &incomes, &json!([]));
    assert_eq!(with(json!({"kind": "limb", "level": 1})), Outcome::Eligible);
    assert_eq!(with(json!({"kind": "limb", "level": 3})), Outcome::NotEligible);
    assert_eq!(with(Value::Null), Outcome::Undetermined);
}
