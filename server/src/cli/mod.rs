//! The commands about rules and policy, which need no database, and the check of the audit chains,
//! which looks at one. None of them keeps anything.

mod assess;
mod audit;
mod batch;
mod cases;
mod policy;
mod schema;
mod show;
mod sum;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use calculation::request::RequestError;
use domain::Date;
use domain::policy::PolicyBook;
use rulebook::PolicyFileError;

use crate::clock::Clock;
use crate::store::StoreError;

/// The commands besides serving.
#[derive(clap::Subcommand)]
pub enum Command {
    /// Assesses households: facts as JSON in, assessments as JSON out.
    Assess(assess::AssessArgs),
    /// Works out a sum beside the assessment: a bonus, a fine, a sample, a reserve, a quota, a fixed amount.
    Sum(sum::SumArgs),
    /// Checks and shows the policy files and their cases.
    #[command(subcommand)]
    Policy(policy::PolicyCommand),
    /// Prints the JSON Schema of what goes in and comes out.
    Schema(schema::SchemaArgs),
    /// Checks the audit chains of a database.
    #[command(subcommand)]
    Audit(audit::AuditCommand),
}

/// Which policy files.
#[derive(clap::Args)]
pub struct PolicyFolder {
    /// The folder with the policy files [default: the ones built in].
    #[arg(long, env = "YIMEN_POLICIES", value_name = "DIR")]
    policies: Option<PathBuf>,
}

/// Why a command stops.
#[derive(Debug, thiserror::Error)]
pub enum CliError {
    /// The policy files are refused.
    #[error(transparent)]
    Policies(#[from] PolicyFileError),
    /// What was asked for is not acceptable.
    #[error(transparent)]
    Request(#[from] RequestError),
    /// Something is missing on the command line.
    #[error("{0}")]
    Usage(&'static str),
    /// A file cannot be read.
    #[error("{path} cannot be read: {source}")]
    Read {
        /// Which.
        path: String,
        /// Why.
        source: std::io::Error,
    },
    /// The database cannot be read.
    #[error("the database cannot be checked: {0}")]
    Store(#[from] StoreError),
    /// The system gives no resources to work with.
    #[error("the check cannot start: {0}")]
    Runtime(#[source] std::io::Error),
    /// The result cannot be written.
    #[error("the result cannot be written: {0}")]
    Write(#[from] std::io::Error),
    /// The result is no JSON.
    #[error("the result cannot be written as JSON: {0}")]
    Json(#[from] serde_json::Error),
}

/// All went well.
const DONE: u8 = 0;
/// Files are wrong, or a check found something.
const FAILED: u8 = 1;
/// What was asked for is not acceptable; `clap` uses the same number.
const REFUSED: u8 = 2;
/// A batch went through, and some of its lines were not acceptable.
const PARTLY: u8 = 3;

/// Runs a command, says what went wrong, and tells the shell.
pub fn run(command: Command) -> ExitCode {
    let result = match command {
        Command::Assess(args) => assess::run(&args),
        Command::Sum(args) => sum::run(&args),
        Command::Policy(command) => policy::run(&command),
        Command::Schema(args) => schema::run(&args),
        Command::Audit(command) => audit::run(&command),
    };
    let code = result.unwrap_or_else(|error| {
        let closed = matches!(&error, CliError::Write(source) if source.kind() == std::io::ErrorKind::BrokenPipe);
        if closed {
            return DONE;
        }
        eprintln!("yimen: {error}");
        match error {
            CliError::Request(_) | CliError::Usage(_) => REFUSED,
            _ => FAILED,
        }
    });
    ExitCode::from(code)
}

impl PolicyFolder {
    fn path(&self) -> Option<&Path> {
        self.policies.as_deref()
    }

    fn load(&self) -> Result<PolicyBook, CliError> {
        Ok(rulebook::load(self.path())?)
    }
}

/// Today in China Standard Time, by the machine's clock.
fn today() -> Date {
    Clock::machine().today()
}

/// A day on the command line.
fn day(text: &str) -> Result<Date, String> {
    text.parse().map_err(|_| "a day is written like 2026-09-07".into())
}

/// A figure to try on the command line.
fn figure(text: &str) -> Result<(String, String), String> {
    let (key, value) = text.split_once('=').ok_or("a figure is written like dibao.standard.urban=795")?;
    Ok((key.trim().into(), value.trim().into()))
}
