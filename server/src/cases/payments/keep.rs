//! Writing a payment, so that the database forbids paying a person's month twice.

use domain::{
    Money,
    case::{CaseState, PaymentForm},
};
use sea_orm::{ActiveValue::Set, ColumnTrait as _, EntityTrait as _, QueryFilter as _};
use uuid::Uuid;

use super::super::load::Loaded;
use crate::store::{
    Change, StoreError,
    table::{case_person, paid_month, payment},
};

/// Writes a payment that is recorded by itself, not with a list.
pub async fn keep_single(change: &Change, before: &Loaded, form: &PaymentForm) -> Result<(), StoreError> {
    // Money that is paid once has a period of its own, so that it is paid once for the case.
    let period = form.month.map_or_else(|| format!("once:{}", before.case.id), |month| month.to_string());
    keep(change, None, before, &period, form.amount).await
}

/// Writes a payment and marks the month as paid for everybody of the household.
pub(super) async fn keep(
    change: &Change,
    list: Option<Uuid>,
    before: &Loaded,
    period: &str,
    amount: Money,
) -> Result<(), StoreError> {
    let id = change.new_id();
    let recipient = match &before.case.state {
        CaseState::Review { submission, .. } => submission.applicant.0,
        CaseState::Emergency { .. } => before.row.applicant_id,
    };
    let row = payment::ActiveModel {
        id: Set(id),
        list_id: Set(list),
        case_id: Set(before.case.id.0),
        person_id: Set(recipient),
        month: Set(period.to_owned()),
        amount_fen: Set(amount.fen()),
    };
    payment::Entity::insert(row).exec_without_returning(change.rows()).await?;
    let persons =
        case_person::Entity::find().filter(case_person::Column::CaseId.eq(before.case.id.0)).all(change.rows()).await?;
    let rows = persons.into_iter().map(|person| paid_month::ActiveModel {
        person_id: Set(person.person_id),
        month: Set(period.to_owned()),
        payment_id: Set(id),
    });
    paid_month::Entity::insert_many(rows).exec_without_returning(change.rows()).await?;
    Ok(())
}
