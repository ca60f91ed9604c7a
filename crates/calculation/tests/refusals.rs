//! A request that cannot be assessed is refused with a code, a place and a sentence.

use std::collections::BTreeMap;

use calculation::request::{RequestError, Wanted, assess_under, pack};
use domain::api::ProblemCode;
use domain::policy::{Key, PolicyBook};
use serde_json::{Value, json};

use crate::support::{self, today};

/// One place whose values hold in one year.
fn book() -> PolicyBook {
    let place = json!({"slug": "here", "names": {"zh": "此", "en": "Here"}, "level": "county",
        "encoded_from": "2026-01-01", "encoded_until": "2026-12-31"});
    serde_json::from_value(json!({ "jurisdictions": [place] })).unwrap()
}

fn under(place: &str, on: &str, set: &BTreeMap<String, String>) -> Result<(), RequestError> {
    pack(&book(), place, on.parse().unwrap(), set).map(|_| ())
}

fn told(error: &RequestError) -> Vec<String> {
    error.errors().iter().map(|error| [&*error.pointer, &*error.code, &*error.detail].join(" | ")).collect()
}

fn figure(key: &str, text: &str) -> BTreeMap<String, String> {
    [(key.to_owned(), text.to_owned())].into()
}

#[test]
fn a_place_that_nobody_knows_is_refused_with_those_that_are_known() {
    let error = under("there", "2026-09-07", &BTreeMap::new()).unwrap_err();
    assert_eq!(error.code(), ProblemCode::UnknownJurisdiction);
    let sentence = "there is no jurisdiction there; known are here";
    assert_eq!(told(&error), [format!("/jurisdiction | unknown_jurisdiction | {sentence}")]);
    assert_eq!(error.to_string(), sentence);
}

#[test]
fn a_day_outside_the_encoded_ones_is_not_refused() {
    assert_eq!(under("here", "2027-01-01", &BTreeMap::new()), Ok(()));
    assert_eq!(under("here", "2026-12-31", &BTreeMap::new()), Ok(()));
}

#[test]
fn fifty_figures_are_tried_and_one_more_is_not() {
    let money = Key::ALL.iter().filter(|key| key.parse("1").is_ok()).map(|key| (key.name().to_owned(), "1".to_owned()));
    let many: Vec<_> = money.take(51).collect();
    let set = |count: usize| many.iter().take(count).cloned().collect();
    assert_eq!((many.len(), under("here", "2026-09-07", &set(50))), (51, Ok(())));
    let error = under("here", "2026-09-07", &set(51)).unwrap_err();
    assert_eq!(error.code(), ProblemCode::InvalidInput);
    assert_eq!(told(&error), ["/set | too_many_figures | at most 50 figures can be tried at once"]);
}

#[test]
fn a_figure_that_cannot_be_is_named() {
    let place = |key: &str, text: &str| told(&under("here", "2026-09-07", &figure(key, text)).unwrap_err());
    let unknown = place("no/such", "1");
    assert!(unknown.len() == 1 && unknown[0].starts_with("/set/no~1such | unknown_parameter | "), "{unknown:?}");
    let wrong = place("dibao.standard.urban", "much");
    assert!(wrong.len() == 1 && wrong[0].starts_with("/set/dibao.standard.urban | wrong_value | "), "{wrong:?}");
}

fn refused(value: Value) -> RequestError {
    let facts = serde_json::from_value(value).unwrap();
    assess_under(&support::pack(), &facts, today(), Wanted::default()).unwrap_err()
}

#[test]
fn each_thing_that_cannot_be_has_a_sentence() {
    let one = |more: Value| {
        let mut person = json!({"id": "m1", "relation": "applicant"});
        person.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        json!({ "members": [person] })
    };
    let two = |relation: &str, id: &str| json!({"members": [{"id": "m1", "relation": "applicant"}, {"id": id, "relation": relation}]});
    let crowd: Vec<_> = (0..31)
        .map(|i| json!({"id": format!("m{i}"), "relation": if i == 0 { "applicant" } else { "child" }}))
        .collect();
    let wages = vec![json!({"member": "m1", "kind": "wage", "per": "month", "gross": "1"}); 201];
    for (facts, expected) in [
        (json!({ "members": crowd }), "/members | too_many_members | a household has at most 30 members here"),
        (json!({ "incomes": wages }), "/incomes | too_many_lines | the list is too long"),
        (two("child", "m1"), "/members/1/id | id_twice | two have this id"),
        (two("applicant", "m2"), "/members | applicant_twice | there is more than one applicant"),
        (
            json!({"members": [{"id": "m1", "relation": "child"}]}),
            "/members | applicant_missing | nobody is the applicant",
        ),
        (one(json!({"spouse": "m9"})), "/members/0/spouse | no_such_member | no member has this id"),
        (
            one(json!({"birth_date": "2026-09-08"})),
            "/members/0/birth_date | in_the_future | the day is after the day of the assessment",
        ),
        (
            one(json!({"birth_date": "1890-01-01"})),
            "/members/0/birth_date | too_long_ago | the day is longer ago than a person lives",
        ),
        (
            one(json!({"disability": {"kind": "limb", "level": 5}})),
            "/members/0/disability/level | level_out_of_range | a disability level is 1 to 4",
        ),
        (
            one(json!({"coresidence_months": 1501})),
            "/members/0/coresidence_months | number_too_large | the number is too large",
        ),
        (
            json!({"supporters": [{"id": "s1", "supported": 0}]}),
            "/supporters/0/supported | number_too_small | the number is too small",
        ),
        (
            one(json!({"benefit_grade": "a".repeat(61)})),
            "/members/0/benefit_grade | text_too_long | the text is too long",
        ),
    ] {
        let error = refused(facts);
        assert_eq!(told(&error), [format!("/facts{expected}")]);
        let (place, sentence) = (expected.split(" | ").next().unwrap(), expected.rsplit(" | ").next().unwrap());
        assert_eq!(error.to_string(), format!("/facts{place}: {sentence}"));
        assert_eq!(error.code(), ProblemCode::InvalidInput);
    }
}

#[test]
fn what_is_not_asked_for_is_not_told() {
    let facts = support::facts(json!({"members": [{"id": "m1", "relation": "applicant"}]}));
    let told = |wanted: Wanted| {
        let told = assess_under(&support::pack(), &facts, today(), wanted).unwrap();
        [
            told.derivation.is_some(),
            told.bundle.is_some(),
            told.turning_points.is_some(),
            told.fewest_questions.is_some(),
        ]
    };
    let none = Wanted::default();
    assert_eq!(told(none), [false, false, false, false]);
    assert_eq!(told(Wanted { derivation: true, ..none }), [true, false, false, false]);
    assert_eq!(told(Wanted { bundle: true, ..none }), [false, true, false, false]);
    assert_eq!(told(Wanted { turning_points: true, ..none }), [false, false, true, false]);
    assert_eq!(told(Wanted { fewest_questions: true, ..none }), [false, false, false, true]);
}

#[test]
fn a_sum_that_cannot_be_worked_out_is_refused_with_its_place_and_a_sentence() {
    let request = |input: Value| {
        let request = json!({"jurisdiction": "here", "on": "2026-09-07", "sum": input}).to_string();
        let request = calculation::sums::request::read(&request).unwrap();
        told(&calculation::sums::request::sum_request(&book(), &request, today()).unwrap_err())
    };
    let fraud = json!({"kind": "fraud", "wrongly_paid": "100", "acted_on": "2026-09-08"});
    assert_eq!(request(fraud), ["/sum/acted_on | in_the_future | the day is after the day of the sum"]);
}
