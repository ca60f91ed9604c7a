//! Days in China Standard Time and the ages counted in them.

use std::cmp::Ordering;

use chrono::{Datelike, Months, NaiveDate};

/// A day in China Standard Time (UTC+8), whatever the machine's zone.
pub type Date = NaiveDate;

/// The day on which a person born on `birth` turns `years`: the birthday; who was born on
/// 29 February turns on the month's end in other years.
pub fn birthday(birth: Date, years: u32) -> Option<Date> {
    birth.checked_add_months(Months::new(years.checked_mul(MONTHS_OF_YEAR)?))
}

/// Completed years of age on a day; 0 before birth.
pub fn age_on(birth: Date, on: Date) -> u32 {
    let guess = u32::try_from(on.year().saturating_sub(birth.year())).unwrap_or(0);
    match birthday(birth, guess) {
        Some(day) if day <= on => guess,
        _ => guess.saturating_sub(1),
    }
}

/// Months of a year: what turns a monthly sum into a yearly one and back.
pub const MONTHS_OF_YEAR: u32 = 12;

/// Full age in years (Civil Code Art 17): a matter of civil law, not of policy.
pub const FULL_AGE: u32 = 18;

/// Whether the age of `years` is reached on `on`; it is reached on the birthday.
pub fn has_reached(birth: Date, years: u32, on: Date) -> bool {
    // The birthday lies in the year that is so many later, so that mostly the years tell.
    match i64::from(on.year()).cmp(&(i64::from(birth.year()) + i64::from(years))) {
        Ordering::Greater => true,
        Ordering::Equal => birthday(birth, years).is_some_and(|day| day <= on),
        Ordering::Less => false,
    }
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
    use proptest::prelude::*;

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

    proptest! {
        #[test]
        fn an_age_is_reached_from_the_birthday_on(birth in -200_000_i32..400_000, years in 0_u32..400, days in -3_i32..500_000) {
            let day = |days| Date::from_num_days_from_ce_opt(days).unwrap();
            let birth = day(birth);
            let on = birthday(birth, years).unwrap() + chrono::Duration::days(i64::from(days % 500));
            prop_assert_eq!(has_reached(birth, years, on), birthday(birth, years).unwrap() <= on);
            let any = day(birth.num_days_from_ce() + days);
            prop_assert_eq!(has_reached(birth, years, any), birthday(birth, years).unwrap() <= any);
        }
    }

    #[test]
    fn nobody_has_an_age_before_birth() {
        assert_eq!(age_on(day("2030-01-01"), day("2026-01-01")), 0);
    }
}
