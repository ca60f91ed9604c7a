//! The published days off of one year.

use chrono::Datelike;
use serde::{Deserialize, Serialize};

use crate::{Date, Names};

/// A run of days off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Rest {
    /// The feast.
    pub name: Names,
    /// First day off.
    pub from: Date,
    /// Last day off.
    pub to: Date,
}

/// Saturdays and Sundays that are worked instead.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MakeUp {
    /// The days.
    pub days: Vec<Date>,
}

/// The days off and the make-up days of one year, as the State Council's notice gives them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(try_from = "RawYear", into = "RawYear")]
pub struct YearCalendar(RawYear);

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct RawYear {
    year: i32,
    published_on: Date,
    source: String,
    rest: Vec<Rest>,
    make_up: MakeUp,
}

/// Why a year's calendar is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum YearCalendarError {
    /// A run of days that ends before it begins.
    #[error("days off from {0} end before they begin")]
    Backwards(Date),
    /// A day of another year.
    #[error("{0} is not in the year of the calendar")]
    OtherYear(Date),
    /// A make-up day that is no weekend day, or off as well.
    #[error("{0} is no weekend day that could be worked")]
    NoMakeUp(Date),
}

impl YearCalendar {
    /// The year.
    pub fn year(&self) -> i32 {
        self.0.year
    }

    /// The day on which the notice was published.
    pub fn published_on(&self) -> Date {
        self.0.published_on
    }

    /// The title of the notice.
    pub fn source(&self) -> &str {
        &self.0.source
    }

    /// The runs of days off.
    pub fn rests(&self) -> &[Rest] {
        &self.0.rest
    }

    /// Whether the day is in a published run of days off.
    pub fn is_rest(&self, day: Date) -> bool {
        self.0.rest.iter().any(|rest| (rest.from..=rest.to).contains(&day))
    }

    /// Whether the day is a weekend day that is worked.
    pub fn is_make_up(&self, day: Date) -> bool {
        self.0.make_up.days.contains(&day)
    }
}

impl TryFrom<RawYear> for YearCalendar {
    type Error = YearCalendarError;

    fn try_from(raw: RawYear) -> Result<Self, Self::Error> {
        use YearCalendarError::{Backwards, NoMakeUp, OtherYear};
        if let Some(rest) = raw.rest.iter().find(|rest| rest.from > rest.to) {
            return Err(Backwards(rest.from));
        }
        let ends = raw.rest.iter().flat_map(|rest| [rest.from, rest.to]);
        if let Some(day) = ends.chain(raw.make_up.days.iter().copied()).find(|day| day.year() != raw.year) {
            return Err(OtherYear(day));
        }
        let calendar = Self(raw);
        let weekday = |day: &Date| day.weekday().num_days_from_monday() < 5;
        let wrong = |day: &&Date| weekday(day) || calendar.is_rest(**day);
        match calendar.0.make_up.days.iter().find(wrong) {
            Some(day) => Err(NoMakeUp(*day)),
            None => Ok(calendar),
        }
    }
}

impl From<YearCalendar> for RawYear {
    fn from(calendar: YearCalendar) -> Self {
        calendar.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn year(from: &str, to: &str, make_up: &str) -> Result<YearCalendar, String> {
        let json = format!(
            r#"{{"year":2026,"published_on":"2025-11-04","source":"notice",
                "rest":[{{"name":{{"zh":"国庆节","en":"National Day"}},"from":"{from}","to":"{to}"}}],
                "make_up":{{"days":["{make_up}"]}}}}"#
        );
        serde_json::from_str(&json).map_err(|error| error.to_string())
    }

    #[test]
    fn a_sound_year_is_taken() {
        let year = year("2026-10-01", "2026-10-07", "2026-10-10").unwrap();
        assert!(year.is_rest("2026-10-07".parse().unwrap()));
        assert!(!year.is_rest("2026-10-08".parse().unwrap()));
        assert!(year.is_make_up("2026-10-10".parse().unwrap()));
    }

    #[test]
    fn an_unsound_year_is_refused() {
        assert!(year("2026-10-07", "2026-10-01", "2026-10-10").is_err());
        assert!(year("2025-10-01", "2026-10-07", "2026-10-10").is_err());
        assert!(year("2026-10-01", "2026-10-07", "2026-10-09").is_err());
        assert!(year("2026-10-01", "2026-10-07", "2026-10-03").is_err());
    }
}
