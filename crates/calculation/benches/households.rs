//! How long an assessment takes: reads a policy book (`YIMEN_BENCH_BOOK`) and cases
//! (`YIMEN_BENCH_CASES`) as JSON, assesses, and prints nanoseconds per household as JSON.
//! `cargo xtask bench` puts peers beside it.

use std::collections::BTreeMap;
use std::error::Error;
use std::hint::black_box;
use std::num::NonZero;
use std::time::{Duration, Instant};

use calculation::case_table::Case;
use calculation::{assess, assess_with_derivation, find, find_with_derivation, rate};
use domain::Date;
use domain::assessment::Need;
use domain::facts::HouseholdFacts;
use domain::policy::{PolicyBook, PolicyPack};
use mimalloc::MiMalloc;

/// As the program has it.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// Assessments in one round, however few the households are.
const IN_A_ROUND: usize = 2_000;
/// Rounds, of which the fastest counts: many short ones, since what else runs disturbs only some.
const ROUNDS: u32 = 30;

/// A line of the cases; other lines hold sums.
#[derive(serde::Deserialize)]
struct Filed {
    case: Option<Case>,
}

/// What came out, in nanoseconds per household.
#[derive(serde::Serialize)]
struct Report {
    households: usize,
    rate: u128,
    find: u128,
    find_with_derivation: u128,
    assess: u128,
    assess_with_derivation: u128,
    threads: usize,
    rate_on_all_threads: u128,
}

type Household<'a> = (&'a PolicyPack, &'a HouseholdFacts, Date);

fn main() -> Result<(), Box<dyn Error>> {
    let book: PolicyBook = read("YIMEN_BENCH_BOOK")?;
    let filed: Vec<Filed> = read("YIMEN_BENCH_CASES")?;
    let cases: Vec<Case> = filed.into_iter().filter_map(|filed| filed.case).collect();
    let mut packs: BTreeMap<_, PolicyPack> = BTreeMap::new();
    for case in &cases {
        let pack = book.pack(&case.jurisdiction, case.on, case.on)?.overlaid(&case.set)?;
        packs.insert(key(case), pack);
    }
    let households = cases.iter().filter_map(|case| Some((packs.get(&key(case))?, &case.facts, case.on)));
    let answered: Vec<Household> = households.filter(is_answered).collect();
    if answered.is_empty() {
        return Err("no household has answered every question".into());
    }
    println!("{}", serde_json::to_string(&report(&answered))?);
    Ok(())
}

fn report(set: &[Household]) -> Report {
    let threads = std::thread::available_parallelism().map_or(1, NonZero::get);
    Report {
        households: set.len(),
        rate: time(set, rate),
        find: time(set, find),
        find_with_derivation: time(set, find_with_derivation),
        assess: time(set, assess),
        assess_with_derivation: time(set, assess_with_derivation),
        threads,
        rate_on_all_threads: time_threaded(set, threads),
    }
}

fn read<T: serde::de::DeserializeOwned>(variable: &str) -> Result<T, Box<dyn Error>> {
    let path = std::env::var(variable).map_err(|_| format!("{variable} has to name a file"))?;
    let text = std::fs::read_to_string(&path).map_err(|error| format!("{path}: {error}"))?;
    Ok(serde_json::from_str(&text).map_err(|error| format!("{path}: {error}"))?)
}

/// What decides on the values that hold for a case.
fn key(case: &Case) -> (String, Date, BTreeMap<String, String>) {
    (case.jurisdiction.clone(), case.on, case.set.clone())
}

/// Whether nothing is asked for any more, so that no answer is searched for.
fn is_answered((pack, facts, on): &Household) -> bool {
    let found = find(pack, facts, *on);
    found.programmes.iter().flat_map(|found| &found.needs).all(|need| matches!(need, Need::Parameter(_)))
}

fn time<T>(set: &[Household], assess: impl Fn(&PolicyPack, &HouseholdFacts, Date) -> T) -> u128 {
    fastest(set, 1, |rounds| assess_all(set, rounds, &assess))
}

/// The same households on every thread at once.
fn time_threaded(set: &[Household], threads: usize) -> u128 {
    fastest(set, threads, |rounds| {
        std::thread::scope(|scope| {
            for _ in 0..threads {
                scope.spawn(|| assess_all(set, rounds, &rate));
            }
        });
    })
}

fn assess_all<T>(set: &[Household], rounds: usize, assess: &impl Fn(&PolicyPack, &HouseholdFacts, Date) -> T) {
    for _ in 0..rounds {
        for (pack, facts, on) in set {
            black_box(assess(black_box(pack), black_box(facts), *on));
        }
    }
}

/// Nanoseconds per household in the fastest round, where each thread goes through the set.
fn fastest(set: &[Household], threads: usize, go: impl Fn(usize)) -> u128 {
    let rounds = (IN_A_ROUND / set.len()).max(1);
    let mut best = Duration::MAX;
    for _ in 0..ROUNDS {
        let start = Instant::now();
        go(rounds);
        best = best.min(start.elapsed());
    }
    let assessed = u128::try_from(rounds * set.len() * threads).unwrap_or(u128::MAX);
    best.as_nanos() / assessed
}
