//! Runs the cases that lie beside the policy files.

use std::collections::BTreeSet;

use calculation::request::pack;
use calculation::{find, rate};
use domain::assessment::RatedProgramme;
use rulebook::{load, load_cases, load_sum_cases};

#[test]
fn every_case_comes_out_as_the_documents_demand() {
    let book = load(None).unwrap_or_else(|error| panic!("{error}"));
    let cases = load_cases(None).unwrap_or_else(|error| panic!("{error}"));
    let mut failures = Vec::new();
    for filed in &cases {
        for mismatch in filed.case.run(&book) {
            failures.push(format!("{}: {}\n    {mismatch}", filed.file, filed.case.name));
        }
    }
    assert!(failures.is_empty(), "{} of {} cases differ:\n{}", failures.len(), cases.len(), failures.join("\n"));
    assert!(cases.len() >= 120, "only {} cases", cases.len());
}

#[test]
fn rating_says_of_every_case_what_finding_says() {
    let book = load(None).unwrap_or_else(|error| panic!("{error}"));
    for filed in load_cases(None).unwrap_or_else(|error| panic!("{error}")) {
        let case = &filed.case;
        let pack = pack(&book, &case.jurisdiction, case.on, &case.set).unwrap_or_else(|error| panic!("{error}"));
        let (rated, found) = (rate(&pack, &case.facts, case.on), find(&pack, &case.facts, case.on));
        let outcomes: Vec<_> = found.programmes.iter().map(RatedProgramme::from).collect();
        assert_eq!(rated.programmes, outcomes, "{}: {}", filed.file, case.name);
        assert_eq!((rated.counted, rated.proposed), (found.household.counted, found.proposed), "{}", case.name);
    }
}

#[test]
fn every_sum_comes_out_as_the_documents_demand() {
    let book = load(None).unwrap_or_else(|error| panic!("{error}"));
    let cases = load_sum_cases(None).unwrap_or_else(|error| panic!("{error}"));
    let mut failures = Vec::new();
    for filed in &cases {
        for mismatch in filed.case.run(&book) {
            failures.push(format!("{}: {}\n    {mismatch}", filed.file, filed.case.name));
        }
    }
    assert!(failures.is_empty(), "{} of {} sums differ:\n{}", failures.len(), cases.len(), failures.join("\n"));
    assert!(cases.len() >= 120, "only {} sums", cases.len());
}

#[test]
fn no_two_cases_of_a_table_have_one_name() {
    let mut seen = BTreeSet::new();
    for filed in load_cases(None).unwrap() {
        assert!(seen.insert((filed.file.clone(), filed.case.name.clone())), "{}: {}", filed.file, filed.case.name);
    }
    for filed in load_sum_cases(None).unwrap() {
        assert!(seen.insert((filed.file.clone(), filed.case.name.clone())), "{}: {}", filed.file, filed.case.name);
    }
}
