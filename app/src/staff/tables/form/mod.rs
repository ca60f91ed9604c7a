//! A case as a form, and what was typed as a case.

mod figures;
mod household;
mod middle;
mod place;
mod programme;
mod sum;

pub use figures::{FIGURES, figures, figures_answer};
pub use household::{change, household, turned};
pub use middle::{OPEN, of_member, of_programme, proposals};
pub use place::PLACE;
pub use programme::{
    AMOUNT_KINDS, OUTCOMES, PARTS, answer_of, answered, field, has_parts, need_key, part_field, part_rows, programmes,
};
pub use sum::{SUM_OUTCOMES, expected_figures, figure_id, read_sum, sum_kind, typed_sum};

use calculation::{
    case_table::{Case, Expect},
    request::read_as,
};
use domain::api::FieldError;
use serde_json::{Map, Value, json};
use wording::reason::mistake_by_code;

use crate::{
    answer::Answer,
    components::FieldProblem,
    staff::{
        Typed,
        ask::{day_answer, read_day},
        words::code,
    },
    text::{fill, language, text},
};

/// A case as a form shows it. What the form has no field for stands in `rest`.
pub fn typed(case: &Case) -> Typed {
    let mut typed = Typed::new();
    let mut set = |key: String, answer: Answer| drop(typed.insert(key, answer));
    set("name".into(), Answer::of(&case.name));
    set("on".into(), day_answer(case.on));
    let keys: Vec<String> = case.expect.programmes.keys().map(code).collect();
    set("programmes".into(), Answer::of(keys.join(",")));
    let left = rest(&case.expect);
    set("rest".into(), Answer::of(if left == json!({}) { String::new() } else { pretty(&left) }));
    for (programme, expected) in &case.expect.programmes {
        programme::show(*programme, expected, &mut typed);
    }
    place::show(&case.jurisdiction, &mut typed);
    figures::show(&case.set, &mut typed);
    household::show(&case.facts, &mut typed);
    middle::show(&case.expect, &mut typed);
    typed
}

/// What is expected that has no field.
fn rest(expect: &Expect) -> Value {
    let mut rest = without_empty(value(expect));
    if let Some(rest) = rest.as_object_mut() {
        rest.retain(|key, _| !middle::SHOWN.contains(&key.as_str()));
    }
    if let Some(Value::Object(programmes)) = rest.get_mut("programmes") {
        for expected in programmes.values_mut().filter_map(Value::as_object_mut) {
            for known in programme::SHOWN {
                expected.remove(known);
            }
            expected.retain(|_, value| *value != Value::Bool(false));
        }
        programmes.retain(|_, expected| expected.as_object().is_some_and(|expected| !expected.is_empty()));
    }
    without_empty(rest)
}

/// What was typed as a case of a place, or all that has to be corrected.
pub fn read(typed: &Typed, place: &str) -> Result<Case, Vec<FieldProblem>> {
    let mut problems = Vec::new();
    let answer = |key: &str| typed.get(key).cloned().unwrap_or_default();
    let name = answer("name").text().to_owned();
    if name.is_empty() {
        problems.push(problem("name", text().tables.name_missing.to_owned()));
    }
    let on = read_day(&answer("on"));
    if on.is_none() {
        problems.push(problem("on", text().tables.bad_day.to_owned()));
    }
    let place = place::read(typed, place, &mut problems);
    let set = figures::read(typed, &mut problems);
    let facts = household::read(typed, on, &mut problems);
    let expect = expect(typed, &mut problems);
    match (on, facts, expect) {
        (Some(on), Some(facts), Some(expect)) if problems.is_empty() => {
            Ok(Case { name, jurisdiction: place, on, set, facts, expect })
        }
        _ => Err(problems),
    }
}

fn expect(typed: &Typed, problems: &mut Vec<FieldProblem>) -> Option<Expect> {
    let answer = |key: &str| typed.get(key).cloned().unwrap_or_default();
    let mut rest = if answer("rest").is_blank() {
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
    let mut all = match rest.remove("programmes") {
        Some(Value::Object(programmes)) => programmes,
        _ => Map::new(),
    };
    for programme in programmes(typed) {
        let expected = all.entry(code(&programme)).or_insert_with(|| json!({}));
        if let Some(expected) = expected.as_object_mut() {
            expected.extend(programme::read(typed, programme, problems));
        }
    }
    rest.insert("programmes".into(), Value::Object(all));
    middle::read(typed, &mut rest, problems);
    match read_as::<Expect>(&Value::Object(rest).to_string()) {
        Ok(expect) => Some(expect),
        Err(error) => {
            problems.push(problem("rest", told(&error)));
            None
        }
    }
}

fn read_json<T: serde::de::DeserializeOwned>(id: &str, answer: &Answer, problems: &mut Vec<FieldProblem>) -> Option<T> {
    match read_as::<T>(answer.text()) {
        Ok(value) => Some(value),
        Err(error) => {
            problems.push(problem(id, told(&error)));
            None
        }
    }
}

/// A mistake in a JSON text, with its place.
fn told(error: &FieldError) -> String {
    let sentence = mistake_by_code(language(), &error.code).unwrap_or_else(|| error.detail.clone());
    placed(&error.pointer, &sentence)
}

fn placed(pointer: &str, sentence: &str) -> String {
    if pointer.is_empty() {
        return sentence.to_owned();
    }
    fill(text().tables.at_place, &[("place", pointer), ("what", sentence)])
}

fn problem(id: &str, sentence: String) -> FieldProblem {
    FieldProblem { id: id.to_owned(), sentence }
}

fn value(of: &impl serde::Serialize) -> Value {
    serde_json::to_value(of).unwrap_or_default()
}

fn pretty(value: &Value) -> String {
    serde_json::to_string_pretty(value).unwrap_or_default()
}

/// Without what compares nothing.
fn without_empty(value: Value) -> Value {
    filtered(value, &|value| match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(map) => map.is_empty(),
        _ => false,
    })
}

fn filtered(value: Value, is_left_out: &impl Fn(&Value) -> bool) -> Value {
    match value {
        Value::Object(map) => {
            let inner = map.into_iter().map(|(key, value)| (key, filtered(value, is_left_out)));
            Value::Object(inner.filter(|(_, value)| !is_left_out(value)).collect())
        }
        Value::Array(items) => Value::Array(items.into_iter().map(|item| filtered(item, is_left_out)).collect()),
        value => value,
    }
}

#[cfg(test)]
mod tests {
    use domain::Programme;

    use super::*;

    fn case() -> Case {
        serde_json::from_value(json!({
            "name": "A case", "jurisdiction": "demo", "on": "2026-09-07", "set": { "dibao.standard.urban": "700" },
            "facts": { "region": "urban", "members": [{ "id": "m1", "relation": "applicant" }], "incomes": [] },
            "expect": { "counted": 1, "provisional": false, "lines": { "dibao": "700" }, "open": ["total_income"],
                "programmes": { "dibao": { "outcome": "eligible", "amount": { "kind": "monthly", "value": "10.5" },
                    "reasons": ["income_below_line"], "needs": [{ "fact": "/region" }] },
                    "edge": { "outcome": "not_eligible", "no_amount": true } } }
        }))
        .unwrap()
    }

    #[test]
    fn a_case_is_read_as_it_is_shown() {
        let mut shown = typed(&case());
        assert_eq!(programmes(&shown), [Programme::Dibao, Programme::Edge]);
        let mut expected = case();
        // A flag that is false is no mere absence: it is compared.
        assert_eq!(read(&shown, "demo").unwrap().expect.provisional, Some(false));
        assert_eq!(read(&shown, "demo").unwrap(), expected);
        shown.insert("name".into(), Answer::of("Another"));
        expected.name = "Another".into();
        assert_eq!(read(&shown, "demo").unwrap(), expected);
    }

    #[test]
    fn each_mistake_is_told_at_its_field() {
        let mut shown = typed(&case());
        shown.insert("name".into(), Answer::of(" "));
        shown.insert("set-dibao-standard-urban".into(), Answer::of("many"));
        shown.insert("json".into(), Answer::of("yes"));
        shown.insert("facts".into(), Answer::of("{\"region\": \"town\"}"));
        shown.insert("total_income".into(), Answer::of("lots"));
        shown.insert("dibao-amount".into(), Answer::of("x"));
        shown.insert("edge-outcome".into(), Answer::default());
        let problems = read(&shown, "demo").unwrap_err();
        let ids: Vec<&str> = problems.iter().map(|problem| problem.id.as_str()).collect();
        assert_eq!(ids, ["name", "set-dibao-standard-urban", "facts", "dibao-amount", "edge-outcome", "total_income"]);
        assert!(problems[2].sentence.contains("/region"));
    }

    #[test]
    fn facts_that_cannot_be_are_told_with_their_place() {
        let mut shown = typed(&case());
        shown.insert("json".into(), Answer::of("yes"));
        shown.insert("facts".into(), Answer::of("{\"members\": [{\"id\": \"m1\"}, {\"id\": \"m1\"}]}"));
        let problems = read(&shown, "demo").unwrap_err();
        assert!(problems.iter().all(|problem| problem.id == "facts") && !problems.is_empty());
    }
}
