//! The demo's cases: told from June to the demo's first Monday, in all phases, with a month paid.

use chrono::{DateTime, Days, Utc};
use domain::{
    Date,
    api::SettlementRequest,
    calendar::{Month, china_day},
    region::{Region, RegionLevel},
    role::Role,
};
use sea_orm::{EntityTrait as _, PaginatorTrait as _};
use serde_json::json;

use super::{
    START,
    household::Means,
    office::{self, Office},
    story::{Plot, Teller},
};
use crate::{
    app::App,
    cases,
    clock::instant_on,
    http::{Actor, ApiError},
    store::{AuditAction, Author, Chain, Change, table::case_file},
};

/// Weeks before the demo's first day in which the first case was opened.
const WEEKS: u64 = 13;

/// Tells all cases in one change, unless there are cases already.
pub async fn fill_cases(app: &App) -> Result<(), ApiError> {
    if case_file::Entity::find().count(app.store.reader()).await? > 0 {
        return Ok(());
    }
    let mut change = app.store.change(Author::System).await?;
    let offices = office::open(app, &mut change).await?;
    let first = china_day(START).checked_sub_days(Days::new(WEEKS * 7)).unwrap_or_default();
    let days = first.iter_days().take_while(|day| *day < china_day(START));
    let mut told = 0_usize;
    for day in days.filter(|day| app.calendar.is_working_day(*day)) {
        told = told.saturating_add(1);
        tell(app, &mut change, &offices, told, day).await?;
    }
    // One more for each township on the last working day, so that every clerk has one to accept.
    let friday = china_day(START).checked_sub_days(Days::new(3)).unwrap_or_default();
    for _ in &offices {
        told = told.saturating_add(1);
        tell(app, &mut change, &offices, told, friday).await?;
    }
    // In the assistant's village: aid given on Saturday, and a report of Sunday that waits.
    for (days_before, is_fresh) in [(2, false), (1, true)] {
        told = told.saturating_add(1).next_multiple_of(6);
        let day = china_day(START).checked_sub_days(Days::new(days_before)).unwrap_or_default();
        if let Some((office, village)) = place(app, &offices, told) {
            let mut teller = Teller::new(app, &mut change, office, day);
            // A report of Sunday evening is still in time on Monday morning.
            teller.at = instant_on(day, 20).unwrap_or(START);
            teller.tell_urgent(told, village, is_fresh).await?;
        }
    }
    pay(app, &mut change).await?;
    change.speak_for(Author::System, START);
    change.record(Chain::System, AuditAction::DEMO_FILLED, json!({ "cases_from": first })).await?;
    change.commit().await?;
    cases::refresh_tasks(app).await?;
    Ok(())
}

/// The office and the village of the case with this number.
fn place<'a>(
    app: &'a App,
    offices: &'a [(domain::region::RegionCode, Office)],
    number: usize,
) -> Option<(&'a Office, &'a Region)> {
    let (township, office) = offices.get(number % offices.len().max(1))?;
    let villages: Vec<&Region> =
        app.regions.children(township).filter(|region| region.level == RegionLevel::Village).collect();
    // Every other case is from the second village, where the demo's assistant works.
    let round = number / 3;
    let pick = if round.is_multiple_of(2) { 1 } else { round / 2 };
    Some((office, villages.get(pick % villages.len().max(1))?))
}

/// Tells the case with this number; every fifth is an emergency.
async fn tell(
    app: &App,
    change: &mut Change,
    offices: &[(domain::region::RegionCode, Office)],
    number: usize,
    day: Date,
) -> Result<(), ApiError> {
    let Some((office, village)) = place(app, offices, number) else {
        return Ok(());
    };
    let mut teller = Teller::new(app, change, office, day);
    if number.is_multiple_of(5) {
        return teller.tell_urgent(number, village, false).await;
    }
    let means = match number % 8 {
        3 => Means::Edge,
        6 => Means::Enough,
        _ => Means::Poor,
    };
    let plot = match number % 13 {
        2 => Plot::Supplement,
        4 => Plot::Objection,
        7 | 11 => Plot::Slow,
        9 => Plot::Withdrawn,
        _ => Plot::Straight,
    };
    teller.tell(number, village, means, plot).await
}

/// August was prepared and paid; September is prepared and waits for finance.
async fn pay(app: &App, change: &mut Change) -> Result<(), ApiError> {
    let county = app.regions.root().code.clone();
    let approver = office::find(change, &county, Role::CountyApprover).await?.into_iter().next();
    let finance = office::find(change, &county, Role::CountyFinance).await?.into_iter().next();
    let (Some(approver), Some(finance)) = (approver, finance) else {
        return Ok(());
    };
    let at = |day: Option<Date>| day.and_then(|day| instant_on(day, 10)).unwrap_or(START);
    let prepared = at(Date::from_ymd_opt(2026, 8, 3));
    let paid_on = Date::from_ymd_opt(2026, 8, 7).unwrap_or_default();
    let august = prepare(change, &approver, prepared).await?;
    change.speak_for(finance.author(), at(Some(paid_on)));
    let request = SettlementRequest { on: paid_on, reference: "示范-2026-08".to_owned() };
    cases::settle(app, change, finance.staff()?, august, &request).await?;
    prepare(change, &approver, at(Date::from_ymd_opt(2026, 9, 2))).await?;
    Ok(())
}

async fn prepare(change: &mut Change, approver: &Actor, at: DateTime<Utc>) -> Result<uuid::Uuid, ApiError> {
    change.speak_for(approver.author(), at);
    cases::prepare(change, approver.staff()?, Month::of(china_day(at))).await
}
