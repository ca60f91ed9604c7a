//! The program `yimen`.

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use mimalloc::MiMalloc;
use server::config::Settings;

/// An assessment with its derivation is many small pieces of memory.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// One door to social assistance.
#[derive(Parser)]
#[command(name = "yimen", version)]
struct Yimen {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serves the site and the interface.
    Serve(Box<Settings>),
    /// Creates and fills the demo county without serving it.
    Demo(Box<Settings>),
    /// Prints the OpenAPI description of the interface.
    Openapi,
    #[command(flatten)]
    Rules(server::cli::Command),
}

fn main() -> ExitCode {
    match run(Yimen::parse().command) {
        Ok(code) => code,
        Err(error) => {
            let mut cause = error.source();
            eprintln!("yimen: {error}");
            while let Some(next) = cause {
                eprintln!("  because: {next}");
                cause = next.source();
            }
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<ExitCode, Box<dyn std::error::Error>> {
    match command {
        Command::Rules(command) => return Ok(server::cli::run(command)),
        Command::Serve(settings) => in_runtime(server::serve::run(*settings))?,
        Command::Demo(settings) => in_runtime(server::serve::fill_demo(*settings))?,
        Command::Openapi => println!("{:#}", server::http::openapi()),
    }
    Ok(ExitCode::SUCCESS)
}

fn in_runtime<E: std::error::Error + 'static>(
    work: impl Future<Output = Result<(), E>>,
) -> Result<(), Box<dyn std::error::Error>> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    Ok(runtime.block_on(work)?)
}
