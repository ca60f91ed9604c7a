//! Facts put right by what was typed.
//!
//! Of the facts that a form starts from only what was typed is changed. The keys of the form are
//! `facts` and the JSON pointer; `facts+incomes` counts entries that were added, `facts-/incomes/0`
//! marks one that goes, `facts?event` says whether there is anything of that name at all.

use domain::{Date, Language, facts::HouseholdFacts};
use serde_json::{Value, json};
use wording::reason::fact_mistake;

use super::{
    entries::{add_entries, remove_entries, shown_at},
    field::{FactKind, if_left_out, kind_of},
    parse::parse,
    presence::{Presence, keep_given, presence, take_away},
    show::parts,
    start::started_value,
};
use crate::{
    answer::Answer,
    components::FieldProblem,
    staff::{Typed, ask::day_answer},
    text::{fact_label, fill, language, text},
};

/// The lists whose entries can be added and removed.
pub const LISTS: [&str; 5] = ["members", "incomes", "expenses", "assets", "supporters"];

/// All lists of a household.
pub const ALL_LISTS: [&str; 6] = ["members", "incomes", "expenses", "assets", "supporters", "past_grants"];

/// Facts that a form starts from, as JSON.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    base: Value,
    /// Whether everything is stated here: a blank says "not known", and entries that are added begin
    /// as an ordinary household would answer.
    pub is_whole: bool,
}

impl Change {
    /// Starts from these facts.
    pub fn of(facts: &HouseholdFacts) -> Self {
        Self { base: serde_json::to_value(facts).unwrap_or_else(|_| json!({})), is_whole: false }
    }

    /// Starts from these facts, all of which are stated in the form.
    pub fn whole(facts: &HouseholdFacts) -> Self {
        Self { is_whole: true, ..Self::of(facts) }
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
    let value = match change.value(pointer) {
        None if change.is_whole => started_value(change, pointer).or_else(|| {
            let settled = if_left_out(list, key);
            (!settled.is_empty()).then(|| Value::from(settled))
        }),
        value => value.cloned(),
    };
    match (value, kind_of(list, key)) {
        (None | Some(Value::Null), _) => Answer::default(),
        (Some(Value::Bool(value)), _) => Answer::of(if value { "yes" } else { "no" }),
        (Some(Value::String(day)), Some(FactKind::Day)) => day.parse().map_or_else(|_| Answer::of(day), day_answer),
        (Some(Value::String(word)), _) => Answer::of(word),
        (Some(Value::Number(number)), _) => Answer::of(number.to_string()),
        (Some(Value::Array(words)), _) if words.is_empty() && change.is_whole => Answer::of("none"),
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
    let (value, problems) = changed(change, typed);
    if !problems.is_empty() {
        return Err(problems);
    }
    let unreadable = || FieldProblem { id: "facts".to_owned(), sentence: text().errors.invalid.to_owned() };
    let facts: HouseholdFacts = serde_json::from_value(value).map_err(|_| vec![unreadable()])?;
    let wrong = facts.check(today);
    if wrong.is_empty() {
        Ok(facts)
    } else {
        Err(wrong.into_iter().map(|error| told(&error, typed, language())).collect())
    }
}

/// The facts as far as they can be read: what is wrong is left out.
pub fn readable(change: &Change, typed: &Typed) -> Option<HouseholdFacts> {
    serde_json::from_value(changed(change, typed).0).ok()
}

fn changed(change: &Change, typed: &Typed) -> (Value, Vec<FieldProblem>) {
    let mut value = change.base.clone();
    keep_given(&mut value, change, typed);
    for list in ALL_LISTS {
        add_entries(&mut value, list, added(list, typed), change.is_whole);
    }
    let mut problems = Vec::new();
    let is_late = |pointer: &str| pointer.ends_with("/father/months") || pointer.ends_with("/mother/months");
    for late in [false, true] {
        for (key, answer) in typed {
            let Some(pointer) = key.strip_prefix("facts").filter(|pointer| pointer.starts_with('/')) else { continue };
            if is_late(pointer) != late || !is_there(change, pointer, typed) {
                continue;
            }
            match parse(pointer, answer) {
                Ok(new) => set(&mut value, pointer, new.or(change.is_whole.then_some(Value::Null))),
                Err(sentence) => problems.push(FieldProblem { id: key.clone(), sentence }),
            }
        }
    }
    for list in ALL_LISTS {
        remove_entries(&mut value, list, typed);
    }
    take_away(&mut value, change, typed);
    (value, problems)
}

/// Whether the entry or object of a field is to stay.
fn is_there(change: &Change, pointer: &str, typed: &Typed) -> bool {
    let (list, index, _) = parts(pointer);
    let is_gone = index.is_some_and(|index| is_removed(list, index, typed));
    !is_gone && (list.is_empty() || !change.is_whole || presence(change, list, typed) == Presence::Given)
}

fn told(error: &domain::facts::FactError, typed: &Typed, language: Language) -> FieldProblem {
    let pointer = shown_at(&error.pointer, typed);
    let (list, index, key) = parts(&pointer);
    let sentence = fact_mistake(language, error.code);
    if index.is_none() || kind_of(list, key).is_none() {
        return FieldProblem { id: format!("facts{pointer}"), sentence };
    }
    let label = fact_label(list, key);
    let sentence = fill(text().sums.labelled, &[("label", label), ("sentence", &sentence)]);
    FieldProblem { id: format!("facts{pointer}"), sentence }
}

/// Puts a value under a pointer whose parents are there; a blank takes the answer away.
fn set(value: &mut Value, pointer: &str, new: Option<Value>) {
    let Some((parent, key)) = pointer.rsplit_once('/') else { return };
    if key == "status" {
        return set_parent(value, parent, new.filter(|new| !new.is_null()));
    }
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

/// What is said of a child's father or mother: nothing, that there is none, or the state.
fn set_parent(value: &mut Value, pointer: &str, status: Option<Value>) {
    let new = match status {
        None => None,
        Some(Value::String(word)) if word == "none" => Some(Value::from(word)),
        Some(status) => {
            let months = value.pointer(pointer).and_then(|parent| parent.get("months")).cloned();
            Some(json!({ "status": status, "months": months }))
        }
    };
    set(value, pointer, new);
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

    fn found(typed: &[(&str, &str)]) -> Result<HouseholdFacts, Vec<FieldProblem>> {
        let typed = typed.iter().map(|(key, typed)| ((*key).to_owned(), Answer::of(*typed))).collect();
        verified(&Change::of(&facts()), &typed, TODAY.parse().unwrap())
    }

    #[test]
    fn what_nobody_touched_keeps_its_digest() {
        assert_eq!(found(&[]).unwrap().digest(), facts().digest());
    }

    #[test]
    fn a_typed_amount_replaces_the_declared_one() {
        let facts = found(&[("facts/incomes/0/gross", "1,350.50 元")]).unwrap();
        assert_eq!(facts.incomes.unwrap()[0].gross, Some("1350.5".parse().unwrap()));
    }

    #[test]
    fn entries_come_and_go() {
        let facts = found(&[
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
        let problems = found(&[("facts/incomes/0/gross", "a lot")]).unwrap_err();
        assert_eq!(problems[0].id, "facts/incomes/0/gross");
        let problems = found(&[("facts/incomes/0/member", "m7")]).unwrap_err();
        assert_eq!(problems[0].id, "facts/incomes/0/member");
    }

    #[test]
    fn a_field_shows_what_the_facts_say_until_something_is_typed() {
        let change = Change::of(&facts());
        let typed = Typed::from([("facts/incomes/0/gross".to_owned(), Answer::of("9"))]);
        assert_eq!(answer_at(&change, "/incomes/0/gross", &typed).text(), "9");
        assert_eq!(answer_at(&change, "/members/0/birth_date", &typed).text(), "1960-1-1");
    }

    fn whole(typed: &[(&str, &str)]) -> Value {
        let typed = typed.iter().map(|(key, typed)| ((*key).to_owned(), Answer::of(*typed))).collect();
        let facts = verified(&Change::whole(&facts()), &typed, TODAY.parse().unwrap()).unwrap();
        serde_json::to_value(facts).unwrap()
    }

    #[test]
    fn where_everything_is_stated_a_blank_is_not_known_and_new_entries_are_ordinary() {
        let value = whole(&[
            ("facts/incomes/0/cost", ""),
            ("facts+members", "1"),
            ("facts/members/1/relation", "child"),
            ("facts/members/1/father/status", "dead"),
            ("facts/members/1/father/months", "7"),
            ("facts/members/1/mother/status", "none"),
        ]);
        assert_eq!(value["incomes"][0]["cost"], Value::Null);
        assert_eq!(value["members"][1]["disability"], "none");
        assert_eq!(value["members"][1]["father"], json!({ "status": "dead", "months": 7 }));
        assert_eq!(value["members"][1]["mother"], "none");
    }

    #[test]
    fn a_list_or_an_event_may_be_there_or_not_or_not_be_known() {
        let value = whole(&[("facts?event", "given"), ("facts/event/kind", "emergency"), ("facts?incomes", "none")]);
        assert_eq!(value["event"]["kind"], "emergency");
        assert_eq!(value["incomes"], json!([]));
        let value =
            whole(&[("facts?incomes", "unknown"), ("facts/incomes/0/gross", "no number"), ("facts?price", "none")]);
        assert_eq!(value.get("incomes"), None);
        assert_eq!(value["price"], "none");
    }

    #[test]
    fn a_mistake_is_told_at_its_field_though_an_entry_before_it_goes() {
        let typed = [("facts+incomes", "1"), ("facts-/incomes/0", "yes"), ("facts/incomes/1/member", "m7")];
        assert_eq!(found(&typed).unwrap_err()[0].id, "facts/incomes/1/member");
    }

    #[test]
    fn what_begins_ordinarily_is_shown_so() {
        let typed = Typed::from([("facts+members".to_owned(), Answer::of("1"))]);
        let change = Change::whole(&facts());
        assert_eq!(answer_at(&change, "/members/1/disability", &typed).text(), "none");
        assert_eq!(answer_at(&change, "/members/1/father/status", &typed).text(), "able");
        assert_eq!(answer_at(&change, "/incomes/0/cost", &typed).text(), "0");
        assert_eq!(answer_at(&change, "/members/0/disability", &typed).text(), "");
    }
}
