//! What a worker answers to the lines that it is given.

use std::collections::BTreeMap;

use calculation::request::{Packs, RequestError, Wanted, assess_under, rate_under, read_as};
use domain::Date;
use domain::api::{FieldError, ProblemCode};
use domain::assessment::{Assessment, Rating};
use domain::facts::HouseholdFacts;
use domain::policy::PolicyBook;
use serde::{Deserialize, Serialize};

use super::lines::{LONGEST, Line};
use crate::cli::assess::AssessArgs;

/// A line; what it leaves out is taken from the command line.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(clippy::struct_excessive_bools, reason = "each is a wish of its own")]
struct Written {
    jurisdiction: Option<String>,
    on: Option<Date>,
    #[serde(default)]
    set: BTreeMap<String, String>,
    #[serde(default)]
    derivation: bool,
    #[serde(default)]
    bundle: bool,
    #[serde(default)]
    turning_points: bool,
    #[serde(default)]
    fewest_questions: bool,
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

/// What is answered to a line.
#[derive(Serialize)]
#[serde(untagged)]
enum Answer {
    Assessment(Box<Assessment>),
    Outcomes(Rating),
}

/// The answers to a parcel of lines.
pub struct Told {
    /// A line of JSON for each line.
    pub text: Vec<u8>,
    /// Whether one was not acceptable.
    pub some_refused: bool,
}

/// One worker: the book, the command line, and the policies at hand.
pub struct Answers<'a> {
    book: &'a PolicyBook,
    args: &'a AssessArgs,
    packs: Packs,
}

impl<'a> Answers<'a> {
    pub fn new(book: &'a PolicyBook, args: &'a AssessArgs) -> Self {
        Self { book, args, packs: Packs::default() }
    }

    /// Answers the lines in their order.
    pub fn of(&mut self, lines: Vec<Line>) -> Told {
        let mut told = Told { text: Vec::new(), some_refused: false };
        for line in lines {
            let written = match self.answer(&line) {
                Ok(answer) => serde_json::to_writer(&mut told.text, &answer),
                Err((code, detail, errors)) => {
                    told.some_refused = true;
                    let error = LineError { line: line.number, code, detail, errors };
                    serde_json::to_writer(&mut told.text, &Refusal { error })
                }
            };
            // Writing to memory does not fail, and what is written is made of texts and numbers.
            debug_assert!(written.is_ok());
            told.text.push(b'\n');
        }
        told
    }

    fn answer(&mut self, line: &Line) -> Result<Answer, (ProblemCode, String, Vec<FieldError>)> {
        let Some(text) = &line.text else {
            let detail = format!("a line has at most {LONGEST} bytes");
            return Err((ProblemCode::TooLarge, detail, Vec::new()));
        };
        self.answer_text(&String::from_utf8_lossy(text))
            .map_err(|error| (error.code(), error.to_string(), error.errors()))
    }

    fn answer_text(&mut self, text: &str) -> Result<Answer, RequestError> {
        let line: Written = read_as(text).map_err(RequestError::Malformed)?;
        let jurisdiction = line.jurisdiction.or_else(|| self.args.jurisdiction.clone());
        let jurisdiction = jurisdiction.ok_or_else(|| missing("/jurisdiction"))?;
        let on = line.on.or(self.args.on).ok_or_else(|| missing("/on"))?;
        let mut set: BTreeMap<_, _> = self.args.set.iter().cloned().collect();
        set.extend(line.set);
        let wanted = Wanted {
            derivation: line.derivation || self.args.derivation,
            bundle: line.bundle || self.args.bundle,
            turning_points: line.turning_points || self.args.turning_points,
            fewest_questions: line.fewest_questions || self.args.fewest_questions,
        };
        let facts = line.facts;
        let pack = self.packs.pack(self.book, &jurisdiction, on, &set)?;
        if !self.args.outcomes {
            return Ok(Answer::Assessment(Box::new(assess_under(&pack, &facts, on, wanted)?)));
        }
        if let Some(more) = wanted.first() {
            return Err(not_with_outcomes(more));
        }
        Ok(Answer::Outcomes(rate_under(&pack, &facts, on)?))
    }
}

fn not_with_outcomes(more: &str) -> RequestError {
    let detail = format!("outcomes alone come without {more}: leave out --outcomes, or this");
    RequestError::Malformed(FieldError { pointer: format!("/{more}"), code: "not_with_outcomes".into(), detail })
}

fn missing(pointer: &str) -> RequestError {
    let detail = "neither the line nor the command line says it".into();
    RequestError::Malformed(FieldError { pointer: pointer.into(), code: "missing_key".into(), detail })
}
