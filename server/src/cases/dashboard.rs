//! The leader's figures: counted by the database, without a person and without a case.

use std::collections::BTreeMap;

use chrono::{Datelike as _, Days};
use domain::{
    Date, Money, Programme,
    api::{Dashboard, DashboardQuery, MonthFigures, TownshipFigures, WeekFigures},
    calendar::Month,
    region::{RegionCode, RegionLevel},
};
use sea_orm::{
    ColumnTrait as _, Condition, EntityTrait as _, ExprTrait as _, FromQueryResult, QueryFilter as _, QuerySelect as _,
    sea_query::{Alias, Expr, Func, SimpleExpr},
};

use super::codes::parse;
use crate::{
    app::App,
    http::{ApiError, Staff},
    store::{StoreError, table::case_file},
};

/// Longest period that is counted, in days: five years.
const DAYS_MAX: i64 = 1_830;
/// The period where none is asked for, in days.
const DAYS: u64 = 364;

/// The figures of a period, for a township or the whole county.
pub async fn dashboard(app: &App, staff: &Staff, query: &DashboardQuery) -> Result<Dashboard, ApiError> {
    let (from, to) = period(app, query)?;
    let place = place(app, staff, query)?;
    let opened = opened_by_day(app, &place, from, to).await?;
    let decided = decided_by_day(app, &place, from, to).await?;
    let late = late_by_township(app, &place).await?;
    let townships = townships(app, staff, query, &opened, &decided, &late);
    Ok(Dashboard { from, to, weeks: weeks(from, to, &opened, &decided)?, months: months(&decided)?, townships })
}

fn period(app: &App, query: &DashboardQuery) -> Result<(Date, Date), ApiError> {
    let to = query.to.unwrap_or_else(|| app.clock().today());
    let from = query.from.or_else(|| to.checked_sub_days(Days::new(DAYS))).unwrap_or(to);
    let length = to.signed_duration_since(from).num_days();
    if (0..=DAYS_MAX).contains(&length) {
        Ok((from, to))
    } else {
        Err(ApiError::invalid("/from", "out_of_range", "from is not after to, and the period at most five years"))
    }
}

/// Where to count: nobody counts beyond the own region.
fn place(app: &App, staff: &Staff, query: &DashboardQuery) -> Result<Condition, ApiError> {
    let own = match app.regions.get(&staff.region).map(|region| region.level) {
        Some(RegionLevel::Village) => case_file::Column::Village.eq(staff.region.as_str()),
        Some(RegionLevel::Township) => case_file::Column::Township.eq(staff.region.as_str()),
        _ => case_file::Column::County.eq(staff.region.as_str()),
    };
    let Some(township) = &query.township else {
        return Ok(Condition::all().add(own));
    };
    if app.regions.get(township).is_none_or(|region| region.level != RegionLevel::Township) {
        return Err(ApiError::invalid("/township", "unknown_township", "no township of this code is served"));
    }
    Ok(Condition::all().add(own).add(case_file::Column::Township.eq(township.as_str())))
}

#[derive(FromQueryResult)]
struct Opened {
    day: String,
    township: String,
    count: i64,
}

#[derive(FromQueryResult)]
struct Decided {
    day: String,
    township: String,
    programme: String,
    decisions: i64,
    timed: i64,
    in_time: i64,
    approved: i64,
    people: i64,
    fen: i64,
}

#[derive(FromQueryResult)]
struct Late {
    township: String,
    count: i64,
}

async fn opened_by_day(app: &App, place: &Condition, from: Date, to: Date) -> Result<Vec<Opened>, StoreError> {
    let day = case_file::Column::OpenedDay;
    Ok(case_file::Entity::find()
        .select_only()
        .column_as(day, "day")
        .column(case_file::Column::Township)
        .column_as(case_file::Column::Id.count(), "count")
        .filter(place.clone())
        .filter(day.between(from.to_string(), to.to_string()))
        .group_by(day)
        .group_by(case_file::Column::Township)
        .into_model()
        .all(app.store.reader())
        .await?)
}

async fn decided_by_day(app: &App, place: &Condition, from: Date, to: Date) -> Result<Vec<Decided>, StoreError> {
    let day = case_file::Column::DecidedDay;
    let one_if = |condition: SimpleExpr| sum(Expr::case(condition, 1).finally(0).into());
    let if_approved = |column: case_file::Column| {
        sum(Expr::case(case_file::Column::IsApproved.eq(true), Expr::col(column)).finally(0).into())
    };
    Ok(case_file::Entity::find()
        .select_only()
        .column_as(day, "day")
        .column(case_file::Column::Township)
        .column(case_file::Column::Programme)
        .column_as(case_file::Column::Id.count(), "decisions")
        .column_as(one_if(case_file::Column::InTime.is_not_null()), "timed")
        .column_as(one_if(case_file::Column::InTime.eq(true)), "in_time")
        .column_as(one_if(case_file::Column::IsApproved.eq(true)), "approved")
        .column_as(if_approved(case_file::Column::Members), "people")
        .column_as(if_approved(case_file::Column::AmountFen), "fen")
        .filter(place.clone())
        .filter(day.between(from.to_string(), to.to_string()))
        .group_by(day)
        .group_by(case_file::Column::Township)
        .group_by(case_file::Column::Programme)
        .into_model()
        .all(app.store.reader())
        .await?)
}

/// A sum that is a whole number on both engines, and zero where there is nothing to add.
fn sum(expression: SimpleExpr) -> SimpleExpr {
    let sum = Func::coalesce([Func::sum(expression).into(), Expr::value(0)]);
    Expr::expr(sum).cast_as(Alias::new("BIGINT"))
}

async fn late_by_township(app: &App, place: &Condition) -> Result<Vec<Late>, StoreError> {
    let now = app.clock().business_now().timestamp_millis();
    Ok(case_file::Entity::find()
        .select_only()
        .column(case_file::Column::Township)
        .column_as(case_file::Column::Id.count(), "count")
        .filter(place.clone())
        .filter(case_file::Column::IsSettled.eq(false))
        .filter(case_file::Column::DueAt.lte(now))
        .group_by(case_file::Column::Township)
        .into_model()
        .all(app.store.reader())
        .await?)
}

fn day_of(text: &str) -> Result<Date, StoreError> {
    text.parse().map_err(|_| StoreError::Misfit("case_file"))
}

fn monday_of(day: Date) -> Date {
    let since = u64::from(day.weekday().num_days_from_monday());
    day.checked_sub_days(Days::new(since)).unwrap_or(day)
}

fn whole(count: i64) -> u64 {
    u64::try_from(count).unwrap_or(0)
}

fn weeks(from: Date, to: Date, opened: &[Opened], decided: &[Decided]) -> Result<Vec<WeekFigures>, StoreError> {
    let mut weeks: BTreeMap<Date, WeekFigures> = std::iter::successors(Some(monday_of(from)), |monday| {
        monday.checked_add_days(Days::new(7)).filter(|next| *next <= to)
    })
    .map(|monday| {
        (monday, WeekFigures { monday, applications: 0, decisions: 0, decisions_timed: 0, decisions_in_time: 0 })
    })
    .collect();
    for row in opened {
        if let Some(week) = weeks.get_mut(&monday_of(day_of(&row.day)?)) {
            week.applications = week.applications.saturating_add(whole(row.count));
        }
    }
    for row in decided {
        if let Some(week) = weeks.get_mut(&monday_of(day_of(&row.day)?)) {
            week.decisions = week.decisions.saturating_add(whole(row.decisions));
            week.decisions_timed = week.decisions_timed.saturating_add(whole(row.timed));
            week.decisions_in_time = week.decisions_in_time.saturating_add(whole(row.in_time));
        }
    }
    Ok(weeks.into_values().collect())
}

fn months(decided: &[Decided]) -> Result<Vec<MonthFigures>, StoreError> {
    let mut months: BTreeMap<(Month, Programme), MonthFigures> = BTreeMap::new();
    for row in decided.iter().filter(|row| row.approved > 0) {
        let month = Month::of(day_of(&row.day)?);
        let programme = parse("case_file", &row.programme)?;
        let figures = months.entry((month, programme)).or_insert(MonthFigures {
            month,
            programme,
            approved: 0,
            people: 0,
            decided: Money::ZERO,
        });
        figures.approved = figures.approved.saturating_add(whole(row.approved));
        figures.people = figures.people.saturating_add(whole(row.people));
        figures.decided = Money::from_fen(figures.decided.fen().saturating_add(row.fen));
    }
    Ok(months.into_values().collect())
}

fn townships(
    app: &App,
    staff: &Staff,
    query: &DashboardQuery,
    opened: &[Opened],
    decided: &[Decided],
    late: &[Late],
) -> Vec<TownshipFigures> {
    let asked = |code: &RegionCode| query.township.as_ref().is_none_or(|township| township == code);
    let within =
        |code: &RegionCode| app.regions.is_within(code, &staff.region) || app.regions.is_within(&staff.region, code);
    let mut figures: BTreeMap<String, TownshipFigures> = app
        .regions
        .iter()
        .filter(|region| region.level == RegionLevel::Township && asked(&region.code) && within(&region.code))
        .map(|region| {
            let township = region.code.clone();
            (township.to_string(), TownshipFigures { township, applications: 0, approved: 0, late: 0 })
        })
        .collect();
    for row in opened {
        if let Some(township) = figures.get_mut(&row.township) {
            township.applications = township.applications.saturating_add(whole(row.count));
        }
    }
    for row in decided {
        if let Some(township) = figures.get_mut(&row.township) {
            township.approved = township.approved.saturating_add(whole(row.approved));
        }
    }
    for row in late {
        if let Some(township) = figures.get_mut(&row.township) {
            township.late = township.late.saturating_add(whole(row.count));
        }
    }
    figures.into_values().collect()
}
