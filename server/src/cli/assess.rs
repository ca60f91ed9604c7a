//! `yimen assess`.

use std::io::{Read, Write};
use std::path::PathBuf;

use calculation::request::{RequestError, assess_request, read_as};
use domain::Date;
use domain::api::AssessmentRequest;

use super::{CliError, DONE, PolicyFolder, batch, day, figure, today};

/// What to assess.
#[derive(clap::Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is an option of its own")]
pub struct AssessArgs {
    /// The place, such as demo or siyang; `yimen policy show` lists them.
    #[arg(long, value_name = "ID")]
    pub jurisdiction: Option<String>,
    /// The day to assess for, such as 2026-09-07.
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub on: Option<Date>,
    /// A figure to try in the place of the encoded one; may be repeated.
    #[arg(long, value_name = "KEY=VALUE", value_parser = figure)]
    pub set: Vec<(String, String)>,
    /// Adds how each result came about.
    #[arg(long)]
    pub derivation: bool,
    /// Adds the best lawful combination: what can be received together, and what excludes what.
    #[arg(long)]
    pub bundle: bool,
    /// Adds what would change the outcomes: the smallest change that opens what is closed.
    #[arg(long)]
    pub turning_points: bool,
    /// Adds the fewest questions that could settle what is undetermined.
    #[arg(long)]
    pub fewest_questions: bool,
    /// Reads one request per line, as `{jurisdiction, on, set, facts}`, and writes one assessment per line.
    #[arg(long)]
    pub batch: bool,
    /// Of a batch, outcomes and amounts alone, many times as fast: no reasons, figures or digests.
    #[arg(long, requires = "batch", conflicts_with_all = ["derivation", "bundle", "turning_points", "fewest_questions"])]
    pub outcomes: bool,
    #[command(flatten)]
    pub folder: PolicyFolder,
    /// The facts as JSON; `-` or nothing for standard input.
    #[arg(value_name = "FILE")]
    pub file: Option<PathBuf>,
}

/// Assesses one household, or one after another.
pub fn run(args: &AssessArgs) -> Result<u8, CliError> {
    let book = args.folder.load()?;
    if args.batch {
        return batch::run(&book, args);
    }
    let Some(jurisdiction) = args.jurisdiction.clone() else {
        return Err(CliError::Usage("say for which place: --jurisdiction ID"));
    };
    let Some(on) = args.on else {
        return Err(CliError::Usage("say for which day: --on DATE"));
    };
    let mut text = String::new();
    let mut input = open(args)?;
    input.read_to_string(&mut text).map_err(|source| CliError::Read { path: name(args), source })?;
    let facts = read_as(&text).map_err(RequestError::Malformed)?;
    let set = args.set.iter().cloned().collect();
    let AssessArgs { derivation, bundle, turning_points, fewest_questions, .. } = *args;
    let on = Some(on);
    let request =
        AssessmentRequest { jurisdiction, on, set, facts, derivation, bundle, turning_points, fewest_questions };
    let assessment = assess_request(&book, &request, today())?;
    let mut out = std::io::stdout().lock();
    serde_json::to_writer_pretty(&mut out, &assessment).map_err(std::io::Error::from)?;
    writeln!(out)?;
    Ok(DONE)
}

/// The file, or standard input.
pub fn open(args: &AssessArgs) -> Result<Box<dyn Read>, CliError> {
    match &args.file {
        Some(path) if path.as_os_str() != "-" => match std::fs::File::open(path) {
            Ok(file) => Ok(Box::new(file)),
            Err(source) => Err(CliError::Read { path: name(args), source }),
        },
        _ => Ok(Box::new(std::io::stdin())),
    }
}

/// What is read, in words.
pub fn name(args: &AssessArgs) -> String {
    match &args.file {
        Some(path) if path.as_os_str() != "-" => path.display().to_string(),
        _ => "standard input".into(),
    }
}
