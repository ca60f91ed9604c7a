//! Accounts of staff and citizens.

use sea_orm_migration::prelude::*;

use super::columns::{count, id, one_of, sealed_or_null, text, text_or_null, whole, whole_or_null};

#[derive(Iden, Clone, Copy)]
enum Account {
    Table,
    Id,
    Kind,
    UserName,
    PasswordHash,
    DisplayName,
    Roles,
    Region,
    PhoneIndex,
    PhoneSealed,
    FailedAttempts,
    LockedUntil,
    ClosedAt,
    CreatedAt,
}

/// See above.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let table = Table::create()
            .table(Account::Table)
            .col(id(Account::Id).primary_key())
            .col(text(Account::Kind))
            .col(text_or_null(Account::UserName).unique_key())
            .col(text_or_null(Account::PasswordHash))
            .col(text_or_null(Account::DisplayName))
            .col(text_or_null(Account::Roles))
            .col(text_or_null(Account::Region))
            .col(text_or_null(Account::PhoneIndex).unique_key())
            .col(sealed_or_null(Account::PhoneSealed))
            .col(count(Account::FailedAttempts))
            .col(whole(Account::LockedUntil))
            .col(whole_or_null(Account::ClosedAt))
            .col(whole(Account::CreatedAt))
            .check(one_of(Account::Kind, &["citizen", "staff"]))
            .to_owned();
        manager.create_table(table).await?;
        Ok(())
    }
}
