//! Which differences matter: those that change what the rules say.

use domain::{Date, facts::HouseholdFacts, policy::PolicyPack};
use serde_json::{Map, Value};

use super::{
    pair::Pair,
    show::{FactRow, Spot},
};

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
        let changed = with_one(&was, &is, &row.spot).and_then(|value| serde_json::from_value(value).ok());
        row.matters =
            changed.is_some_and(|facts: HouseholdFacts| calculation::assess(pack, &facts, on).own_digest() != before);
    }
}

/// The declared facts with one answer, or one whole entry, as it was verified.
fn with_one(was: &Value, is: &Value, spot: &Spot) -> Option<Value> {
    let mut changed = was.clone();
    let (list, key) = (spot.list.as_str(), spot.key.as_str());
    let Some(pair) = spot.entry else {
        let source = if list.is_empty() { Some(is) } else { is.get(list) };
        let target = if list.is_empty() { Some(&mut changed) } else { changed.get_mut(list) };
        match target {
            Some(Value::Object(target)) => take(target, source, key),
            _ => {
                changed.as_object_mut()?.insert(list.to_owned(), is.get(list)?.clone());
            }
        }
        return Some(changed);
    };
    let entries = changed.as_object_mut()?.entry(list).or_insert_with(|| Value::Array(Vec::new())).as_array_mut()?;
    let new = |after: usize| is.get(list)?.get(after);
    match pair {
        Pair { before: Some(before), after: Some(after) } => {
            take(entries.get_mut(before)?.as_object_mut()?, new(after), key);
        }
        Pair { before: None, after: Some(after) } => entries.push(new(after)?.clone()),
        Pair { before: Some(before), after: None } if before < entries.len() => {
            entries.remove(before);
        }
        Pair { .. } => return None,
    }
    Some(changed)
}

/// One answer of another version; where it has none, the answer goes.
fn take(target: &mut Map<String, Value>, source: Option<&Value>, key: &str) {
    match source.and_then(|source| source.get(key)) {
        Some(value) => target.insert(key.to_owned(), value.clone()),
        None => target.remove(key),
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spot(list: &str, entry: Option<(Option<usize>, Option<usize>)>, key: &str) -> Spot {
        let entry = entry.map(|(before, after)| Pair { before, after });
        Spot { list: list.to_owned(), entry, key: key.to_owned() }
    }

    #[test]
    fn one_answer_is_taken_from_the_verified_facts_and_no_other() {
        let was = serde_json::json!({"region":"rural","incomes":[{"gross":"1","tax":"1"}]});
        let is = serde_json::json!({"region":"urban","incomes":[{"gross":"5"},{"gross":"2"}],"event":{"months":2}});
        let one = |spot: Spot| with_one(&was, &is, &spot).unwrap();
        let both = Some((Some(0), Some(1)));
        assert_eq!(one(spot("", None, "region"))["region"], "urban");
        assert_eq!(one(spot("", None, "region"))["incomes"], was["incomes"]);
        assert_eq!(one(spot("incomes", both, "gross"))["incomes"][0], serde_json::json!({"gross":"2","tax":"1"}));
        assert_eq!(one(spot("incomes", both, "tax"))["incomes"][0], serde_json::json!({"gross":"1"}));
        assert_eq!(one(spot("incomes", Some((None, Some(0))), "gross"))["incomes"][1], is["incomes"][0]);
        assert_eq!(one(spot("incomes", Some((Some(0), None)), "tax"))["incomes"], serde_json::json!([]));
        assert_eq!(one(spot("event", None, "months"))["event"], is["event"]);
    }
}
