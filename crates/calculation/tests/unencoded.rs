//! A value that nobody encoded leaves open what it could change, under its name, and changes nothing
//! else.

use calculation::find;
use domain::assessment::{Need, Outcome, ProgrammeFinding};
use domain::policy::{Key, PolicyPack};
use domain::{Fraction, Programme};
use serde_json::{Value, json};

use crate::one_answer::households;
use crate::support::{facts, pack, today};

fn all(pack: &PolicyPack, value: &Value) -> Vec<ProgrammeFinding> {
    find(pack, &facts(value.clone()), today()).programmes
}

/// Takes away one value after another.
fn without_each(pack: &PolicyPack, value: &Value) {
    let whole = all(pack, value);
    for key in Key::ALL.iter().filter(|key| pack.get(**key).is_some()) {
        let mut less = pack.clone();
        less.set(*key, None);
        for (found, whole) in all(&less, value).iter().zip(&whole) {
            let same = (found.outcome, found.amount) == (whole.outcome, whole.amount);
            let named = found.needs == [Need::Parameter(*key)];
            let silent = found.needs.is_empty();
            assert!(named || silent && same, "{:?} without {}: {found:?}", found.programme, key.name());
        }
    }
}

#[test]
fn what_nobody_encoded_is_named_by_all_that_waits_for_it() {
    for (pack, value) in [
        households::an_elder_with_a_poor_child(),
        households::a_child_without_able_parents(),
        households::a_disabled_spouse_on_dibao(),
        households::a_small_business_and_large_bills(),
        households::a_second_fire(),
        households::months_of_spending(),
        households::three_generations(),
        households::an_ill_spouse_near_the_line(),
        households::a_third_fire(),
        households::a_disabled_grown_child(),
        households::a_grade(),
        households::a_bill_each_month(),
    ] {
        without_each(&pack, &value);
    }
}

/// A person alone with a wage.
fn alone(wage: &str) -> Value {
    let value = json!({"members": [{"id": "m1", "relation": "applicant", "birth_date": "1980-01-01", "serious_illness": true}],
        "incomes": [{"member": "m1", "kind": "wage", "per": "month", "gross": wage}]});
    serde_json::to_value(facts(value).answered_ordinarily()).unwrap()
}

fn without(name: &str) -> PolicyPack {
    let mut pack = pack();
    pack.set(Key::from_name(name).unwrap(), None);
    pack
}

fn edge(pack: &PolicyPack, wage: &str) -> (Outcome, Vec<Need>) {
    let found = all(pack, &alone(wage)).into_iter().find(|found| found.programme == Programme::Edge).unwrap();
    (found.outcome, found.needs)
}

#[test]
fn whether_a_line_belongs_to_a_programme_matters_on_the_line_alone() {
    let key = "edge_inclusive";
    let pack = without(key);
    // The edge line is one and a half times 795.
    assert_eq!(edge(&pack, "1192.49"), (Outcome::Eligible, vec![]));
    assert_eq!(edge(&pack, "1192.51"), (Outcome::NotEligible, vec![]));
    let on_it = (Outcome::Undetermined, vec![Need::Parameter(Key::from_name(key).unwrap())]);
    assert_eq!(edge(&pack, "1192.5"), on_it);
}

#[test]
fn who_has_no_income_is_paid_the_standard_whichever_way_the_amount_is_set() {
    let (mut pack, ill) = households::an_ill_spouse_near_the_line();
    pack.set(Key::from_name("single.amount").unwrap(), None);
    // Nor does it matter below the line whether who is on it is taken in: 1,800 for two, 2,385.
    pack.set(Key::from_name("single_inclusive").unwrap(), None);
    let found = all(&pack, &ill).into_iter().find(|found| found.programme == Programme::SinglePersonDibao).unwrap();
    assert_eq!((found.outcome, found.amount.map(|amount| amount.money().fen())), (Outcome::Eligible, Some(79_500)));
}

#[test]
fn without_a_standard_nothing_is_compared_with_it() {
    let value = alone("700");
    let known = find(&without("dibao.standard.urban"), &facts(value), today());
    assert_eq!(known.household.total_income, Some(Fraction::whole(700)));
    let dibao = known.programmes.iter().find(|found| found.programme == Programme::Dibao).unwrap();
    let key = Key::from_name("dibao.standard.urban").unwrap();
    assert_eq!((dibao.outcome, &dibao.needs), (Outcome::Undetermined, &vec![Need::Parameter(key)]));
}
