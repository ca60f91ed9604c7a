//! What a case of a sum expects beside what comes out, in words.

use calculation::{
    case_table::Mismatch,
    sums::{case::SumCase, request::sum_request},
};
use domain::{
    policy::PolicyBook,
    sums::{FigureName, SumAnswer, SumKind},
};
use serde_json::Value;
use wording::{
    Named,
    names::parameter_label,
    reason::{mistake_by_code, warning_sentence},
    sums::{figure_value, outcome_sentence, sum_reason_sentence},
};

use super::Line;
use crate::{
    staff::{
        sums::{SumFieldKind, fields},
        words::code,
    },
    text::{fill, language, text},
};

/// The name of the sum.
pub fn sum_name(case: &SumCase) -> &'static str {
    kind(case).map_or(text().tables.is_sum, |kind| kind.name(language()))
}

fn kind(case: &SumCase) -> Option<SumKind> {
    SumKind::from_name(serde_json::to_value(&case.input).ok()?.get("kind")?.as_str()?)
}

/// What goes into the sum, question by question.
pub fn sum_input(case: &SumCase) -> Vec<(String, String)> {
    let input = serde_json::to_value(&case.input).unwrap_or_default();
    let asked = kind(case).map(fields).unwrap_or_default();
    asked
        .into_iter()
        .filter_map(|field| {
            let given = input.pointer(&format!("/{}", field.path)).filter(|given| !given.is_null())?;
            let said = match &field.kind {
                SumFieldKind::Decimal(unit) | SumFieldKind::Count(unit) => [plain(given).as_str(), unit].join(" "),
                SumFieldKind::YesNo if *given == Value::Bool(true) => text().common.yes.to_owned(),
                SumFieldKind::YesNo => text().common.no.to_owned(),
                SumFieldKind::Choice(choices) => choices
                    .iter()
                    .find(|choice| given.as_str() == Some(&choice.key))
                    .map_or_else(|| plain(given), |choice| choice.label.clone()),
                _ => plain(given),
            };
            Some((field.label.to_owned(), said.trim().to_owned()))
        })
        .collect()
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(plain).collect::<Vec<_>>().join(text().common.entry_separator),
        Value::Object(map) => map.values().map(plain).collect::<Vec<_>>().join(" "),
        other => other.to_string(),
    }
}

/// What a case of a sum expects, beside what came out. Whether a line has passed is what the
/// comparison of the case says, and not decided here.
pub fn sum_lines(case: &SumCase, book: &PolicyBook) -> Vec<Line> {
    let answer = sum_request(book, &case.request(), case.on);
    let mut report = Report { mismatches: case.run(book), lines: Vec::new() };
    let t = &text().tables;
    let answer = match answer {
        Ok(answer) => answer,
        Err(error) => {
            let told = |error: &domain::api::FieldError| {
                let said = mistake_by_code(language(), &error.code).unwrap_or_else(|| error.detail.clone());
                fill(t.at_place, &[("place", &error.pointer), ("what", &said)])
            };
            let found: Vec<String> = error.errors().iter().map(told).collect();
            let found = if found.is_empty() { error.to_string() } else { found.join(text().common.entry_separator) };
            let expected = case.expect.errors.join(text().common.entry_separator);
            report.line("errors", |_| true, t.sum_errors.to_owned(), expected, found);
            return report.lines;
        }
    };
    if !case.expect.errors.is_empty() {
        let expected = case.expect.errors.join(text().common.entry_separator);
        report.line("errors", |_| true, t.sum_errors.to_owned(), expected, t.nothing.to_owned());
        return report.lines;
    }
    report.figures(case, &answer);
    report.reasons(case, &answer);
    report.parameters(case, &answer);
    report.lines
}

struct Report {
    mismatches: Vec<Mismatch>,
    lines: Vec<Line>,
}

impl Report {
    fn line(&mut self, key: &str, is_about: impl Fn(&Mismatch) -> bool, what: String, expected: String, found: String) {
        let passed = !self.mismatches.iter().any(|mismatch| mismatch.what == key && is_about(mismatch));
        self.lines.push(Line { what, expected, found: Some(found), passed });
    }

    fn figures(&mut self, case: &SumCase, answer: &SumAnswer) {
        let t = &text().tables;
        if let Some(outcome) = case.expect.outcome {
            let said = |outcome| outcome_sentence(language(), outcome).to_owned();
            self.line("outcome", |_| true, t.outcome.to_owned(), said(outcome), said(answer.outcome));
        }
        let found = |name: FigureName| {
            answer.figure(name).map_or_else(|| t.nothing.to_owned(), |value| figure_value(language(), value))
        };
        for (name, expected) in &case.expect.figures {
            let what = name.name(language()).to_owned();
            // A figure that is as expected is shown as it is written to people.
            let holds = !self.mismatches.iter().any(|mismatch| mismatch.what == code(name));
            let expected = if holds { found(*name) } else { plain(expected) };
            self.line(&code(name), |_| true, what, expected, found(*name));
        }
        for name in &case.expect.no_figures {
            let what = name.name(language()).to_owned();
            self.line(&code(name), |_| true, what, t.nothing.to_owned(), found(*name));
        }
    }

    fn reasons(&mut self, case: &SumCase, answer: &SumAnswer) {
        let t = &text().tables;
        let said = |code| sum_reason_sentence(language(), code).to_owned();
        let found: Vec<String> = answer.reasons.iter().map(|reason| said(reason.code)).collect();
        let found = if found.is_empty() { t.nothing.to_owned() } else { found.concat() };
        let lists = [
            ("reasons", t.with_reason, &case.expect.reasons),
            ("no reasons", t.without_reason, &case.expect.no_reasons),
        ];
        for (key, template, codes) in lists {
            for one in codes {
                let about = format!("{one:?}");
                let expected = fill(template, &[("reason", &said(*one))]);
                self.line(
                    key,
                    |mismatch| mismatch.expected == about,
                    t.sum_reasons.to_owned(),
                    expected,
                    found.clone(),
                );
            }
        }
    }

    fn parameters(&mut self, case: &SumCase, answer: &SumAnswer) {
        let t = &text().tables;
        let names = |keys: &[domain::policy::Key]| -> String {
            let names: Vec<&str> = keys.iter().map(|key| parameter_label(language(), *key)).collect();
            if names.is_empty() { t.nothing.to_owned() } else { names.join(text().common.entry_separator) }
        };
        if !case.expect.needs.is_empty() {
            self.line("needs", |_| true, t.sum_needs.to_owned(), names(&case.expect.needs), names(&answer.needs));
        }
        let used: Vec<domain::policy::Key> = answer.parameters.iter().map(|used| used.parameter.key).collect();
        for key in &case.expect.uses {
            let about = format!("{key:?}");
            self.line(
                "uses",
                |mismatch| mismatch.expected == about,
                t.sum_uses.to_owned(),
                names(&[*key]),
                names(&used),
            );
        }
        let found: Vec<String> = answer.warnings.iter().map(|warning| warning_sentence(language(), warning)).collect();
        let found = if found.is_empty() { t.nothing.to_owned() } else { found.concat() };
        for code in &case.expect.warnings {
            let about = format!("{code:?}");
            let expected = fill(t.with_warning, &[("code", code)]);
            self.line("warnings", |mismatch| mismatch.expected == about, t.warning.to_owned(), expected, found.clone());
        }
    }
}
