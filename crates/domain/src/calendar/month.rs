//! A month of a year: what a monthly payment is for.

use chrono::Datelike;
use serde::{Deserialize, Serialize};

use crate::Date;

/// A month of a year, written `2026-10`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(with = "String"))]
#[serde(try_from = "String", into = "String")]
pub struct Month {
    first_day: Date,
}

/// A text that is no month.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a month is written YYYY-MM")]
pub struct MonthError;

impl Month {
    /// A month by its numbers.
    pub fn try_new(year: i32, month: u32) -> Result<Self, MonthError> {
        let first_day = Date::from_ymd_opt(year, month, 1).ok_or(MonthError)?;
        Ok(Self { first_day })
    }

    /// The month that a day lies in.
    pub fn of(day: Date) -> Self {
        Self { first_day: day.with_day(1).unwrap_or(day) }
    }

    /// The first day.
    pub fn first_day(self) -> Date {
        self.first_day
    }

    /// The year.
    pub fn year(self) -> i32 {
        self.first_day.year()
    }

    /// The month of the year, 1 to 12.
    pub fn month(self) -> u32 {
        self.first_day.month()
    }

    /// The month after this one.
    pub fn next(self) -> Self {
        Self::of(crate::date::add_months(self.first_day, 1).unwrap_or(Date::MAX))
    }
}

impl std::fmt::Display for Month {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}", self.year(), self.month())
    }
}

impl std::str::FromStr for Month {
    type Err = MonthError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (year, month) = text.split_once('-').ok_or(MonthError)?;
        let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if year.len() != 4 || month.len() != 2 || !digits(year) || !digits(month) {
            return Err(MonthError);
        }
        let year = year.parse().map_err(|_| MonthError)?;
        Self::try_new(year, month.parse().map_err(|_| MonthError)?)
    }
}

impl TryFrom<String> for Month {
    type Error = MonthError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Month> for String {
    fn from(month: Month) -> Self {
        month.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn december_is_followed_by_january() {
        let month: Month = "2026-12".parse().unwrap();
        assert_eq!(month.next().to_string(), "2027-01");
        assert_eq!(Month::of("2026-12-31".parse().unwrap()), month);
    }

    #[test]
    fn what_is_no_month_is_refused() {
        for bad in ["2026", "2026-13", "2026-00", "2026-1", "26-01", "+026-01", "2026-01-01", ""] {
            assert_eq!(bad.parse::<Month>(), Err(MonthError), "{bad}");
        }
    }
}
