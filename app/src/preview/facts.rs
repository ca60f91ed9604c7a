//! From the draft to the facts. What is blank or cannot be read is unknown.

use domain::{Date, facts::HouseholdFacts};
use serde_json::{Map, Value, json};

use super::{
    Circumstance, Draft, Entity, List, Question,
    circumstance::Otherwise,
    draft::{APPLICANT, prefix},
    parse,
    questions::{self, details},
};

/// The facts that the draft states.
pub fn facts(draft: &Draft, today: Date) -> HouseholdFacts {
    let mut object = answered(questions::HOUSEHOLD, draft.household(), today);
    for list in List::ALL {
        if let Some(entries) = list_value(draft, list, today) {
            object.insert(list.name().to_owned(), Value::Array(entries));
        }
    }
    if let Some(event) = event(draft, today) {
        object.insert("event".to_owned(), event);
    }
    // The tables and the type agree, which a test proves; a disagreement would mean to know nothing.
    serde_json::from_value(Value::Object(object)).unwrap_or_default()
}

/// The entries of a list; nothing where the person has not said.
fn list_value(draft: &Draft, list: List, today: Date) -> Option<Vec<Value>> {
    let answer = draft.answer(list.name());
    let ids = draft.ids(list);
    // One person applies from the start; whether there are others is known once it was asked.
    let is_given = if list == List::Members { answer.text() == "given" } else { !ids.is_empty() };
    if !is_given {
        return (list != List::Members && answer.text() == "none").then(Vec::new);
    }
    Some(stated(draft, list).map(|id| entry(draft, list, id, today)).collect())
}

/// The entries that the facts state, in the order of the facts. One whose owner is not known cannot
/// be stated and is left out.
pub fn stated(draft: &Draft, list: List) -> impl Iterator<Item = &String> {
    let said = move |id: &str, key: &str| !draft.answer(&(prefix(list, id) + key)).text().is_empty();
    draft.ids(list).iter().filter(move |id| match list {
        List::Incomes | List::Expenses => said(id, "member"),
        List::Assets => said(id, "owner") && said(id, "kind"),
        List::Members | List::Supporters | List::PastGrants => true,
    })
}

fn entry(draft: &Draft, list: List, id: &str, today: Date) -> Value {
    let prefix = prefix(list, id);
    let entity = Entity { draft, prefix: &prefix };
    let mut object = answered(questions::of_list(list), entity, today);
    match list {
        List::Members => {
            object.insert("id".to_owned(), id.into());
            if id == APPLICANT {
                object.insert("relation".to_owned(), "applicant".into());
            }
            circumstances(&mut object, draft, id, today);
            drop_incomplete_disability(&mut object);
        }
        List::Supporters => {
            object.insert("id".to_owned(), id.into());
            ordinary_supporter(&mut object);
            drop_incomplete_disability(&mut object);
        }
        List::Incomes | List::Expenses | List::Assets | List::PastGrants => {}
    }
    Value::Object(object)
}

/// What is said of a member under "who of you".
fn circumstances(object: &mut Map<String, Value>, draft: &Draft, id: &str, today: Date) {
    let prefix = prefix(List::Members, id);
    let entity = Entity { draft, prefix: &prefix };
    for circumstance in Circumstance::ALL {
        let answer = draft.answer(&circumstance.path(id));
        match (answer.text(), circumstance) {
            ("yes", Circumstance::Illness) => put(object, "serious_illness", true.into()),
            ("yes", Circumstance::Work) => put(object, "employed", true.into()),
            ("yes", _) => {
                for (key, value) in answered(details(circumstance), entity, today) {
                    put(object, &key, value);
                }
            }
            ("no", _) => {
                for (key, otherwise) in circumstance.facts_of_others() {
                    put(object, key, otherwise_value(*otherwise));
                }
            }
            _ => {}
        }
    }
}

fn otherwise_value(otherwise: Otherwise) -> Value {
    match otherwise {
        Otherwise::No => false.into(),
        Otherwise::Word(word) => word.into(),
        Otherwise::EmptyList => json!([]),
        Otherwise::AbleParent => json!({ "status": "able" }),
    }
}

/// A certificate without its kind or its level says too little to be stated.
fn drop_incomplete_disability(object: &mut Map<String, Value>) {
    let Some(disability) = object.get_mut("disability").and_then(Value::as_object_mut) else { return };
    if disability.get("kind").and_then(Value::as_str) == Some("none") {
        object.insert("disability".to_owned(), "none".into());
        return;
    }
    let level = disability.get("level").and_then(Value::as_str).and_then(|level| level.parse::<u8>().ok());
    match (disability.get("kind").is_some_and(Value::is_string), level) {
        (true, Some(level)) => {
            disability.insert("level".to_owned(), level.into());
        }
        _ => {
            object.remove("disability");
        }
    }
}

/// One question stands for all that excuses a supporter.
fn ordinary_supporter(object: &mut Map<String, Value>) {
    if object.remove("ordinary").and_then(|value| value.as_bool()) == Some(true) {
        for (key, value) in [
            ("disability", json!("none")),
            ("custody", json!("none")),
            ("no_civil_capacity", json!(false)),
            ("holds", json!([])),
        ] {
            put(object, key, value);
        }
    }
}

fn event(draft: &Draft, today: Date) -> Option<Value> {
    let entity = Entity { draft, prefix: "event/" };
    if entity.answer("kind").text() == "none" {
        return Some("none".into());
    }
    let object = answered(questions::EVENT, entity, today);
    object.get("kind").is_some_and(Value::is_string).then_some(Value::Object(object))
}

/// The answers to a table of questions, under their keys.
fn answered(questions: &[Question], entity: Entity<'_>, today: Date) -> Map<String, Value> {
    let mut object = Map::new();
    for question in questions {
        if !(question.when)(&entity, today) {
            continue;
        }
        let answer = entity.answer(question.key);
        let value = if answer.unsure {
            Some(Value::Null)
        } else if let (true, Some(meaning)) = (answer.is_blank(), question.blank) {
            meant_by_blank(meaning)
        } else {
            parse::value(question.kind, &answer, today).ok()
        };
        if let Some(value) = value {
            put(&mut object, question.key, value);
        }
    }
    object
}

/// What a blank answer states; nothing where the facts take its absence as the answer.
fn meant_by_blank(meaning: &str) -> Option<Value> {
    match meaning {
        "" => None,
        "false" => Some(false.into()),
        word => Some(word.into()),
    }
}

/// Puts a value under a path of keys.
fn put(object: &mut Map<String, Value>, path: &str, value: Value) {
    match path.split_once('/') {
        None => {
            object.insert(path.to_owned(), value);
        }
        Some((first, rest)) => {
            if let Value::Object(inner) = object.entry(first).or_insert_with(|| json!({})) {
                put(inner, rest, value);
            }
        }
    }
}

#[cfg(test)]
mod tests;
