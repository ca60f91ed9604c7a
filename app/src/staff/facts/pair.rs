//! Which entries of two versions of a list are one and the same.

use serde_json::Value;

/// An entry by its places in the two versions; it may be missing in one of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    /// Its place in the version before.
    pub before: Option<usize>,
    /// Its place in the version after.
    pub after: Option<usize>,
}

/// What two entries must agree in to be the same one, the strictest first. Persons have ids;
/// of the rest the likeliest are taken together.
const AGREEMENTS: [fn(&Value, &Value) -> bool; 4] = [
    |one, other| id(one).is_some() && id(one) == id(other),
    |one, other| no_ids(one, other) && one == other,
    |one, other| no_ids(one, other) && whose(one) == whose(other) && one.get("kind") == other.get("kind"),
    |one, other| no_ids(one, other) && whose(one) == whose(other),
];

fn id(entry: &Value) -> Option<&Value> {
    entry.get("id")
}

fn no_ids(one: &Value, other: &Value) -> bool {
    id(one).is_none() && id(other).is_none()
}

fn whose(entry: &Value) -> Option<&Value> {
    ["member", "owner", "person"].iter().find_map(|key| entry.get(key))
}

/// The entries of both versions: those of the version before in their order, then the new ones.
pub fn pairs(before: &[Value], after: &[Value]) -> Vec<Pair> {
    let mut found: Vec<Option<usize>> = vec![None; before.len()];
    let mut is_taken = vec![false; after.len()];
    for agree in AGREEMENTS {
        for (one, place) in before.iter().zip(&mut found).filter(|(_, place)| place.is_none()) {
            let free = after.iter().zip(&mut is_taken).enumerate();
            let mut free = free.filter(|(_, (_, taken))| !**taken);
            if let Some((at, (_, taken))) = free.find(|(_, (other, _))| agree(one, other)) {
                *taken = true;
                *place = Some(at);
            }
        }
    }
    let known = found.into_iter().enumerate().map(|(at, after)| Pair { before: Some(at), after });
    let new = is_taken.iter().enumerate().filter(|(_, taken)| !**taken);
    known.chain(new.map(|(at, _)| Pair { before: None, after: Some(at) })).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn places(before: &Value, after: &Value) -> Vec<(Option<usize>, Option<usize>)> {
        let pairs = pairs(before.as_array().unwrap(), after.as_array().unwrap());
        pairs.into_iter().map(|pair| (pair.before, pair.after)).collect()
    }

    #[test]
    fn an_entry_that_goes_does_not_move_the_others() {
        let before = json!([
            {"member":"m1","kind":"wage","gross":"1000"},
            {"member":"m1","kind":"business","gross":"300"},
            {"member":"m2","kind":"wage","gross":"50"}
        ]);
        let after = json!([{"member":"m1","kind":"business","gross":"300"},{"member":"m2","kind":"wage","gross":"60"}]);
        assert_eq!(places(&before, &after), [(Some(0), None), (Some(1), Some(0)), (Some(2), Some(1))]);
    }

    #[test]
    fn persons_are_known_by_their_ids_alone() {
        let before = json!([{"id":"m1"},{"id":"m2"},{"id":"m3"}]);
        let after = json!([{"id":"m1"},{"id":"m3","relation":"child"},{"id":"m4"}]);
        let same = [(Some(0), Some(0)), (Some(1), None), (Some(2), Some(1)), (None, Some(2))];
        assert_eq!(places(&before, &after), same);
    }

    #[test]
    fn of_two_that_are_alike_the_equal_one_is_taken() {
        let before = json!([{"member":"m1","kind":"wage","gross":"1"},{"member":"m1","kind":"wage","gross":"2"}]);
        let after = json!([{"member":"m1","kind":"wage","gross":"2"}]);
        assert_eq!(places(&before, &after), [(Some(0), None), (Some(1), Some(0))]);
    }
}
