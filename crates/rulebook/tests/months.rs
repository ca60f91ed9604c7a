//! Walks every month of the encoded days in every place: a rule that holds goes on holding, never
//! do two hold at once, and a household is answered or told which rule nobody encoded.

use std::collections::BTreeSet;

use calculation::request::pack;
use calculation::{assess, assess_with_derivation};
use domain::assessment::{Need, Outcome, Warning};
use domain::facts::HouseholdFacts;
use domain::policy::{Jurisdiction, Key, PolicyBook};
use domain::{Date, Programme, date};
use rulebook::{load, load_cases};

fn book() -> PolicyBook {
    load(None).unwrap_or_else(|error| panic!("{error}"))
}

/// The first day of each month, the day before it, and both ends.
fn days(place: &Jurisdiction) -> BTreeSet<Date> {
    let mut days = BTreeSet::from([place.encoded_from, place.encoded_until]);
    let mut month = 0;
    while let Some(first) = date::add_months(place.encoded_from, month).filter(|day| *day <= place.encoded_until) {
        days.insert(first);
        days.extend(first.pred_opt().filter(|day| *day >= place.encoded_from));
        month += 1;
    }
    days
}

#[test]
fn in_every_month_each_rule_of_each_place_holds_once() {
    let book = book();
    for place in &book.jurisdictions {
        let days = days(place);
        assert!(days.len() > 24, "{} has {} days", place.slug, days.len());
        for parameter in &place.parameters {
            let mut begun = false;
            for day in &days {
                let holding = parameter.values.iter().filter(|value| {
                    value.effective_from <= *day && value.effective_until.is_none_or(|last| *day <= last)
                });
                let count = holding.count();
                let what = format!("{} in {} on {day}", parameter.key, place.slug);
                assert!(count <= 1, "{what}: {count} values hold at once");
                assert!(count == 1 || !begun, "{what}: a gap");
                begun |= count == 1;
            }
        }
    }
}

#[test]
fn in_every_month_each_place_answers_or_names_the_rule_that_is_not_encoded() {
    let book = book();
    let filed = load_cases(None).unwrap();
    let family = &filed.iter().find(|filed| filed.case.facts.members.as_ref().is_some_and(|all| all.len() > 2));
    let facts = HouseholdFacts { application_date: None, ..family.unwrap().case.facts.clone() };
    for place in &book.jurisdictions {
        let mut keys: Option<BTreeSet<Key>> = None;
        for day in days(place) {
            let pack = pack(&book, &place.slug, day, &std::collections::BTreeMap::new()).unwrap();
            let held: BTreeSet<Key> = Key::ALL.iter().copied().filter(|key| pack.get(*key).is_some()).collect();
            if let Some(before) = keys.replace(held.clone()) {
                let lost: Vec<_> = before.difference(&held).collect();
                assert!(lost.is_empty(), "{} loses {lost:?} on {day}", place.slug);
            }
            for found in assess(&pack, &facts, day).programmes {
                let open = found.outcome == Outcome::Undetermined;
                let named = found.needs.iter().any(|need| matches!(need, Need::Parameter(key) if !held.contains(key)));
                assert!(!open || named, "{:?} in {} on {day} is open: {:?}", found.programme, place.slug, found.needs);
            }
        }
    }
}

#[test]
fn outside_the_encoded_days_what_hangs_on_a_rule_is_open_and_names_it() {
    let book = book();
    let filed = load_cases(None).unwrap();
    let family = filed.iter().find(|filed| filed.case.facts.members.as_ref().is_some_and(|all| all.len() > 2));
    for place in &book.jurisdictions {
        let (from, until) = (place.encoded_from, place.encoded_until);
        for day in [from.pred_opt().unwrap(), until.succ_opt().unwrap()] {
            let facts = HouseholdFacts { application_date: None, ..family.unwrap().case.facts.clone() };
            let pack = pack(&book, &place.slug, day, &std::collections::BTreeMap::new()).unwrap();
            let found = assess(&pack, &facts, day);
            assert_eq!(found.warnings, [Warning::OutsideEncodedDays { from, until }], "{} on {day}", place.slug);
            assert!(found.parameters.is_empty() && found.proposed.provisional, "{} on {day}", place.slug);
            for programme in [Programme::Dibao, Programme::ExpenditureDibao, Programme::Edge, Programme::Rigid] {
                let found = found.programme(programme).unwrap();
                assert_eq!(found.outcome, Outcome::Undetermined, "{programme:?} in {} on {day}", place.slug);
                let names_one = found.needs.iter().any(|need| matches!(need, Need::Parameter(_)));
                assert!(names_one, "{programme:?} in {} on {day}", place.slug);
            }
        }
    }
}

#[test]
fn the_derivation_of_a_month_cites_what_held_in_it() {
    let book = book();
    let filed = load_cases(None).unwrap();
    for filed in filed.iter().step_by(7) {
        let case = &filed.case;
        let Ok(pack) = pack(&book, &case.jurisdiction, case.on, &case.set) else { continue };
        let made = assess_with_derivation(&pack, &case.facts, case.on);
        for used in &made.parameters {
            let held = pack.get(used.parameter.key).unwrap();
            assert_eq!((&held.source, &held.value), (&used.parameter.source, &used.value), "{}", case.name);
            assert!(held.effective_from <= case.on, "{} in {}", used.parameter.key, case.name);
        }
    }
}

#[test]
fn on_a_day_before_the_law_no_reason_and_no_step_cites_it() {
    let book = book();
    for filed in load_cases(None).unwrap() {
        let case = &filed.case;
        for (on, unborn) in [("2026-06-30", &["L26"][..]), ("2026-01-20", &["L26", "TA26"][..])] {
            let on: Date = on.parse().unwrap();
            let Ok(pack) = pack(&book, &case.jurisdiction, on, &case.set) else { continue };
            let facts = HouseholdFacts { application_date: None, ..case.facts.clone() };
            if !facts.check(on).is_empty() {
                continue;
            }
            let found = assess_with_derivation(&pack, &facts, on);
            let told = serde_json::to_string(&(&found.programmes, &found.derivation)).unwrap();
            for document in unborn {
                assert!(!told.contains(&format!(r#""document":"{document}""#)), "{} on {on}: {document}", case.name);
            }
        }
    }
}
