//! Instants (UTC) and the days in China Standard Time that they fall on.

use chrono::{DateTime, Duration, NaiveDateTime, NaiveTime, Utc};

use crate::Date;

/// A point in time, UTC.
pub type Instant = DateTime<Utc>;

/// Hours that China Standard Time is ahead of UTC. It has no daylight saving.
const CHINA_HOURS_AHEAD: i64 = 8;

/// The wall clock in China at this instant.
pub fn china_time(at: Instant) -> NaiveDateTime {
    let ahead = Duration::hours(CHINA_HOURS_AHEAD);
    at.naive_utc().checked_add_signed(ahead).unwrap_or(NaiveDateTime::MAX)
}

/// The day in China at this instant.
pub fn china_day(at: Instant) -> Date {
    china_time(at).date()
}

/// The first instant of a day in China.
pub fn day_start(day: Date) -> Instant {
    let ahead = Duration::hours(CHINA_HOURS_AHEAD);
    day.and_time(NaiveTime::MIN).and_utc().checked_sub_signed(ahead).unwrap_or(Instant::MIN_UTC)
}

/// The first instant after a day in China.
pub fn day_end(day: Date) -> Instant {
    day.succ_opt().map_or(Instant::MAX_UTC, day_start)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_begins_at_midnight_in_china() {
        let day: Date = "2026-09-07".parse().unwrap();
        assert_eq!(day_start(day), "2026-09-06T16:00:00Z".parse::<Instant>().unwrap());
        assert_eq!(day_end(day), "2026-09-07T16:00:00Z".parse::<Instant>().unwrap());
        assert_eq!(china_day(day_start(day)), day);
        assert_eq!(china_day(day_end(day)), day.succ_opt().unwrap());
    }

    #[test]
    fn the_ends_of_time_do_not_overflow() {
        assert_eq!(day_end(Date::MAX), Instant::MAX_UTC);
        let _ = (china_time(Instant::MAX_UTC), day_start(Date::MIN));
    }
}
