//! Staff accounts: opened by the demo or an administrator, entered with a password.

use chrono::Duration;
use domain::{api::ProblemCode, region::RegionCode, role::Role};
use sea_orm::{
    ActiveModelTrait as _, ActiveValue::Set, ColumnTrait as _, EntityTrait as _, IntoActiveModel as _,
    QueryFilter as _, QuerySelect as _,
};
use serde_json::json;
use uuid::Uuid;

use super::{
    limit::{Limit, count},
    password,
};
use crate::{
    app::App,
    http::ApiError,
    store::{AuditAction, Author, Chain, Change, table::account},
};

/// Wrong passwords after which an account is locked for a while.
const ATTEMPTS: i32 = 5;
/// For how long it is locked.
const LOCK: Duration = Duration::minutes(15);
/// Attempts from one network address, for any name.
const BY_ADDRESS: Limit = Limit { attempts: 60, window: Duration::minutes(10) };

/// A staff account to be opened.
pub struct NewStaff<'a> {
    /// The name to sign in with.
    pub user_name: &'a str,
    /// The password's hash, by [`super::hash_password`].
    pub password_hash: &'a str,
    /// The name shown to colleagues.
    pub display_name: &'a str,
    /// The roles.
    pub roles: &'a [Role],
    /// The region worked for.
    pub region: &'a RegionCode,
}

/// Opens a staff account.
pub async fn open_staff_account(change: &mut Change, staff: NewStaff<'_>) -> Result<Uuid, ApiError> {
    let id = change.new_id();
    let roles: Vec<_> = staff.roles.iter().map(|role| role.code()).collect();
    let row = account::ActiveModel {
        id: Set(id),
        kind: Set("staff".to_owned()),
        user_name: Set(Some(staff.user_name.to_owned())),
        password_hash: Set(Some(staff.password_hash.to_owned())),
        display_name: Set(Some(staff.display_name.to_owned())),
        roles: Set(Some(roles.join(","))),
        region: Set(Some(staff.region.as_str().to_owned())),
        phone_index: Set(None),
        phone_sealed: Set(None),
        failed_attempts: Set(0),
        locked_until: Set(0),
        closed_at: Set(None),
        created_at: Set(change.at().timestamp_millis()),
    };
    account::Entity::insert(row).exec_without_returning(change.rows()).await?;
    let detail = json!({ "kind": "staff", "roles": roles, "region": staff.region });
    change.record(Chain::Account(id), AuditAction::ACCOUNT_OPENED, detail).await?;
    Ok(id)
}

/// Finds the staff account that name and password belong to.
///
/// The password is hashed outside the transaction, so that nobody else waits for it; the count of
/// wrong ones is kept even though the request fails.
pub async fn check_password(app: &App, user_name: &str, secret: String, address: &str) -> Result<Uuid, ApiError> {
    let found = account::Entity::find()
        .filter(account::Column::UserName.eq(user_name))
        .filter(account::Column::ClosedAt.is_null())
        .one(app.store.reader())
        .await?;
    let hash = found.as_ref().and_then(|account| account.password_hash.clone());
    let fits = password::fits(secret, hash).await;

    let mut change = app.store.change(Author::Visitor).await?;
    let subject = format!("address:{}", app.store.keys().blind_index("address", address));
    count(&change, &subject, BY_ADDRESS).await?;
    let Some(found) = found else {
        change.record(Chain::Visitors, AuditAction::SIGN_IN_FAILED, json!({ "reason": "unknown_name" })).await?;
        change.commit().await?;
        return Err(ProblemCode::WrongCredentials.into());
    };
    let account = account::Entity::find_by_id(found.id)
        .lock_exclusive()
        .one(change.rows())
        .await?
        .ok_or(ProblemCode::WrongCredentials)?;
    let now = change.at().timestamp_millis();
    if account.locked_until > now {
        // Even the right password says nothing while the account is locked.
        let seconds = u64::try_from(account.locked_until.saturating_sub(now)).unwrap_or(0).div_ceil(1000);
        let locked = ApiError::new(ProblemCode::TooManyRequests).because("the account is locked for a while");
        return Err(locked.retry_after(seconds));
    }
    if fits {
        reset_failures(&change, account).await?;
        change.record(Chain::Account(found.id), AuditAction::PASSWORD_ACCEPTED, json!({})).await?;
        change.commit().await?;
        return Ok(found.id);
    }
    record_failure(&mut change, account, now).await?;
    change.commit().await?;
    Err(ProblemCode::WrongCredentials.into())
}

async fn reset_failures(change: &Change, account: account::Model) -> Result<(), ApiError> {
    if account.failed_attempts != 0 || account.locked_until != 0 {
        let mut row = account.into_active_model();
        row.failed_attempts = Set(0);
        row.locked_until = Set(0);
        row.update(change.rows()).await?;
    }
    Ok(())
}

async fn record_failure(change: &mut Change, account: account::Model, now: i64) -> Result<(), ApiError> {
    let (id, failures) = (account.id, account.failed_attempts.saturating_add(1));
    let is_locked = failures >= ATTEMPTS;
    let mut row = account.into_active_model();
    row.failed_attempts = Set(if is_locked { 0 } else { failures });
    if is_locked {
        row.locked_until = Set(now.saturating_add(LOCK.num_milliseconds()));
    }
    row.update(change.rows()).await?;
    let action = if is_locked { AuditAction::ACCOUNT_LOCKED } else { AuditAction::SIGN_IN_FAILED };
    change.record(Chain::Account(id), action, json!({ "failures": failures })).await?;
    Ok(())
}
