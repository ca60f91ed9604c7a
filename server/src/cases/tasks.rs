//! Tasks that change by time alone: a date passes, and it is somebody else's turn.

use sea_orm::{
    ActiveValue::Set, ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _,
};

use super::{
    load::Loaded,
    rules::Rules,
    save::{keep_tasks, refresh_at},
};
use crate::{
    app::App,
    http::ApiError,
    store::{Author, table::case_file},
};

/// Cases looked at in one transaction.
const BATCH: u64 = 100;

/// Brings the tasks of all cases up to date of which a date has passed; gives how many. The rows
/// are claimed by locking them, so that several instances share the work. What is written follows
/// from the cases and the time alone and decides nothing, so it leaves no audit entry.
pub async fn refresh_tasks(app: &App) -> Result<u64, ApiError> {
    let now = app.clock().business_now();
    let mut refreshed = 0_u64;
    loop {
        let due = case_file::Entity::find()
            .filter(case_file::Column::RefreshAt.lte(now.timestamp_millis()))
            .order_by_asc(case_file::Column::RefreshAt)
            .limit(BATCH);
        if due.clone().one(app.store.reader()).await?.is_none() {
            return Ok(refreshed);
        }
        let change = app.store.change(Author::System).await?;
        for row in due.lock_exclusive().all(change.rows()).await? {
            let loaded = Loaded::try_new(app.store.keys(), row)?;
            let rules = Rules::on(app, loaded.jurisdiction(), app.clock().today())?;
            let deadlines = procedure::deadlines(&loaded.case, &app.calendar, &rules.profile);
            let tasks = procedure::tasks(&loaded.case, &app.calendar, &rules.profile, now);
            keep_tasks(&change, &loaded.case, &tasks).await?;
            let row = case_file::ActiveModel {
                due_at: Set(deadlines.iter().map(|deadline| deadline.due.instant().timestamp_millis()).min()),
                refresh_at: Set(refresh_at(&deadlines, now)),
                ..Default::default()
            };
            case_file::Entity::update_many()
                .set(row)
                .filter(case_file::Column::Id.eq(loaded.row.id))
                .exec(change.rows())
                .await?;
            refreshed = refreshed.saturating_add(1);
        }
        change.commit_derived().await?;
    }
}
