//! Rating says of every household what finding says of it, with or without all answers.

use calculation::{find, rate};
use domain::assessment::RatedProgramme;
use domain::facts::HouseholdFacts;
use proptest::prelude::*;
use serde_json::Value;

use crate::support::{facts, household, local_pack, pack, today};

/// Both for one household, in a place without and one with local rules.
fn same(facts: &HouseholdFacts) -> Result<(), TestCaseError> {
    for pack in [pack(), local_pack()] {
        let (rated, found) = (rate(&pack, facts, today()), find(&pack, facts, today()));
        let outcomes: Vec<_> = found.programmes.iter().map(RatedProgramme::from).collect();
        prop_assert_eq!(rated.programmes, outcomes);
        prop_assert_eq!(rated.counted, found.household.counted);
        prop_assert_eq!(rated.proposed, found.proposed);
    }
    Ok(())
}

proptest! {
    #[test]
    fn rating_is_finding_without_the_figures(value in household()) {
        same(&facts(value))?;
    }

    #[test]
    fn rating_leaves_open_what_finding_leaves_open(value in household(), pick in any::<prop::sample::Index>(), other in any::<prop::sample::Index>()) {
        let (all, mut open) = (questions(&value), value);
        for place in [pick.get(&all), other.get(&all)] {
            *open.pointer_mut(place).unwrap() = Value::Null;
        }
        if let Ok(open) = serde_json::from_value::<HouseholdFacts>(open) {
            same(&open)?;
        }
    }
}

/// The questions of the household and of its first member, as JSON pointers.
fn questions(value: &Value) -> Vec<String> {
    let keys = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    let own = keys(value).into_iter().filter(|key| key != "members").map(|key| format!("/{key}"));
    let first = keys(value.pointer("/members/0").unwrap()).into_iter().filter(|key| key != "id");
    own.chain(first.map(|key| format!("/members/0/{key}"))).collect()
}
