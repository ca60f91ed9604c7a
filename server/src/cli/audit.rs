//! `yimen audit`.

use std::io::Write;
use std::path::PathBuf;

use super::{CliError, DONE, FAILED};
use crate::{
    clock::Clock,
    store::{Address, AuditReport, Store, StoreError},
};

/// What to do with the audit chains.
#[derive(clap::Subcommand)]
pub enum AuditCommand {
    /// Computes every chain of entries again, and names those that do not hold.
    Verify(VerifyArgs),
}

/// Which database.
#[derive(clap::Args)]
pub struct VerifyArgs {
    /// The folder with the database.
    #[arg(long, env = "YIMEN_DATA", default_value = "data")]
    data: PathBuf,
    /// The database [default: sqlite://DATA/yimen.db].
    #[arg(long, env = "YIMEN_DATABASE", hide_env_values = true)]
    database: Option<String>,
}

/// Runs it.
pub fn run(command: &AuditCommand) -> Result<u8, CliError> {
    match command {
        AuditCommand::Verify(args) => verify(args),
    }
}

fn verify(args: &VerifyArgs) -> Result<u8, CliError> {
    let url = args.database.clone();
    let url = url.unwrap_or_else(|| format!("sqlite://{}", args.data.join("yimen.db").display()));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(CliError::Runtime)?;
    let report = runtime.block_on(check(&Address { url, schema: None }))?;
    let mut out = std::io::stdout().lock();
    for (chain, entry) in &report.broken {
        writeln!(out, "broken: {chain}, from entry {entry} on")?;
    }
    writeln!(out, "{} chains, {} entries, {} broken", report.chains, report.entries, report.broken.len())?;
    Ok(if report.broken.is_empty() { DONE } else { FAILED })
}

async fn check(address: &Address) -> Result<AuditReport, StoreError> {
    let store = Store::open_for_reading(address, Clock::machine()).await?;
    let report = store.verify_audit().await?;
    store.close().await?;
    Ok(report)
}
