//! Whether there is anything of a list, or of what befell the household: given, none, or not known.

use serde_json::{Value, json};

use super::{
    change::{ALL_LISTS, Change},
    start::started,
};
use crate::staff::Typed;

/// What may be there once, and not as a list.
pub const OBJECTS: [&str; 3] = ["event", "current_dibao", "price"];

/// What is said of a list or an object as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// There is something.
    Given,
    /// There is nothing.
    None,
    /// Nobody knows.
    Unknown,
}

impl Presence {
    /// The key of the choice.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Given => "given",
            Self::None => "none",
            Self::Unknown => "unknown",
        }
    }
}

/// The key under which a form keeps what is said of it.
pub fn presence_key(name: &str) -> String {
    format!("facts?{name}")
}

/// What is said of it: what was chosen, else what the facts say.
pub fn presence(change: &Change, name: &str, typed: &Typed) -> Presence {
    let chosen = typed.get(&presence_key(name)).map(|answer| answer.text().to_owned());
    match chosen.as_deref() {
        Some("given") => return Presence::Given,
        Some("none") => return Presence::None,
        Some("unknown") => return Presence::Unknown,
        _ => {}
    }
    match change.value(&format!("/{name}")) {
        None | Some(Value::Null) => Presence::Unknown,
        Some(Value::Array(entries)) if entries.is_empty() => Presence::None,
        Some(Value::String(_)) => Presence::None,
        Some(_) => Presence::Given,
    }
}

/// Puts what is there now, and was not, in its place.
pub(super) fn keep_given(value: &mut Value, change: &Change, typed: &Typed) {
    if !change.is_whole {
        return;
    }
    let Value::Object(facts) = value else { return };
    for name in OBJECTS {
        if presence(change, name, typed) == Presence::Given && !facts.get(name).is_some_and(Value::is_object) {
            facts.insert(name.to_owned(), started(name));
        }
    }
    for name in ALL_LISTS {
        if presence(change, name, typed) == Presence::Given && !facts.get(name).is_some_and(Value::is_array) {
            facts.insert(name.to_owned(), json!([]));
        }
    }
}

/// Takes out what is not there, or not known.
pub(super) fn take_away(value: &mut Value, change: &Change, typed: &Typed) {
    if !change.is_whole {
        return;
    }
    let Value::Object(facts) = value else { return };
    for name in ALL_LISTS.into_iter().chain(OBJECTS) {
        match presence(change, name, typed) {
            Presence::Given => {}
            Presence::Unknown => drop(facts.remove(name)),
            Presence::None => {
                let nothing = if OBJECTS.contains(&name) { json!("none") } else { json!([]) };
                facts.insert(name.to_owned(), nothing);
            }
        }
    }
}
