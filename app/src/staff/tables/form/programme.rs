//! What has to come out of a programme, for all together and for single members: the outcome, the
//! amount and what it is made of, the reasons, what is missing.

use calculation::case_table::ExpectedProgramme;
use domain::{
    Money, Programme,
    assessment::{Amount, AmountPart, Need, Outcome, Part, ReasonCode},
};
use serde_json::{Map, Value, json};

use super::{problem, value};
use crate::{
    answer::Answer,
    components::FieldProblem,
    preview::normalised,
    staff::{
        Typed,
        ask::read_money,
        words::{code, word},
    },
    text::text,
};

/// What may be expected of a programme.
pub const OUTCOMES: [&str; 3] = ["eligible", "not_eligible", "undetermined"];
/// What may be expected of an amount; nothing is compared where none of them is chosen.
pub const AMOUNT_KINDS: [&str; 4] = ["none", "monthly", "one_off", "up_to"];
/// What an amount may be made of.
pub const PARTS: [Part; 4] = [Part::Base, Part::TopUp, Part::BasicLiving, Part::Care];

/// The name of a field of a programme, or of the answer for a member.
pub fn field(of: &str, part: &str) -> String {
    format!("{of}-{part}")
}

/// What the names of the fields of the answer for a member begin with.
pub fn answer_of(programme: Programme, member: &str) -> String {
    format!("{}-member-{member}", code(&programme))
}

/// The name of a field of a part of the amount, by the key of its row.
pub fn part_field(programme: Programme, row: &str, what: &str) -> String {
    format!("{}-part-{row}-{what}", code(&programme))
}

/// The programmes of which the form expects something.
pub fn programmes(typed: &Typed) -> Vec<Programme> {
    typed.get("programmes").map(|keys| keys.keys().filter_map(word).collect()).unwrap_or_default()
}

/// The members for whom an answer of a programme is expected.
pub fn answered(typed: &Typed, programme: Programme) -> Vec<String> {
    keys(typed, &field(&code(&programme), "members"))
}

/// The keys of the rows of parts, in their order.
pub fn part_rows(typed: &Typed, programme: Programme) -> Vec<String> {
    keys(typed, &field(&code(&programme), "part_rows"))
}

/// Whether it is compared what the amount is made of.
pub fn has_parts(typed: &Typed, programme: Programme) -> bool {
    typed.get(&field(&code(&programme), "parts")).is_some_and(|answer| answer.text() == "yes")
}

fn keys(typed: &Typed, key: &str) -> Vec<String> {
    typed.get(key).map(|answer| answer.keys().map(str::to_owned).collect()).unwrap_or_default()
}

/// What is missing, as the key of a choice; no comma stands in it.
pub fn need_key(need: &Need) -> String {
    serde_json::to_string(need).unwrap_or_default()
}

/// What the form has a field for.
pub(super) const SHOWN: [&str; 8] =
    ["outcome", "amount", "no_amount", "reasons", "needs", "no_needs", "members", "parts"];

/// What is expected of a programme, as a form shows it.
pub(super) fn show(programme: Programme, expected: &ExpectedProgramme, typed: &mut Typed) {
    let of = code(&programme);
    let none = expected.no_amount;
    show_answer(&of, expected.outcome, expected.amount, none, &expected.reasons, typed);
    let mut needs: Vec<String> = expected.needs.iter().map(need_key).collect();
    needs.extend(expected.no_needs.then(|| "none".to_owned()));
    typed.insert(field(&of, "needs"), Answer::of(needs.join(",")));
    if let Some(parts) = &expected.parts {
        show_parts(programme, parts, typed);
    }
    let members: Vec<&str> = expected.members.keys().map(String::as_str).collect();
    typed.insert(field(&of, "members"), Answer::of(members.join(",")));
    for (member, answer) in &expected.members {
        let of = answer_of(programme, member);
        show_answer(&of, answer.outcome, answer.amount, answer.amount.is_none(), &answer.reasons, typed);
        let needs: Vec<String> = answer.needs.iter().map(need_key).collect();
        typed.insert(field(&of, "needs"), Answer::of(needs.join(",")));
    }
}

fn show_answer(
    of: &str,
    outcome: Outcome,
    amount: Option<Amount>,
    none: bool,
    reasons: &[ReasonCode],
    typed: &mut Typed,
) {
    let mut set = |part: &str, text: String| drop(typed.insert(field(of, part), Answer::of(text)));
    set("outcome", code(&outcome));
    let amount = value(&amount);
    let kind = amount.get("kind").and_then(Value::as_str).unwrap_or(if none { "none" } else { "" });
    set("kind", kind.to_owned());
    set("amount", amount.get("value").and_then(Value::as_str).unwrap_or_default().to_owned());
    set("reasons", reasons.iter().map(code).collect::<Vec<_>>().join(","));
}

fn show_parts(programme: Programme, parts: &[AmountPart], typed: &mut Typed) {
    let of = code(&programme);
    typed.insert(field(&of, "parts"), Answer::of("yes"));
    let rows: Vec<String> = (0..parts.len()).map(|row| row.to_string()).collect();
    typed.insert(field(&of, "part_rows"), Answer::of(rows.join(",")));
    for (row, part) in rows.iter().zip(parts) {
        let mut set = |what: &str, text: String| drop(typed.insert(part_field(programme, row, what), Answer::of(text)));
        set("kind", code(&part.part));
        set("member", part.member.as_ref().map(ToString::to_string).unwrap_or_default());
        set("amount", value(&part.amount).as_str().unwrap_or_default().to_owned());
    }
}

/// What the fields of one programme say.
pub(super) fn read(typed: &Typed, programme: Programme, problems: &mut Vec<FieldProblem>) -> Map<String, Value> {
    let of = code(&programme);
    let mut expected = outcome(typed, &of, problems);
    if answer(typed, &of, "kind").text() == "none" {
        expected.insert("no_amount".into(), true.into());
    }
    if has_parts(typed, programme) {
        let rows = part_rows(typed, programme);
        let parts = rows.iter().filter_map(|row| part(typed, programme, row, problems));
        expected.insert("parts".into(), parts.collect());
    }
    expected.extend(reasons_and_needs(typed, &of));
    let has_no_needs = answer(typed, &of, "needs").keys().any(|key| key == "none");
    expected.insert("no_needs".into(), has_no_needs.into());
    let members = answered(typed, programme);
    let answers = members.into_iter().map(|member| {
        let of = answer_of(programme, &member);
        let mut answer = outcome(typed, &of, problems);
        answer.extend(reasons_and_needs(typed, &of));
        (member, Value::Object(answer))
    });
    let answers: Map<String, Value> = answers.collect();
    if !answers.is_empty() {
        expected.insert("members".into(), Value::Object(answers));
    }
    expected
}

fn answer(typed: &Typed, of: &str, part: &str) -> Answer {
    typed.get(&field(of, part)).cloned().unwrap_or_default()
}

/// The outcome and the amount.
fn outcome(typed: &Typed, of: &str, problems: &mut Vec<FieldProblem>) -> Map<String, Value> {
    let t = &text().tables;
    let mut expected = Map::new();
    let outcome = answer(typed, of, "outcome");
    if OUTCOMES.contains(&outcome.text()) {
        expected.insert("outcome".into(), outcome.text().into());
    } else {
        problems.push(problem(&field(of, "outcome"), t.outcome_missing.to_owned()));
        // So that nothing else is said to be wrong because of it.
        expected.insert("outcome".into(), "undetermined".into());
    }
    let kind = answer(typed, of, "kind");
    if !matches!(kind.text(), "" | "none")
        && let Some(sum) = sum(typed, &field(of, "amount"), problems)
    {
        expected.insert("amount".into(), json!({ "kind": kind.text(), "value": sum }));
    }
    expected
}

fn sum(typed: &Typed, id: &str, problems: &mut Vec<FieldProblem>) -> Option<String> {
    let sum = typed.get(id).map(|answer| normalised(answer.text())).unwrap_or_default();
    if read_money(&sum).is_some_and(|sum| sum >= Money::ZERO) {
        return Some(sum);
    }
    problems.push(problem(id, text().tables.amount_missing.to_owned()));
    None
}

fn part(typed: &Typed, programme: Programme, row: &str, problems: &mut Vec<FieldProblem>) -> Option<Value> {
    let id = |what: &str| part_field(programme, row, what);
    let given = |what: &str| typed.get(&id(what)).map(|answer| answer.text().to_owned()).unwrap_or_default();
    let kind = word::<Part>(&given("kind"));
    if kind.is_none() {
        problems.push(problem(&id("kind"), text().tables.part_missing.to_owned()));
    }
    let sum = sum(typed, &id("amount"), problems);
    let mut part = json!({ "part": kind?, "amount": sum? });
    let member = given("member");
    if let Some(part) = part.as_object_mut().filter(|_| !member.is_empty()) {
        part.insert("member".into(), member.into());
    }
    Some(part)
}

fn reasons_and_needs(typed: &Typed, of: &str) -> Map<String, Value> {
    let reasons: Vec<Value> = answer(typed, of, "reasons").keys().map(Value::from).collect();
    let needs = answer(typed, of, "needs");
    let needs: Vec<Value> = needs.keys().filter_map(|key| serde_json::from_str::<Value>(key).ok()).collect();
    Map::from_iter([("reasons".to_owned(), reasons.into()), ("needs".to_owned(), needs.into())])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn expected() -> ExpectedProgramme {
        serde_json::from_value(json!({
            "outcome": "eligible", "amount": { "kind": "monthly", "value": "1134" },
            "reasons": ["income_below_line"],
            "parts": [{ "part": "base", "amount": "1008" }, { "part": "top_up", "member": "m2", "amount": "126" }],
            "members": {
                "m1": { "outcome": "not_eligible", "reasons": ["in_no_group"] },
                "m2": { "outcome": "eligible", "amount": { "kind": "one_off", "value": "29.5" },
                    "needs": [{ "fact": "/region" }] }
            }
        }))
        .unwrap()
    }

    fn shown() -> Typed {
        let mut typed = Typed::new();
        show(Programme::Dibao, &expected(), &mut typed);
        typed
    }

    fn read_back(typed: &Typed) -> ExpectedProgramme {
        let mut problems = Vec::new();
        let read = read(typed, Programme::Dibao, &mut problems);
        assert_eq!(problems, []);
        serde_json::from_value(Value::Object(read)).unwrap()
    }

    #[test]
    fn parts_and_answers_are_read_as_they_are_shown() {
        assert_eq!(read_back(&shown()), expected());
    }

    #[test]
    fn parts_that_are_not_compared_are_not_none() {
        let mut typed = shown();
        typed.insert("dibao-part_rows".into(), Answer::default());
        assert_eq!(read_back(&typed).parts, Some(Vec::new()));
        typed.insert("dibao-parts".into(), Answer::default());
        assert_eq!(read_back(&typed).parts, None);
    }

    #[test]
    fn a_row_that_is_taken_out_leaves_the_others_as_they_are() {
        let mut typed = shown();
        typed.insert("dibao-part_rows".into(), Answer::of("1"));
        typed.insert("dibao-members".into(), Answer::of("m2"));
        let read = read_back(&typed);
        assert_eq!(read.parts, expected().parts.map(|parts| parts.into_iter().skip(1).collect()));
        assert_eq!(read.members.keys().collect::<Vec<_>>(), ["m2"]);
    }

    #[test]
    fn each_mistake_of_a_part_or_an_answer_is_told_at_its_field() {
        let mut typed = shown();
        for (key, wrong) in [
            ("dibao-part-0-kind", ""),
            ("dibao-part-1-amount", "-1"),
            ("dibao-member-m1-outcome", ""),
            ("dibao-member-m2-amount", "much"),
        ] {
            typed.insert(key.into(), Answer::of(wrong));
        }
        let mut problems = Vec::new();
        read(&typed, Programme::Dibao, &mut problems);
        let ids: Vec<&str> = problems.iter().map(|problem| problem.id.as_str()).collect();
        assert_eq!(
            ids,
            ["dibao-part-0-kind", "dibao-part-1-amount", "dibao-member-m1-outcome", "dibao-member-m2-amount"]
        );
    }
}
