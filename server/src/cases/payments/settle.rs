//! Recording that the money of a list reached the accounts.

use domain::{
    Date, Money,
    api::{ProblemCode, SettlementRequest},
    calendar::Month,
    case::{Action, CaseId, PaymentForm},
};
use procedure::Refusal;
use sea_orm::{ActiveValue::Set, ColumnTrait as _, EntityTrait as _, QueryFilter as _, QuerySelect as _};
use serde_json::json;
use uuid::Uuid;

use super::{
    super::{codes::parse, load::lock, refusal::refused, rules::Rules, save},
    show::find,
};
use crate::{
    app::App,
    clock::day_of,
    http::{ApiError, Staff},
    store::{
        AuditAction, Chain, Change, StoreError,
        table::{payment, payment_list},
    },
};

/// Records every payment of a list on its case, through the procedure like any other step. The
/// caller commits.
pub async fn settle(
    app: &App,
    change: &mut Change,
    staff: &Staff,
    list: Uuid,
    request: &SettlementRequest,
) -> Result<(), ApiError> {
    let reference = request.reference.trim();
    if !(1..=60).contains(&reference.chars().count()) {
        return Err(ApiError::invalid("/reference", "length", "1 to 60 characters are accepted"));
    }
    if request.on > day_of(change.business_at()) {
        return Err(ApiError::invalid("/on", "in_future", "a day that has not come yet"));
    }
    let row = find(app, change.rows(), staff, list).await?;
    if row.settled_on.is_some() {
        return Err(ApiError::new(ProblemCode::AlreadyExists).because("the list is settled"));
    }
    // Who prepares a list does not settle it (S2-48).
    if row.prepared_by == staff.account {
        return Err(refused(Refusal::SeparationOfDuties { did: procedure::Duty::Pay }));
    }
    mark(change, staff, list, request.on, reference).await?;
    let month: Month = parse("payment_list", &row.month)?;
    let payments =
        payment::Entity::find().filter(payment::Column::ListId.eq(list)).lock_exclusive().all(change.rows()).await?;
    for payment in &payments {
        let form = PaymentForm {
            month: Some(month),
            amount: Money::from_fen(payment.amount_fen),
            on: request.on,
            reference: reference.to_owned(),
        };
        record(app, change, staff, CaseId(payment.case_id), form).await?;
    }
    let detail = json!({ "list": list, "month": month, "payments": payments.len(), "on": request.on });
    change.record(Chain::Payments, AuditAction::PAYMENT_LIST_SETTLED, detail).await?;
    Ok(())
}

/// Marks the list; of two who settle at once the second finds it done.
async fn mark(change: &Change, staff: &Staff, list: Uuid, on: Date, reference: &str) -> Result<(), ApiError> {
    let settled = payment_list::ActiveModel {
        settled_by: Set(Some(staff.account)),
        settled_on: Set(Some(on.to_string())),
        reference: Set(Some(reference.to_owned())),
        ..Default::default()
    };
    let updated = payment_list::Entity::update_many()
        .set(settled)
        .filter(payment_list::Column::Id.eq(list))
        .filter(payment_list::Column::SettledOn.is_null())
        .exec(change.rows())
        .await?;
    if updated.rows_affected == 1 { Ok(()) } else { Err(StoreError::VersionConflict.into()) }
}

async fn record(
    app: &App,
    change: &mut Change,
    staff: &Staff,
    case: CaseId,
    form: PaymentForm,
) -> Result<(), ApiError> {
    let before = lock(change, case).await?.ok_or(StoreError::Misfit("payment"))?;
    let rules = Rules::on(app, before.jurisdiction(), day_of(change.business_at()))?;
    let ctx = rules.context(app, change.business_at(), None, 0);
    let who = super::super::reach::for_procedure(&crate::http::Actor::Staff(staff.clone()));
    let transition = procedure::apply(&before.case, Action::RecordPayment(form), &who, &ctx).map_err(refused)?;
    save::update(change, &before, &transition).await?;
    Ok(())
}
