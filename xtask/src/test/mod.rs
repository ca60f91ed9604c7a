//! `cargo xtask test`: every check, from formatting to the browser, in one command.
//!
//! The steps share what they compile: lints and documentation the native check artefacts, unit
//! tests and the demo server the native build, lints for the browser and the site the proc
//! macros in `target/app`.

mod browser;
mod cluster;
pub mod node_packages;
pub mod packages;

use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::build::{Effort, build_site, print_first_load};
use crate::command::{call, cargo, root};
use crate::tidy;

/// A step: its name, what it does, how.
type Step = (&'static str, &'static str, fn() -> Result<()>);

const STEPS: [Step; 8] = [
    ("format", "the code is formatted", format),
    ("tidy", "layering, licences, sizes, texts, the register", tidy::run),
    ("lint", "clippy for the machine", lint),
    ("lint-browser", "clippy for the browser", lint_browser),
    ("docs", "the documentation builds without a warning", docs),
    ("tests", "unit, property, store and HTTP tests, on SQLite and PostgreSQL", tests),
    ("site", "the site as people get it, and its weight", site),
    ("browser", "the whole, in a browser, with accessibility checks", browser::run),
];

pub fn run(arguments: &[String]) -> Result<()> {
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        [] => run_steps(&STEPS),
        ["--list"] => {
            for (name, what, _) in STEPS {
                println!("{name:13} {what}");
            }
            Ok(())
        }
        ["--only", wanted] => {
            let step = STEPS.iter().find(|(name, _, _)| name == wanted);
            let step = step.with_context(|| format!("there is no step `{wanted}`"))?;
            run_steps(std::slice::from_ref(step))
        }
        _ => bail!("`cargo xtask test` takes nothing, `--list` or `--only STEP`"),
    }
}

fn run_steps(steps: &[Step]) -> Result<()> {
    let mut taken: Vec<(&str, Duration)> = Vec::new();
    for (name, what, step) in steps {
        println!("\n── {name}: {what}");
        let start = Instant::now();
        let outcome = step();
        taken.push((name, start.elapsed()));
        outcome.with_context(|| format!("the step `{name}` failed (again: cargo xtask test --only {name})"))?;
        println!("── {name}: passed in {:.1} s", start.elapsed().as_secs_f64());
    }
    println!("\nall passed");
    for (name, time) in &taken {
        println!("{:>8.1} s  {name}", time.as_secs_f64());
    }
    let sum: Duration = taken.iter().map(|(_, time)| *time).sum();
    println!("{:>8.1} s  together", sum.as_secs_f64());
    Ok(())
}

fn format() -> Result<()> {
    call(cargo().args(["fmt", "--all", "--check"]))
}

fn lint() -> Result<()> {
    call(cargo().args(["clippy", "--locked", "--workspace", "--all-targets"]).args(["--", "-D", "warnings"]))
}

fn lint_browser() -> Result<()> {
    crate::build::add_target()?;
    // The profile of the site, so that its build scripts and macros are compiled only once.
    call(
        cargo()
            .args(["clippy", "--locked", "--package", "yimen-app", "--lib"])
            .args(["--target", crate::build::TARGET, "--profile", "wasm"])
            .args(["--", "-D", "warnings"])
            .env("CARGO_TARGET_DIR", root().join("target/app")),
    )
}

fn docs() -> Result<()> {
    call(cargo().args(["doc", "--locked", "--workspace", "--no-deps"]).env("RUSTDOCFLAGS", "-D warnings"))
}

/// The seed of the property tests.
pub const SEED: &str = "PROPTEST_RNG_SEED";

fn tests() -> Result<()> {
    packages::need_postgres()?;
    let cluster = cluster::Cluster::start()?;
    // The same households at every run, so that a change is judged by what it changes.
    let seed = std::env::var(SEED).unwrap_or_else(|_| "9".into());
    let all = ["test", "--locked", "--workspace", "--quiet"];
    call(cargo().args(all).env("YIMEN_TEST_POSTGRES", cluster.address()).env(SEED, seed))
}

fn site() -> Result<()> {
    packages::need_node()?;
    print_first_load(&build_site(Effort::Full)?)
}
