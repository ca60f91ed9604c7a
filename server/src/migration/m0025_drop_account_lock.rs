//! Accounts no longer hold a lock of their own: attempts are counted by the name that is presented,
//! so that a name which nobody has is answered like one that somebody has.

use sea_orm_migration::prelude::*;

#[derive(Iden, Clone, Copy)]
enum Account {
    Table,
    FailedAttempts,
    LockedUntil,
}

/// See above.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // SQLite drops one column at a time.
        for column in [Account::FailedAttempts, Account::LockedUntil] {
            manager.alter_table(Table::alter().table(Account::Table).drop_column(column).to_owned()).await?;
        }
        Ok(())
    }
}
