//! From what was typed to the answer, or to what is wrong.

use calculation::{
    request::RequestError,
    sums::request::{read, sum_request},
};
use domain::{
    Date,
    api::FieldError,
    policy::{Key, PolicyBook},
    sums::{SumAnswer, SumKind, SumRequest},
};
use serde_json::{Map, Value, json};
use wording::{names::parameter_label, reason::mistake_by_code};

use super::fields::{SumField, SumFieldKind, field_id, fields};
use crate::{
    answer::Answer,
    components::FieldProblem,
    preview::normalised,
    staff::{Typed, ask::read_day},
    text::{fill, language, text},
};

/// A sum as it was asked for.
#[derive(Clone, Debug)]
pub struct Asked {
    /// Which.
    pub kind: SumKind,
    /// What was typed, by the ids of the fields; `place`, `on` and tried figures among it.
    pub typed: Typed,
    /// The rows of jobs that were offered.
    pub offers: usize,
    /// Parameters for which a figure may have been typed.
    pub tried: Vec<Key>,
}

/// The answer, or all that is wrong with what was typed.
pub fn work_out(book: &PolicyBook, asked: &Asked, today: Date) -> Result<SumAnswer, Vec<FieldProblem>> {
    let request = asked.request()?;
    let worked = read(&request.to_string()).and_then(|request| sum_request(book, &request, today));
    worked.map_err(|error| asked.problems(&error))
}

/// A whole number, or the sentence that says how to mend it.
fn whole(typed: &str) -> Result<u32, &'static str> {
    let errors = &text().errors;
    typed.parse::<u32>().map_err(|_| match typed.parse::<i128>() {
        Ok(..0) => errors.negative,
        Ok(_) => errors.too_large,
        Err(_) => errors.not_a_number,
    })
}

/// The id of the field of a tried figure.
pub fn tried_id(key: Key) -> String {
    field_id(&["set/", key.name()].concat())
}

impl Asked {
    /// What goes into the sum, or all that is wrong with what was typed.
    pub fn input(&self) -> Result<SumRequest, Vec<FieldProblem>> {
        let request = self.request()?;
        read(&request.to_string()).map(|request| request.sum).map_err(|error| self.problems(&error))
    }

    fn answer(&self, id: &str) -> Answer {
        self.typed.get(id).cloned().unwrap_or_default()
    }

    /// The request as JSON; what is no number or day at all is told here.
    fn request(&self) -> Result<Value, Vec<FieldProblem>> {
        let mut problems = Vec::new();
        let mut sum = Map::new();
        sum.insert("kind".into(), serde_json::to_value(self.kind).unwrap_or_default());
        let on = read_day(&self.answer("on"));
        if on.is_none() {
            problems.push(problem("on", text().sums.on, text().errors.not_a_date));
        }
        for field in fields(self.kind) {
            match self.value(&field) {
                Ok(None) => {}
                Ok(Some(value)) => put(&mut sum, field.path, value),
                Err(found) => problems.extend(found),
            }
        }
        let tried = self.tried.iter().filter_map(|key| {
            let typed = normalised(self.answer(&tried_id(*key)).text());
            (!typed.is_empty()).then(|| (key.name().to_owned(), Value::from(typed)))
        });
        let set: Map<String, Value> = tried.collect();
        if problems.is_empty() {
            Ok(json!({ "jurisdiction": self.answer("place").text(), "on": on, "set": set, "sum": sum }))
        } else {
            Err(problems)
        }
    }

    fn value(&self, field: &SumField) -> Result<Option<Value>, Vec<FieldProblem>> {
        let (id, errors) = (field.id(), &text().errors);
        if field.kind == SumFieldKind::Offers {
            return self.offers().map(|offers| Some(Value::Array(offers)));
        }
        let answer = self.answer(&id);
        if answer.is_blank() {
            let chosen = matches!(field.kind, SumFieldKind::Choice(_) | SumFieldKind::YesNo);
            let template = if chosen { errors.choose } else { errors.required_plain };
            return if field.optional { Ok(None) } else { Err(vec![problem(&id, field.label, template)]) };
        }
        let typed = answer.text();
        let wrong = |template| vec![problem(&id, field.label, template)];
        Ok(Some(match field.kind {
            SumFieldKind::Decimal(_) => normalised(typed).into(),
            SumFieldKind::Count(_) => whole(&normalised(typed)).map_err(wrong)?.into(),
            SumFieldKind::Day => json!(read_day(&answer).ok_or_else(|| wrong(errors.not_a_date))?),
            SumFieldKind::YesNo => (typed == "yes").into(),
            SumFieldKind::Lines => typed.lines().map(str::trim).filter(|line| !line.is_empty()).collect(),
            SumFieldKind::Choice(_) | SumFieldKind::Line | SumFieldKind::Offers => typed.into(),
        }))
    }

    /// The rows of which something was typed.
    fn offers(&self) -> Result<Vec<Value>, Vec<FieldProblem>> {
        let (t, errors) = (&text().sums, &text().errors);
        let (mut offers, mut problems) = (Vec::new(), Vec::new());
        for row in 0..self.offers {
            let (on_id, outcome_id) = offer_ids(row);
            let (on, outcome) = (self.answer(&on_id), self.answer(&outcome_id));
            if on.is_blank() && outcome.is_blank() {
                continue;
            }
            let n = row.saturating_add(1).to_string();
            let label = |template| fill(template, &[("n", &n)]);
            if outcome.is_blank() {
                problems.push(problem(&outcome_id, &label(t.offer_outcome), errors.choose));
            }
            match read_day(&on) {
                None => problems.push(problem(&on_id, &label(t.offer_on), errors.not_a_date)),
                Some(day) => offers.push(json!({ "on": day, "outcome": outcome.text() })),
            }
        }
        if problems.is_empty() { Ok(offers) } else { Err(problems) }
    }

    /// What the rules refuse, at the fields from which it came.
    fn problems(&self, error: &RequestError) -> Vec<FieldProblem> {
        let found = match error {
            RequestError::UnknownJurisdiction { .. } => {
                vec![FieldProblem { id: "place".into(), sentence: text().errors.unknown_jurisdiction.to_owned() }]
            }
            _ => error.errors().iter().map(|error| self.told(error)).collect(),
        };
        let mut problems: Vec<FieldProblem> = Vec::new();
        for one in found {
            if problems.iter().all(|other| other.id != one.id) {
                problems.push(one);
            }
        }
        problems
    }

    fn told(&self, error: &FieldError) -> FieldProblem {
        let sentence = mistake_by_code(language(), &error.code).unwrap_or_else(|| text().errors.invalid.to_owned());
        let (id, label) = self.place_of(&error.pointer);
        let told = label.map(|label| fill(text().sums.labelled, &[("label", &label), ("sentence", &sentence)]));
        FieldProblem { id, sentence: told.unwrap_or(sentence) }
    }

    /// The field of a pointer into the request, and what it asks.
    fn place_of(&self, pointer: &str) -> (String, Option<String>) {
        if let Some(name) = pointer.strip_prefix("/set/") {
            let label = Key::from_name(name).map(|key| parameter_label(language(), key).to_owned());
            return (field_id(&["set/", name].concat()), label);
        }
        let inner = pointer.strip_prefix("/sum/").unwrap_or_default();
        let asked = fields(self.kind);
        let field = asked.iter().find(|field| inner == field.path || inner.starts_with(&[field.path, "/"].concat()));
        let Some(field) = field else { return ("place".into(), None) };
        let row = inner.split('/').nth(1).and_then(|row| row.parse::<usize>().ok());
        match (&field.kind, row) {
            (SumFieldKind::Offers, Some(index)) => {
                let row = self.typed_rows().nth(index).unwrap_or(index);
                let n = row.saturating_add(1).to_string();
                let (on, outcome) = offer_ids(row);
                let is_day = inner.ends_with("/on");
                let template = if is_day { text().sums.offer_on } else { text().sums.offer_outcome };
                (if is_day { on } else { outcome }, Some(fill(template, &[("n", &n)])))
            }
            _ => (field.id(), Some(field.label.to_owned())),
        }
    }

    /// The rows of offers in which something stands, as they went into the request.
    fn typed_rows(&self) -> impl Iterator<Item = usize> {
        (0..self.offers).filter(|row| {
            let (on, outcome) = offer_ids(*row);
            !self.answer(&on).is_blank() || !self.answer(&outcome).is_blank()
        })
    }
}

/// Rows of offers that stand there from the beginning.
const OFFERS: usize = 3;

/// How many rows of offers a form has.
pub fn offers(typed: &Typed) -> usize {
    typed.get("offers").and_then(|answer| answer.text().parse().ok()).unwrap_or(OFFERS)
}

/// The ids of the two fields of an offer.
pub fn offer_ids(row: usize) -> (String, String) {
    (format!("offers-{row}-on"), format!("offers-{row}-outcome"))
}

fn put(sum: &mut Map<String, Value>, path: &str, value: Value) {
    match path.split_once('/') {
        None => drop(sum.insert(path.into(), value)),
        Some((outer, inner)) => {
            let part = sum.entry(outer).or_insert_with(|| json!({}));
            if let Value::Object(part) = part {
                part.insert(inner.into(), value);
            }
        }
    }
}

fn problem(id: &str, label: &str, template: &str) -> FieldProblem {
    FieldProblem { id: id.to_owned(), sentence: fill(template, &[("label", label)]) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::{
        Names,
        assessment::Warning,
        policy::{Jurisdiction, Level},
        sums::{FigureName, SumOutcome, SumValue},
    };

    fn book() -> PolicyBook {
        let place = Jurisdiction {
            slug: "made-up".into(),
            names: Names { zh: "某地".into(), en: "Somewhere".into() },
            level: Level::County,
            parent: None,
            encoded_from: "2026-01-01".parse().unwrap(),
            encoded_until: "2026-12-31".parse().unwrap(),
            invented: true,
            note: None,
            parameters: Vec::new(),
        };
        PolicyBook { jurisdictions: vec![place] }
    }

    fn asked(kind: SumKind, typed: &[(&str, &str)]) -> Asked {
        let own = typed.iter().map(|(id, text)| ((*id).to_owned(), Answer::of(*text)));
        let frame = [("place", "made-up"), ("on", "2026-9-7")];
        let frame = frame.map(|(id, text)| (id.to_owned(), Answer::of(text)));
        Asked { kind, typed: frame.into_iter().chain(own).collect(), offers: 3, tried: Vec::new() }
    }

    fn worked(asked: &Asked) -> Result<SumAnswer, Vec<String>> {
        let today = "2026-09-07".parse().unwrap();
        work_out(&book(), asked, today).map_err(|found| found.into_iter().map(|problem| problem.id).collect())
    }

    #[test]
    fn a_number_is_whole_and_what_is_wrong_with_it_is_told() {
        let errors = &text().errors;
        assert_eq!(whole("43"), Ok(43));
        for (typed, told) in [("-5", errors.negative), ("99999999999", errors.too_large), ("4.5", errors.not_a_number)]
        {
            assert_eq!(whole(typed), Err(told), "{typed}");
        }
    }

    #[test]
    fn what_is_missing_is_asked_for_and_then_tried() {
        let mut asked = asked(SumKind::ReserveOpening, &[("villages", "１７")]);
        let open = worked(&asked).unwrap();
        assert_eq!((open.outcome, open.needs.as_slice()), (SumOutcome::Undetermined, &[Key::ReservePerVillage][..]));
        asked.tried = open.needs;
        asked.typed.insert(tried_id(Key::ReservePerVillage), Answer::of("10,000"));
        let answer = worked(&asked).unwrap();
        let Some(SumValue::Yuan(advance)) = answer.figure(FigureName::Advance) else { panic!("no advance") };
        assert_eq!(advance.to_string(), "170000");
        asked.typed.insert(tried_id(Key::ReservePerVillage), Answer::of("much"));
        assert_eq!(worked(&asked).unwrap_err(), ["set-reserve-per_village"]);
    }

    #[test]
    fn every_mistake_leads_to_its_field() {
        let wrong = |kind, typed: &[(&str, &str)]| worked(&asked(kind, typed)).unwrap_err();
        assert_eq!(wrong(SumKind::Fraud, &[]), ["wrongly_paid", "acted_on"]);
        let typed = [("wrongly_paid", "-1"), ("acted_on", "2026-9-8")];
        assert_eq!(wrong(SumKind::Fraud, &typed), ["wrongly_paid"]);
        let typed = [("wrongly_paid", "1"), ("acted_on", "2026-9-8")];
        assert_eq!(wrong(SumKind::Fraud, &typed), ["acted_on"]);
        assert_eq!(wrong(SumKind::ReserveOpening, &[("villages", "many")]), ["villages"]);
        let typed = [("self_paid", "1"), ("year-received", "101")];
        assert_eq!(wrong(SumKind::DrugAid, &typed), ["year-received"]);
        let typed = [("frame", "dibao"), ("ids", "a\nb\na")];
        assert_eq!(wrong(SumKind::Sample, &typed), ["ids"]);
        assert_eq!(wrong(SumKind::FundPool, &[("spent", "1"), ("on", "2027-13-1")]), ["on"]);
        assert_eq!(wrong(SumKind::FundPool, &[("spent", "1"), ("place", "")]), ["place"]);
    }

    #[test]
    fn a_day_that_is_not_encoded_is_warned_of() {
        let answer = worked(&asked(SumKind::FundPool, &[("spent", "1"), ("on", "2027-1-1")])).unwrap();
        assert!(matches!(answer.warnings.as_slice(), [Warning::OutsideEncodedDays { .. }]), "{:?}", answer.warnings);
    }

    #[test]
    fn a_row_that_is_left_empty_does_not_move_the_mistakes() {
        let typed = [
            ("monthly", "144"),
            ("heads", "3"),
            ("offers-0-on", "2026-5-1"),
            ("offers-0-outcome", "refused"),
            ("offers-2-on", "2026-4-1"),
            ("offers-2-outcome", "refused"),
        ];
        assert_eq!(worked(&asked(SumKind::JobRefusals, &typed)).unwrap_err(), ["offers-2-on"]);
        let typed = [("monthly", "144"), ("heads", "3"), ("offers-1-on", "2026-5-1")];
        assert_eq!(worked(&asked(SumKind::JobRefusals, &typed)).unwrap_err(), ["offers-1-outcome"]);
    }

    #[test]
    fn every_sum_reaches_the_rules_from_what_is_typed() {
        for kind in SumKind::ALL {
            let mut asked = asked(*kind, &[]);
            for field in fields(*kind) {
                let typed = match &field.kind {
                    SumFieldKind::Decimal(_) | SumFieldKind::Count(_) => "1".to_owned(),
                    SumFieldKind::Day => "2026-3-1".to_owned(),
                    SumFieldKind::Choice(choices) => choices.first().unwrap().key.clone(),
                    SumFieldKind::YesNo => "yes".to_owned(),
                    SumFieldKind::Line | SumFieldKind::Lines => "a".to_owned(),
                    SumFieldKind::Offers => continue,
                };
                // Of two answers of which one is wanted, one is given.
                if !matches!(field.path, "ids" | "resident_days") {
                    asked.typed.insert(field.id(), Answer::of(typed));
                }
            }
            let answer = worked(&asked).unwrap_or_else(|found| panic!("{kind:?}: {found:?}"));
            assert_eq!(answer.sum, *kind);
        }
    }
}
