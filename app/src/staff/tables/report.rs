//! What a case expects beside what comes out, in words.

mod more;
mod sum;

pub use more::parts_in_words;
pub use sum::{sum_input, sum_lines, sum_name};

use calculation::case_table::{Case, Mismatch};
use domain::{
    Fraction, Programme,
    assessment::{Amount, Assessment, LineDistance, ProgrammeFinding, Reason, ReasonCode},
};
use wording::{Named, People, money, reason};

use super::super::words::code;
use crate::text::{fill, language, text};

/// One thing that is expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What.
    pub what: String,
    /// What has to come out.
    pub expected: String,
    /// What did; absent where the case was not run.
    pub found: Option<String>,
    /// Whether it is as expected; always so where the case was not run.
    pub passed: bool,
}

/// What a case expects, beside what came out and what of it is otherwise. Whether a line has passed
/// is what the comparison of the case says, and not decided here.
pub fn lines(case: &Case, got: Option<&Assessment>, mismatches: &[Mismatch]) -> Vec<Line> {
    let mut report = Report { case, got, mismatches, told: Vec::new(), lines: Vec::new() };
    report.household();
    for programme in case.expect.programmes.keys() {
        report.programme(*programme);
    }
    report.proposal();
    report.warnings();
    report.others();
    report.lines
}

struct Report<'a> {
    case: &'a Case,
    got: Option<&'a Assessment>,
    mismatches: &'a [Mismatch],
    /// The mismatches that a line tells.
    told: Vec<usize>,
    lines: Vec<Line>,
}

impl Report<'_> {
    /// A line; it has failed where a mismatch is about the same thing.
    fn line(&mut self, key: &str, what: String, expected: String, found: Option<String>) {
        self.line_about(key, |_| true, what, expected, found);
    }

    fn line_about(
        &mut self,
        key: &str,
        is_about: impl Fn(&Mismatch) -> bool,
        what: String,
        expected: String,
        found: Option<String>,
    ) {
        let about: Vec<usize> = self
            .mismatches
            .iter()
            .enumerate()
            .filter(|(_, mismatch)| mismatch.what == key && is_about(mismatch))
            .map(|(index, _)| index)
            .collect();
        let passed = about.is_empty();
        self.told.extend(about);
        self.lines.push(Line { what, expected, found, passed });
    }

    fn household(&mut self) {
        let t = &text().tables;
        let (expect, household) = (&self.case.expect, self.got.map(|got| &got.household));
        if let Some(counted) = expect.counted {
            let found = household.map(|found| found.counted.map_or_else(|| t.nothing.to_owned(), |n| n.to_string()));
            self.line("counted", t.counted.to_owned(), counted.to_string(), found);
        }
        let figures = [
            (
                "income_before_deductions",
                t.income_before,
                expect.income_before_deductions,
                household.map(|of| of.income_before_deductions),
            ),
            ("total_income", t.income, expect.total_income, household.map(|of| of.total_income)),
            (
                "per_capita_income",
                t.income_per_head,
                expect.per_capita_income,
                household.map(|of| of.per_capita_income),
            ),
        ];
        for (key, name, expected, found) in figures {
            if let Some(expected) = expected {
                self.line(key, name.to_owned(), yuan(Some(expected)), found.map(yuan));
            }
        }
        self.open_figures();
        self.counted_members();
        for (programme, expected) in expect.lines.clone() {
            let found = self.line_of(programme, |line| line.line);
            self.line(&format!("lines.{}", code(&programme)), of(t.line, programme), yuan(Some(expected)), found);
        }
        for (programme, expected) in expect.distances.clone() {
            let found = self.line_of(programme, |line| line.distance);
            self.line(
                &format!("distances.{}", code(&programme)),
                of(t.distance, programme),
                yuan(Some(expected)),
                found,
            );
        }
    }

    fn line_of(&self, programme: Programme, read: fn(&LineDistance) -> Option<Fraction>) -> Option<String> {
        self.got.map(|got| yuan(got.household.lines.iter().find(|line| line.programme == programme).and_then(read)))
    }

    fn programme(&mut self, programme: Programme) {
        let t = &text().tables;
        let Some(expected) = self.case.expect.programmes.get(&programme) else { return };
        let got = self.got.map(|got| got.programme(programme));
        let name = code(&programme);
        let told = |read: &dyn Fn(&ProgrammeFinding) -> String| {
            got.map(|finding| finding.map_or_else(|| t.nothing.to_owned(), read))
        };
        let found = told(&|finding| finding.outcome.name(language()).to_owned());
        // Where the programme does not appear at all, the mismatch bears its bare name.
        let key = if matches!(got, Some(None)) { name.clone() } else { format!("{name}.outcome") };
        self.line(&key, of(t.outcome_of, programme), expected.outcome.name(language()).to_owned(), found);
        if expected.amount.is_some() || expected.no_amount {
            let found = told(&|finding| amount(finding.amount));
            self.line(&format!("{name}.amount"), of(t.amount_of, programme), amount(expected.amount), found);
        }
        let reasons = told(&|finding| {
            let codes: Vec<String> = finding.reasons.iter().map(|reason| reason_name(reason.code)).collect();
            codes.join(text().common.entry_separator)
        });
        for (wanted, codes) in [(true, &expected.reasons), (false, &expected.no_reasons)] {
            for code in codes {
                let template = if wanted { t.with_reason } else { t.without_reason };
                let said = fill(template, &[("reason", &reason_name(*code))]);
                let about = if wanted { format!("{code:?} among them") } else { format!("no {code:?}") };
                let is_about = |mismatch: &Mismatch| mismatch.expected == about;
                self.line_about(
                    &format!("{name}.reasons"),
                    is_about,
                    of(t.reason_of, programme),
                    said,
                    reasons.clone(),
                );
            }
        }
        self.needs(programme);
        self.parts(programme);
        self.answers(programme);
    }

    fn proposal(&mut self) {
        let t = &text().tables;
        if let Some(proposed) = self.case.expect.proposed {
            let name = |proposed| reason::proposal_name(language(), proposed).to_owned();
            let found = self.got.map(|got| name(got.proposed.programme));
            self.line("proposed", t.proposed.to_owned(), name(proposed), found);
        }
        if let Some(provisional) = self.case.expect.provisional {
            let yes_no = |yes: bool| if yes { text().common.yes } else { text().common.no }.to_owned();
            let found = self.got.map(|got| yes_no(got.proposed.provisional));
            self.line("provisional", t.provisional.to_owned(), yes_no(provisional), found);
        }
    }

    /// What has no words here is told as the comparison says it.
    fn others(&mut self) {
        for (index, mismatch) in self.mismatches.iter().enumerate() {
            if !self.told.contains(&index) {
                let (what, expected) = (mismatch.what.clone(), mismatch.expected.clone());
                self.lines.push(Line { what, expected, found: Some(mismatch.got.clone()), passed: false });
            }
        }
    }
}

fn of(template: &str, programme: Programme) -> String {
    fill(template, &[("programme", programme.name(language()))])
}

fn yuan(value: Option<Fraction>) -> String {
    value.map_or_else(|| text().tables.nothing.to_owned(), |value| money::yuan(language(), value))
}

fn amount(value: Option<Amount>) -> String {
    value.map_or_else(|| text().tables.nothing.to_owned(), |value| money::amount(language(), value))
}

/// A reason without its figures.
pub fn reason_name(code: ReasonCode) -> String {
    let bare = Reason { code, subject: None, arguments: Vec::new(), citations: domain::assessment::Citations::new() };
    reason::reason_sentence(language(), &bare, &People::unknown()).trim_end_matches(['。', '.']).to_owned()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn case() -> Case {
        serde_json::from_value(json!({
            "name": "A case", "jurisdiction": "demo", "on": "2026-09-07", "facts": {},
            "expect": { "counted": 2, "warnings": ["not_applied"], "provisional": true, "programmes": {
                "dibao": { "outcome": "eligible", "no_amount": true,
                    "reasons": ["income_below_line", "property_passes"] } } }
        }))
        .unwrap()
    }

    fn mismatch(what: &str, expected: &str) -> Mismatch {
        Mismatch { what: what.into(), expected: expected.into(), got: "else".into() }
    }

    #[test]
    fn each_thing_that_is_expected_has_a_line() {
        let lines = lines(&case(), None, &[]);
        assert_eq!(lines.len(), 7);
        assert!(lines.iter().all(|line| line.passed && line.found.is_none()));
    }

    #[test]
    fn a_line_fails_with_its_own_mismatch_and_what_has_no_line_is_told_too() {
        let mismatches = [
            mismatch("dibao.reasons", "PropertyPasses among them"),
            mismatch("counted", "2"),
            mismatch("warnings", "\"not_applied\" among them"),
        ];
        let lines = lines(&case(), None, &mismatches);
        let failed: Vec<usize> = lines.iter().enumerate().filter(|(_, line)| !line.passed).map(|(n, _)| n).collect();
        assert_eq!(lines.len(), 7);
        assert_eq!(failed, [0, 4, 6]);
    }
}
