//! A case of a sum as a form: the fields of the sum itself, and what has to come out.

use calculation::{
    request::read_as,
    sums::case::{ExpectedSum, SumCase},
};
use domain::sums::{FigureName, SumKind};
use serde_json::{Map, Value, json};

use super::{figures, place, pretty, problem, read_json, told, value, without_empty};
use crate::{
    answer::Answer,
    components::FieldProblem,
    preview::normalised,
    staff::{
        Typed,
        ask::{day_answer, read_day},
        sums::{Asked, SumField, SumFieldKind, fields, offer_ids, offers},
        words::{code, word},
    },
    text::text,
};

/// What may be expected of a sum.
pub const SUM_OUTCOMES: [&str; 3] = ["determined", "not_due", "undetermined"];

/// Which sum the form is about; nothing until one is chosen.
pub fn sum_kind(typed: &Typed) -> Option<SumKind> {
    SumKind::from_name(typed.get("kind")?.text())
}

/// The figures that have to come out.
pub fn expected_figures(typed: &Typed) -> Vec<FigureName> {
    typed.get("expected").map(|names| names.keys().filter_map(word).collect()).unwrap_or_default()
}

/// The key of a figure that has to come out.
pub fn figure_id(name: FigureName) -> String {
    format!("expected-{}", code(&name))
}

/// A case of a sum as a form shows it. What the form has no field for stands in `rest`.
pub fn typed_sum(case: &SumCase) -> Typed {
    let mut typed = Typed::new();
    typed.insert("name".into(), Answer::of(&case.name));
    typed.insert("on".into(), day_answer(case.on));
    place::show(&case.jurisdiction, &mut typed);
    figures::show(&case.set, &mut typed);
    let input = value(&case.input);
    let kind = input.get("kind").and_then(Value::as_str).unwrap_or_default();
    typed.insert("kind".into(), Answer::of(kind));
    for field in SumKind::from_name(kind).map(fields).unwrap_or_default() {
        if let Some(given) = input.pointer(&format!("/{}", field.path)) {
            show(&field, given, &mut typed);
        }
    }
    let outcome = case.expect.outcome.map(|outcome| code(&outcome));
    typed.insert("outcome".into(), Answer::of(outcome.unwrap_or_default()));
    let written = case.expect.figures.iter().filter_map(|(name, figure)| Some((*name, figure.as_str()?)));
    let written: Vec<(FigureName, &str)> = written.collect();
    let names: Vec<String> = written.iter().map(|(name, _)| code(name)).collect();
    typed.insert("expected".into(), Answer::of(names.join(",")));
    for (name, figure) in written {
        typed.insert(figure_id(name), Answer::of(figure));
    }
    let reasons: Vec<String> = case.expect.reasons.iter().map(code).collect();
    typed.insert("reasons".into(), Answer::of(reasons.join(",")));
    let left = rest(&case.expect);
    typed.insert("rest".into(), Answer::of(if left == json!({}) { String::new() } else { pretty(&left) }));
    typed
}

fn show(field: &SumField, given: &Value, typed: &mut Typed) {
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let day = |value: &Value| text(value).parse().map_or_else(|_| Answer::of(text(value)), day_answer);
    let rows = given.as_array().map_or(&[][..], Vec::as_slice);
    let answer = match field.kind {
        SumFieldKind::Offers => {
            typed.insert("offers".into(), Answer::of(rows.len().to_string()));
            for (row, offer) in rows.iter().enumerate() {
                let (on, outcome) = offer_ids(row);
                typed.insert(on, day(offer.get("on").unwrap_or(&Value::Null)));
                typed.insert(outcome, Answer::of(text(offer.get("outcome").unwrap_or(&Value::Null))));
            }
            return;
        }
        _ if given.is_null() => return,
        SumFieldKind::Day => day(given),
        SumFieldKind::YesNo => Answer::of(if *given == Value::Bool(true) { "yes" } else { "no" }),
        SumFieldKind::Lines => Answer::of(rows.iter().map(text).collect::<Vec<_>>().join("\n")),
        _ => Answer::of(text(given)),
    };
    typed.insert(field.id(), answer);
}

/// What is expected that has no field.
fn rest(expect: &ExpectedSum) -> Value {
    let mut rest = without_empty(value(expect));
    if let Some(rest) = rest.as_object_mut() {
        rest.retain(|key, _| !matches!(key.as_str(), "outcome" | "reasons"));
        if let Some(Value::Object(figures)) = rest.get_mut("figures") {
            figures.retain(|_, figure| !figure.is_string());
        }
    }
    without_empty(rest)
}

/// What was typed as a case of a sum of a place, or all that has to be corrected.
pub fn read_sum(typed: &Typed, of_table: &str) -> Result<SumCase, Vec<FieldProblem>> {
    let t = &text().tables;
    let mut problems = Vec::new();
    let answer = |key: &str| typed.get(key).cloned().unwrap_or_default();
    let name = answer("name").text().to_owned();
    if name.is_empty() {
        problems.push(problem("name", t.name_missing.to_owned()));
    }
    let on = read_day(&answer("on"));
    if on.is_none() {
        problems.push(problem("on", t.bad_day.to_owned()));
    }
    let place = place::read(typed, of_table, &mut problems);
    let set = figures::read(typed, &mut problems);
    let input = match sum_kind(typed) {
        None => {
            problems.push(problem("kind", t.kind_missing.to_owned()));
            None
        }
        Some(kind) => {
            let asked = Asked { kind, typed: typed.clone(), offers: offers(typed), tried: Vec::new() };
            let found = asked.input().map_err(|found| problems.extend(found.into_iter().filter(|one| one.id != "on")));
            found.ok()
        }
    };
    let expect = expected(typed, &mut problems);
    match (on, input, expect) {
        (Some(on), Some(input), Some(expect)) if problems.is_empty() => {
            Ok(SumCase { name, jurisdiction: place, on, set, input, expect })
        }
        _ => Err(problems),
    }
}

fn expected(typed: &Typed, problems: &mut Vec<FieldProblem>) -> Option<ExpectedSum> {
    let answer = |key: &str| typed.get(key).cloned().unwrap_or_default();
    let mut expect = if answer("rest").is_blank() {
        Map::new()
    } else {
        match read_json::<Value>("rest", &answer("rest"), problems)? {
            Value::Object(rest) => rest,
            _ => {
                problems.push(problem("rest", text().tables.not_object.to_owned()));
                return None;
            }
        }
    };
    if SUM_OUTCOMES.contains(&answer("outcome").text()) {
        expect.insert("outcome".into(), answer("outcome").text().into());
    }
    let reasons: Vec<Value> = answer("reasons").keys().map(Value::from).collect();
    expect.insert("reasons".into(), reasons.into());
    let figures = expect.entry("figures").or_insert_with(|| json!({}));
    for name in expected_figures(typed) {
        let id = figure_id(name);
        let figure = normalised(answer(&id).text());
        if figure.is_empty() {
            problems.push(problem(&id, text().tables.figure_missing.to_owned()));
        } else if let Some(figures) = figures.as_object_mut() {
            figures.insert(code(&name), figure.into());
        }
    }
    match read_as::<ExpectedSum>(&Value::Object(expect).to_string()) {
        Ok(expect) => Some(expect),
        Err(error) => {
            problems.push(problem("rest", told(&error)));
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn case() -> SumCase {
        serde_json::from_value(json!({
            "name": "Three refusals", "jurisdiction": "demo", "on": "2026-09-07",
            "set": { "reserve.per_village": "10000" },
            "input": { "kind": "job_refusals", "monthly": "144", "heads": 3, "offers": [
                { "on": "2026-03-02", "outcome": "refused" }, { "on": "2026-05-11", "outcome": "accepted" }] },
            "expect": { "outcome": "determined", "figures": { "lost": "48", "months": "6" },
                "reasons": ["own_part_lost"], "no_figures": ["total"] }
        }))
        .unwrap()
    }

    #[test]
    fn a_sum_is_read_as_it_is_shown() {
        let mut shown = typed_sum(&case());
        assert_eq!(read_sum(&shown, "demo").unwrap(), case());
        shown.insert("monthly".into(), Answer::of("１50 元"));
        shown.insert("expected-lost".into(), Answer::of("50"));
        let read = read_sum(&shown, "demo").unwrap();
        assert_eq!(value(&read.input)["monthly"], "150");
        assert_eq!(value(&read.expect)["figures"], json!({ "lost": "50", "months": "6" }));
    }

    #[test]
    fn each_mistake_of_a_sum_is_told_at_its_field() {
        let mut shown = typed_sum(&case());
        for (key, wrong) in [("heads", "many"), ("expected-lost", ""), ("set-reserve-per_village", "x"), ("on", "")] {
            shown.insert(key.into(), Answer::of(wrong));
        }
        let problems = read_sum(&shown, "demo").unwrap_err();
        let ids: Vec<&str> = problems.iter().map(|problem| problem.id.as_str()).collect();
        assert_eq!(ids, ["on", "set-reserve-per_village", "heads", "expected-lost"]);
        shown.insert("kind".into(), Answer::default());
        assert!(read_sum(&shown, "demo").unwrap_err().iter().any(|problem| problem.id == "kind"));
    }
}
