//! Limits on attempts, counted in the database so that every instance sees them. Real time.

use chrono::Duration;
use domain::api::ProblemCode;
use sea_orm::{
    ActiveValue::Set, ColumnTrait as _, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, QueryOrder as _,
};

use crate::{
    http::ApiError,
    store::{Change, table::sign_in_attempt},
};

/// At most so many attempts in so long.
#[derive(Clone, Copy, Debug)]
pub struct Limit {
    /// How many.
    pub attempts: u64,
    /// In how long.
    pub window: Duration,
}

/// Counts an attempt, or refuses it where the limit is reached. `subject` holds no personal data.
pub async fn count(change: &Change, subject: &str, limit: Limit) -> Result<(), ApiError> {
    let now = change.at().timestamp_millis();
    let since = now.saturating_sub(limit.window.num_milliseconds());
    let of_subject = sign_in_attempt::Entity::find()
        .filter(sign_in_attempt::Column::Subject.eq(subject))
        .filter(sign_in_attempt::Column::At.gt(since));
    if of_subject.clone().count(change.rows()).await? >= limit.attempts {
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
    Ok(())
}
