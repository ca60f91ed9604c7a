//! What is told beside outcome and amount: of whom a reason speaks, what an amount waits for, what a
//! rule read. Worked out by hand with an urban standard of 795 and a rural one of 604.

use calculation::{bundle, fewest_questions, find, find_with_derivation};
use domain::Programme;
use domain::assessment::{Need, Outcome, ProgrammeFinding};
use domain::derivation::{ArgumentName, Node, Quantity, Rule};
use domain::facts::HouseholdFacts;
use domain::policy::PolicyPack;
use serde_json::{Value, json};

use crate::support::{facts, pack, today};

/// All that is not said is as usual, but for what is null.
fn usual(value: &Value, open: &[&str]) -> HouseholdFacts {
    let mut answered = serde_json::to_value(facts(value.clone()).answered_ordinarily()).unwrap();
    for place in open {
        let (holder, key) = place.rsplit_once('/').unwrap();
        let holder = answered.pointer_mut(holder).and_then(Value::as_object_mut).unwrap();
        holder.insert(key.to_owned(), Value::Null);
    }
    facts(answered)
}

fn found(pack: &PolicyPack, facts: &HouseholdFacts, programme: Programme) -> ProgrammeFinding {
    find(pack, facts, today()).programmes.into_iter().find(|found| found.programme == programme).unwrap()
}

fn fact(pointer: &str) -> Need {
    Need::Fact(pointer.into())
}

fn couple(wage: &str) -> Value {
    json!({"members": [{"id": "m1", "relation": "applicant", "birth_date": "1980-01-01"},
            {"id": "m2", "relation": "spouse", "birth_date": "1980-01-01", "serious_illness": true}],
        "incomes": [{"member": "m1", "kind": "wage", "per": "month", "gross": wage}]})
}

#[test]
fn a_reason_of_a_programme_for_persons_says_of_whom_it_speaks() {
    let tekun = found(&pack(), &usual(&couple("900"), &[]), Programme::Tekun);
    let subjects: Vec<_> = tekun.reasons.iter().map(|reason| reason.subject.as_deref()).collect();
    assert_eq!(subjects, [Some("m1"), Some("m2")]);
    let answers: Vec<_> = tekun.members.iter().map(|answer| &*answer.id).collect();
    assert_eq!(answers, ["m1", "m2"]);
}

#[test]
fn the_amount_waits_for_the_certificate_where_only_a_severe_one_pays_the_whole_standard() {
    let rules = [("topup.mode", "full_standard"), ("topup.full_for", "severe_disability")];
    let pack = pack().overlaid(&rules.map(|(key, value)| (key.to_owned(), value.to_owned())).into()).unwrap();
    let dibao = |open: &[&str]| found(&pack, &usual(&couple("900"), open), Programme::Dibao);
    // Twice 795 less 900.
    assert_eq!(dibao(&[]).amount.map(|amount| amount.money().fen()), Some(69_000));
    let open = dibao(&["/members/1/disability"]);
    assert_eq!((open.outcome, open.amount, open.needs), (Outcome::Eligible, None, vec![fact("/members/1/disability")]));
}

#[test]
fn a_grandchild_whose_parents_left_it_here_counts_at_any_age() {
    let value = json!({"members": [{"id": "m1", "relation": "applicant", "birth_date": "1950-01-01"},
        {"id": "m2", "relation": "grandchild", "birth_date": "2010-01-01", "coresidence_months": 30}]});
    let open = found(&pack(), &usual(&value, &["/members/1/birth_date", "/members/1/custody"]), Programme::Dibao);
    assert_eq!(open.needs, [fact("/members/1/custody")]);
}

#[test]
fn one_is_asked_in_the_order_of_the_page() {
    let value = json!({"members": [{"id": "m1", "relation": "applicant", "birth_date": "1980-01-01"}]});
    let open = ["/members/0/custody", "/members/0/holds", "/hukou_local", "/assets"];
    let asked = fewest_questions(&pack(), &usual(&value, &open), today());
    let dibao = |question: &&domain::fewest::Question| question.settles.contains(&Programme::Dibao);
    let order: Vec<_> = asked.questions.iter().filter(dibao).map(|question| question.fact.as_str()).collect();
    let many: Vec<_> = asked.questions.iter().map(|question| question.settles.len()).collect();
    assert!(many.is_sorted_by(|first, second| first >= second), "{asked:?}");
    assert_eq!(order, ["/hukou_local", "/members/0/holds", "/members/0/custody", "/assets"], "{asked:?}");
}

#[test]
fn what_two_answers_settle_together_is_asked_for_together() {
    let transfer = json!({"member": "m1", "kind": "transfer_in", "per": "month", "gross": "200"});
    let value = json!({"region": "rural", "members": [{"id": "m1", "relation": "applicant", "birth_date": "1980-01-01"}],
        "incomes": [transfer, transfer, transfer]});
    let open = usual(&value, &["/incomes/0/item", "/incomes/2/item"]);
    let asked = fewest_questions(&pack(), &open, today());
    let dibao = asked.programmes.iter().find(|one| one.programme == Programme::Dibao).unwrap();
    // Of three times 200 a scholarship is no income: the amount is settled once both are known.
    assert_eq!(
        (dibao.ask.as_slice(), dibao.exact),
        (["/incomes/0/item".into(), "/incomes/2/item".into()].as_slice(), true)
    );
}

#[test]
fn what_is_closed_by_income_is_excluded_by_nothing() {
    let bundle = bundle(&pack(), &usual(&couple("9000"), &[]), today());
    assert_eq!(bundle.excluded, vec![]);
    let poor = bundle_of("700");
    assert!(poor.iter().any(|one| one.programme == Programme::Edge), "dibao goes before: {poor:?}");
}

fn bundle_of(wage: &str) -> Vec<domain::bundle::Excluded> {
    bundle(&pack(), &usual(&couple(wage), &[]), today()).excluded
}

fn nodes(node: &Node) -> Vec<&Node> {
    std::iter::once(node).chain(node.children.iter().flat_map(nodes)).collect()
}

#[test]
fn the_derivation_names_every_figure_in_its_own_unit() {
    let mut value = couple("900");
    value["region"] = json!("rural");
    let told = find_with_derivation(&pack(), &usual(&value, &[]), today()).derivation.unwrap();
    let all = nodes(&told);
    let read = |rule: Rule, name: ArgumentName| {
        let of_rule = all.iter().filter(|node| node.rule == rule).flat_map(|node| &node.arguments);
        of_rule.filter(|argument| argument.name == name).map(|argument| argument.value.clone()).collect::<Vec<_>>()
    };
    let yuan = |text: &str| Quantity::Yuan(domain::Fraction::new(text.parse().unwrap()));
    // Twice 604 less 900.
    assert_eq!(read(Rule::DibaoAmount, ArgumentName::Gap).first(), Some(&yuan("308")));
    assert_eq!(read(Rule::DibaoAmount, ArgumentName::Rounding).first(), Some(&Quantity::Word("ceil_yuan".into())));
    assert_eq!(read(Rule::OwnIncomeTest, ArgumentName::Standard).first(), Some(&yuan("604")));
    let number = |text: &str| Quantity::Number(domain::Fraction::new(text.parse().unwrap()));
    assert_eq!(read(Rule::Edge, ArgumentName::Multiple), [number("1.5")]);
    assert_eq!(read(Rule::LabourTest, ArgumentName::ElderAge).first(), Some(&number("60")));
}
