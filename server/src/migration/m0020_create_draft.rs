//! One draft for each citizen, sealed.

use sea_orm_migration::prelude::*;

use super::columns::{id, sealed, whole};

#[derive(Iden, Clone, Copy)]
enum Draft {
    Table,
    AccountId,
    Sealed,
    SavedAt,
}

#[derive(Iden, Clone, Copy)]
enum Account {
    Table,
    Id,
}

/// See above.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let table = Table::create()
            .table(Draft::Table)
            .col(id(Draft::AccountId).primary_key())
            .col(sealed(Draft::Sealed))
            .col(whole(Draft::SavedAt))
            .foreign_key(ForeignKey::create().from(Draft::Table, Draft::AccountId).to(Account::Table, Account::Id))
            .to_owned();
        manager.create_table(table).await?;
        Ok(())
    }
}
