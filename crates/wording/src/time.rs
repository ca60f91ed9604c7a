//! Days, months, instants and periods as the language writes them.

use chrono::{Datelike, Timelike, Weekday};
use domain::calendar::{Due, DueAt, Instant, Month, Nearness, Period, PeriodUnit, china_time};
use domain::{Date, Language};

use crate::say::{Named, pick, said};

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

/// A day: 2026年9月7日, 7 September 2026.
pub fn date(language: Language, day: Date) -> String {
    let (year, number) = (day.year().to_string(), day.day().to_string());
    said!(language, "{0}年{1}月{2}日", "{2} {1} {0}", year, month_name(language, day.month()), number)
}

/// A day with its weekday: 2026年9月7日（星期一）, Monday 7 September 2026.
pub fn date_and_weekday(language: Language, day: Date) -> String {
    said!(language, "{0}（{1}）", "{1} {0}", date(language, day), weekday(language, day.weekday()))
}

/// A month: 2026年10月, October 2026.
pub fn month(language: Language, month: Month) -> String {
    said!(language, "{0}年{1}月", "{1} {0}", month.year().to_string(), month_name(language, month.month()))
}

/// An instant by the clock in China: 2026年9月7日 14:05.
pub fn instant(language: Language, at: Instant) -> String {
    let local = china_time(at);
    let clock = [two_digits(local.hour()), two_digits(local.minute())].join(":");
    said!(language, "{0} {1}", "{0}, {1}", date(language, local.date()), clock)
}

/// A due date, with a note where a calendar that is not published yet may move it.
pub fn due(language: Language, due: &Due) -> String {
    let text = match due.at {
        DueAt::EndOf { day } => date_and_weekday(language, day),
        DueAt::Instant { at } => instant(language, at),
    };
    if due.provisional {
        said!(
            language,
            "{0}（暂定，当年放假安排公布后可能调整）",
            "{0} (provisional until that year's public holidays are published)",
            text
        )
    } else {
        text
    }
}

/// A period: 20个工作日, 20 working days.
pub fn period(language: Language, period: Period) -> String {
    let one = period.n() == 1;
    let (zh, en) = match (period.unit(), one) {
        (PeriodUnit::WorkingDays, true) => ("{0}个工作日", "{0} working day"),
        (PeriodUnit::WorkingDays, false) => ("{0}个工作日", "{0} working days"),
        (PeriodUnit::Days, true) => ("{0}天", "{0} day"),
        (PeriodUnit::Days, false) => ("{0}天", "{0} days"),
        (PeriodUnit::Hours, true) => ("{0}小时", "{0} hour"),
        (PeriodUnit::Hours, false) => ("{0}小时", "{0} hours"),
        (PeriodUnit::Months, true) => ("{0}个月", "{0} month"),
        (PeriodUnit::Months, false) => ("{0}个月", "{0} months"),
    };
    said!(language, zh, en, period.n().to_string())
}

impl Named for Nearness {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::Late => ("已超期", "Late"),
            Self::Today => ("今天到期", "Due today"),
            Self::Near => ("快到期", "Due soon"),
            Self::Far => ("未到期", "Not due yet"),
        }
    }
}

/// The name of a weekday.
pub const fn weekday(language: Language, day: Weekday) -> &'static str {
    let (zh, en) = match day {
        Weekday::Mon => ("星期一", "Monday"),
        Weekday::Tue => ("星期二", "Tuesday"),
        Weekday::Wed => ("星期三", "Wednesday"),
        Weekday::Thu => ("星期四", "Thursday"),
        Weekday::Fri => ("星期五", "Friday"),
        Weekday::Sat => ("星期六", "Saturday"),
        Weekday::Sun => ("星期日", "Sunday"),
    };
    pick(language, zh, en)
}

fn month_name(language: Language, month: u32) -> String {
    match language {
        Language::Zh => month.to_string(),
        Language::En => {
            let index = usize::try_from(month).unwrap_or_default().wrapping_sub(1);
            MONTHS.get(index).copied().unwrap_or_default().into()
        }
    }
}

fn two_digits(number: u32) -> String {
    let text = number.to_string();
    if text.len() < 2 { String::from("0") + &text } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_written_out() {
        let day: Date = "2026-09-07".parse().unwrap();
        assert_eq!(date_and_weekday(Language::Zh, day), "2026年9月7日（星期一）");
        assert_eq!(date_and_weekday(Language::En, day), "Monday 7 September 2026");
        assert_eq!(month(Language::Zh, Month::of(day)), "2026年9月");
        assert_eq!(month(Language::En, Month::of(day)), "September 2026");
    }

    #[test]
    fn an_instant_is_told_by_the_clock_in_china() {
        let at: Instant = "2026-09-06T22:05:00Z".parse().unwrap();
        assert_eq!(instant(Language::Zh, at), "2026年9月7日 06:05");
        assert_eq!(instant(Language::En, at), "7 September 2026, 06:05");
    }

    #[test]
    fn periods_are_counted_in_their_unit() {
        let cases = [
            ("20 wd", "20个工作日", "20 working days"),
            ("1 d", "1天", "1 day"),
            ("48 h", "48小时", "48 hours"),
            ("6 mo", "6个月", "6 months"),
        ];
        for (written, zh, en) in cases {
            assert_eq!(period(Language::Zh, written.parse().unwrap()), zh);
            assert_eq!(period(Language::En, written.parse().unwrap()), en);
        }
    }

    #[test]
    fn a_provisional_date_says_so() {
        let day: Date = "2027-01-04".parse().unwrap();
        let provisional = Due { provisional: true, ..Due::day_end(day) };
        assert!(due(Language::Zh, &provisional).contains("暂定"));
        assert!(due(Language::En, &provisional).contains("provisional"));
        assert_eq!(due(Language::En, &Due::day_end(day)), "Monday 4 January 2027");
    }
}
