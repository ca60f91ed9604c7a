//! A household of which all but one answer is known: what the answer cannot change is settled without
//! it, and for what it can change it is the one question that is asked.

pub mod households;

use calculation::{fewest_questions, find};
use domain::assessment::{Outcome, ProgrammeFinding};
use domain::facts::HouseholdFacts;
use domain::policy::PolicyPack;
use serde_json::Value;

use crate::classes::{outcomes, possible};
use crate::support::{answers, facts, today};

/// The parts of what a household states that are stated as one.
const OF_ONE: [&str; 4] = ["/current_dibao", "/event", "/price", "/kind"];

fn without(value: &Value, place: &str) -> Option<HouseholdFacts> {
    let mut open = value.clone();
    *open.pointer_mut(place)? = Value::Null;
    let open: HouseholdFacts = serde_json::from_value(open).ok()?;
    open.check(today()).is_empty().then_some(open)
}

/// Every answer that may be missing.
fn places(value: &Value) -> Vec<String> {
    let mut places = answers(value);
    for of_one in OF_ONE {
        let inner = value.pointer(of_one).and_then(Value::as_object);
        places.extend(inner.into_iter().flat_map(|inner| inner.keys()).map(|key| format!("{of_one}/{key}")));
    }
    for list in ["incomes", "expenses", "assets"] {
        let lines = value.get(list).and_then(Value::as_array).map_or(0, Vec::len);
        places.extend((0..lines).map(|line| format!("/{list}/{line}/kind")));
    }
    places.sort();
    places.dedup();
    places
}

/// What is found without one answer: what is settled is as with it, and all that is open waits for
/// that answer alone.
fn is_asked_for(pack: &PolicyPack, all: &[ProgrammeFinding], open: &HouseholdFacts, place: &str) {
    let found = find(pack, open, today()).programmes;
    let (waiting, settled): (Vec<_>, Vec<_>) = found.into_iter().partition(|one| !one.needs.is_empty());
    for one in settled {
        let whole = all.iter().find(|whole| whole.programme == one.programme).unwrap();
        assert_eq!((one.outcome, one.amount), (whole.outcome, whole.amount), "{:?} without {place}", one.programme);
    }
    let asked = fewest_questions(pack, open, today());
    for one in &asked.programmes {
        assert!(one.exact && one.ask == [place], "{:?} asks {:?} without {place}", one.programme, one.ask);
    }
    let waiting: Vec<_> = waiting.iter().map(|one| one.programme).collect();
    let programmes: Vec<_> = asked.programmes.iter().map(|one| one.programme).collect();
    let settles: Vec<_> = asked.questions.iter().map(|question| (question.fact.as_str(), &question.settles)).collect();
    assert_eq!(programmes, waiting, "without {place}");
    assert!(waiting.is_empty() && settles.is_empty() || settles == [(place, &waiting)], "{settles:?} without {place}");
}

/// Whether an outcome is open is seen by trying every answer that there is.
fn is_open_where_answers_differ(pack: &PolicyPack, value: &Value, place: &str) {
    let with = |answer: Value| {
        let mut value = value.clone();
        *value.pointer_mut(place)? = answer;
        outcomes(pack, value)
    };
    let tried: Vec<_> = possible(place).into_iter().filter_map(with).collect();
    let Some((first, others)) = tried.split_first() else { return };
    for (index, (programme, person, outcome)) in with(Value::Null).unwrap().into_iter().enumerate() {
        let settled = first.get(index).unwrap().2;
        let alike = others.iter().all(|other| other.get(index).unwrap().2 == settled);
        let expected = if alike { settled } else { Outcome::Undetermined };
        assert_eq!(outcome, expected, "{programme:?} of {person:?} without {place}");
    }
}

fn try_every_answer(pack: &PolicyPack, value: &Value) {
    let all = find(pack, &facts(value.clone()), today()).programmes;
    assert!(all.iter().all(|one| one.needs.is_empty()), "all is known");
    for place in places(value) {
        if let Some(open) = without(value, &place) {
            is_asked_for(pack, &all, &open, &place);
            is_open_where_answers_differ(pack, value, &place);
        }
    }
}

/// A test for each household.
macro_rules! households {
    ($($name:ident),*) => {
        $(
            #[test]
            fn $name() {
                let (pack, facts) = households::$name();
                try_every_answer(&pack, &facts);
            }
        )*
    };
}

households!(
    an_elder_with_a_poor_child,
    a_child_without_able_parents,
    a_disabled_spouse_on_dibao,
    a_small_business_and_large_bills,
    a_second_fire,
    months_of_spending,
    three_generations,
    an_ill_spouse_near_the_line,
    a_third_fire,
    a_disabled_grown_child,
    a_grade,
    a_cap_of_the_year,
    a_bill_each_month
);
