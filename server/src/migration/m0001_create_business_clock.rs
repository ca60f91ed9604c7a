//! How far business time is from real time.

use sea_orm_migration::prelude::*;

use super::columns::{count, whole};

#[derive(Iden, Clone, Copy)]
enum BusinessClock {
    Table,
    Id,
    OffsetMs,
}

/// See above.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let table = Table::create()
            .table(BusinessClock::Table)
            .col(count(BusinessClock::Id).primary_key())
            .col(whole(BusinessClock::OffsetMs))
            .check(Expr::col(BusinessClock::Id).eq(1))
            .to_owned();
        manager.create_table(table).await?;
        Ok(())
    }
}
