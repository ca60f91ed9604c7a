//! The reasons of a refusal, asked and read.

use domain::case::{PropertyItem, RefusalReason};

use super::{Ask, AskKind, Filled, Typed, words::choices};
use crate::{components::Choice, text::text};

const REASONS: &str = "reasons";

/// The questions: which reasons, and what some of them need beside.
pub fn asks(typed: &Typed) -> Vec<Ask> {
    let case = &text().case;
    let mut asks = vec![Ask::new(REASONS, case.refusal_reasons, AskKind::Ticks(reason_choices()))];
    let is_ticked = |code: &str| typed.get(REASONS).is_some_and(|answer| answer.keys().any(|key| key == code));
    if is_ticked("property") {
        asks.push(Ask::new("property", case.property_item, AskKind::Select(property_choices())));
    }
    if is_ticked("other") {
        asks.push(Ask::new("other", case.other_reason, AskKind::Words));
    }
    asks
}

/// The reasons that were ticked.
pub fn read(filled: &Filled<'_>) -> Option<Vec<RefusalReason>> {
    let answer = filled.typed.get(REASONS)?;
    answer
        .keys()
        .map(|code| {
            Some(match code {
                "income_not_below_line" => RefusalReason::IncomeNotBelowLine,
                "property" => RefusalReason::Property { item: filled.word("property")? },
                "household_composition" => RefusalReason::HouseholdComposition,
                "false_declaration" => RefusalReason::FalseDeclaration,
                "covered_elsewhere" => RefusalReason::CoveredElsewhere,
                "supporter_able" => RefusalReason::SupporterAble,
                "expenses_too_low" => RefusalReason::ExpensesTooLow,
                "same_cause_limit" => RefusalReason::SameCauseLimit,
                "other" => RefusalReason::Other { text: filled.text("other") },
                _ => return None,
            })
        })
        .collect()
}

fn reason_choices() -> Vec<Choice> {
    let case = &text().case;
    [
        ("income_not_below_line", case.income_not_below),
        ("property", case.property),
        ("household_composition", case.composition),
        ("false_declaration", case.false_declaration),
        ("covered_elsewhere", case.covered_elsewhere),
        ("supporter_able", case.supporter_able),
        ("expenses_too_low", case.expenses_too_low),
        ("same_cause_limit", case.same_cause),
        ("other", case.other),
    ]
    .into_iter()
    .map(|(code, label)| Choice::new(code, label))
    .collect()
}

fn property_choices() -> Vec<Choice> {
    use PropertyItem::{Capital, Housing, Money, NonResidential, Other, Vehicle};
    choices(&[Money, Vehicle, Housing, NonResidential, Capital, Other])
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::answer::Answer;

    #[test]
    fn every_reason_that_can_be_ticked_is_read() {
        let codes: Vec<String> = reason_choices().into_iter().map(|choice| choice.key).collect();
        let typed = Typed::from([
            (REASONS.to_owned(), Answer::of(codes.join(","))),
            ("property".to_owned(), Answer::of("housing")),
            ("other".to_owned(), Answer::of("a ground of the law")),
        ]);
        let files = BTreeMap::new();
        let reasons = read(&Filled { typed: &typed, files: &files }).unwrap();
        assert_eq!(reasons.iter().map(RefusalReason::code).collect::<Vec<_>>(), codes);
        assert_eq!(asks(&typed).len(), 3);
    }
}
