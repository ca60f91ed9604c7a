//! Staff accounts: opened by the demo or an administrator, entered with a password.

use chrono::Duration;
use domain::{api::ProblemCode, region::RegionCode, role::Role};
use sea_orm::{ActiveValue::Set, ColumnTrait as _, EntityTrait as _, QueryFilter as _};
use serde_json::json;
use uuid::Uuid;

use super::{
    limit::{Limit, clear, count},
    password,
};
use crate::{
    app::App,
    http::ApiError,
    store::{AuditAction, Author, Chain, Change, table::account},
};

/// Attempts under one name, whether anybody has it or not; the right password clears them.
const BY_NAME: Limit = Limit { attempts: 5, window: Duration::minutes(15) };
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
/// An unknown name is answered like a known one in everything: the same hashing, the same count of
/// attempts, the same refusal. The password is hashed outside the transaction, so that nobody else
/// waits for it; the count is kept even though the request fails.
pub async fn check_password(app: &App, user_name: &str, secret: String, address: &str) -> Result<Uuid, ApiError> {
    let found = account::Entity::find()
        .filter(account::Column::UserName.eq(user_name))
        .filter(account::Column::ClosedAt.is_null())
        .one(app.store.reader())
        .await?;
    let hash = found.as_ref().and_then(|account| account.password_hash.clone());
    let fits = password::fits(secret, hash).await;

    let mut change = app.store.change(Author::Visitor).await?;
    let keys = app.store.keys();
    count(&change, &format!("address:{}", keys.blind_index("address", address)), BY_ADDRESS).await?;
    // Once the attempts are used up, even the right password says nothing.
    let of_name = format!("name:{}", keys.blind_index("user_name", user_name));
    let attempts = count(&change, &of_name, BY_NAME).await?;
    if let Some(account) = found.as_ref().filter(|_| fits) {
        clear(&change, &of_name).await?;
        change.record(Chain::Account(account.id), AuditAction::PASSWORD_ACCEPTED, json!({})).await?;
        change.commit().await?;
        return Ok(account.id);
    }
    let is_locked = attempts >= BY_NAME.attempts;
    let action = if is_locked { AuditAction::ACCOUNT_LOCKED } else { AuditAction::SIGN_IN_FAILED };
    let (chain, detail) = match &found {
        Some(account) => (Chain::Account(account.id), json!({ "attempts": attempts })),
        None => (Chain::Visitors, json!({ "attempts": attempts, "reason": "unknown_name" })),
    };
    change.record(chain, action, detail).await?;
    change.commit().await?;
    Err(ProblemCode::WrongCredentials.into())
}
