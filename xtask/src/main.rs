//! The project's own commands: `cargo xtask help` lists them.

mod bench;
mod build;
mod command;
mod demo;
mod mutants;
mod parity;
mod serve;
mod test;
mod tidy;

use std::process::ExitCode;

use anyhow::{Result, bail};

const HELP: &str = "\
cargo xtask serve [SERVER OPTIONS]   build everything and run the demo on this machine
cargo xtask test [--only STEP]       run every check; --list names the steps
cargo xtask build                    build the site into target/site
cargo xtask build --release          build the folder to deploy into dist/
cargo xtask parity [--households N]  compare the page with the native program, byte for byte
cargo xtask bench                    measure beside other rule engines, after comparing answers
cargo xtask mutants [--shard k/n]    break the calculation here and there; the tests have to notice
cargo xtask tidy                     check what the compiler cannot: layering, licences, sizes, texts";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nxtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let command = arguments.next().unwrap_or_default();
    let rest: Vec<String> = arguments.collect();
    match command.as_str() {
        "serve" => serve::run(&rest),
        "test" => test::run(&rest),
        "build" => build::run(&rest),
        "parity" => parity::run(&rest),
        "bench" => bench::run(&rest),
        "mutants" => mutants::run(&rest),
        "tidy" => tidy::run(),
        "" | "help" | "--help" | "-h" => {
            println!("{HELP}");
            Ok(())
        }
        other => bail!("there is no command `{other}`\n\n{HELP}"),
    }
}
