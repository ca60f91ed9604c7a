//! Preparing the list of a month from the decisions in force.

use domain::{Money, calendar::Month, case::Phase};
use sea_orm::{
    ActiveValue::Set, ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _,
    QueryTrait as _,
};
use serde_json::json;
use uuid::Uuid;

use super::{super::load::Loaded, keep::keep};
use crate::{
    clock::day_of,
    http::{ApiError, Staff},
    store::{
        AuditAction, Chain, Change, StoreError,
        table::{case_file, case_person, paid_month, payment_list},
    },
};

/// Most cases on one list; the next list takes the rest.
const LINES: u64 = 5_000;

/// Prepares a list of everybody in the county who is owed the month and is on no list yet. Gives
/// its id; the caller commits.
pub async fn prepare(change: &mut Change, staff: &Staff, month: Month) -> Result<Uuid, ApiError> {
    let this_month = Month::of(day_of(change.business_at()));
    if month > this_month.next() {
        return Err(ApiError::invalid("/month", "month_not_due", "at most the next month can be prepared"));
    }
    let id = change.new_id();
    let county = staff.region.as_str();
    let list = payment_list::ActiveModel {
        id: Set(id),
        month: Set(month.to_string()),
        county: Set(county.to_owned()),
        prepared_by: Set(staff.account),
        prepared_at: Set(change.business_at().timestamp_millis()),
        settled_by: Set(None),
        settled_on: Set(None),
        reference: Set(None),
    };
    payment_list::Entity::insert(list).exec_without_returning(change.rows()).await?;
    let (mut lines, mut total) = (0_u64, Money::ZERO);
    for row in owed(change, county, month).await? {
        let loaded = Loaded::try_new(change.store().keys(), row)?;
        if is_on_a_list(change, loaded.case.id.0, month).await? {
            continue;
        }
        let award = loaded.case.decision().and_then(|decision| decision.award()?.amount());
        let amount = award.ok_or(StoreError::Misfit("case_file"))?;
        keep(change, Some(id), &loaded, &month.to_string(), amount).await?;
        lines = lines.saturating_add(1);
        total = total.checked_add(amount).ok_or_else(|| ApiError::internal("a list beyond all money"))?;
    }
    if lines == 0 {
        return Err(ApiError::invalid("/month", "nothing_to_pay", "nobody is owed this month, or all are on a list"));
    }
    let detail = json!({ "list": id, "month": month, "payments": lines, "total": total });
    change.record(Chain::Payments, AuditAction::PAYMENT_LIST_PREPARED, detail).await?;
    Ok(id)
}

/// Monthly awards in force whose first month has come and of which the applicant's month is open.
async fn owed(change: &Change, county: &str, month: Month) -> Result<Vec<case_file::Model>, StoreError> {
    let paid = paid_month::Entity::find()
        .select_only()
        .column(paid_month::Column::PersonId)
        .filter(paid_month::Column::Month.eq(month.to_string()))
        .into_query();
    Ok(case_file::Entity::find()
        .filter(case_file::Column::County.eq(county))
        .filter(case_file::Column::AwardKind.eq("monthly"))
        .filter(case_file::Column::FirstMonth.lte(month.to_string()))
        .filter(case_file::Column::Phase.is_in([Phase::Approved.code(), Phase::InForce.code()]))
        .filter(case_file::Column::ApplicantId.not_in_subquery(paid))
        .order_by_asc(case_file::Column::Township)
        .order_by_asc(case_file::Column::Number)
        .limit(LINES)
        .all(change.rows())
        .await?)
}

/// Whether somebody of the household is on a list of the month, as a member of another case.
async fn is_on_a_list(change: &Change, case: Uuid, month: Month) -> Result<bool, StoreError> {
    let persons = case_person::Entity::find()
        .select_only()
        .column(case_person::Column::PersonId)
        .filter(case_person::Column::CaseId.eq(case))
        .into_query();
    let found = paid_month::Entity::find()
        .filter(paid_month::Column::Month.eq(month.to_string()))
        .filter(paid_month::Column::PersonId.in_subquery(persons))
        .one(change.rows())
        .await?;
    Ok(found.is_some())
}
