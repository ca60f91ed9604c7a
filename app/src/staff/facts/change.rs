//! Facts put right by what was typed.
//!
//! Of the facts that a form starts from only what was typed is changed. The keys of the form are
//! `facts` and the JSON pointer; `facts+incomes` counts entries that were added, `facts-/incomes/0`
//! marks one that goes.

use domain::{Date, Language, facts::HouseholdFacts};
use serde_json::{Map, Value, json};
use wording::reason::fact_mistake;

use super::{
    field::{FactKind, kind_of},
    show::parts,
};
use crate::{
    answer::Answer,
    components::FieldProblem,
    preview::normalised,
    staff::{
        Typed,
        ask::{day_answer, read_day},
    },
    text::{fact_label, fill, language, text},
};

/// The lists whose entries can be added and removed.
pub const LISTS: [&str; 5] = ["members", "incomes", "expenses", "assets", "supporters"];

/// Facts that a form starts from, as JSON.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    base: Value,
}

impl Change {
    /// Starts from these facts.
    pub fn of(facts: &HouseholdFacts) -> Self {
        Self { base: serde_json::to_value(facts).unwrap_or_else(|_| json!({})) }
    }

    /// How many entries of a list there are, those that were added included.
    pub fn count(&self, list: &str, typed: &Typed) -> usize {
        self.known(list) + added(list, typed)
    }

    /// How many entries of a list there were.
    pub fn known(&self, list: &str) -> usize {
        self.base.get(list).and_then(Value::as_array).map_or(0, Vec::len)
    }

    /// Whether there is anything of this name.
    pub fn has(&self, name: &str) -> bool {
        self.base.get(name).is_some_and(Value::is_object)
    }

    /// The value that the form starts from.
    pub fn value(&self, pointer: &str) -> Option<&Value> {
        self.base.pointer(pointer)
    }
}

/// How many entries were added to a list.
pub fn added(list: &str, typed: &Typed) -> usize {
    typed.get(&format!("facts+{list}")).and_then(|answer| answer.text().parse().ok()).unwrap_or(0)
}

/// Whether an entry is to go.
pub fn is_removed(list: &str, index: usize, typed: &Typed) -> bool {
    typed.get(&format!("facts-/{list}/{index}")).is_some_and(|answer| answer.text() == "yes")
}

/// The answer that a field shows: what was typed, else what the facts say.
pub fn answer_at(change: &Change, pointer: &str, typed: &Typed) -> Answer {
    if let Some(answer) = typed.get(&format!("facts{pointer}")) {
        return answer.clone();
    }
    let (list, _, key) = parts(pointer);
    match (change.value(pointer), kind_of(list, key)) {
        (None | Some(Value::Null), _) => Answer::default(),
        (Some(Value::Bool(value)), _) => Answer::of(if *value { "yes" } else { "no" }),
        (Some(Value::String(day)), Some(FactKind::Day)) => day.parse().map_or_else(|_| Answer::of(day), day_answer),
        (Some(Value::String(word)), _) => Answer::of(word),
        (Some(Value::Number(number)), _) => Answer::of(number.to_string()),
        (Some(Value::Array(words)), _) => {
            Answer::of(words.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(","))
        }
        (Some(Value::Object(object)), _) => {
            let kind = object.get("kind").and_then(Value::as_str).unwrap_or_default();
            let level = object.get("level").and_then(Value::as_u64).unwrap_or_default();
            Answer::of(format!("{kind}-{level}"))
        }
    }
}

/// The facts as they were found, or what is wrong with what was typed.
pub fn verified(change: &Change, typed: &Typed, today: Date) -> Result<HouseholdFacts, Vec<FieldProblem>> {
    let mut value = change.base.clone();
    for list in LISTS {
        add_entries(&mut value, list, added(list, typed));
    }
    let mut problems = Vec::new();
    for (key, answer) in typed {
        let Some(pointer) = key.strip_prefix("facts").filter(|pointer| pointer.starts_with('/')) else { continue };
        match parse(pointer, answer) {
            Ok(new) => set(&mut value, pointer, new),
            Err(sentence) => problems.push(FieldProblem { id: key.clone(), sentence }),
        }
    }
    for list in LISTS {
        remove_entries(&mut value, list, typed);
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let unreadable = || FieldProblem { id: "facts".to_owned(), sentence: text().errors.invalid.to_owned() };
    let facts: HouseholdFacts = serde_json::from_value(value).map_err(|_| vec![unreadable()])?;
    let wrong = facts.check(today);
    if wrong.is_empty() { Ok(facts) } else { Err(wrong.into_iter().map(|error| told(&error, language())).collect()) }
}

fn told(error: &domain::facts::FactError, language: Language) -> FieldProblem {
    FieldProblem { id: format!("facts{}", error.pointer), sentence: fact_mistake(language, error.code) }
}

/// What a field says; nothing where it is blank.
fn parse(pointer: &str, answer: &Answer) -> Result<Option<Value>, String> {
    let (list, _, key) = parts(pointer);
    let typed = answer.text();
    if typed.is_empty() {
        return Ok(None);
    }
    let label = fact_label(list, key);
    let errors = &text().errors;
    let wrong = |template: &str| Err(fill(template, &[("label", label)]));
    match kind_of(list, key) {
        Some(FactKind::Money | FactKind::Area) => match normalised(typed).parse::<domain::facts::Amount>() {
            Ok(amount) => Ok(Some(Value::String(amount.decimal().normalize().to_string()))),
            Err(_) if typed == "none" => Ok(Some("none".into())),
            Err(_) => wrong(errors.not_money),
        },
        Some(FactKind::Count) => match normalised(typed).parse::<u32>() {
            Ok(number) => Ok(Some(number.into())),
            Err(_) => wrong(errors.not_a_number),
        },
        Some(FactKind::Day) if typed == "none" => Ok(Some("none".into())),
        Some(FactKind::Day) => match read_day(answer) {
            Some(day) => Ok(Some(day.to_string().into())),
            None => wrong(errors.not_a_date),
        },
        Some(FactKind::YesNo) => Ok(Some((typed == "yes").into())),
        Some(FactKind::Words | FactKind::Members) => {
            Ok(Some(answer.keys().filter(|key| *key != "none").map(Value::from).collect()))
        }
        Some(FactKind::Disability) => Ok(Some(match typed.split_once('-') {
            Some((kind, level)) => json!({ "kind": kind, "level": level.parse::<u8>().unwrap_or_default() }),
            None => Value::from("none"),
        })),
        Some(FactKind::Word | FactKind::Member) | None => Ok(Some(typed.into())),
    }
}

/// Puts a value under a pointer whose parents are there; a blank takes the answer away.
fn set(value: &mut Value, pointer: &str, new: Option<Value>) {
    let Some((parent, key)) = pointer.rsplit_once('/') else { return };
    let parent = if parent.is_empty() { Some(value) } else { value.pointer_mut(parent) };
    if let Some(Value::Object(object)) = parent {
        match new {
            Some(new) => {
                object.insert(key.to_owned(), new);
            }
            None => {
                object.remove(key);
            }
        }
    }
}

fn add_entries(value: &mut Value, list: &str, count: usize) {
    if count == 0 {
        return;
    }
    let owner = value.pointer("/members/0/id").and_then(Value::as_str).unwrap_or("m1").to_owned();
    let Value::Object(object) = value else { return };
    let entries = object.entry(list).or_insert_with(|| json!([]));
    let Value::Array(entries) = entries else { return };
    for _ in 0..count {
        let entry = new_entry(list, entries, &owner);
        entries.push(Value::Object(entry));
    }
}

fn new_entry(list: &str, entries: &[Value], owner: &str) -> Map<String, Value> {
    let mut entry = Map::new();
    match list {
        "members" | "supporters" => {
            let letter = list.chars().next().unwrap_or('m');
            let number = |entry: &Value| entry.get("id")?.as_str()?.get(1..)?.parse::<u32>().ok();
            let next = entries.iter().filter_map(number).max().unwrap_or(0).saturating_add(1);
            entry.insert("id".to_owned(), format!("{letter}{next}").into());
        }
        "assets" => {
            entry.insert("owner".to_owned(), owner.into());
            entry.insert("kind".to_owned(), "money".into());
        }
        _ => {
            entry.insert("member".to_owned(), owner.into());
        }
    }
    entry
}

fn remove_entries(value: &mut Value, list: &str, typed: &Typed) {
    let Some(Value::Array(entries)) = value.get_mut(list) else { return };
    let mut index = 0;
    entries.retain(|_| {
        let stays = !is_removed(list, index, typed);
        index += 1;
        stays
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: &str = "2026-09-07";

    fn facts() -> HouseholdFacts {
        serde_json::from_str(
            r#"{"region":"rural","members":[{"id":"m1","relation":"applicant","birth_date":"1960-01-01"}],
                "incomes":[{"member":"m1","kind":"wage","per":"month","gross":"1200"}]}"#,
        )
        .unwrap()
    }

    fn changed(typed: &[(&str, &str)]) -> Result<HouseholdFacts, Vec<FieldProblem>> {
        let typed = typed.iter().map(|(key, typed)| ((*key).to_owned(), Answer::of(*typed))).collect();
        verified(&Change::of(&facts()), &typed, TODAY.parse().unwrap())
    }

    #[test]
    fn what_nobody_touched_keeps_its_digest() {
        assert_eq!(changed(&[]).unwrap().digest(), facts().digest());
    }

    #[test]
    fn a_typed_amount_replaces_the_declared_one() {
        let facts = changed(&[("facts/incomes/0/gross", "1,350.50 元")]).unwrap();
        assert_eq!(facts.incomes.unwrap()[0].gross, Some("1350.5".parse().unwrap()));
    }

    #[test]
    fn entries_come_and_go() {
        let facts = changed(&[
            ("facts+members", "1"),
            ("facts/members/1/relation", "spouse"),
            ("facts/members/1/birth_date", "1962-3-4"),
            ("facts/members/1/disability", "limb-2"),
            ("facts-/incomes/0", "yes"),
        ])
        .unwrap();
        let member = &facts.members.as_ref().unwrap()[1];
        assert_eq!(member.id.as_str(), "m2");
        assert_eq!(member.disability.known().map(|known| known.level), Some(2));
        assert_eq!(facts.incomes, Some(Vec::new()));
    }

    #[test]
    fn a_wrong_answer_is_told_at_its_field() {
        let problems = changed(&[("facts/incomes/0/gross", "a lot")]).unwrap_err();
        assert_eq!(problems[0].id, "facts/incomes/0/gross");
        let problems = changed(&[("facts/incomes/0/member", "m7")]).unwrap_err();
        assert_eq!(problems[0].id, "facts/incomes/0/member");
    }

    #[test]
    fn a_field_shows_what_the_facts_say_until_something_is_typed() {
        let change = Change::of(&facts());
        let typed = Typed::from([("facts/incomes/0/gross".to_owned(), Answer::of("9"))]);
        assert_eq!(answer_at(&change, "/incomes/0/gross", &typed).text(), "9");
        assert_eq!(answer_at(&change, "/members/0/birth_date", &typed).text(), "1960-1-1");
    }
}
