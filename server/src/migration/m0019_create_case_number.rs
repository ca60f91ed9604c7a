//! The last case number of each year.

use sea_orm_migration::prelude::*;

use super::columns::whole;

#[derive(Iden, Clone, Copy)]
enum CaseNumber {
    Table,
    Year,
    Last,
}

/// See above.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let table = Table::create()
            .table(CaseNumber::Table)
            .col(whole(CaseNumber::Year).primary_key())
            .col(whole(CaseNumber::Last))
            .to_owned();
        manager.create_table(table).await?;
        Ok(())
    }
}
