//! `yimen sum`.

use std::io::{Read, Write};
use std::path::PathBuf;

use calculation::request::{RequestError, read_as};
use calculation::sums::request::{read, sum_request};
use domain::Date;
use serde_json::{Value, json};

use super::{CliError, DONE, PolicyFolder, day, figure, today};

/// What to work out.
#[derive(clap::Args)]
pub struct SumArgs {
    /// The place, such as demo or siyang; `yimen policy show` lists them.
    #[arg(long, value_name = "ID")]
    jurisdiction: String,
    /// The day whose policy holds, such as 2026-09-07.
    #[arg(long, value_name = "DATE", value_parser = day)]
    on: Date,
    /// A figure to try in the place of the encoded one; may be repeated.
    #[arg(long, value_name = "KEY=VALUE", value_parser = figure)]
    set: Vec<(String, String)>,
    #[command(flatten)]
    folder: PolicyFolder,
    /// The input as JSON, with its kind; `-` or nothing for standard input.
    #[arg(value_name = "FILE")]
    file: Option<PathBuf>,
}

/// Works out one sum.
pub fn run(args: &SumArgs) -> Result<u8, CliError> {
    let book = args.folder.load()?;
    let mut text = String::new();
    let path = || args.file.as_ref().map_or_else(|| "standard input".into(), |path| path.display().to_string());
    let read_whole = match &args.file {
        Some(path) if path.as_os_str() != "-" => {
            std::fs::File::open(path).and_then(|mut file| file.read_to_string(&mut text))
        }
        _ => std::io::stdin().read_to_string(&mut text),
    };
    read_whole.map_err(|source| CliError::Read { path: path(), source })?;
    let input: Value = read_as(&text).map_err(RequestError::Malformed)?;
    let set: std::collections::BTreeMap<_, _> = args.set.iter().cloned().collect();
    let whole = json!({ "jurisdiction": args.jurisdiction, "on": args.on, "set": set, "sum": input });
    let answer = sum_request(&book, &read(&whole.to_string())?, today())?;
    let mut out = std::io::stdout().lock();
    serde_json::to_writer_pretty(&mut out, &answer).map_err(std::io::Error::from)?;
    writeln!(out)?;
    Ok(DONE)
}
