//! The household of a case: fields over the facts from which the form starts, or the facts as JSON
//! for who knows it.

use calculation::request::read_as;
use domain::{Date, facts::HouseholdFacts};
use serde_json::Value;
use wording::reason::fact_mistake;

use super::{placed, pretty, problem, read_json, told};
use crate::{
    answer::Answer,
    components::FieldProblem,
    staff::{
        Typed,
        facts::{Change, readable, verified},
    },
    text::language,
};

/// The key under which the facts stand from which a form starts.
const FACTS: &str = "facts";
/// The key that says that the facts are typed as JSON.
const AS_JSON: &str = "json";

/// The facts as a form shows them at first.
pub(super) fn show(facts: &HouseholdFacts, typed: &mut Typed) {
    let value: Value = serde_json::to_value(facts).unwrap_or_default();
    typed.insert(FACTS.to_owned(), Answer::of(pretty(&value)));
}

/// What the fields change; nothing where the facts are typed as JSON.
pub fn change(typed: &Typed) -> Option<Change> {
    if is_json(typed) {
        return None;
    }
    let facts = typed.get(FACTS).map(Answer::text).unwrap_or_default();
    read_as::<HouseholdFacts>(facts).ok().map(|facts| Change::whole(&facts))
}

fn is_json(typed: &Typed) -> bool {
    typed.get(AS_JSON).is_some_and(|answer| answer.text() == "yes")
}

/// The household as far as it can be read.
pub fn household(typed: &Typed) -> Option<HouseholdFacts> {
    match change(typed) {
        Some(change) => readable(&change, typed),
        None => read_as(typed.get(FACTS).map(Answer::text).unwrap_or_default()).ok(),
    }
}

/// The same answers with the facts as JSON, or as fields; nothing where what is typed cannot be read.
pub fn turned(typed: &Typed) -> Result<Typed, FieldProblem> {
    let mut turned = typed.clone();
    if change(typed).is_none() {
        let facts = typed.get(FACTS).map(Answer::text).unwrap_or_default();
        read_as::<HouseholdFacts>(facts).map_err(|error| problem(FACTS, told(&error)))?;
        turned.remove(AS_JSON);
        return Ok(turned);
    }
    let Some(facts) = household(typed) else {
        return Err(problem(FACTS, crate::text::text().errors.invalid.to_owned()));
    };
    turned.retain(|key, _| !key.strip_prefix(FACTS).is_some_and(|rest| rest.starts_with(['/', '+', '-', '?'])));
    show(&facts, &mut turned);
    turned.insert(AS_JSON.to_owned(), Answer::of("yes"));
    Ok(turned)
}

/// The facts, or all that is wrong with them.
pub(super) fn read(typed: &Typed, on: Option<Date>, problems: &mut Vec<FieldProblem>) -> Option<HouseholdFacts> {
    if let Some(change) = change(typed) {
        let Some(on) = on else { return readable(&change, typed) };
        return verified(&change, typed, on).map_err(|found| problems.extend(found)).ok();
    }
    let facts = read_json::<HouseholdFacts>(FACTS, &typed.get(FACTS).cloned().unwrap_or_default(), problems)?;
    let wrong = on.map(|on| facts.check(on)).unwrap_or_default();
    let told =
        |error: domain::facts::FactError| problem(FACTS, placed(&error.pointer, &fact_mistake(language(), error.code)));
    problems.extend(wrong.into_iter().map(told));
    Some(facts)
}
