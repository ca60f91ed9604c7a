//! Declared and verified facts as rows of a table.

use domain::facts::HouseholdFacts;
use serde_json::{Map, Value};
use wording::People;

use super::field::{FactKind, choices_for, fields_of, kind_of};
use crate::{
    format,
    text::{disability_level, fact_label, fact_list, fill, language, text},
};

/// One answer, as it was declared and as it was verified.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactRow {
    /// Where it stands, as a JSON pointer.
    pub pointer: String,
    /// The entry that it belongs to.
    pub entry: String,
    /// What it is about.
    pub label: String,
    /// As it was declared.
    pub declared: Option<String>,
    /// As it was verified; where nothing was verified, nothing.
    pub verified: Option<String>,
    /// Whether the two differ.
    pub differs: bool,
    /// Whether the difference matters to an outcome.
    pub matters: bool,
    /// Whether it says what is usual, so that a quiet table may leave it out.
    pub usual: bool,
}

/// The leaves of facts by their pointers, in reading order.
type Leaves = Vec<(String, Value)>;

/// The rows of both versions.
pub fn rows(declared: &HouseholdFacts, verified: Option<&HouseholdFacts>, people: &People) -> Vec<FactRow> {
    let was = leaves(declared);
    let is = verified.map(leaves);
    let mut pointers: Vec<&String> = was.iter().map(|(pointer, _)| pointer).collect();
    for (pointer, _) in is.iter().flatten() {
        if !pointers.contains(&pointer) {
            pointers.push(pointer);
        }
    }
    pointers.sort_by_key(|pointer| rank(pointer));
    pointers
        .into_iter()
        .map(|pointer| {
            let before = find(&was, pointer);
            let after = is.as_ref().and_then(|leaves| find(leaves, pointer));
            let (list, index, key) = parts(pointer);
            FactRow {
                pointer: pointer.clone(),
                entry: entry_title(list, index, [verified.unwrap_or(declared), declared], people),
                label: fact_label(list, key).to_owned(),
                declared: before.map(|value| value_text(list, key, value, people)),
                verified: after.map(|value| value_text(list, key, value, people)),
                differs: is.is_some() && before != after,
                matters: false,
                usual: [before, after].into_iter().flatten().all(is_usual),
            }
        })
        .collect()
}

fn find<'a>(leaves: &'a Leaves, pointer: &str) -> Option<&'a Value> {
    leaves.iter().find(|(known, _)| known == pointer).map(|(_, value)| value)
}

/// List, index and key of a pointer; the empty list for answers about the whole household.
pub fn parts(pointer: &str) -> (&str, Option<usize>, &str) {
    let mut segments = pointer.trim_start_matches('/').split('/');
    match (segments.next(), segments.next(), segments.next()) {
        (Some(list), Some(index), Some(key)) => (list, index.parse().ok(), key),
        (Some(object), Some(key), None) => (object, None, key),
        (Some(key), None, None) => ("", None, key),
        _ => ("", None, pointer),
    }
}

/// The lists in the order of the questionnaire; entries stay together.
fn rank(pointer: &str) -> (usize, usize, usize) {
    const ORDER: [&str; 8] = ["", "members", "incomes", "expenses", "assets", "supporters", "event", "current_dibao"];
    let (list, index, key) = parts(pointer);
    let field = fields_of(list).iter().position(|known| *known == key);
    let list = ORDER.iter().position(|known| *known == list).unwrap_or(ORDER.len());
    (list, index.unwrap_or(0), field.unwrap_or(usize::MAX))
}

/// Nothing, no, none: what most people answer.
fn is_usual(value: &Value) -> bool {
    match value {
        Value::Bool(value) => !value,
        Value::String(word) => word == "none" || word == "0",
        Value::Array(values) => values.is_empty(),
        Value::Number(number) => number.as_u64() == Some(0),
        Value::Null | Value::Object(_) => false,
    }
}

fn leaves(facts: &HouseholdFacts) -> Leaves {
    let mut leaves = Leaves::new();
    let Ok(Value::Object(top)) = serde_json::to_value(facts) else { return leaves };
    for (key, value) in top {
        match value {
            Value::Array(entries) => {
                for (index, entry) in entries.into_iter().enumerate() {
                    if let Value::Object(entry) = entry {
                        add(&mut leaves, &format!("/{key}/{index}"), entry);
                    }
                }
            }
            Value::Object(object) => add(&mut leaves, &format!("/{key}"), object),
            leaf => leaves.push((format!("/{key}"), leaf)),
        }
    }
    leaves
}

fn add(leaves: &mut Leaves, prefix: &str, object: Map<String, Value>) {
    let shown = object.into_iter().filter(|(key, _)| key != "id");
    leaves.extend(shown.map(|(key, value)| (format!("{prefix}/{key}"), value)));
}

/// What an entry is called: a person by name, anything else by its list and number.
pub fn entry_title(list: &str, index: Option<usize>, facts: [&HouseholdFacts; 2], people: &People) -> String {
    let Some(index) = index else { return fact_list(list).to_owned() };
    let id = facts.into_iter().find_map(|facts| match list {
        "members" => facts.members.as_ref()?.get(index).map(|member| member.id.to_string()),
        "supporters" => facts.supporters.as_ref()?.get(index).map(|supporter| supporter.id.to_string()),
        _ => None,
    });
    match id {
        Some(id) if people.name(&id) != id => people.name(&id).to_owned(),
        _ => {
            let n = (index + 1).to_string();
            fill(text().case.facts_entry, &[("list", fact_list(list)), ("n", &n)])
        }
    }
}

/// A value in words.
pub fn value_text(list: &str, key: &str, value: &Value, people: &People) -> String {
    let common = &text().common;
    let kind = kind_of(list, key);
    match value {
        Value::Null => text().case.facts_unknown.to_owned(),
        Value::Bool(true) => common.yes.to_owned(),
        Value::Bool(false) => common.no.to_owned(),
        Value::String(word) if word == "none" && kind != Some(FactKind::Word) => common.none.to_owned(),
        Value::String(word) => word_text(list, key, kind, word, people),
        Value::Number(number) => number.to_string(),
        Value::Array(values) if values.is_empty() => common.none.to_owned(),
        Value::Array(values) => {
            let words: Vec<String> = values.iter().map(|value| value_text(list, key, value, people)).collect();
            wording::list(language(), &words)
        }
        Value::Object(object) => disability(list, object),
    }
}

fn word_text(list: &str, key: &str, kind: Option<FactKind>, word: &str, people: &People) -> String {
    match kind {
        Some(FactKind::Money) => word
            .parse::<rust_decimal::Decimal>()
            .ok()
            .and_then(|yuan| domain::Money::try_from(yuan).ok())
            .map_or_else(|| word.to_owned(), |sum| format::money(language(), sum)),
        Some(FactKind::Area) => [word, text().common.square_metres].join(" "),
        Some(FactKind::Day) => word.parse().map_or_else(|_| word.to_owned(), |day| format::date(language(), day)),
        Some(FactKind::Member | FactKind::Members) => people.name(word).to_owned(),
        _ => choices_for(list, key)
            .into_iter()
            .find(|choice| choice.key == word)
            .map_or_else(|| word.to_owned(), |choice| choice.label),
    }
}

fn disability(list: &str, object: &Map<String, Value>) -> String {
    let kind = object.get("kind").and_then(Value::as_str).unwrap_or_default();
    let level = object.get("level").and_then(Value::as_u64).unwrap_or_default();
    let kind = choices_for(list, "disability").into_iter().find(|choice| choice.key == kind);
    let kind = kind.map(|choice| choice.label).unwrap_or_default();
    [kind, disability_level(level)].join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts(json: &str) -> HouseholdFacts {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn only_what_was_changed_differs() {
        let declared = facts(
            r#"{"members":[{"id":"m1","relation":"applicant","disability":{"kind":"limb","level":2}}],
                "incomes":[{"member":"m1","kind":"wage","per":"month","gross":"1200"}]}"#,
        );
        let mut verified = declared.clone();
        verified.incomes.as_mut().unwrap()[0].gross = Some("1500".parse().unwrap());
        let people = People::unknown().called("m1", "王秀英");
        let rows = rows(&declared, Some(&verified), &people);
        let changed: Vec<_> = rows.iter().filter(|row| row.differs).collect();
        assert_eq!(changed.len(), 1);
        assert_eq!(changed[0].pointer, "/incomes/0/gross");
        assert_eq!(changed[0].declared.as_deref(), Some("1,200 元"));
        assert_eq!(changed[0].verified.as_deref(), Some("1,500 元"));
        assert!(rows.iter().any(|row| row.entry == "王秀英" && row.declared.as_deref() == Some("肢体残疾 二级")));
    }

    #[test]
    fn an_entry_that_was_not_declared_is_shown_too() {
        let declared = facts(r#"{"incomes":[]}"#);
        let verified = facts(r#"{"incomes":[{"member":"m1","kind":"other"}]}"#);
        let rows = rows(&declared, Some(&verified), &People::unknown());
        assert!(rows.iter().all(|row| row.differs && row.declared.is_none()));
        assert_eq!(rows.len(), 2);
    }
}
