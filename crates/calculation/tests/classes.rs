//! One unknown answer out of a few that are possible: what comes out alike with each of them is
//! certain without it, and what differs is open. Every possible answer is tried here, by brute force.

use calculation::find;
use domain::Programme;
use domain::assessment::Outcome;
use domain::facts::HouseholdFacts;
use domain::policy::PolicyPack;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::support::{facts, household, pack, today};

/// Answers that are one of a few, by the end of their place, with all that they may be.
pub fn possible(place: &str) -> Vec<Value> {
    let words = |words: &[&str]| words.iter().map(|word| json!(word)).collect();
    let person = place.starts_with("/members/");
    match place.rsplit('/').next().unwrap_or_default() {
        "full_time"
        | "serious_illness"
        | "other_parent_custody"
        | "soldier_unmarried"
        | "employed"
        | "hukou_local"
        | "no_civil_capacity"
        | "in_institution"
        | "single_parent"
        | "job_taken"
        | "hardship"
        | "needed_for_production"
        | "low_property" => vec![json!(true), json!(false)],
        "student" => words(&["none", "compulsory", "senior", "undergraduate", "master", "doctor"]),
        "region" => words(&["urban", "rural"]),
        "care_mode" => words(&["scattered", "centralised"]),
        "child_choice" => words(&["child", "tekun"]),
        "status" => words(&[
            "able",
            "dead",
            "declared_missing",
            "not_found",
            "severe_disability",
            "mental_3_4",
            "serious_illness",
            "custody",
            "missing",
            "drug_isolation",
            "other_restriction",
        ]),
        "months" if person => [0, 1, 5, 6, 7, 12, 13].map(|months| json!(months)).to_vec(),
        "self_care_failed" => {
            let items = ["bathing", "walking", "toilet", "bed", "dressing", "eating"];
            (0..=items.len()).map(|failed| json!(items.get(..failed))).collect()
        }
        "coresidence_months" => [0, 5, 6, 11, 12, 60].map(|months| json!(months)).to_vec(),
        "relation" => related(person),
        "per" => words(&["month", "year", "once"]),
        "type" => words(&["car", "motorcycle", "disabled_scooter"]),
        "custody" => words(&["none", "prison", "drug_isolation", "declared_missing", "detention"]),
        "holds" => {
            let held = [
                "tekun",
                "dibao",
                "orphan",
                "de_facto_full",
                "work_injury_care",
                "unemployment",
                "veteran",
                "disability_living",
            ];
            let pairs =
                held.iter().enumerate().flat_map(|(index, one)| held.iter().skip(index).map(move |other| (one, other)));
            let lists = pairs.map(|(one, other)| if one == other { json!([one]) } else { json!([one, other]) });
            std::iter::once(json!([])).chain(lists).collect()
        }
        "clergy_since" => words(&["none", "2026-08-01", "1990-01-01"]),
        "disability" => {
            let kinds = ["limb", "visual", "hearing", "speech", "mental", "intellectual", "multiple"];
            let all = kinds.iter().flat_map(|kind| (1..=4).map(move |level| json!({ "kind": kind, "level": level })));
            std::iter::once(json!("none")).chain(all).collect()
        }
        _ => Vec::new(),
    }
}

/// How a member, or who supports one, may be related.
fn related(to_applicant: bool) -> Vec<Value> {
    let members = [
        "applicant",
        "spouse",
        "child",
        "parent",
        "spouse_parent",
        "grandparent",
        "grandchild",
        "sibling",
        "child_spouse",
        "other_kin",
        "non_kin",
    ];
    let supporters = ["child", "parent", "spouse", "sibling"];
    let all: &[&str] = if to_applicant { &members } else { &supporters };
    all.iter().map(|word| json!(word)).collect()
}

/// The places of such answers.
fn places(value: &Value, at: &str, found: &mut Vec<String>) {
    if !possible(at).is_empty() {
        found.push(at.into());
        return;
    }
    match value {
        Value::Object(map) => map.iter().for_each(|(key, inner)| places(inner, &format!("{at}/{key}"), found)),
        Value::Array(all) => {
            all.iter().enumerate().for_each(|(place, inner)| places(inner, &format!("{at}/{place}"), found));
        }
        _ => {}
    }
}

/// What the programmes for the household and for each person come to.
pub type Answers = Vec<(Programme, Option<String>, Outcome)>;

pub fn outcomes(pack: &PolicyPack, value: Value) -> Option<Answers> {
    let facts: HouseholdFacts = serde_json::from_value(value).ok()?;
    facts.check(today()).is_empty().then(|| {
        let found = find(pack, &facts, today()).programmes;
        let all = found.into_iter().flat_map(|one| {
            let persons =
                one.members.into_iter().map(move |own| (one.programme, Some(own.id.to_string()), own.outcome));
            std::iter::once((one.programme, None, one.outcome)).chain(persons).collect::<Vec<_>>()
        });
        all.collect()
    })
}

fn with(value: &Value, place: &str, answer: Value) -> Option<Answers> {
    let mut value = value.clone();
    *value.pointer_mut(place)? = answer;
    outcomes(&pack(), value)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(700))]

    #[test]
    fn what_every_answer_settles_alike_is_certain_and_nothing_else_is(value in household(), pick in any::<prop::sample::Index>()) {
        facts(value.clone());
        let mut all = Vec::new();
        places(&value, "", &mut all);
        let place = pick.get(&all);
        let tried: Vec<Answers> = possible(place).into_iter().filter_map(|answer| with(&value, place, answer)).collect();
        let open = with(&value, place, Value::Null).unwrap();
        let (first, others) = tried.split_first().unwrap();
        for (index, (programme, person, outcome)) in open.into_iter().enumerate() {
            let settled = first.get(index).unwrap().2;
            let alike = others.iter().all(|other| other.get(index).unwrap().2 == settled);
            let expected = if alike { settled } else { Outcome::Undetermined };
            // What is held may close a programme to several persons at once, in more ways than are tried for that.
            if outcome == Outcome::Undetermined && person.is_none() && place.ends_with("/holds") {
                continue;
            }
            prop_assert_eq!(outcome, expected, "{:?} of {:?} without {}", programme, person, place);
        }
    }
}
