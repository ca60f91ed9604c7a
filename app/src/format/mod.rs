//! Numbers, money and dates as the person's language writes them.

use chrono::Datelike;
use domain::{Date, Language, Money};

use crate::text::{Text, fill, in_language};

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Digits with a comma after each three, `-` before what is negative.
pub fn grouped(whole: i64) -> String {
    let digits = whole.unsigned_abs().to_string();
    let mut text = String::with_capacity(digits.len() + 4);
    if whole < 0 {
        text.push('-');
    }
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// An amount without its unit: whole yuan without decimals, anything else with two.
pub fn amount(money: Money) -> String {
    let (yuan, fen) = (money.fen() / 100, (money.fen() % 100).unsigned_abs());
    let sign = if yuan == 0 && money.fen() < 0 { "-" } else { "" };
    if fen == 0 {
        return grouped(yuan);
    }
    format!("{sign}{}.{fen:02}", grouped(yuan))
}

/// An amount with its unit, as letters say it.
pub fn money(language: Language, value: Money) -> String {
    wording::money::money(language, value)
}

/// An amount for each month.
pub fn money_monthly(language: Language, value: Money) -> String {
    wording::money::money_monthly(language, value)
}

/// A ceiling.
pub fn money_up_to(language: Language, value: Money) -> String {
    wording::money::amount(language, domain::assessment::Amount::UpTo(value))
}

/// A day, such as 2026年9月7日 or 7 September 2026.
pub fn date(language: Language, day: Date) -> String {
    let text: &Text = in_language(language);
    let month = match language {
        Language::Zh => day.month().to_string(),
        Language::En => {
            MONTHS.get(usize::try_from(day.month0()).unwrap_or_default()).copied().unwrap_or_default().to_owned()
        }
    };
    let (year, day) = (day.year().to_string(), day.day().to_string());
    fill(text.common.date, &[("year", &year), ("month", &month), ("day", &day)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_is_grouped_and_shows_fen_only_where_there_are_any() {
        assert_eq!(amount(Money::from_yuan(1_234_567)), "1,234,567");
        assert_eq!(amount(Money::from_fen(14_450)), "144.50");
        assert_eq!(amount(Money::from_fen(-5)), "-0.05");
        assert_eq!(amount(Money::from_fen(-123_405)), "-1,234.05");
        assert_eq!(money(Language::Zh, Money::from_yuan(795)), "795 元");
        assert_eq!(money_monthly(Language::En, Money::from_yuan(795)), "795 yuan a month");
    }

    #[test]
    fn a_date_is_written_out() {
        let day = Date::from_ymd_opt(2026, 9, 7).unwrap();
        assert_eq!(date(Language::Zh, day), "2026年9月7日");
        assert_eq!(date(Language::En, day), "7 September 2026");
    }
}
