//! What a form asks, and what is wrong with the answers.

use std::collections::BTreeMap;

use domain::{Date, Money, calendar::Month};
use procedure::{NAME_MAX, TEXT_MAX, TEXT_MIN};
use rust_decimal::Decimal;

use crate::{
    answer::Answer,
    components::{Choice, FieldProblem},
    format,
    preview::normalised,
    text::{fill, language, text},
};

/// What was typed into a form, by the keys of its questions.
pub type Typed = BTreeMap<String, Answer>;

/// One question of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ask {
    /// Unique in the form; also the id of the field.
    pub key: String,
    /// The question.
    pub label: String,
    /// What helps to answer it.
    pub hint: Option<String>,
    /// What kind of answer it takes.
    pub kind: AskKind,
    /// Whether it may stay empty.
    pub optional: bool,
}

/// What kind of answer a question takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AskKind {
    /// A line of text.
    Line,
    /// Several lines of text.
    Words,
    /// Yuan; at most this much.
    Money(Option<Money>),
    /// A whole number of at most this much.
    Number(u16),
    /// A day between two days.
    Day(Date, Date),
    /// A month, `2026-09`.
    Month,
    /// One of a few, all in sight.
    Radios(Vec<Choice>),
    /// One of many.
    Select(Vec<Choice>),
    /// Any of a list.
    Ticks(Vec<Choice>),
    /// Files, at least this many.
    Files(usize),
    /// The facts of the household, to be put right.
    Facts,
    /// What a check found: any number of entries.
    Hits,
    /// Nothing is asked; something is said.
    Note,
    /// A heading before the questions that follow.
    Heading,
}

impl Ask {
    /// A question that has to be answered.
    pub fn new(key: impl Into<String>, label: impl Into<String>, kind: AskKind) -> Self {
        Self { key: key.into(), label: label.into(), hint: None, kind, optional: false }
    }

    /// Something that is said within the form.
    pub fn note(key: &str, label: impl Into<String>) -> Self {
        Self { optional: true, ..Self::new(key, label, AskKind::Note) }
    }

    /// A heading before the questions that follow.
    pub fn heading(key: &str, label: impl Into<String>) -> Self {
        Self::new(key, label, AskKind::Heading)
    }

    /// With a hint.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// It may stay empty.
    #[must_use]
    pub fn optional(mut self) -> Self {
        self.optional = true;
        self
    }

    /// What is wrong with the answer; `files` is how many files are chosen or sent.
    pub fn problem(&self, typed: &Typed, files: usize) -> Option<FieldProblem> {
        let answer = typed.get(&self.key).cloned().unwrap_or_default();
        let sentence = match &self.kind {
            AskKind::Note | AskKind::Heading | AskKind::Facts | AskKind::Hits => None,
            AskKind::Files(least) => (files < *least && !self.optional).then(|| {
                let n = least.to_string();
                fill(text().case.at_least_files, &[("label", &self.label), ("n", &n)])
            }),
            _ if answer.is_blank() && self.optional => None,
            _ if answer.is_blank() => Some(self.missing()),
            kind => wrong(kind, &answer, &self.label),
        };
        sentence.map(|sentence| FieldProblem { id: self.key.clone(), sentence })
    }

    fn missing(&self) -> String {
        let errors = &text().errors;
        let template = match self.kind {
            AskKind::Radios(_) | AskKind::Select(_) | AskKind::Ticks(_) => errors.choose,
            _ => errors.required_plain,
        };
        fill(template, &[("label", &self.label)])
    }
}

/// Everything that is wrong with a form, in the order of its questions.
pub fn problems(asks: &[Ask], typed: &Typed, files: impl Fn(&str) -> usize) -> Vec<FieldProblem> {
    asks.iter().filter_map(|ask| ask.problem(typed, files(&ask.key))).collect()
}

/// What is wrong with an answer that is not blank.
fn wrong(kind: &AskKind, answer: &Answer, label: &str) -> Option<String> {
    let (case, errors) = (&text().case, &text().errors);
    let told = |template: &str, name: &str, value: String| Some(fill(template, &[("label", label), (name, &value)]));
    let length = answer.text().chars().count();
    match kind {
        AskKind::Line if length > NAME_MAX => told(errors.too_long, "limit", NAME_MAX.to_string()),
        AskKind::Words if length < TEXT_MIN => told(case.too_short, "n", TEXT_MIN.to_string()),
        AskKind::Words if length > TEXT_MAX => told(errors.too_long, "limit", TEXT_MAX.to_string()),
        AskKind::Money(most) => match (read_money(answer.text()), most) {
            (None, _) => told(errors.not_money, "", String::new()),
            (Some(sum), _) if sum <= Money::ZERO => told(errors.not_money, "", String::new()),
            (Some(sum), Some(most)) if sum > *most => told(case.above_most, "most", format::money(language(), *most)),
            _ => None,
        },
        AskKind::Number(most) => match normalised(answer.text()).parse::<u16>() {
            Ok(number) if number <= *most => None,
            Ok(_) => told(errors.too_large, "", String::new()),
            Err(_) => told(errors.not_a_number, "", String::new()),
        },
        AskKind::Day(first, last) => match read_day(answer) {
            None => told(errors.not_a_date, "", String::new()),
            Some(day) if day < *first || day > *last => told(case.not_of_case, "", String::new()),
            Some(_) => None,
        },
        AskKind::Month => match answer.text().parse::<Month>() {
            Ok(_) => None,
            Err(_) => told(case.not_a_month, "", String::new()),
        },
        _ => None,
    }
}

/// An amount as people type it.
pub fn read_money(typed: &str) -> Option<Money> {
    normalised(typed).parse::<Decimal>().ok().and_then(|yuan| Money::try_from(yuan).ok())
}

/// A day that was typed in three boxes.
pub fn read_day(answer: &Answer) -> Option<Date> {
    let [year, month, day] = answer.date_parts().map(normalised);
    Date::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}

/// The answer that is likeliest: today, this month, the sum that the rules give.
pub fn likely(kind: &AskKind, today: Date) -> Option<Answer> {
    match kind {
        AskKind::Day(..) => Some(day_answer(today)),
        AskKind::Month => Some(Answer::of(Month::of(today).to_string())),
        AskKind::Money(Some(most)) => Some(Answer::of(most.to_string())),
        _ => None,
    }
}

/// A day as the three boxes keep it.
pub fn day_answer(day: Date) -> Answer {
    use chrono::Datelike;
    Answer::of(format!("{}-{}-{}", day.year(), day.month(), day.day()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn told(kind: AskKind, typed: &str) -> Option<String> {
        let typed = Typed::from([("x".to_owned(), Answer::of(typed))]);
        Ask::new("x", "X", kind).problem(&typed, 0).map(|problem| problem.sentence)
    }

    #[test]
    fn a_day_lies_between_the_opening_and_today() {
        let kind = || AskKind::Day(day("2026-09-07"), day("2026-09-10"));
        assert_eq!(told(kind(), "2026-9-8"), None);
        assert!(told(kind(), "2026-9-11").is_some());
        assert!(told(kind(), "2026-9-6").is_some());
        assert!(told(kind(), "2026-13-1").is_some());
    }

    #[test]
    fn money_is_positive_and_below_its_ceiling() {
        let kind = || AskKind::Money(Some(Money::from_yuan(2000)));
        assert_eq!(told(kind(), "2,000"), None);
        assert!(told(kind(), "2000.01").is_some());
        assert!(told(kind(), "0").is_some());
        assert!(told(kind(), "1.234").is_some());
    }

    #[test]
    fn what_may_stay_empty_is_not_missed_but_is_read() {
        let typed = Typed::new();
        assert!(Ask::new("x", "X", AskKind::Words).problem(&typed, 0).is_some());
        assert!(Ask::new("x", "X", AskKind::Words).optional().problem(&typed, 0).is_none());
        assert!(Ask::new("x", "X", AskKind::Files(1)).problem(&typed, 0).is_some());
        assert!(Ask::new("x", "X", AskKind::Files(1)).problem(&typed, 1).is_none());
        assert!(told(AskKind::Month, "2026-13").is_some());
        assert!(told(AskKind::Words, "a").is_some());
    }
}
