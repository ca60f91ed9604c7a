//! `yimen policy cases` and `yimen policy run-cases`.

use std::io::Write;

use rulebook::{load_cases, load_sum_cases};
use serde_json::json;

use super::{CliError, DONE, FAILED, PolicyFolder};

/// How to list them.
#[derive(clap::Args)]
pub struct CasesArgs {
    /// As JSON, to run them elsewhere.
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    folder: PolicyFolder,
}

/// Lists the cases.
pub fn list(args: &CasesArgs) -> Result<u8, CliError> {
    let cases = load_cases(args.folder.path())?;
    let sums = load_sum_cases(args.folder.path())?;
    let mut out = std::io::stdout().lock();
    if args.json {
        let mut cases: Vec<_> = cases.iter().map(|filed| json!({"file": filed.file, "case": filed.case})).collect();
        cases.extend(sums.iter().map(|filed| json!({"file": filed.file, "sum": filed.case})));
        serde_json::to_writer(&mut out, &cases).map_err(std::io::Error::from)?;
        writeln!(out)?;
    } else {
        for filed in &cases {
            writeln!(out, "{}: {}", filed.file, filed.case.name)?;
        }
        for filed in &sums {
            writeln!(out, "{}: {}", filed.file, filed.case.name)?;
        }
    }
    Ok(DONE)
}

/// Runs the cases and shows what came out otherwise.
pub fn run(folder: &PolicyFolder) -> Result<u8, CliError> {
    let book = folder.load()?;
    let cases = load_cases(folder.path())?;
    let sums = load_sum_cases(folder.path())?;
    let assessed = cases.iter().map(|filed| (&filed.file, &filed.case.name, filed.case.run(&book)));
    let summed = sums.iter().map(|filed| (&filed.file, &filed.case.name, filed.case.run(&book)));
    let mut out = std::io::stdout().lock();
    let mut failed = 0_usize;
    for (file, name, mismatches) in assessed.chain(summed) {
        if !mismatches.is_empty() {
            failed += 1;
            writeln!(out, "{file}: {name}")?;
        }
        for mismatch in mismatches {
            writeln!(out, "  {mismatch}")?;
        }
    }
    writeln!(out, "{} cases, {failed} failed", cases.len() + sums.len())?;
    Ok(if failed == 0 { DONE } else { FAILED })
}
