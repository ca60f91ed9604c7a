//! Entries of the lists of facts, added and taken out.

use serde_json::{Map, Value, json};

use super::{change::is_removed, show::parts, start::started};
use crate::staff::Typed;

/// Adds entries to the end of a list.
pub(super) fn add_entries(value: &mut Value, list: &str, count: usize, is_ordinary: bool) {
    if count == 0 {
        return;
    }
    let owner = value.pointer("/members/0/id").and_then(Value::as_str).unwrap_or("m1").to_owned();
    let Value::Object(object) = value else { return };
    let entries = object.entry(list).or_insert_with(|| json!([]));
    let Value::Array(entries) = entries else { return };
    for _ in 0..count {
        let mut entry = match started(list) {
            Value::Object(entry) if is_ordinary => entry,
            _ => Map::new(),
        };
        entry.extend(new_entry(list, entries, &owner));
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
        "past_grants" => {}
        _ => {
            entry.insert("member".to_owned(), owner.into());
        }
    }
    entry
}

/// Takes the entries out that are to go.
pub(super) fn remove_entries(value: &mut Value, list: &str, typed: &Typed) {
    let Some(Value::Array(entries)) = value.get_mut(list) else { return };
    let mut index = 0;
    entries.retain(|_| {
        let stays = !is_removed(list, index, typed);
        index += 1;
        stays
    });
}

/// The place in the form of a pointer into the facts without the entries that go.
pub(super) fn shown_at(pointer: &str, typed: &Typed) -> String {
    let (list, Some(index), key) = parts(pointer) else { return pointer.to_owned() };
    // Kind and level of a disability are one field.
    let key = key.split_once("/level").map_or(key, |(field, _)| field);
    let mut before = index;
    let mut shown = 0_usize;
    loop {
        if !is_removed(list, shown, typed) {
            if before == 0 {
                return format!("/{list}/{shown}/{key}");
            }
            before = before.saturating_sub(1);
        }
        shown = shown.saturating_add(1);
    }
}
