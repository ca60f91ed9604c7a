//! The end of a period: a day or an instant, and how near it is.

use serde::{Deserialize, Serialize};

use super::{Instant, LastDay, Period, WorkCalendar, china_day, day_end};
use crate::Date;

/// When something has to be done at the latest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Due {
    /// The last day or instant.
    #[serde(flatten)]
    pub at: DueAt,
    /// Whether a calendar that is not published yet may still move it.
    pub provisional: bool,
}

/// The last moment: the end of a day in China, or an instant where hours are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum DueAt {
    /// Any time on this day is in time.
    EndOf {
        /// The last day.
        day: Date,
    },
    /// This instant is still in time.
    Instant {
        /// The last instant.
        at: Instant,
    },
}

/// How near a due date is; handlers are told at each step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Nearness {
    /// It has passed.
    Late,
    /// It is today.
    Today,
    /// It is within three working days.
    Near,
    /// It is further off.
    Far,
}

impl Due {
    /// Working days before a due date from which on it counts as near.
    const NEAR_WORKING_DAYS: usize = 3;

    /// Due at the end of a day that no calendar can move.
    pub const fn day_end(day: Date) -> Self {
        Self { at: DueAt::EndOf { day }, provisional: false }
    }

    /// Due at an instant.
    pub const fn at(at: Instant) -> Self {
        Self { at: DueAt::Instant { at }, provisional: false }
    }

    /// The day in China on which it is due.
    pub fn day(&self) -> Date {
        match self.at {
            DueAt::EndOf { day } => day,
            DueAt::Instant { at } => china_day(at),
        }
    }

    /// The instant by which it has to be done; to sort and to store.
    pub fn instant(&self) -> Instant {
        match self.at {
            DueAt::EndOf { day } => day_end(day),
            DueAt::Instant { at } => at,
        }
    }

    /// Whether it was missed at this instant.
    pub fn is_late(&self, now: Instant) -> bool {
        match self.at {
            DueAt::EndOf { day } => china_day(now) > day,
            DueAt::Instant { at } => now > at,
        }
    }

    /// How near it is. A provisional date is never late: the calendar may still move it.
    pub fn nearness(&self, now: Instant, calendar: &WorkCalendar) -> Nearness {
        let today = china_day(now);
        if self.is_late(now) && !self.provisional {
            Nearness::Late
        } else if today >= self.day() {
            Nearness::Today
        } else if calendar.working_days_between(today, self.day()) <= Self::NEAR_WORKING_DAYS {
            Nearness::Near
        } else {
            Nearness::Far
        }
    }

    /// The same period counted again from the same start, the later of both: an extension never
    /// shortens.
    pub fn extended(self, calendar: &WorkCalendar, from: Instant, period: Period) -> Self {
        let longer = calendar.due(from, period, LastDay::Stays);
        if longer.instant() > self.instant() { longer } else { self }
    }
}
