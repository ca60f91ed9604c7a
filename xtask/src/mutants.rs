//! `cargo xtask mutants`: breaks the calculation in one place after another and counts how many
//! breaks the cases and the tests of households notice.

use std::fs;
use std::path::Path;
use std::time::Instant;

use anyhow::{Context, Result, bail};

use crate::command::{call, cargo, command, root};

/// The version of cargo-mutants that is used; another one may break other places.
const VERSION: &str = "27.1.0";

/// The least share that has to be caught, in percent.
const LEAST: usize = 90;

/// What cargo-mutants says besides "all were caught": some were missed, or took too long.
const TESTED: [i32; 3] = [0, 2, 3];

/// Tests all mutants, or a sample with `--shard k/n`.
pub fn run(arguments: &[String]) -> Result<()> {
    let shard = wanted(arguments)?;
    need_cargo_mutants()?;
    let folder = root().join("target/mutants");
    fs::create_dir_all(&folder)?;
    let begun = Instant::now();
    test(&folder, shard)?;
    let counted = Counted::read(&folder.join("mutants.out"))?;
    let seconds = begun.elapsed().as_secs();
    println!("{}", counted.report(seconds));
    if !counted.is_enough() {
        bail!("less than {LEAST} % were caught; target/mutants/mutants.out/missed.txt lists the others");
    }
    Ok(())
}

fn wanted(arguments: &[String]) -> Result<Option<&str>> {
    match arguments {
        [] => Ok(None),
        [option, shard] if option == "--shard" && shard.contains('/') => Ok(Some(shard)),
        _ => bail!("`cargo xtask mutants` takes nothing or `--shard k/n`, every n-th mutant from the k-th on"),
    }
}

/// Installs cargo-mutants where it is missing.
fn need_cargo_mutants() -> Result<()> {
    let installed = command("cargo").args(["mutants", "--version"]).output();
    if installed.is_ok_and(|output| output.status.success()) {
        return Ok(());
    }
    call(cargo().args(["install", "cargo-mutants", "--locked", "--version", VERSION]))
}

/// Runs cargo-mutants on a copy of the tree. What it tests with stands in `.cargo/mutants.toml`.
fn test(folder: &Path, shard: Option<&str>) -> Result<()> {
    let mut mutants = command("cargo");
    mutants.args(["mutants", "--package", "yimen-calculation", "--output"]).arg(folder);
    if let Some(shard) = shard {
        mutants.args(["--sharding", "round-robin", "--shard", shard]);
    }
    // The libraries stay compiled from one run to the next, and chance is the same for every mutant.
    mutants.env("CARGO_TARGET_DIR", folder.join("build")).env("PROPTEST_CASES", "64").env(crate::test::SEED, "9");
    println!("$ cargo mutants on yimen-calculation");
    let status = mutants.status().context("could not start `cargo mutants`")?;
    if !status.code().is_some_and(|code| TESTED.contains(&code)) {
        bail!("`cargo mutants` failed ({status})");
    }
    Ok(())
}

/// How many mutants ended how.
#[derive(Debug, PartialEq, Eq)]
struct Counted {
    caught: usize,
    missed: usize,
    /// Never came to an end, which a test notices too.
    timeout: usize,
    /// Do not compile, so nobody could make the mistake.
    unviable: usize,
}

impl Counted {
    fn read(folder: &Path) -> Result<Self> {
        let lines = |name: &str| -> Result<usize> {
            let path = folder.join(name);
            let text = fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))?;
            Ok(text.lines().count())
        };
        Ok(Self {
            caught: lines("caught.txt")?,
            missed: lines("missed.txt")?,
            timeout: lines("timeout.txt")?,
            unviable: lines("unviable.txt")?,
        })
    }

    const fn noticed(&self) -> usize {
        self.caught + self.timeout
    }

    const fn viable(&self) -> usize {
        self.noticed() + self.missed
    }

    const fn is_enough(&self) -> bool {
        self.viable() > 0 && self.noticed() * 100 >= self.viable() * LEAST
    }

    fn report(&self, seconds: u64) -> String {
        let Self { caught, missed, timeout, unviable } = self;
        let tenths = (self.noticed() * 1000).checked_div(self.viable()).unwrap_or(0);
        format!(
            "{}.{} % of {} mutants caught ({caught} caught, {timeout} endless, {missed} missed; \
             {unviable} more do not compile) in {seconds} s",
            tenths / 10,
            tenths % 10,
            self.viable()
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counted(caught: usize, missed: usize) -> Counted {
        Counted { caught, missed, timeout: 0, unviable: 7 }
    }

    #[test]
    fn nine_of_ten_are_enough_and_one_less_is_not() {
        assert!(counted(9, 1).is_enough());
        assert!(!counted(899, 101).is_enough());
        assert!(!counted(0, 0).is_enough());
    }

    #[test]
    fn an_endless_mutant_is_caught_and_one_that_does_not_compile_is_not_counted() {
        let counted = Counted { caught: 16, missed: 2, timeout: 2, unviable: 5 };
        assert!(counted.is_enough());
        assert!(counted.report(61).starts_with("90.0 % of 20 mutants caught"), "{}", counted.report(61));
    }

    #[test]
    fn only_a_shard_may_be_asked_for() {
        let words = |text: &str| text.split_whitespace().map(String::from).collect::<Vec<_>>();
        assert_eq!(wanted(&[]).unwrap(), None);
        assert_eq!(wanted(&words("--shard 0/8")).unwrap(), Some("0/8"));
        assert!(wanted(&words("--shard")).is_err() && wanted(&words("--shard 3")).is_err());
    }
}
