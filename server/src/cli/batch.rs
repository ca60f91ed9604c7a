//! `yimen assess --batch`: one request per line in, one assessment per line out. A line that is not
//! acceptable gives an error object, and the batch goes on.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, BufWriter, Write};

use calculation::request::{RequestError, assess_request, read_as};
use domain::Date;
use domain::api::{AssessmentRequest, FieldError, ProblemCode};
use domain::assessment::Assessment;
use domain::facts::HouseholdFacts;
use domain::policy::PolicyBook;
use serde::{Deserialize, Serialize};

use super::assess::{AssessArgs, name, open};
use super::{CliError, DONE, PARTLY, today};

/// A line; what it leaves out is taken from the command line.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    jurisdiction: Option<String>,
    on: Option<Date>,
    #[serde(default)]
    set: BTreeMap<String, String>,
    #[serde(default)]
    derivation: bool,
    facts: HouseholdFacts,
}

/// What stands in the place of an assessment.
#[derive(Serialize)]
struct Refusal {
    error: LineError,
}

#[derive(Serialize)]
struct LineError {
    /// The line's number, from 1.
    line: usize,
    code: ProblemCode,
    detail: String,
    errors: Vec<FieldError>,
}

/// Assesses line by line.
pub fn run(book: &PolicyBook, args: &AssessArgs) -> Result<u8, CliError> {
    let mut input = BufReader::new(open(args)?);
    let mut out = BufWriter::new(std::io::stdout().lock());
    let today = today();
    let (mut code, mut number, mut bytes) = (DONE, 0, Vec::new());
    loop {
        bytes.clear();
        number += 1;
        let read = input.read_until(b'\n', &mut bytes);
        if read.map_err(|source| CliError::Read { path: name(args), source })? == 0 {
            break;
        }
        let text = String::from_utf8_lossy(&bytes);
        if text.trim().is_empty() {
            continue;
        }
        match assess(book, args, today, &text) {
            Ok(assessment) => serde_json::to_writer(&mut out, &assessment).map_err(std::io::Error::from)?,
            Err(error) => {
                code = PARTLY;
                let (errors, detail) = (error.errors(), error.to_string());
                let error = LineError { line: number, code: error.code(), detail, errors };
                serde_json::to_writer(&mut out, &Refusal { error }).map_err(std::io::Error::from)?;
            }
        }
        writeln!(out)?;
    }
    out.flush()?;
    Ok(code)
}

fn assess(book: &PolicyBook, args: &AssessArgs, today: Date, text: &str) -> Result<Assessment, RequestError> {
    let line: Line = read_as(text).map_err(RequestError::Malformed)?;
    let jurisdiction =
        line.jurisdiction.or_else(|| args.jurisdiction.clone()).ok_or_else(|| missing("/jurisdiction"))?;
    let on = line.on.or(args.on).ok_or_else(|| missing("/on"))?;
    let mut set: BTreeMap<_, _> = args.set.iter().cloned().collect();
    set.extend(line.set);
    let derivation = line.derivation || args.derivation;
    let request = AssessmentRequest { jurisdiction, on: Some(on), set, facts: line.facts, derivation };
    assess_request(book, &request, today)
}

fn missing(pointer: &str) -> RequestError {
    let detail = "neither the line nor the command line says it".into();
    RequestError::Malformed(FieldError { pointer: pointer.into(), code: "missing_key".into(), detail })
}
