//! What a field of the facts says.

use serde_json::{Value, json};

use super::{
    field::{FactKind, kind_of},
    show::parts,
};
use crate::{
    answer::Answer,
    preview::normalised,
    staff::ask::read_day,
    text::{fact_label, fill, text},
};

/// What a field says; nothing where it is blank.
pub(super) fn parse(pointer: &str, answer: &Answer) -> Result<Option<Value>, String> {
    let (list, _, key) = parts(pointer);
    let typed = answer.text();
    let label = fact_label(list, key);
    let errors = &text().errors;
    let wrong = |template: &str| Err(fill(template, &[("label", label)]));
    if typed.is_empty() {
        // An income, an expense and a thing always belong to somebody.
        let must_be_there = matches!((list, key), ("incomes" | "expenses", "member") | ("assets", "owner"));
        return if must_be_there { wrong(errors.choose) } else { Ok(None) };
    }
    match kind_of(list, key) {
        Some(FactKind::Money | FactKind::Area) => match normalised(typed).parse::<domain::facts::Amount>() {
            Ok(amount) => Ok(Some(Value::String(amount.decimal().normalize().to_string()))),
            Err(_) if typed == "none" => Ok(Some("none".into())),
            Err(_) => wrong(errors.not_money),
        },
        Some(FactKind::PerCent) => match normalised(typed).parse::<rust_decimal::Decimal>() {
            Ok(number) => Ok(Some(Value::String(number.normalize().to_string()))),
            Err(_) => wrong(errors.not_a_number),
        },
        Some(FactKind::Count) => match normalised(typed).parse::<u32>() {
            Ok(number) => Ok(Some(number.into())),
            Err(_) => wrong(errors.not_a_number),
        },
        Some(FactKind::Day) if typed == "none" => Ok(Some("none".into())),
        Some(FactKind::Day) => match read_day(answer) {
            Some(day) => Ok(Some(day.to_string().into())),
            None => wrong(errors.not_a_date),
        },
        Some(FactKind::YesNo) => Ok(Some((typed == "yes").into())),
        Some(FactKind::Words | FactKind::Members) => {
            Ok(Some(answer.keys().filter(|key| *key != "none").map(Value::from).collect()))
        }
        Some(FactKind::Disability) => Ok(Some(match typed.split_once('-') {
            Some((kind, level)) => json!({ "kind": kind, "level": level.parse::<u8>().unwrap_or_default() }),
            None => Value::from("none"),
        })),
        Some(FactKind::Word | FactKind::Member | FactKind::Line) | None => Ok(Some(typed.into())),
    }
}
