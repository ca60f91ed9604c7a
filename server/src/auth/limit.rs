//! Limits on attempts, counted in the database so that every instance sees them. Real time.

use chrono::Duration;
use domain::api::ProblemCode;
use sea_orm::{
    ActiveValue::Set, ColumnTrait as _, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, QueryOrder as _,
};

use crate::{
    http::ApiError,
    store::{Change, Store, StoreError, table::sign_in_attempt},
};

/// For how long attempts are kept: longer than any limit looks back.
const KEPT: Duration = Duration::days(2);

/// At most so many attempts in so long.
#[derive(Clone, Copy, Debug)]
pub struct Limit {
    /// How many.
    pub attempts: u64,
    /// In how long.
    pub window: Duration,
}

/// Counts an attempt and tells which one it is, or refuses it where the limit is reached. `subject`
/// holds no personal data.
pub async fn count(change: &Change, subject: &str, limit: Limit) -> Result<u64, ApiError> {
    let now = change.at().timestamp_millis();
    let since = now.saturating_sub(limit.window.num_milliseconds());
    let of_subject = sign_in_attempt::Entity::find()
        .filter(sign_in_attempt::Column::Subject.eq(subject))
        .filter(sign_in_attempt::Column::At.gt(since));
    let before = of_subject.clone().count(change.rows()).await?;
    if before >= limit.attempts {
        let first = of_subject.order_by_asc(sign_in_attempt::Column::At).one(change.rows()).await?;
        let wait = first.map_or(0, |first| first.at.saturating_sub(since));
        let seconds = u64::try_from(wait).unwrap_or(0).div_ceil(1000).max(1);
        return Err(ApiError::new(ProblemCode::TooManyRequests).retry_after(seconds));
    }
    // What is too old to count is taken away here, so that the table stays small.
    sign_in_attempt::Entity::delete_many()
        .filter(sign_in_attempt::Column::Subject.eq(subject))
        .filter(sign_in_attempt::Column::At.lte(since))
        .exec(change.rows())
        .await?;
    let attempt =
        sign_in_attempt::ActiveModel { id: Set(change.new_id()), subject: Set(subject.to_owned()), at: Set(now) };
    sign_in_attempt::Entity::insert(attempt).exec_without_returning(change.rows()).await?;
    Ok(before.saturating_add(1))
}

/// Forgets the attempts of a subject that has shown to be who it says.
pub async fn clear(change: &Change, subject: &str) -> Result<(), ApiError> {
    let of_subject = sign_in_attempt::Entity::delete_many().filter(sign_in_attempt::Column::Subject.eq(subject));
    of_subject.exec(change.rows()).await?;
    Ok(())
}

impl Store {
    /// Clears away attempts that no limit counts any more: of names and addresses that do not come
    /// again nothing else would.
    pub(super) async fn forget_attempts(&self, now: i64) -> Result<(), StoreError> {
        let before = now.saturating_sub(KEPT.num_milliseconds());
        sign_in_attempt::Entity::delete_many()
            .filter(sign_in_attempt::Column::At.lt(before))
            .exec(self.writer())
            .await?;
        Ok(())
    }
}
