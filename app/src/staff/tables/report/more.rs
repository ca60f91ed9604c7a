//! The rarer things that a case expects: members, open figures, what is missing, parts, warnings.

use calculation::case_table::{ExpectedAnswer, Figure};
use domain::{
    Programme,
    assessment::{AmountPart, MemberAnswer, Need},
};
use wording::{Named, People, reason};

use super::{Report, amount, of, reason_name, yuan};
use crate::{
    staff::words::code,
    text::{fill, language, text},
};

/// What came out for one member.
#[derive(Clone, Copy)]
enum Got<'a> {
    NotRun,
    Nothing,
    Answer(&'a MemberAnswer),
}

/// What an amount is made of, in the order of the rules.
pub fn parts_in_words(parts: &[AmountPart], people: &People) -> String {
    let parts: Vec<String> = parts.iter().map(|part| reason::share(language(), part, people)).collect();
    if parts.is_empty() { text().tables.nothing.to_owned() } else { parts.join(text().common.entry_separator) }
}

impl Report<'_> {
    fn people(&self) -> People {
        People::from_facts(language(), &self.case.facts)
    }

    pub(super) fn open_figures(&mut self) {
        let t = &text().tables;
        for figure in self.case.expect.open.clone() {
            let household = self.got.map(|got| &got.household);
            let (name, found) = match figure {
                Figure::Counted => {
                    (t.counted, household.map(|of| of.counted.map_or(t.nothing.to_owned(), |n| n.to_string())))
                }
                Figure::IncomeBeforeDeductions => {
                    (t.income_before, household.map(|of| yuan(of.income_before_deductions)))
                }
                Figure::TotalIncome => (t.income, household.map(|of| yuan(of.total_income))),
                Figure::PerCapitaIncome => (t.income_per_head, household.map(|of| yuan(of.per_capita_income))),
            };
            self.line(&format!("{} known", code(&figure)), name.to_owned(), t.still_open.to_owned(), found);
        }
    }

    pub(super) fn counted_members(&mut self) {
        let (t, people) = (&text().tables, self.people());
        for (id, expected) in self.case.expect.members.clone() {
            let say = |why| reason::member_reason_sentence(language(), why).to_owned();
            let found = self.got.map(|got| {
                let finding = got.household.members.iter().find(|finding| finding.id == id);
                finding.map_or_else(|| t.nothing.to_owned(), |finding| say(finding.reason))
            });
            let what = fill(t.member, &[("name", people.name(&id))]);
            self.line(&format!("members.{id}"), what, say(expected), found);
        }
    }

    pub(super) fn needs(&mut self, programme: Programme) {
        let t = &text().tables;
        let Some(expected) = self.case.expect.programmes.get(&programme) else { return };
        let key = format!("{}.needs", code(&programme));
        let found = self.got.and_then(|got| got.programme(programme)).map(|finding| self.list(&finding.needs));
        let what = of(t.need_of, programme);
        for need in &expected.needs {
            let about = format!("{need:?} among them");
            let said = self.list(std::slice::from_ref(need));
            self.line_about(&key, |mismatch| mismatch.expected == about, what.clone(), said, found.clone());
        }
        if expected.no_needs {
            let none = |mismatch: &calculation::case_table::Mismatch| mismatch.expected == "[]";
            self.line_about(&key, none, what, t.no_needs.to_owned(), found);
        }
    }

    fn list(&self, needs: &[Need]) -> String {
        let people = self.people();
        if needs.is_empty() {
            return text().tables.no_needs.to_owned();
        }
        let say = |need: &Need| reason::need_sentence(language(), need, &self.case.facts, &people);
        needs.iter().map(say).collect::<Vec<_>>().join(text().common.entry_separator)
    }

    pub(super) fn parts(&mut self, programme: Programme) {
        let Some(expected) = self.case.expect.programmes.get(&programme).and_then(|one| one.parts.as_ref()) else {
            return;
        };
        let people = self.people();
        let say = |parts: &[AmountPart]| parts_in_words(parts, &people);
        let found = self.got.and_then(|got| got.programme(programme)).map(|finding| say(&finding.parts));
        let (key, what) = (format!("{}.parts", code(&programme)), of(text().tables.parts_of, programme));
        self.line(&key, what, say(expected), found);
    }

    /// What a programme for persons answers for each of them.
    pub(super) fn answers(&mut self, programme: Programme) {
        let Some(expected) = self.case.expect.programmes.get(&programme) else { return };
        let people = self.people();
        for (id, expected) in &expected.members {
            let answer = self
                .got
                .and_then(|got| got.programme(programme))
                .and_then(|finding| finding.members.iter().find(|answer| answer.id == *id));
            let got = match (self.got, answer) {
                (None, _) => Got::NotRun,
                (Some(_), None) => Got::Nothing,
                (Some(_), Some(answer)) => Got::Answer(answer),
            };
            let key = format!("{}.members.{id}", code(&programme));
            self.answer(&key, programme, people.name(id), expected, got);
        }
    }

    fn answer(&mut self, key: &str, programme: Programme, name: &str, expected: &ExpectedAnswer, got: Got<'_>) {
        let t = &text().tables;
        let what = |template| fill(t.of_member, &[("what", &of(template, programme)), ("name", name)]);
        let told = |read: &dyn Fn(&MemberAnswer) -> String| match got {
            Got::NotRun => None,
            Got::Nothing => Some(t.nothing.to_owned()),
            Got::Answer(answer) => Some(read(answer)),
        };
        let outcome_key = if matches!(got, Got::Nothing) { key.to_owned() } else { format!("{key}.outcome") };
        let outcome = told(&|answer| answer.outcome.name(language()).to_owned());
        self.line(&outcome_key, what(t.outcome_of), expected.outcome.name(language()).to_owned(), outcome);
        let sum = told(&|answer| amount(answer.amount));
        self.line(&format!("{key}.amount"), what(t.amount_of), amount(expected.amount), sum);
        let reasons = told(&|answer| {
            let names: Vec<String> = answer.reasons.iter().map(|reason| reason_name(reason.code)).collect();
            names.join(text().common.entry_separator)
        });
        for reason in &expected.reasons {
            let about = format!("{reason:?} among them");
            let said = fill(t.with_reason, &[("reason", &reason_name(*reason))]);
            let is_about = |mismatch: &calculation::case_table::Mismatch| mismatch.expected == about;
            self.line_about(&format!("{key}.reasons"), is_about, what(t.reason_of), said, reasons.clone());
        }
        let needs = told(&|answer| self.list(&answer.needs));
        for need in &expected.needs {
            let about = format!("{need:?} among them");
            let said = self.list(std::slice::from_ref(need));
            let is_about = |mismatch: &calculation::case_table::Mismatch| mismatch.expected == about;
            self.line_about(&format!("{key}.needs"), is_about, what(t.need_of), said, needs.clone());
        }
    }

    pub(super) fn warnings(&mut self) {
        let t = &text().tables;
        let found = self.got.map(|got| {
            let all = got.warnings.iter().map(|warning| reason::warning_sentence(language(), warning));
            let all: Vec<String> = all.collect();
            if all.is_empty() { t.nothing.to_owned() } else { all.join(" ") }
        });
        let expect = &self.case.expect;
        for (wanted, codes) in [(true, &expect.warnings), (false, &expect.no_warnings)] {
            for code in codes {
                let template = if wanted { t.with_warning } else { t.without_warning };
                let about = if wanted { format!("{code:?} among them") } else { format!("no {code:?}") };
                let is_about = |mismatch: &calculation::case_table::Mismatch| mismatch.expected == about;
                let said = fill(template, &[("code", code)]);
                self.line_about("warnings", is_about, t.warning.to_owned(), said, found.clone());
            }
        }
    }
}
