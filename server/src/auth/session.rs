//! Sessions: a random token in a cookie, its hash in the database. Real time.

use chrono::Duration;
use domain::{calendar::Instant, digest::Digest, region::RegionCode, role::Role};
use sea_orm::{
    ActiveModelTrait as _, ActiveValue::Set, ColumnTrait as _, Condition, EntityTrait as _, QueryFilter as _,
};
use serde_json::json;
use uuid::Uuid;

use super::{Phone, code::phone_place};
use crate::{
    app::App,
    clock::instant,
    http::{Actor, ApiError, Citizen, Staff},
    random,
    store::{AuditAction, Author, Chain, StoreError, table::account, table::session},
};

/// The cookie's name.
pub const COOKIE: &str = "yimen_session";
/// Without a request for so long a session ends.
pub const IDLE: Duration = Duration::minutes(30);
/// After so long it ends in any case.
const LONGEST: Duration = Duration::hours(12);
/// How exactly the last request is known.
const TOUCH: Duration = Duration::minutes(1);

/// The token among the cookies of a request.
pub fn token_in<'a>(headers: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    headers
        .flat_map(|header| header.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(name, value)| *name == COOKIE && value.len() == 64)
        .map(|(_, value)| value)
}

/// Opens a session for an account and gives the cookie that carries it.
pub async fn open_session(app: &App, account: Uuid) -> Result<(Actor, String, Instant), ApiError> {
    let found =
        account::Entity::find_by_id(account).one(app.store.reader()).await?.ok_or(StoreError::Misfit("account"))?;
    let actor = actor_from(app, &found)?;
    let token = random::token();
    let mut change = app.store.change(actor.author()).await?;
    let now = change.at().timestamp_millis();
    let expires_at = now.saturating_add(LONGEST.num_milliseconds());
    let row = session::ActiveModel {
        token_hash: Set(Digest::of_text(&token).into()),
        account_id: Set(account),
        created_at: Set(now),
        last_seen_at: Set(now),
        expires_at: Set(expires_at),
    };
    session::Entity::insert(row).exec_without_returning(change.rows()).await?;
    change.record(Chain::Account(account), AuditAction::SESSION_OPENED, json!({})).await?;
    change.commit().await?;
    Ok((actor, cookie(app, &token, LONGEST.num_seconds()), instant(expires_at)))
}

/// Who a token belongs to, and the session's hash; a visitor where it is not, or no longer, valid.
pub async fn actor_of(app: &App, token: &str) -> Result<(Actor, Option<String>), ApiError> {
    let hash: String = Digest::of_text(token).into();
    let found =
        session::Entity::find_by_id(hash.clone()).find_also_related(account::Entity).one(app.store.reader()).await?;
    let Some((session, Some(account))) = found else {
        return Ok((Actor::Visitor, None));
    };
    let now = app.clock().now().timestamp_millis();
    let idle = now.saturating_sub(session.last_seen_at);
    if session.expires_at <= now || idle > IDLE.num_milliseconds() || account.closed_at.is_some() {
        return Ok((Actor::Visitor, None));
    }
    if idle > TOUCH.num_milliseconds() {
        app.store.touch_session(&hash, now).await?;
    }
    Ok((actor_from(app, &account)?, Some(hash)))
}

/// Closes a session at once.
pub async fn close_session(app: &App, author: Author, account: Uuid, hash: String) -> Result<(), ApiError> {
    let mut change = app.store.change(author).await?;
    session::Entity::delete_by_id(hash).exec(change.rows()).await?;
    change.record(Chain::Account(account), AuditAction::SESSION_CLOSED, json!({})).await?;
    change.commit().await?;
    Ok(())
}

/// Removes sessions that have ended by themselves, and attempts to sign in that count no more.
pub async fn forget_sessions(app: &App) -> Result<u64, ApiError> {
    app.store.forget_attempts(app.clock().now().timestamp_millis()).await?;
    Ok(app.store.forget_sessions(app.clock().now().timestamp_millis()).await?)
}

/// The cookie that takes the session's cookie away.
pub fn clearing_cookie(app: &App) -> String {
    cookie(app, "", 0)
}

fn cookie(app: &App, token: &str, seconds: i64) -> String {
    let secure = if app.config.secure_cookies() { "; Secure" } else { "" };
    format!("{COOKIE}={token}; Path=/; HttpOnly; SameSite=Lax; Max-Age={seconds}{secure}")
}

fn actor_from(app: &App, account: &account::Model) -> Result<Actor, ApiError> {
    if account.kind == "citizen" {
        let sealed = account.phone_sealed.as_deref().ok_or(StoreError::Misfit("account"))?;
        let digits = app.store.keys().open(&phone_place(account.id), sealed)?;
        let phone = std::str::from_utf8(&digits).ok().and_then(Phone::try_new);
        let phone_masked = phone.ok_or(StoreError::Misfit("account"))?.masked();
        return Ok(Actor::Citizen(Citizen { account: account.id, phone_masked }));
    }
    let misfit = || StoreError::Misfit("account");
    let roles = account.roles.as_deref().ok_or_else(misfit)?;
    let roles: Option<Vec<Role>> = roles.split(',').map(Role::from_code).collect();
    let region = account.region.clone().and_then(|code| RegionCode::try_new(code).ok());
    Ok(Actor::Staff(Staff {
        account: account.id,
        name: account.display_name.clone().ok_or_else(misfit)?,
        roles: roles.ok_or_else(misfit)?,
        region: region.ok_or_else(misfit)?,
    }))
}

impl crate::store::Store {
    /// Notes that a session is in use. Housekeeping: it changes nothing that anybody decided.
    async fn touch_session(&self, hash: &str, now: i64) -> Result<(), StoreError> {
        let row =
            session::ActiveModel { token_hash: Set(hash.to_owned()), last_seen_at: Set(now), ..Default::default() };
        match row.update(self.writer()).await {
            // Signed out in another window at this moment.
            Ok(_) | Err(sea_orm::DbErr::RecordNotUpdated) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }

    async fn forget_sessions(&self, now: i64) -> Result<u64, StoreError> {
        let idle_since = now.saturating_sub(IDLE.num_milliseconds());
        let ended =
            Condition::any().add(session::Column::ExpiresAt.lte(now)).add(session::Column::LastSeenAt.lt(idle_since));
        Ok(session::Entity::delete_many().filter(ended).exec(self.writer()).await?.rows_affected)
    }
}

#[cfg(test)]
mod tests {
    use super::token_in;

    #[test]
    fn the_token_is_found_among_other_cookies() {
        let token = "a".repeat(64);
        let header = format!("other=1; yimen_session={token}; x=2");
        assert_eq!(token_in([header.as_str()].into_iter()), Some(token.as_str()));
        assert_eq!(token_in(["yimen_session=short"].into_iter()), None);
    }
}
