//! The demo clock's offset, shared by every instance through the database.

use chrono::{DateTime, Duration, Utc};
use sea_orm::{ActiveModelTrait as _, ActiveValue::Set, EntityTrait as _, QuerySelect as _, sea_query::OnConflict};
use serde_json::json;

use super::{AuditAction, Author, Chain, Store, StoreError, table::business_clock};

/// The only row.
const ONLY: i32 = 1;

impl Store {
    /// Takes over the offset that the database holds.
    pub async fn load_clock(&self) -> Result<(), StoreError> {
        if let Some(row) = business_clock::Entity::find_by_id(ONLY).one(self.reader()).await? {
            self.clock().set_offset(row.offset_ms);
        }
        Ok(())
    }

    /// Starts the business clock at `start`, unless it runs already.
    pub async fn start_clock(&self, start: DateTime<Utc>) -> Result<(), StoreError> {
        let mut change = self.change(Author::System).await?;
        let offset = start.signed_duration_since(change.at()).num_milliseconds();
        let row = business_clock::ActiveModel { id: Set(ONLY), offset_ms: Set(offset) };
        let inserted = business_clock::Entity::insert(row)
            .on_conflict(OnConflict::column(business_clock::Column::Id).do_nothing().to_owned())
            .exec_without_returning(change.rows())
            .await?;
        if inserted > 0 {
            change.record(Chain::System, AuditAction::CLOCK_MOVED, json!({ "offset_ms": offset })).await?;
            change.commit().await?;
        }
        self.load_clock().await
    }

    /// Moves the business clock forward.
    pub async fn advance_clock(&self, author: Author, by: Duration) -> Result<(), StoreError> {
        let mut change = self.change(author).await?;
        let row = business_clock::Entity::find_by_id(ONLY)
            .lock_exclusive()
            .one(change.rows())
            .await?
            .ok_or(StoreError::Misfit("business_clock"))?;
        // Only forward: what was decided yesterday must not lie in the future.
        let offset = row.offset_ms.saturating_add(by.num_milliseconds().max(0));
        business_clock::ActiveModel { id: Set(ONLY), offset_ms: Set(offset) }.update(change.rows()).await?;
        let detail = json!({ "offset_ms": offset, "by_ms": by.num_milliseconds() });
        change.record(Chain::System, AuditAction::CLOCK_MOVED, detail).await?;
        change.commit().await?;
        self.clock().set_offset(offset);
        Ok(())
    }
}
