//! How long an assessment takes. Reads a policy book and cases as JSON, assesses, and prints
//! nanoseconds per household as JSON. `cargo xtask bench` puts peers beside it.

use std::collections::BTreeMap;
use std::hint::black_box;
use std::time::Instant;

use calculation::case_table::Case;
use calculation::{assess, assess_with_derivation, find, find_with_derivation, rate};
use domain::Date;
use domain::assessment::Need;
use domain::facts::HouseholdFacts;
use domain::policy::{PolicyBook, PolicyPack};

#[derive(serde::Deserialize)]
struct Filed {
    case: Case,
}

fn read<T: serde::de::DeserializeOwned>(variable: &str) -> T {
    let path = std::env::var(variable).unwrap_or_else(|_| panic!("{variable} names a file"));
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn main() {
    let book: PolicyBook = read("YIMEN_BENCH_BOOK");
    let cases: Vec<Filed> = read("YIMEN_BENCH_CASES");
    let mut packs: BTreeMap<(String, Date, String), PolicyPack> = BTreeMap::new();
    for Filed { case } in &cases {
        let key = (case.jurisdiction.clone(), case.on, format!("{:?}", case.set));
        packs
            .entry(key)
            .or_insert_with(|| book.pack(&case.jurisdiction, case.on, case.on).unwrap().overlaid(&case.set).unwrap());
    }
    let all: Vec<(&PolicyPack, &HouseholdFacts, Date)> = cases
        .iter()
        .map(|Filed { case }| {
            let key = (case.jurisdiction.clone(), case.on, format!("{:?}", case.set));
            (&packs[&key], &case.facts, case.on)
        })
        .collect();
    let family = cases
        .iter()
        .position(|filed| {
            filed.case.name == "One person of class A and one of class B are topped up by their own amounts"
        })
        .unwrap();
    let one = vec![all[family]];
    // Households that have answered every question, so that nothing is searched.
    let answered = |(pack, facts, on): &&(&PolicyPack, &HouseholdFacts, Date)| {
        find(pack, facts, *on)
            .programmes
            .iter()
            .flat_map(|found| &found.needs)
            .all(|need| matches!(need, Need::Parameter(_)))
    };
    let all: Vec<_> = all.iter().filter(answered).copied().collect();
    println!("{} households", all.len());
    if std::env::var_os("YIMEN_BENCH_ONLY").is_some() {
        println!("{}", time(&all, rate));
        return;
    }
    for (name, set) in [("one", &one), ("cases", &all)] {
        println!(
            "{name}: rate {} ns, find {} ns, with derivation {} ns; sealed {} ns, with derivation {} ns",
            time(set, rate),
            time(set, find),
            time(set, find_with_derivation),
            time(set, assess),
            time(set, assess_with_derivation)
        );
    }
}

fn time<T>(
    set: &[(&PolicyPack, &HouseholdFacts, Date)],
    assess: impl Fn(&PolicyPack, &HouseholdFacts, Date) -> T,
) -> u128 {
    let rounds = (20_000 / set.len()).max(1);
    let mut best = u128::MAX;
    for _ in 0..5 {
        let start = Instant::now();
        for _ in 0..rounds {
            for (pack, facts, on) in set {
                black_box(assess(black_box(pack), black_box(facts), *on));
            }
        }
        best = best.min(start.elapsed().as_nanos() / (rounds * set.len()) as u128);
    }
    best
}
