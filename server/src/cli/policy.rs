//! `yimen policy`.

use std::io::Write;

use rulebook::Gravity;

use super::{CliError, DONE, FAILED, PolicyFolder, cases, show, today};

/// What to do with the policy files.
#[derive(clap::Subcommand)]
pub enum PolicyCommand {
    /// Checks the files: days, sources, levels.
    Check(PolicyFolder),
    /// Shows the places, or the values that hold in one on a day.
    Show(show::ShowArgs),
    /// Lists the cases that lie beside the files.
    Cases(cases::CasesArgs),
    /// Runs the cases.
    RunCases(PolicyFolder),
}

/// Runs it.
pub fn run(command: &PolicyCommand) -> Result<u8, CliError> {
    match command {
        PolicyCommand::Check(folder) => check(folder),
        PolicyCommand::Show(args) => show::run(args),
        PolicyCommand::Cases(args) => cases::list(args),
        PolicyCommand::RunCases(folder) => cases::run(folder),
    }
}

fn check(folder: &PolicyFolder) -> Result<u8, CliError> {
    let findings = rulebook::check(folder.path(), Some(today()))?;
    let mut out = std::io::stdout().lock();
    for finding in &findings {
        let gravity = match finding.gravity {
            Gravity::Error => "error",
            Gravity::Warning => "warning",
        };
        writeln!(out, "{gravity}: {}", finding.fault)?;
    }
    let errors = findings.iter().filter(|finding| finding.gravity == Gravity::Error).count();
    writeln!(out, "{errors} errors, {} warnings", findings.len() - errors)?;
    Ok(if errors == 0 { DONE } else { FAILED })
}
