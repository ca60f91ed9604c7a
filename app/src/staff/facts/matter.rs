//! Which differences matter: those that change what the rules say.

use domain::{Date, facts::HouseholdFacts, policy::PolicyPack};
use serde_json::Value;

use super::show::{FactRow, parts};

/// Marks the rows whose difference alone would change an outcome, an amount or a reason. Where an
/// entry was added or removed, it matters as a whole.
pub fn mark_what_matters(
    rows: &mut [FactRow],
    pack: &PolicyPack,
    on: Date,
    declared: &HouseholdFacts,
    verified: &HouseholdFacts,
) {
    if rows.iter().all(|row| !row.differs) {
        return;
    }
    let (Ok(was), Ok(is)) = (serde_json::to_value(declared), serde_json::to_value(verified)) else { return };
    let before = calculation::assess(pack, declared, on).own_digest();
    for row in rows.iter_mut().filter(|row| row.differs) {
        let changed = with_one(&was, &is, &row.pointer).and_then(|value| serde_json::from_value(value).ok());
        row.matters =
            changed.is_some_and(|facts: HouseholdFacts| calculation::assess(pack, &facts, on).own_digest() != before);
    }
}

/// The declared facts with one answer, or one whole entry, as it was verified.
fn with_one(was: &Value, is: &Value, pointer: &str) -> Option<Value> {
    let mut changed = was.clone();
    let (list, index, key) = parts(pointer);
    let Some(index) = index else {
        let parent = if list.is_empty() { Some(&mut changed) } else { changed.get_mut(list) };
        let Some(Value::Object(object)) = parent else {
            changed.as_object_mut()?.insert(list.to_owned(), is.get(list)?.clone());
            return Some(changed);
        };
        match is.pointer(pointer) {
            Some(new) => object.insert(key.to_owned(), new.clone()),
            None => object.remove(key),
        };
        return Some(changed);
    };
    let new = is.get(list).and_then(|list| list.get(index));
    let entries = changed.as_object_mut()?.entry(list).or_insert_with(|| Value::Array(Vec::new())).as_array_mut()?;
    match (entries.get_mut(index), new) {
        (Some(Value::Object(entry)), Some(new)) => {
            match new.get(key) {
                Some(value) => entry.insert(key.to_owned(), value.clone()),
                None => entry.remove(key),
            };
        }
        (None, Some(new)) => entries.push(new.clone()),
        (Some(_), None) => {
            entries.remove(index);
        }
        _ => return None,
    }
    Some(changed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_answer_is_taken_from_the_verified_facts_and_no_other() {
        let was = serde_json::json!({"region":"rural","incomes":[{"gross":"1","tax":"1"}]});
        let is = serde_json::json!({"region":"urban","incomes":[{"gross":"2"},{"gross":"5"}]});
        let one = |pointer| with_one(&was, &is, pointer).unwrap();
        assert_eq!(one("/region")["incomes"], was["incomes"]);
        assert_eq!(one("/incomes/0/gross")["incomes"][0], serde_json::json!({"gross":"2","tax":"1"}));
        assert_eq!(one("/incomes/0/tax")["incomes"][0], serde_json::json!({"gross":"1"}));
        assert_eq!(one("/incomes/1/gross")["incomes"].as_array().map(Vec::len), Some(2));
    }
}
