//! Runs the cases that lie beside the policy files.

use std::collections::BTreeSet;

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
