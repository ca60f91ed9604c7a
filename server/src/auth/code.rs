//! Codes sent to telephones, and the citizens' accounts behind them.

use chrono::Duration;
use domain::api::ProblemCode;
use sea_orm::{
    ActiveModelTrait as _, ActiveValue::Set, ColumnTrait as _, EntityTrait as _, IntoActiveModel as _,
    QueryFilter as _, QuerySelect as _, sea_query::OnConflict,
};
use serde_json::json;
use uuid::Uuid;

use super::{
    Phone,
    limit::{Limit, count},
};
use crate::{
    app::App,
    http::ApiError,
    random,
    store::{AuditAction, Author, Chain, Change, Store, table::account, table::sign_in_code},
};

/// How long a code holds.
pub const VALID: Duration = Duration::minutes(5);
/// How long until the next one may be asked for.
pub const PAUSE: Duration = Duration::seconds(30);
/// Wrong tries after which a code is void.
const TRIES: i32 = 5;
/// Codes to one telephone.
const BY_PHONE: Limit = Limit { attempts: 20, window: Duration::hours(1) };
/// Codes asked for from one network address.
const BY_ADDRESS: Limit = Limit { attempts: 200, window: Duration::hours(1) };

/// Makes a code for a telephone and gives it to whoever delivers it.
pub async fn send_code(app: &App, phone: &Phone, address: &str) -> Result<String, ApiError> {
    let mut change = app.store.change(Author::Visitor).await?;
    let index = phone_index(&app.store, phone);
    let now = change.at().timestamp_millis();
    if let Some(last) = sign_in_code::Entity::find_by_id(index.clone()).one(change.rows()).await? {
        let wait = last.sent_at.saturating_add(PAUSE.num_milliseconds()).saturating_sub(now);
        if wait > 0 && !app.config.demo {
            let seconds = u64::try_from(wait).unwrap_or(0).div_ceil(1000);
            return Err(ApiError::new(ProblemCode::TooManyRequests).retry_after(seconds));
        }
    }
    count(&change, &format!("code:{index}"), BY_PHONE).await?;
    let from = app.store.keys().blind_index("address", address);
    count(&change, &format!("code_address:{from}"), BY_ADDRESS).await?;
    let code = random::six_digits();
    let row = sign_in_code::ActiveModel {
        phone_index: Set(index.clone()),
        code_index: Set(code_index(&app.store, &index, &code)),
        sent_at: Set(now),
        expires_at: Set(now.saturating_add(VALID.num_milliseconds())),
        failed_attempts: Set(0),
    };
    let columns = [
        sign_in_code::Column::CodeIndex,
        sign_in_code::Column::SentAt,
        sign_in_code::Column::ExpiresAt,
        sign_in_code::Column::FailedAttempts,
    ];
    sign_in_code::Entity::insert(row)
        .on_conflict(OnConflict::column(sign_in_code::Column::PhoneIndex).update_columns(columns).to_owned())
        .exec_without_returning(change.rows())
        .await?;
    change.record(Chain::Visitors, AuditAction::SIGN_IN_CODE_SENT, json!({})).await?;
    change.commit().await?;
    Ok(code)
}

/// Uses a code up, and gives the account of its telephone; a first sign-in opens one.
pub async fn spend_code(app: &App, phone: &Phone, code: &str) -> Result<Uuid, ApiError> {
    let mut change = app.store.change(Author::Visitor).await?;
    let index = phone_index(&app.store, phone);
    let sent = sign_in_code::Entity::find_by_id(index.clone())
        .lock_exclusive()
        .one(change.rows())
        .await?
        .ok_or(ProblemCode::WrongCredentials)?;
    let now = change.at().timestamp_millis();
    let (expired, failures) = (sent.expires_at <= now, sent.failed_attempts);
    let fits = !expired && failures < TRIES && sent.code_index == code_index(&app.store, &index, code);
    let mut row = sent.into_active_model();
    if fits {
        row.code_index = Set(String::new());
    } else {
        row.failed_attempts = Set(failures.saturating_add(1));
    }
    row.update(change.rows()).await?;
    if !fits {
        change.record(Chain::Visitors, AuditAction::SIGN_IN_FAILED, json!({ "reason": "code" })).await?;
        change.commit().await?;
        return Err(ProblemCode::WrongCredentials.into());
    }
    let account = find_or_open(&mut change, phone, index).await?;
    change.record(Chain::Account(account), AuditAction::CODE_ACCEPTED, json!({})).await?;
    change.commit().await?;
    Ok(account)
}

/// The account of a telephone; one that has none is given one, to be entered with a code later.
pub async fn account_of_phone(change: &mut Change, phone: &Phone) -> Result<Uuid, ApiError> {
    let index = phone_index(change.store(), phone);
    find_or_open(change, phone, index).await
}

async fn find_or_open(change: &mut Change, phone: &Phone, index: String) -> Result<Uuid, ApiError> {
    let found =
        account::Entity::find().filter(account::Column::PhoneIndex.eq(index.as_str())).one(change.rows()).await?;
    if let Some(found) = found {
        return if found.closed_at.is_none() { Ok(found.id) } else { Err(ProblemCode::WrongCredentials.into()) };
    }
    let id = change.new_id();
    let sealed = change.store().keys().seal(&phone_place(id), phone.digits().as_bytes())?;
    let row = account::ActiveModel {
        id: Set(id),
        kind: Set("citizen".to_owned()),
        user_name: Set(None),
        password_hash: Set(None),
        display_name: Set(None),
        roles: Set(None),
        region: Set(None),
        phone_index: Set(Some(index)),
        phone_sealed: Set(Some(sealed)),
        closed_at: Set(None),
        created_at: Set(change.at().timestamp_millis()),
    };
    account::Entity::insert(row).exec_without_returning(change.rows()).await?;
    change.record(Chain::Account(id), AuditAction::ACCOUNT_OPENED, json!({ "kind": "citizen" })).await?;
    Ok(id)
}

/// The place that a citizen's telephone number is sealed for.
pub(super) fn phone_place(account: Uuid) -> String {
    format!("account.phone/{account}")
}

fn phone_index(store: &Store, phone: &Phone) -> String {
    store.keys().blind_index("phone", phone.digits())
}

fn code_index(store: &Store, phone_index: &str, code: &str) -> String {
    store.keys().blind_index("sign_in_code", &format!("{phone_index}/{code}"))
}
