//! Cases: facts with the results that the documents demand, worked out by hand. They lie beside the
//! policy files and run wherever the rules run.

pub mod toml;

use std::collections::BTreeMap;

use domain::api::AssessmentRequest;
use domain::assessment::{
    Amount, AmountPart, Assessment, MemberAnswer, MemberFinding, MemberReason, Need, Outcome, ProgrammeFinding,
    Proposed, ReasonCode,
};
use domain::facts::HouseholdFacts;
use domain::policy::PolicyBook;
use domain::{Date, Fraction, Programme, Truth};
use serde::{Deserialize, Serialize};

use crate::request::assess_request;

/// One household on one day, and what has to come out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// A sentence that says what holds.
    pub name: String,
    /// The place.
    pub jurisdiction: String,
    /// The day.
    pub on: Date,
    /// Figures to try.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub set: BTreeMap<String, String>,
    /// The household.
    pub facts: HouseholdFacts,
    /// What has to come out; what is left out is not compared.
    pub expect: Expect,
}

/// What has to come out.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Expect {
    /// Counted members.
    pub counted: Option<u32>,
    /// Why each member is in or out.
    pub members: BTreeMap<String, MemberReason>,
    /// Monthly income before deductions.
    pub income_before_deductions: Option<Fraction>,
    /// Monthly income that counts.
    pub total_income: Option<Fraction>,
    /// The same per head.
    pub per_capita_income: Option<Fraction>,
    /// Figures that have to stay open.
    pub open: Vec<Figure>,
    /// Lines per person.
    pub lines: BTreeMap<Programme, Fraction>,
    /// Line times heads less income.
    pub distances: BTreeMap<Programme, Fraction>,
    /// What each programme answers.
    pub programmes: BTreeMap<Programme, ExpectedProgramme>,
    /// What is proposed.
    pub proposed: Option<Proposed>,
    /// Whether a higher rung is still open.
    pub provisional: Option<bool>,
    /// Codes of warnings that have to be among those given.
    pub warnings: Vec<String>,
    /// Codes of warnings that must not be.
    pub no_warnings: Vec<String>,
}

/// A figure of the household.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Figure {
    /// Counted members.
    Counted,
    /// Monthly income before deductions.
    IncomeBeforeDeductions,
    /// Monthly income that counts.
    TotalIncome,
    /// The same per head.
    PerCapitaIncome,
}

/// What one programme has to answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExpectedProgramme {
    /// The outcome.
    pub outcome: Outcome,
    /// The amount.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Amount>,
    /// Whether there must be no amount.
    #[serde(default)]
    pub no_amount: bool,
    /// Codes that have to be among the reasons.
    #[serde(default)]
    pub reasons: Vec<ReasonCode>,
    /// Codes that must not be.
    #[serde(default)]
    pub no_reasons: Vec<ReasonCode>,
    /// What has to be among the missing.
    #[serde(default)]
    pub needs: Vec<Need>,
    /// Whether nothing may be missing.
    #[serde(default)]
    pub no_needs: bool,
    /// What a programme for persons has to answer for members.
    #[serde(default)]
    pub members: BTreeMap<String, ExpectedAnswer>,
    /// What the amount has to be made of; not compared where left out.
    #[serde(default)]
    pub parts: Option<Vec<AmountPart>>,
}

/// What a programme for persons has to answer for one member.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExpectedAnswer {
    /// The outcome.
    pub outcome: Outcome,
    /// The amount; none must be given where it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Amount>,
    /// Codes that have to be among the reasons.
    #[serde(default)]
    pub reasons: Vec<ReasonCode>,
    /// What has to be among the missing.
    #[serde(default)]
    pub needs: Vec<Need>,
}

/// One thing that came out otherwise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mismatch {
    /// What.
    pub what: String,
    /// What had to come out.
    pub expected: String,
    /// What did.
    pub got: String,
}

impl Case {
    /// The request that the case makes.
    pub fn request(&self) -> AssessmentRequest {
        AssessmentRequest {
            jurisdiction: self.jurisdiction.clone(),
            on: Some(self.on),
            set: self.set.clone(),
            facts: self.facts.clone(),
            derivation: false,
            bundle: false,
            turning_points: false,
            fewest_questions: false,
        }
    }

    /// Runs the case; nothing comes back where all is as expected.
    pub fn run(&self, book: &PolicyBook) -> Vec<Mismatch> {
        match assess_request(book, &self.request(), self.on) {
            Ok(assessment) => self.expect.compare(&assessment),
            Err(error) => {
                vec![Mismatch { what: "request".into(), expected: "an assessment".into(), got: error.to_string() }]
            }
        }
    }
}

impl Expect {
    /// What an assessment says otherwise.
    pub fn compare(&self, got: &Assessment) -> Vec<Mismatch> {
        let mut found = Comparison::default();
        self.household(got, &mut found);
        for (programme, expected) in &self.programmes {
            expected.compare(*programme, got.programme(*programme), &mut found);
        }
        if let Some(proposed) = self.proposed {
            found.same("proposed", &proposed, &got.proposed.programme);
        }
        if let Some(provisional) = self.provisional {
            found.same("provisional", &provisional, &got.proposed.provisional);
        }
        let warnings: Vec<String> = got.warnings.iter().map(warning_code).collect();
        for code in &self.warnings {
            found.holds("warnings", code, &warnings, true);
        }
        for code in &self.no_warnings {
            found.holds("warnings", code, &warnings, false);
        }
        found.mismatches
    }

    fn household(&self, got: &Assessment, found: &mut Comparison) {
        let household = &got.household;
        found.figure("counted", self.counted.as_ref(), household.counted.as_ref());
        let figures = [
            ("income_before_deductions", &self.income_before_deductions, &household.income_before_deductions),
            ("total_income", &self.total_income, &household.total_income),
            ("per_capita_income", &self.per_capita_income, &household.per_capita_income),
        ];
        for (name, expected, got) in figures {
            found.figure(name, expected.as_ref(), got.as_ref());
        }
        for open in &self.open {
            let known = match open {
                Figure::Counted => household.counted.is_some(),
                Figure::IncomeBeforeDeductions => household.income_before_deductions.is_some(),
                Figure::TotalIncome => household.total_income.is_some(),
                Figure::PerCapitaIncome => household.per_capita_income.is_some(),
            };
            found.same(&format!("{} known", crate::word(open)), &false, &known);
        }
        for (id, reason) in &self.members {
            let finding = household.members.iter().find(|finding| finding.id == *id);
            found.same(&format!("members.{id}"), &Some((is_in(*reason), *reason)), &finding.map(verdict));
        }
        for (programme, line) in &self.lines {
            let got = household.lines.iter().find(|line| line.programme == *programme).and_then(|found| found.line);
            found.figure(&format!("lines.{}", crate::word(programme)), Some(line), got.as_ref());
        }
        for (programme, distance) in &self.distances {
            let got = household.lines.iter().find(|line| line.programme == *programme).and_then(|line| line.distance);
            found.figure(&format!("distances.{}", crate::word(programme)), Some(distance), got.as_ref());
        }
    }
}

impl ExpectedProgramme {
    fn compare(&self, programme: Programme, got: Option<&ProgrammeFinding>, found: &mut Comparison) {
        let name = crate::word(&programme);
        let Some(got) = got else {
            found.same(&name, &Some(self.outcome), &None);
            return;
        };
        found.same(&format!("{name}.outcome"), &self.outcome, &got.outcome);
        if self.amount.is_some() || self.no_amount {
            found.same(&format!("{name}.amount"), &self.amount, &got.amount);
        }
        let reasons: Vec<_> = got.reasons.iter().map(|reason| reason.code).collect();
        for code in &self.reasons {
            found.holds(&format!("{name}.reasons"), code, &reasons, true);
        }
        for code in &self.no_reasons {
            found.holds(&format!("{name}.reasons"), code, &reasons, false);
        }
        for need in &self.needs {
            found.holds(&format!("{name}.needs"), need, &got.needs, true);
        }
        if self.no_needs {
            found.same(&format!("{name}.needs"), &Vec::new(), &got.needs);
        }
        if let Some(parts) = &self.parts {
            found.same(&format!("{name}.parts"), parts, &got.parts);
        }
        for (id, expected) in &self.members {
            let answer = got.members.iter().find(|answer| answer.id == *id);
            expected.compare(&format!("{name}.members.{id}"), answer, found);
        }
    }
}

impl ExpectedAnswer {
    fn compare(&self, name: &str, got: Option<&MemberAnswer>, found: &mut Comparison) {
        let Some(got) = got else {
            found.same(name, &Some(self.outcome), &None);
            return;
        };
        found.same(&format!("{name}.outcome"), &self.outcome, &got.outcome);
        found.same(&format!("{name}.amount"), &self.amount, &got.amount);
        let reasons: Vec<_> = got.reasons.iter().map(|reason| reason.code).collect();
        for code in &self.reasons {
            found.holds(&format!("{name}.reasons"), code, &reasons, true);
        }
        for need in &self.needs {
            found.holds(&format!("{name}.needs"), need, &got.needs, true);
        }
    }
}

#[derive(Default)]
struct Comparison {
    mismatches: Vec<Mismatch>,
}

impl Comparison {
    fn same<T: PartialEq + std::fmt::Debug>(&mut self, what: &str, expected: &T, got: &T) {
        if expected != got {
            self.differs(what, format!("{expected:?}"), format!("{got:?}"));
        }
    }

    /// A figure, where one is expected; shown as it is written.
    fn figure<T: PartialEq + std::fmt::Display>(&mut self, what: &str, expected: Option<&T>, got: Option<&T>) {
        if let Some(figure) = expected.filter(|_| expected != got) {
            self.differs(what, figure.to_string(), got.map_or_else(|| "nothing".into(), T::to_string));
        }
    }

    fn holds<T: PartialEq + std::fmt::Debug>(&mut self, what: &str, item: &T, among: &[T], wanted: bool) {
        if among.contains(item) != wanted {
            let expected = if wanted { format!("{item:?} among them") } else { format!("no {item:?}") };
            self.differs(what, expected, format!("{among:?}"));
        }
    }

    fn differs(&mut self, what: &str, expected: String, got: String) {
        self.mismatches.push(Mismatch { what: what.into(), expected, got });
    }
}

impl std::fmt::Display for Mismatch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: expected {}, got {}", self.what, self.expected, self.got)
    }
}

const fn verdict(finding: &MemberFinding) -> (Truth, MemberReason) {
    (finding.counted, finding.reason)
}

const fn is_in(reason: MemberReason) -> Truth {
    match reason {
        MemberReason::Applicant
        | MemberReason::Spouse
        | MemberReason::MinorChild
        | MemberReason::FullTimeStudent
        | MemberReason::NotIndependent
        | MemberReason::LongCoresident => Truth::Yes,
        MemberReason::AnswerMissing => Truth::Unknown,
        _ => Truth::No,
    }
}

pub(crate) fn warning_code(warning: &domain::assessment::Warning) -> String {
    let value = serde_json::to_value(warning).unwrap_or_default();
    value.get("code").and_then(serde_json::Value::as_str).unwrap_or_default().into()
}
