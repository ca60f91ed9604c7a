//! The only place that reads the machine's clock.
//!
//! Real time drives sessions, codes, limits and retention. Business time drives policy dates,
//! deadlines and publicity; in the demo it runs at an offset from real time that is kept in the
//! database and only grows.

use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

use chrono::{DateTime, Duration, NaiveDate, TimeZone, Utc};

/// Milliseconds since 1970 UTC, as the database keeps them.
pub type Millis = i64;

/// China Standard Time is eight hours ahead of UTC all year.
const CST_HOURS: i64 = 8;

/// The source of time. Cloning it shares it.
#[derive(Clone, Debug)]
pub struct Clock {
    source: Source,
    /// Business time minus real time, in milliseconds.
    offset: Arc<AtomicI64>,
}

#[derive(Clone, Debug)]
enum Source {
    Machine,
    /// For tests: stands still until it is moved.
    Manual(Arc<AtomicI64>),
}

impl Clock {
    /// The machine's clock, business time being real time.
    pub fn machine() -> Self {
        Self { source: Source::Machine, offset: Arc::default() }
    }

    /// A clock for tests that stands at `start` until it is moved.
    pub fn manual(start: DateTime<Utc>) -> Self {
        let at = Arc::new(AtomicI64::new(start.timestamp_millis()));
        Self { source: Source::Manual(at), offset: Arc::default() }
    }

    /// Moves a manual clock's real time; the machine's clock is not moved.
    pub fn advance_real(&self, by: Duration) {
        if let Source::Manual(at) = &self.source {
            at.fetch_add(by.num_milliseconds(), Ordering::SeqCst);
        }
    }

    /// Real time.
    pub fn now(&self) -> DateTime<Utc> {
        match &self.source {
            #[expect(clippy::disallowed_methods, reason = "this is the one clock")]
            Source::Machine => Utc::now(),
            Source::Manual(at) => instant(at.load(Ordering::SeqCst)),
        }
    }

    /// Business time.
    pub fn business_now(&self) -> DateTime<Utc> {
        let offset = Duration::milliseconds(self.offset.load(Ordering::SeqCst));
        self.now().checked_add_signed(offset).unwrap_or_else(|| self.now())
    }

    /// The business date: today in China Standard Time.
    pub fn today(&self) -> NaiveDate {
        day_of(self.business_now())
    }

    /// Takes over the offset that the database holds.
    pub fn set_offset(&self, milliseconds: i64) {
        self.offset.store(milliseconds, Ordering::SeqCst);
    }
}

/// The day in China Standard Time on which an instant falls.
pub fn day_of(at: DateTime<Utc>) -> NaiveDate {
    at.checked_add_signed(Duration::hours(CST_HOURS)).unwrap_or(at).date_naive()
}

/// The instant at which a clock in China shows `hour` o'clock on `day`.
pub fn instant_on(day: NaiveDate, hour: u32) -> Option<DateTime<Utc>> {
    let local = day.and_hms_opt(hour, 0, 0)?;
    local.checked_sub_signed(Duration::hours(CST_HOURS)).map(|naive| naive.and_utc())
}

/// The instant so many milliseconds after 1970; the epoch where there is none.
pub fn instant(millis: Millis) -> DateTime<Utc> {
    Utc.timestamp_millis_opt(millis).single().unwrap_or(DateTime::UNIX_EPOCH)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_turns_at_midnight_in_china() {
        let before = "2026-09-06T15:59:59Z".parse().unwrap();
        let after = "2026-09-06T16:00:00Z".parse().unwrap();
        assert_eq!(day_of(before), "2026-09-06".parse().unwrap());
        assert_eq!(day_of(after), "2026-09-07".parse().unwrap());
        assert_eq!(instant_on("2026-09-07".parse().unwrap(), 0), Some(after));
    }

    #[test]
    fn business_time_runs_at_an_offset() {
        let clock = Clock::manual("2026-11-01T00:00:00Z".parse().unwrap());
        clock.set_offset(Duration::days(-55).num_milliseconds());
        assert_eq!(clock.today(), "2026-09-07".parse().unwrap());
        clock.advance_real(Duration::days(1));
        assert_eq!(clock.today(), "2026-09-08".parse().unwrap());
        assert_eq!(clock.now(), "2026-11-02T00:00:00Z".parse::<DateTime<Utc>>().unwrap());
    }
}
