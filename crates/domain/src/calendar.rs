//! The working-day calendar, periods, deadlines and the monthly pay day.
//!
//! A day is a day in China Standard Time; an instant is UTC. The days off of a year are data,
//! published year by year; without them a result says that it is provisional.

mod due;
mod instant;
mod month;
mod period;
mod year;

pub use due::{Due, DueAt, Nearness};
pub use instant::{Instant, china_day, china_time, day_end, day_start};
pub use month::{Month, MonthError};
pub use period::{Period, PeriodError, PeriodUnit};
pub use year::{MakeUp, Rest, YearCalendar, YearCalendarError};

use std::collections::BTreeMap;

use chrono::{Datelike, Days, Duration, Weekday};
use serde::{Deserialize, Serialize};

use crate::Date;

/// Every year whose days off were published.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct WorkCalendar {
    years: BTreeMap<i32, YearCalendar>,
}

/// Whether the last day of a period gives way to a rest day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum LastDay {
    /// It stays: periods that bind an office, and publicity unless a place says otherwise.
    Stays,
    /// It moves to the next working day: periods that run against a citizen (Civil Code 203).
    Rolls,
}

impl WorkCalendar {
    /// A calendar of these years; of a year given twice the later one counts.
    pub fn new(years: impl IntoIterator<Item = YearCalendar>) -> Self {
        Self { years: years.into_iter().map(|year| (year.year(), year)).collect() }
    }

    /// Whether the days off of this year are known.
    pub fn is_published(&self, year: i32) -> bool {
        self.years.contains_key(&year)
    }

    /// The published years, in order.
    pub fn years(&self) -> impl Iterator<Item = &YearCalendar> {
        self.years.values()
    }

    /// Whether offices work on this day. In a year that is not published the weekends and the
    /// fixed statutory days are off: 1 January, 1–2 May, 1–3 October.
    pub fn is_working_day(&self, day: Date) -> bool {
        let weekend = matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
        match self.years.get(&day.year()) {
            Some(year) => year.is_make_up(day) || !(weekend || year.is_rest(day)),
            None => !(weekend || matches!((day.month(), day.day()), (1, 1) | (5, 1 | 2) | (10, 1..=3))),
        }
    }

    /// When a period that begins with an event ends. The day of the event is not counted
    /// (Civil Code 201); hours run through holidays; months end on the corresponding day, else
    /// on the month's end (Civil Code 202).
    pub fn due(&self, from: Instant, period: Period, last_day: LastDay) -> Due {
        if period.unit() == PeriodUnit::Hours {
            let span = Duration::hours(i64::from(period.n()));
            let at = from.checked_add_signed(span).unwrap_or(Instant::MAX_UTC);
            return Due::at(at);
        }
        self.due_day(china_day(from), period, last_day)
    }

    /// As [`Self::due`], from a day; a period in hours then runs from the end of that day.
    pub fn due_day(&self, from: Date, period: Period, last_day: LastDay) -> Due {
        let n = period.n();
        let (last, counted_work) = match period.unit() {
            PeriodUnit::Hours => return self.due(day_end(from), period, last_day),
            PeriodUnit::Days => (plus_days(from, u64::from(n)), false),
            PeriodUnit::Months => (crate::date::add_months(from, u32::from(n)).unwrap_or(Date::MAX), false),
            PeriodUnit::WorkingDays => (self.plus_working_days(from, n), true),
        };
        let end = match last_day {
            LastDay::Stays => last,
            LastDay::Rolls => self.working_day_from(last),
        };
        let asked_calendar = counted_work || last_day == LastDay::Rolls;
        let begin = if counted_work { from.year() } else { last.year() };
        let provisional = asked_calendar && (begin..=end.year()).any(|year| !self.is_published(year));
        Due { at: DueAt::EndOf { day: end }, provisional }
    }

    /// The day `n` working days after `from`, which itself is not counted.
    fn plus_working_days(&self, from: Date, n: u16) -> Date {
        let mut day = from;
        let mut left = n;
        while left > 0 {
            let Some(next) = day.succ_opt() else {
                return Date::MAX;
            };
            day = next;
            if self.is_working_day(day) {
                left = left.saturating_sub(1);
            }
        }
        day
    }

    /// The day itself if it is a working day, else the next one.
    pub fn working_day_from(&self, day: Date) -> Date {
        day.iter_days().find(|day| self.is_working_day(*day)).unwrap_or(Date::MAX)
    }

    /// The working days after `from` up to and including `to`; 0 if `to` is not later.
    pub fn working_days_between(&self, from: Date, to: Date) -> usize {
        from.iter_days().skip(1).take_while(|day| *day <= to).filter(|day| self.is_working_day(*day)).count()
    }

    /// The last day on which money that is due "by the n-th" of a month may go out: that day, or
    /// the working day before it if it is a rest day. None for a day that no month has.
    pub fn pay_day(&self, month: Month, by: u8) -> Option<Due> {
        let limit = month.first_day().with_day(u32::from(by))?;
        let day = std::iter::successors(Some(limit), Date::pred_opt).find(|day| self.is_working_day(*day))?;
        let provisional = !self.is_published(day.year()) || !self.is_published(month.year());
        Some(Due { at: DueAt::EndOf { day }, provisional })
    }
}

fn plus_days(from: Date, n: u64) -> Date {
    from.checked_add_days(Days::new(n)).unwrap_or(Date::MAX)
}

#[cfg(test)]
mod tests;
