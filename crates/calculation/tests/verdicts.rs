//! Who receives what beside what, worked out by hand with an urban standard of 795.

use calculation::{find, find_with_derivation};
use domain::Programme;
use domain::assessment::{MemberAnswer, Need, Outcome, ProgrammeFinding, ReasonCode};
use domain::derivation::{ArgumentName, Node, Quantity, Rule};
use serde_json::{Value, json};

use crate::support::{facts, pack, today};

/// All that is not said is as usual.
fn usual(value: Value) -> Value {
    serde_json::to_value(facts(value).answered_ordinarily()).unwrap()
}

fn found(value: &Value, programme: Programme) -> ProgrammeFinding {
    let all = find(&pack(), &facts(value.clone()), today()).programmes;
    all.into_iter().find(|found| found.programme == programme).unwrap()
}

fn answer(value: &Value, programme: Programme, id: &str) -> MemberAnswer {
    found(value, programme).members.into_iter().find(|answer| answer.id == id).unwrap()
}

#[test]
fn an_orphan_who_chose_the_money_of_children_is_told_no_parts_of_tekun() {
    let orphan = |choice: &str| {
        usual(
            json!({"members": [{"id": "m1", "relation": "applicant", "birth_date": "2016-01-01", "child_choice": choice,
            "father": {"status": "dead", "months": 9}, "mother": {"status": "dead", "months": 9}}]}),
        )
    };
    let (tekun, child) = (Programme::Tekun, Programme::OrphanChild);
    let chosen = found(&orphan("child"), tekun);
    assert_eq!((chosen.outcome, chosen.parts), (Outcome::NotEligible, vec![]));
    let taken = found(&orphan("tekun"), tekun);
    // 1.3 times 795, and a tenth of the wage of 2,060 for who takes care of itself.
    let parts: Vec<i64> = taken.parts.iter().map(|part| part.amount.fen()).collect();
    assert_eq!((taken.outcome, parts), (Outcome::Eligible, vec![103_350, 20_600]));
    assert_eq!(found(&orphan("tekun"), child).outcome, Outcome::NotEligible);
}

#[test]
fn a_grandchild_may_be_the_child_of_whom_nobody_knows_whether_it_is_grown() {
    let mut value = usual(json!({"members": [{"id": "m1", "relation": "applicant", "birth_date": "1950-01-01"},
        {"id": "m2", "relation": "child", "birth_date": "1985-01-01"},
        {"id": "m3", "relation": "grandchild", "birth_date": "2012-01-01", "coresidence_months": 30, "child_choice": "tekun",
            "father": {"status": "dead", "months": 9}, "mother": {"status": "dead", "months": 9}}]}));
    assert_eq!(answer(&value, Programme::Tekun, "m3").outcome, Outcome::NotEligible, "a grown parent is able");
    value["members"][1]["birth_date"] = Value::Null;
    let open = answer(&value, Programme::Tekun, "m3");
    assert_eq!(open.outcome, Outcome::Undetermined);
    assert!(open.needs.contains(&Need::Fact("/members/2/parents".into())), "{:?}", open.needs);
}

#[test]
fn who_spends_nothing_lives_in_no_rigid_household_whatever_comes_in() {
    let mut value = usual(json!({"members": [{"id": "m1", "relation": "applicant", "birth_date": "1980-01-01"}]}));
    let rigid = |value: &Value| {
        let found = found(value, Programme::Rigid);
        (found.outcome, found.needs)
    };
    let closed = (Outcome::NotEligible, vec![]);
    value["incomes"] = Value::Null;
    assert_eq!(rigid(&value), closed);
    value["incomes"] = json!([{"member": "m1", "kind": "wage", "per": "month", "gross": null, "cost": "0"}]);
    assert_eq!(rigid(&value), closed);
    value["supporters"] = Value::Null;
    value["incomes"] = json!([]);
    assert_eq!(rigid(&value), closed);
}

#[test]
fn a_text_that_was_in_force_is_cited_as_itself_before_the_law() {
    let cited = |custody: &str, code: ReasonCode| {
        let person = json!({"id": "m1", "relation": "applicant", "birth_date": "1980-01-01", "custody": custody});
        let value = usual(json!({"hukou_local": false, "members": [person]}));
        let all = find(&pack(), &facts(value), "2026-01-10".parse().unwrap()).programmes;
        let dibao = all.into_iter().find(|found| found.programme == Programme::Dibao).unwrap();
        let reason = dibao.reasons.into_iter().find(|reason| reason.code == code).unwrap();
        reason.citations.iter().map(|text| format!("{} {}", text.document, text.article)).collect::<Vec<_>>()
    };
    assert_eq!(cited("prison", ReasonCode::NobodyCounts), ["D57 7"]);
    assert_eq!(cited("none", ReasonCode::NotLocalIntake), ["R649 11"]);
}

#[test]
fn too_large_a_second_home_is_told_beside_what_is_usual() {
    let home = |area: &str| json!({"owner": "m1", "kind": "home", "area": area});
    let value = usual(json!({"members": [{"id": "m1", "relation": "applicant", "birth_date": "1980-01-01"}],
        "incomes": [], "assets": [home("40"), home("20.5")]}));
    let dibao = found(&value, Programme::Dibao);
    let reason = dibao.reasons.iter().find(|reason| reason.code == ReasonCode::SecondHome).unwrap();
    let figures: Vec<_> = reason.arguments.iter().map(|argument| (argument.name, argument.value.clone())).collect();
    let number = |text: &str| Quantity::Number(domain::Fraction::new(text.parse().unwrap()));
    assert_eq!(figures, [(ArgumentName::Area, number("60.5")), (ArgumentName::Limit, number("30"))]);
}

fn nodes(node: &Node) -> Vec<&Node> {
    std::iter::once(node).chain(node.children.iter().flat_map(nodes)).collect()
}

#[test]
fn the_derivation_says_why_each_member_counts() {
    let value = usual(json!({"members": [{"id": "m1", "relation": "applicant", "birth_date": "1980-01-01"},
        {"id": "m2", "relation": "spouse", "birth_date": "1980-01-01", "custody": "prison"}]}));
    let told = find_with_derivation(&pack(), &facts(value), today()).derivation.unwrap();
    let all = nodes(&told);
    let members = all.iter().filter(|node| node.rule == Rule::MemberCounts);
    let why: Vec<_> = members
        .map(|node| (node.subject.as_deref(), node.arguments.first().map(|argument| argument.value.clone())))
        .collect();
    let word = |word: &str| Some(Quantity::Word(word.into()));
    assert_eq!(why, [(Some("m1"), word("applicant")), (Some("m2"), word("in_prison"))]);
}
