//! Declared and verified facts as rows of a table.

use domain::facts::{HouseholdFacts, ParentStatus};
use serde_json::{Map, Value};
use wording::{Named, People};

use super::{
    choice::choices_for,
    field::{FactKind, fields_of, kind_of},
    pair::{Pair, pairs},
};
use crate::{
    format,
    staff::words::word,
    text::{disability_level, fact_label, fact_list, fill, language, text},
};

/// Where an answer stands in the two versions of the facts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    /// The list or object; empty for answers about the whole household.
    pub list: String,
    /// The entry of the list; nothing where it is none.
    pub entry: Option<Pair>,
    /// The key.
    pub key: String,
}

/// One answer, as it was declared and as it was verified.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactRow {
    /// Where it stands.
    pub spot: Spot,
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

/// An entry, or an object, in both versions.
struct Both<'a> {
    list: &'a str,
    entry: Option<Pair>,
    title: String,
    before: Option<&'a Map<String, Value>>,
    after: Option<&'a Map<String, Value>>,
}

/// The rows of both versions.
pub fn rows(declared: &HouseholdFacts, verified: Option<&HouseholdFacts>, people: &People) -> Vec<FactRow> {
    let facts = [verified.unwrap_or(declared), declared];
    let (Value::Object(was), Value::Object(is)) = (json_of(declared), json_of(facts[0])) else { return Vec::new() };
    let mut rows = Vec::new();
    for list in lists(&was, &is) {
        for both in entries(list, &was, &is, people) {
            rows.extend(rows_of(&both, verified.is_some(), people));
        }
    }
    rows
}

fn json_of(facts: &HouseholdFacts) -> Value {
    serde_json::to_value(facts).unwrap_or(Value::Null)
}

/// The lists and objects in the order of the questionnaire, those that it does not know last.
fn lists<'a>(was: &'a Map<String, Value>, is: &'a Map<String, Value>) -> Vec<&'a str> {
    const ORDER: [&str; 9] =
        ["", "members", "incomes", "expenses", "assets", "supporters", "past_grants", "event", "current_dibao"];
    let mut lists = ORDER.to_vec();
    for (key, value) in was.iter().chain(is) {
        if matches!(value, Value::Array(_) | Value::Object(_)) && !lists.contains(&key.as_str()) {
            lists.push(key);
        }
    }
    lists
}

fn entries<'a>(
    list: &'a str,
    was: &'a Map<String, Value>,
    is: &'a Map<String, Value>,
    people: &People,
) -> Vec<Both<'a>> {
    if list.is_empty() {
        let title = fact_list(list).to_owned();
        return vec![Both { list, entry: None, title, before: Some(was), after: Some(is) }];
    }
    let all = |facts: &'a Map<String, Value>| facts.get(list).and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let object = |facts: &'a Map<String, Value>| facts.get(list).and_then(Value::as_object);
    let (before, after) = (all(was), all(is));
    if before.is_empty() && after.is_empty() {
        let title = fact_list(list).to_owned();
        return vec![Both { list, entry: None, title, before: object(was), after: object(is) }];
    }
    let at = |all: &'a [Value], place: Option<usize>| all.get(place?).and_then(Value::as_object);
    let pairs = pairs(before, after).into_iter().enumerate();
    pairs
        .map(|(n, pair)| {
            let (before, after) = (at(before, pair.before), at(after, pair.after));
            let title = title(list, n, after.or(before), people);
            Both { list, entry: Some(pair), title, before, after }
        })
        .collect()
}

fn rows_of(both: &Both<'_>, is_verified: bool, people: &People) -> Vec<FactRow> {
    let list = both.list;
    let is_leaf = |value: &Value| match value {
        Value::Object(object) => !list.is_empty() && !object.is_empty(),
        Value::Array(_) => !list.is_empty(),
        _ => true,
    };
    let leaf =
        |object: Option<&'_ Map<String, Value>>, key: &str| object?.get(key).filter(|value| is_leaf(value)).cloned();
    let mut keys: Vec<&String> = both.before.into_iter().chain(both.after).flat_map(Map::keys).collect();
    keys.sort_by_key(|key| (fields_of(list).iter().position(|known| known == key).unwrap_or(usize::MAX), *key));
    keys.dedup();
    keys.retain(|key| *key != "id");
    let row = |key: &String| {
        let before = leaf(both.before, key);
        let after = leaf(both.after, key).filter(|_| is_verified);
        if before.is_none() && after.is_none() {
            return None;
        }
        let told = |value: &Value| value_text(list, key, value, people);
        Some(FactRow {
            spot: Spot { list: list.to_owned(), entry: both.entry, key: key.clone() },
            entry: both.title.clone(),
            label: fact_label(list, key).to_owned(),
            declared: before.as_ref().map(told),
            verified: after.as_ref().map(told),
            differs: is_verified && before != after,
            matters: false,
            usual: [&before, &after].into_iter().flatten().all(is_usual),
        })
    };
    keys.into_iter().filter_map(row).collect()
}

/// List, index and key of a pointer; the empty list for answers about the whole household.
pub fn parts(pointer: &str) -> (&str, Option<usize>, &str) {
    let mut segments = pointer.trim_start_matches('/').splitn(3, '/');
    match (segments.next(), segments.next(), segments.next()) {
        (Some(list), Some(index), Some(key)) => (list, index.parse().ok(), key),
        (Some(object), Some(key), None) => (object, None, key),
        (Some(key), None, None) => ("", None, key),
        _ => ("", None, pointer),
    }
}

/// Nothing, no, none: what most people answer.
fn is_usual(value: &Value) -> bool {
    match value {
        Value::Bool(value) => !value,
        Value::String(word) => word == "none" || word == "0",
        Value::Array(values) => values.is_empty(),
        Value::Number(number) => number.as_u64() == Some(0),
        Value::Object(object) => object.get("status").is_some_and(|status| status == "able"),
        Value::Null => false,
    }
}

/// What an entry is called: a person by name, anything else by its list and number from 0.
pub fn title(list: &str, n: usize, entry: Option<&Map<String, Value>>, people: &People) -> String {
    let id = entry.and_then(|entry| entry.get("id")?.as_str());
    match id {
        Some(id) if people.name(id) != id => people.name(id).to_owned(),
        _ => fill(text().case.facts_entry, &[("list", fact_list(list)), ("n", &(n + 1).to_string())]),
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
        Value::Object(object) if object.contains_key("level") => disability(list, object),
        Value::Object(object) => parent(object),
    }
}

fn word_text(list: &str, key: &str, kind: Option<FactKind>, typed: &str, people: &People) -> String {
    match kind {
        Some(FactKind::Money) => typed
            .parse::<rust_decimal::Decimal>()
            .ok()
            .and_then(|yuan| domain::Money::try_from(yuan).ok())
            .map_or_else(|| typed.to_owned(), |sum| format::money(language(), sum)),
        Some(FactKind::Area) => [typed, text().common.square_metres].join(" "),
        Some(FactKind::Day) => typed.parse().map_or_else(|_| typed.to_owned(), |day| format::date(language(), day)),
        Some(FactKind::Member | FactKind::Members) => people.name(typed).to_owned(),
        _ => choices_for(list, key)
            .into_iter()
            .find(|choice| choice.key == typed)
            .map_or_else(|| typed.to_owned(), |choice| choice.label),
    }
}

fn disability(list: &str, object: &Map<String, Value>) -> String {
    let kind = object.get("kind").and_then(Value::as_str).unwrap_or_default();
    let level = object.get("level").and_then(Value::as_u64).unwrap_or_default();
    let kind = choices_for(list, "disability").into_iter().find(|choice| choice.key == kind);
    let kind = kind.map(|choice| choice.label).unwrap_or_default();
    [kind, disability_level(level)].join(" ")
}

/// A child's father or mother: the state, and for how long.
fn parent(object: &Map<String, Value>) -> String {
    let status = object.get("status").and_then(Value::as_str).and_then(word::<ParentStatus>);
    let status = status.map_or(text().case.facts_unknown, |status| status.name(language()));
    let months = object.get("months").map(|months| [months.to_string().as_str(), text().common.months].join(" "));
    [Some(status.to_owned()), months].into_iter().flatten().collect::<Vec<_>>().join(text().common.separator)
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
        let whole = Pair { before: Some(0), after: Some(0) };
        let spot = Spot { list: "incomes".to_owned(), entry: Some(whole), key: "gross".to_owned() };
        assert_eq!(changed[0].spot, spot);
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

    #[test]
    fn what_was_taken_out_differs_and_what_stays_does_not() {
        let declared = facts(
            r#"{"incomes":[{"member":"m1","kind":"wage","gross":"9"},{"member":"m1","kind":"other","gross":"5"}]}"#,
        );
        let mut verified = declared.clone();
        verified.incomes.as_mut().unwrap().remove(0);
        let rows = rows(&declared, Some(&verified), &People::unknown());
        assert!(rows.iter().all(|row| row.differs == (row.entry == "收入 1")));
        assert!(rows.iter().any(|row| row.entry == "收入 2" && row.label == "金额"));
    }

    #[test]
    fn a_parent_is_told_by_state_and_an_empty_answer_not_at_all() {
        let facts = facts(
            r#"{"members":[{"id":"m1","father":{},"mother":{"status":"dead","months":7},"self_care_failed":["eating"]}]}"#,
        );
        let rows = rows(&facts, None, &People::unknown());
        let told: Vec<_> = rows.iter().map(|row| (row.label.as_str(), row.declared.as_deref())).collect();
        assert_eq!(told, [("母亲情况", Some("已去世，7 个月")), ("不能自理的事项", Some("吃饭"))]);
    }
}
