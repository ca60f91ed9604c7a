//! What an entry begins with where a whole household is stated: as an ordinary one would answer.

use domain::facts::HouseholdFacts;
use serde_json::{Value, json};

use super::{change::Change, presence::OBJECTS, show::parts};

/// An entry of a list, or an object, that says what is ordinary.
pub(super) fn started(name: &str) -> Value {
    let is_object = OBJECTS.contains(&name);
    let bare = match name {
        "members" | "supporters" => json!({ "id": "m1" }),
        "assets" => json!({ "owner": "m1", "kind": "money" }),
        "incomes" | "expenses" => json!({ "member": "m1" }),
        _ => json!({}),
    };
    let facts = if is_object { json!({ name: bare }) } else { json!({ name: [bare] }) };
    let ordinary = serde_json::from_value::<HouseholdFacts>(facts).map(HouseholdFacts::answered_ordinarily);
    let mut value = ordinary.ok().and_then(|facts| serde_json::to_value(facts).ok()).unwrap_or_default();
    let found = if is_object { value.get_mut(name) } else { value.get_mut(name).and_then(|list| list.get_mut(0)) };
    found.map_or_else(|| json!({}), Value::take)
}

/// What stands under a pointer into an entry that was not in the facts from which a form starts.
pub(super) fn started_value(change: &Change, pointer: &str) -> Option<Value> {
    let (list, index, key) = parts(pointer);
    let is_new = match index {
        Some(index) => index >= change.known(list),
        None => OBJECTS.contains(&list) && !change.has(list),
    };
    if !is_new {
        // Of a father or mother that there is not, the state says so.
        let parent = pointer.strip_suffix("/status")?;
        return change.value(parent).filter(|parent| parent.is_string()).cloned();
    }
    if matches!(key, "member" | "owner") {
        return change.value("/members/0/id").cloned();
    }
    started(list).pointer(&format!("/{key}")).cloned()
}
