//! What a check found, as it is typed: any number of entries.

use domain::case::CheckHit;

use super::{Filled, Typed};
use crate::{
    answer::Answer,
    components::FieldProblem,
    staff::ask::read_money,
    text::{fill, text},
};

/// How many entries are open.
pub fn count(typed: &Typed) -> usize {
    typed.get("hits").and_then(|answer| answer.text().parse().ok()).unwrap_or(0)
}

/// The key of a part of an entry.
pub fn key(n: usize, part: &str) -> String {
    format!("hit-{n}-{part}")
}

/// The entries that say something.
pub fn entries(filled: Filled<'_>) -> Vec<CheckHit> {
    (1..=count(filled.typed))
        .filter_map(|n| {
            Some(CheckHit {
                member: filled.some_text(&key(n, "member"))?,
                source: filled.word(&key(n, "source"))?,
                text: filled.some_text(&key(n, "text"))?,
                amount: filled.money(&key(n, "amount")),
            })
        })
        .collect()
}

/// What is wrong with the entries: one that was begun is finished, and its source is among those
/// that were asked.
pub fn problems(typed: &Typed) -> Vec<FieldProblem> {
    (1..=count(typed)).flat_map(|n| problems_of(typed, n)).collect()
}

fn problems_of(typed: &Typed, n: usize) -> Vec<FieldProblem> {
    let (case, errors) = (&text().case, &text().errors);
    let answer = |part: &str| typed.get(&key(n, part)).map(Answer::text).unwrap_or_default();
    if ["member", "source", "text", "amount"].iter().all(|part| answer(part).is_empty()) {
        return Vec::new();
    }
    let told = |part: &str, template: &str, label: &str| FieldProblem {
        id: key(n, part),
        sentence: fill(template, &[("label", label)]),
    };
    let asked = |source: &str| typed.get("sources").is_some_and(|answer| answer.keys().any(|key| key == source));
    let mut wrong = Vec::new();
    if answer("member").is_empty() {
        wrong.push(told("member", errors.choose, case.hit_member));
    }
    if answer("source").is_empty() {
        wrong.push(told("source", errors.choose, case.hit_source));
    } else if !asked(answer("source")) {
        wrong.push(told("source", case.hit_source_not_asked, case.sources));
    }
    if !answer("amount").is_empty() && read_money(answer("amount")).is_none() {
        wrong.push(told("amount", errors.not_money, case.hit_amount));
    }
    if answer("text").chars().count() < procedure::TEXT_MIN {
        wrong.push(told("text", errors.required_plain, case.hit_text));
    }
    wrong
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(parts: &[(&str, &str)]) -> Typed {
        let own = [("hits", "1"), ("sources", "tax,bank")];
        own.iter().chain(parts).map(|(key, text)| ((*key).to_owned(), Answer::of(*text))).collect()
    }

    fn ids(parts: &[(&str, &str)]) -> Vec<String> {
        problems(&typed(parts)).into_iter().map(|problem| problem.id).collect()
    }

    #[test]
    fn an_entry_that_was_begun_is_finished() {
        assert!(ids(&[]).is_empty());
        assert_eq!(ids(&[("hit-1-text", "养老金")]), ["hit-1-member", "hit-1-source"]);
        assert_eq!(ids(&[("hit-1-member", "m1"), ("hit-1-source", "bank")]), ["hit-1-text"]);
    }

    #[test]
    fn a_source_that_was_not_asked_found_nothing() {
        let parts = |source| [("hit-1-member", "m1"), ("hit-1-source", source), ("hit-1-text", "存款")];
        assert!(ids(&parts("bank")).is_empty());
        assert_eq!(ids(&parts("vehicles")), ["hit-1-source"]);
    }
}
