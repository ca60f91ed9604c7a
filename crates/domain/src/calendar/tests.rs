//! The worked examples, each with the calendar of 2026, and what must hold of every date.

use proptest::prelude::*;

use super::*;

fn calendar() -> WorkCalendar {
    let text = include_str!("../../../../policies/calendar/2026.toml");
    WorkCalendar::new([toml::from_str(text).unwrap()])
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// A wall-clock time in China.
fn china(text: &str) -> Instant {
    format!("{text}:00+08:00").parse().unwrap()
}

fn due(from: &str, period: &str) -> Due {
    calendar().due_day(day(from), period.parse().unwrap(), LastDay::Stays)
}

fn rolled(from: &str, period: &str) -> Due {
    calendar().due_day(day(from), period.parse().unwrap(), LastDay::Rolls)
}

#[test]
fn w1_three_working_days_over_the_spring_festival() {
    // 14 February is a worked Saturday; 15 to 23 February are off.
    assert_eq!(due("2026-02-12", "3 wd"), Due::day_end(day("2026-02-24")));
}

#[test]
fn w2_thirty_working_days_over_the_spring_festival() {
    assert_eq!(due("2026-02-12", "30 wd").day(), day("2026-04-01"));
}

#[test]
fn w4_thirty_and_forty_five_working_days_over_autumn() {
    assert_eq!(due("2026-09-15", "30 wd").day(), day("2026-11-02"));
    assert_eq!(due("2026-09-15", "45 wd").day(), day("2026-11-23"));
}

#[test]
fn w7_a_worked_sunday_counts() {
    assert_eq!(due("2026-09-18", "3 wd").day(), day("2026-09-22"));
}

#[test]
fn w9_publicity_stays_on_a_holiday_or_rolls_where_a_place_rolls_it() {
    assert_eq!(due("2026-09-28", "7 d").day(), day("2026-10-05"));
    assert_eq!(rolled("2026-09-28", "7 d").day(), day("2026-10-08"));
}

#[test]
fn w10_publicity_ends_seven_days_after_the_posting() {
    assert_eq!(due("2026-11-02", "7 d"), Due::day_end(day("2026-11-09")));
}

#[test]
fn w11_hours_run_through_holidays() {
    let found = china("2026-10-01T09:30");
    let due = calendar().due(found, "48 h".parse().unwrap(), LastDay::Stays);
    assert_eq!(due, Due::at(china("2026-10-03T09:30")));
    assert!(!due.is_late(china("2026-10-03T09:30")));
    assert!(due.is_late(china("2026-10-03T09:31")));
}

#[test]
fn w12_a_deadline_in_an_unpublished_year_is_provisional() {
    let due = due("2026-11-20", "30 wd");
    assert_eq!(due.day(), day("2027-01-04"));
    assert!(due.provisional);
    let late = china("2027-02-01T00:00");
    assert!(due.is_late(late));
    assert_eq!(due.nearness(late, &calendar()), Nearness::Today);
}

#[test]
fn natural_days_do_not_ask_the_calendar() {
    assert!(!due("2026-12-28", "7 d").provisional);
    assert!(rolled("2026-12-28", "7 d").provisional);
}

#[test]
fn months_end_on_the_corresponding_day_or_the_months_end() {
    assert_eq!(due("2026-05-10", "12 mo").day(), day("2027-05-10"));
    assert_eq!(due("2026-08-31", "6 mo").day(), day("2027-02-28"));
    assert_eq!(due("2027-08-31", "6 mo").day(), day("2028-02-29"));
}

#[test]
fn an_instant_counts_by_its_day_in_china() {
    // Half past midnight on the 8th in China is still the 7th in UTC.
    let due = calendar().due(china("2026-09-08T00:30"), "1 d".parse().unwrap(), LastDay::Stays);
    assert_eq!(due.day(), day("2026-09-09"));
}

#[test]
fn money_due_by_the_tenth_goes_out_on_or_before_it() {
    let paid = |month: &str| calendar().pay_day(month.parse().unwrap(), 10).unwrap();
    assert_eq!(paid("2026-01").day(), day("2026-01-09"));
    assert_eq!(paid("2026-05").day(), day("2026-05-09"));
    assert_eq!(paid("2026-10").day(), day("2026-10-10"));
    assert!(!paid("2026-10").provisional);
    assert!(paid("2027-01").provisional);
    // All days up to 3 January 2026 are off, so the money goes out in December 2025, whose
    // calendar is not there.
    let early = calendar().pay_day("2026-01".parse().unwrap(), 3).unwrap();
    assert_eq!(early, Due { at: DueAt::EndOf { day: day("2025-12-31") }, provisional: true });
    assert_eq!(calendar().pay_day("2026-02".parse().unwrap(), 30), None);
}

#[test]
fn nearness_counts_working_days() {
    let due = Due::day_end(day("2026-10-08"));
    let near = |now: &str| due.nearness(china(now), &calendar());
    assert_eq!(near("2026-09-27T12:00"), Nearness::Far);
    assert_eq!(near("2026-09-28T12:00"), Nearness::Near);
    assert_eq!(near("2026-10-08T23:59"), Nearness::Today);
    assert_eq!(near("2026-10-09T00:00"), Nearness::Late);
}

#[test]
fn the_year_2026_has_248_working_days() {
    let worked = calendar().working_days_between(day("2025-12-31"), day("2026-12-31"));
    assert_eq!(worked, 248);
}

fn any_day() -> impl Strategy<Value = Date> {
    (0_u64..1500).prop_map(|n| plus_days(day("2025-01-01"), n))
}

proptest! {
    #[test]
    fn a_period_in_working_days_ends_on_one(from in any_day(), n in 1_u16..100) {
        let due = calendar().due_day(from, Period::try_new(n, PeriodUnit::WorkingDays).unwrap(), LastDay::Stays);
        prop_assert!(calendar().is_working_day(due.day()));
        prop_assert_eq!(calendar().working_days_between(from, due.day()), usize::from(n));
    }

    #[test]
    fn a_longer_period_never_ends_earlier(from in any_day(), n in 0_u16..100, rolls: bool) {
        let last_day = if rolls { LastDay::Rolls } else { LastDay::Stays };
        for unit in [PeriodUnit::WorkingDays, PeriodUnit::Days, PeriodUnit::Hours, PeriodUnit::Months] {
            let end = |n| calendar().due_day(from, Period::try_new(n, unit).unwrap(), last_day).instant();
            prop_assert!(end(n) <= end(n + 1));
        }
    }

    #[test]
    fn a_rolled_day_is_a_working_day_and_never_earlier(from in any_day(), n in 0_u16..100) {
        let period = Period::try_new(n, PeriodUnit::Days).unwrap();
        let stays = calendar().due_day(from, period, LastDay::Stays).day();
        let rolls = calendar().due_day(from, period, LastDay::Rolls).day();
        prop_assert!(rolls >= stays);
        prop_assert!(calendar().is_working_day(rolls));
    }

    #[test]
    fn a_due_date_comes_back_from_json(from in any_day(), n in 0_u16..50) {
        let due = calendar().due_day(from, Period::try_new(n, PeriodUnit::WorkingDays).unwrap(), LastDay::Stays);
        let json = serde_json::to_string(&due).unwrap();
        prop_assert_eq!(serde_json::from_str::<Due>(&json).unwrap(), due);
    }
}
