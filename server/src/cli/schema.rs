//! `yimen schema`.

use std::io::Write;

use domain::api::AssessmentRequest;
use domain::assessment::{Assessment, Rating};
use domain::derivation::Node;
use domain::facts::HouseholdFacts;
use domain::policy::PolicyBook;
use domain::sums::{SumAnswer, SumRequest};
use schemars::schema_for;

use super::{CliError, DONE};

/// Which shape.
#[derive(clap::Args)]
pub struct SchemaArgs {
    /// What to describe.
    #[arg(value_enum)]
    of: Shape,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Shape {
    /// The facts of a household.
    Facts,
    /// A request for an assessment: a line of a batch.
    Request,
    /// An assessment.
    Assessment,
    /// A line of `yimen assess --batch --outcomes`.
    Outcomes,
    /// How an assessment came about: a tree of rules.
    Derivation,
    /// The input of a sum, with its kind.
    Sum,
    /// The answer of a sum.
    SumAnswer,
    /// The policy book.
    Policies,
}

/// Prints the JSON Schema.
pub fn run(args: &SchemaArgs) -> Result<u8, CliError> {
    let schema = match args.of {
        Shape::Facts => schema_for!(HouseholdFacts),
        Shape::Request => schema_for!(AssessmentRequest),
        Shape::Assessment => schema_for!(Assessment),
        Shape::Outcomes => schema_for!(Rating),
        Shape::Derivation => schema_for!(Node),
        Shape::Sum => schema_for!(SumRequest),
        Shape::SumAnswer => schema_for!(SumAnswer),
        Shape::Policies => schema_for!(PolicyBook),
    };
    let mut out = std::io::stdout().lock();
    serde_json::to_writer_pretty(&mut out, &schema).map_err(std::io::Error::from)?;
    writeln!(out)?;
    Ok(DONE)
}
