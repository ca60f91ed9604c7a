//! Days in China Standard Time and the ages counted in them.

use chrono::{Datelike, Months, NaiveDate};

/// A day in China Standard Time (UTC+8), whatever the machine's zone.
pub type Date = NaiveDate;

/// The day on which a person born on `birth` turns `years`: the birthday; who was born on
/// 29 February turns on the month's end in other years.
pub fn birthday(birth: Date, years: u32) -> Option<Date> {
    birth.checked_add_months(Months::new(years.checked_mul(12)?))
}

/// Completed years of age on a day; 0 before birth.
pub fn age_on(birth: Date, on: Date) -> u32 {
    let guess = u32::try_from(on.year().saturating_sub(birth.year())).unwrap_or(0);
    match birthday(birth, guess) {
        Some(day) if day <= on => guess,
        _ => guess.saturating_sub(1),
    }
}

/// Full age in years (Civil Code Art 17): a matter of civil law, not of policy.
pub const FULL_AGE: u32 = 18;

/// Whether the age of `years` is reached on `on`; it is reached on the birthday.
pub fn has_reached(birth: Date, years: u32, on: Date) -> bool {
    birthday(birth, years).is_some_and(|day| day <= on)
}

/// The corresponding day `months` later, or the month's end where there is none.
pub fn add_months(from: Date, months: u32) -> Option<Date> {
    from.checked_add_months(Months::new(months))
}

/// The corresponding day `months` earlier, or the month's end where there is none.
pub fn subtract_months(from: Date, months: u32) -> Option<Date> {
    from.checked_sub_months(Months::new(months))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn an_age_is_reached_on_the_birthday() {
        assert!(!has_reached(day("2008-09-08"), 18, day("2026-09-07")));
        assert!(has_reached(day("2008-09-08"), 18, day("2026-09-08")));
        assert_eq!(age_on(day("2008-09-08"), day("2026-09-07")), 17);
        assert_eq!(age_on(day("2008-09-08"), day("2026-09-08")), 18);
    }

    #[test]
    fn the_twenty_ninth_of_february_becomes_the_months_end() {
        assert!(!has_reached(day("2008-02-29"), 18, day("2026-02-27")));
        assert!(has_reached(day("2008-02-29"), 18, day("2026-02-28")));
    }

    #[test]
    fn nobody_has_an_age_before_birth() {
        assert_eq!(age_on(day("2030-01-01"), day("2026-01-01")), 0);
    }
}
