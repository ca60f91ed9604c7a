//! From what was typed to a value of the facts.

use domain::{
    Date,
    facts::{Amount, AmountError},
};
use serde_json::Value;

use super::{Kind, Size};
use crate::answer::Answer;

/// Why what was typed is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WrongKind {
    /// Nothing was typed.
    Blank,
    /// Nothing was chosen.
    NotChosen,
    /// No whole number.
    NotANumber,
    /// No amount of money.
    NotMoney,
    /// Below nothing.
    Negative,
    /// More than makes sense.
    TooLarge,
    /// No day.
    NotADate,
    /// A day to come.
    InFuture,
    /// A day before anyone alive was born.
    TooEarly,
}

/// The value of an answer that is neither blank nor "not sure".
pub fn value(kind: Kind, answer: &Answer, today: Date) -> Result<Value, WrongKind> {
    let text = answer.text();
    if text.is_empty() {
        return Err(blank(kind));
    }
    match kind {
        Kind::Money => amount(text, 2).map(Value::String),
        Kind::Area => amount(text, 4).map(Value::String),
        Kind::Count(size) => count(text, size).map(Value::from),
        Kind::Date => date(answer, today).map(|day| Value::String(day.to_string())),
        Kind::YesNo => Ok(Value::Bool(text == "yes")),
        Kind::Choice(_) | Kind::Select(_) | Kind::Member => Ok(Value::from(text)),
        Kind::Ticks(_) | Kind::Members => Ok(answer.keys().filter(|key| *key != "none").map(Value::from).collect()),
    }
}

/// What is wrong where nothing was answered.
pub fn blank(kind: Kind) -> WrongKind {
    match kind {
        Kind::Money | Kind::Area | Kind::Count(_) | Kind::Date => WrongKind::Blank,
        _ => WrongKind::NotChosen,
    }
}

/// Digits as people type them: full-width ones, commas between thousands, blanks.
pub fn normalised(text: &str) -> String {
    let plain = |character: char| match character {
        ',' | '，' | ' ' | '\u{3000}' | '元' | '¥' | '￥' => None,
        '。' | '．' => Some('.'),
        '－' => Some('-'),
        '０'..='９' => char::from_digit(u32::from(character) - u32::from('０'), 10),
        other => Some(other),
    };
    text.chars().filter_map(plain).collect()
}

fn amount(text: &str, decimals: usize) -> Result<String, WrongKind> {
    let text = normalised(text);
    if text.split_once('.').is_some_and(|(_, after)| after.len() > decimals) {
        return Err(WrongKind::NotMoney);
    }
    match text.parse::<Amount>() {
        Ok(amount) => Ok(amount.decimal().normalize().to_string()),
        Err(AmountError::Negative) => Err(WrongKind::Negative),
        Err(AmountError::TooLarge) => Err(WrongKind::TooLarge),
        Err(AmountError::TooPrecise | AmountError::NotANumber) => Err(WrongKind::NotMoney),
    }
}

fn count(text: &str, size: Size) -> Result<u32, WrongKind> {
    let text = normalised(text);
    if text.starts_with('-') {
        return Err(WrongKind::Negative);
    }
    if text.len() > 9 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(WrongKind::TooLarge);
    }
    match text.parse::<u32>() {
        Ok(number) if number > size.most => Err(WrongKind::TooLarge),
        Ok(number) if number < size.least => Err(WrongKind::NotANumber),
        Ok(number) => Ok(number),
        Err(_) => Err(WrongKind::NotANumber),
    }
}

/// The day that was typed in three boxes.
pub fn date(answer: &Answer, today: Date) -> Result<Date, WrongKind> {
    let [year, month, day] = answer.date_parts().map(normalised);
    let (Ok(year), Ok(month), Ok(day)) = (year.parse::<i32>(), month.parse::<u32>(), day.parse::<u32>()) else {
        return Err(WrongKind::NotADate);
    };
    let day = Date::from_ymd_opt(year, month, day).ok_or(WrongKind::NotADate)?;
    if day > today {
        Err(WrongKind::InFuture)
    } else if domain::date::age_on(day, today) > domain::facts::limits::AGE {
        Err(WrongKind::TooEarly)
    } else {
        Ok(day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: Date = match Date::from_ymd_opt(2026, 9, 7) {
        Some(day) => day,
        None => Date::MIN,
    };

    fn money(text: &str) -> Result<Value, WrongKind> {
        value(Kind::Money, &Answer::of(text), TODAY)
    }

    #[test]
    fn money_is_read_as_people_type_it() {
        assert_eq!(money("1,200.50 元"), Ok(Value::from("1200.5")));
        assert_eq!(money("１２００"), Ok(Value::from("1200")));
        assert_eq!(money("-5"), Err(WrongKind::Negative));
        assert_eq!(money("1.234"), Err(WrongKind::NotMoney));
        assert_eq!(money("much"), Err(WrongKind::NotMoney));
        assert_eq!(money("100000000000"), Err(WrongKind::TooLarge));
    }

    #[test]
    fn a_day_has_to_exist_and_to_have_come() {
        let day = |text: &str| value(Kind::Date, &Answer::of(text), TODAY);
        assert_eq!(day("1980-9-7"), Ok(Value::from("1980-09-07")));
        assert_eq!(day("1980-2-30"), Err(WrongKind::NotADate));
        assert_eq!(day("1980--7"), Err(WrongKind::NotADate));
        assert_eq!(day("2026-9-8"), Err(WrongKind::InFuture));
        assert_eq!(day("1826-9-8"), Err(WrongKind::TooEarly));
    }

    #[test]
    fn a_number_of_months_has_bounds() {
        let size = Size { is_people: false, least: 0, most: 1_500 };
        let months = |text: &str| value(Kind::Count(size), &Answer::of(text), TODAY);
        assert_eq!(months("12"), Ok(Value::from(12)));
        assert_eq!(months("1501"), Err(WrongKind::TooLarge));
        assert_eq!(months("12.5"), Err(WrongKind::NotANumber));
        assert_eq!(months("-1"), Err(WrongKind::Negative));
        assert_eq!(months("99999999999"), Err(WrongKind::TooLarge));
    }

    #[test]
    fn nothing_ticked_but_none_is_an_empty_list() {
        assert_eq!(value(Kind::Ticks(&[]), &Answer::of("none"), TODAY), Ok(Value::Array(Vec::new())));
        assert_eq!(value(Kind::Ticks(&[]), &Answer::default(), TODAY), Err(WrongKind::NotChosen));
    }
}
