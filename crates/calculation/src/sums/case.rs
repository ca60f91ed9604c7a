//! Cases of sums: an input with the result that the documents demand, worked out by hand.

use std::collections::BTreeMap;

use domain::Date;
use domain::api::{FieldError, SumsRequest};
use domain::policy::{Key, PolicyBook};
use domain::sums::{FigureName, SumAnswer, SumOutcome, SumReasonCode, SumRequest};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::request::sum_request;
use crate::case_table::{Mismatch, warning_code};

/// One sum on one day, and what has to come out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SumCase {
    /// A sentence that says what holds.
    pub name: String,
    /// The place.
    pub jurisdiction: String,
    /// The day.
    pub on: Date,
    /// Figures to try.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub set: BTreeMap<String, String>,
    /// Which sum, and what goes into it.
    pub input: SumRequest,
    /// What has to come out; what is left out is not compared.
    pub expect: ExpectedSum,
}

/// What has to come out of a sum.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ExpectedSum {
    /// Whether it stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome: Option<SumOutcome>,
    /// Figures, written as in the answer.
    pub figures: BTreeMap<FigureName, Value>,
    /// Figures that must not be there.
    pub no_figures: Vec<FigureName>,
    /// Codes that have to be among the reasons.
    pub reasons: Vec<SumReasonCode>,
    /// Codes that must not be.
    pub no_reasons: Vec<SumReasonCode>,
    /// The parameters that have to be missing; where one is named, all are.
    pub needs: Vec<Key>,
    /// Parameters that have to be among those used.
    pub uses: Vec<Key>,
    /// Codes of warnings that have to be among those given.
    pub warnings: Vec<String>,
    /// Mistakes that have to be found, as `/sum/months number_too_large`; nothing else is then compared.
    pub errors: Vec<String>,
}

impl SumCase {
    /// The request that the case makes.
    pub fn request(&self) -> SumsRequest {
        SumsRequest {
            jurisdiction: self.jurisdiction.clone(),
            on: Some(self.on),
            set: self.set.clone(),
            sum: self.input.clone(),
        }
    }

    /// Runs the case; nothing comes back where all is as expected.
    pub fn run(&self, book: &PolicyBook) -> Vec<Mismatch> {
        let wanted = &self.expect.errors;
        match sum_request(book, &self.request(), self.on) {
            Ok(answer) if wanted.is_empty() => self.expect.compare(&answer),
            Ok(_) => vec![mismatch("errors", wanted, &"none")],
            Err(error) => {
                let told = |error: &FieldError| format!("{} {}", error.pointer, error.code);
                let found: Vec<String> = error.errors().iter().map(told).collect();
                if found == *wanted { Vec::new() } else { vec![mismatch("errors", wanted, &found)] }
            }
        }
    }
}

impl ExpectedSum {
    fn compare(&self, got: &SumAnswer) -> Vec<Mismatch> {
        let mut found = Vec::new();
        let mut same = |what: &str, expected: &dyn std::fmt::Debug, got: &dyn std::fmt::Debug, is_same: bool| {
            if !is_same {
                found.push(mismatch(what, expected, got));
            }
        };
        if let Some(outcome) = self.outcome {
            same("outcome", &outcome, &got.outcome, outcome == got.outcome);
        }
        for (name, expected) in &self.figures {
            let figure = got.figure(*name).map(value);
            same(&crate::word(name), expected, &figure, figure.as_ref() == Some(expected));
        }
        for name in &self.no_figures {
            let figure = got.figure(*name);
            same(&crate::word(name), &"nothing", &figure, figure.is_none());
        }
        let codes: Vec<SumReasonCode> = got.reasons.iter().map(|reason| reason.code).collect();
        for code in &self.reasons {
            same("reasons", code, &codes, codes.contains(code));
        }
        for code in &self.no_reasons {
            same("no reasons", code, &codes, !codes.contains(code));
        }
        let needs = self.needs.is_empty() || self.needs == got.needs;
        same("needs", &self.needs, &got.needs, needs);
        for key in &self.uses {
            let used = got.parameters.iter().any(|used| used.parameter.key == *key);
            same("uses", key, &got.parameters, used);
        }
        let warnings: Vec<String> = got.warnings.iter().map(warning_code).collect();
        for code in &self.warnings {
            same("warnings", code, &warnings, warnings.contains(code));
        }
        found
    }
}

/// A figure as the answer writes it.
fn value(figure: &domain::sums::SumValue) -> Value {
    serde_json::to_value(figure).ok().and_then(|whole| whole.get("value").cloned()).unwrap_or_default()
}

fn mismatch(what: &str, expected: &dyn std::fmt::Debug, got: &dyn std::fmt::Debug) -> Mismatch {
    Mismatch { what: what.into(), expected: format!("{expected:?}"), got: format!("{got:?}") }
}
