//! Sessions by the hash of their token.

use sea_orm_migration::prelude::*;

use super::columns::{id, text, whole};

#[derive(Iden, Clone, Copy)]
enum Session {
    Table,
    TokenHash,
    AccountId,
    CreatedAt,
    LastSeenAt,
    ExpiresAt,
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
            .table(Session::Table)
            .col(text(Session::TokenHash).primary_key())
            .col(id(Session::AccountId))
            .col(whole(Session::CreatedAt))
            .col(whole(Session::LastSeenAt))
            .col(whole(Session::ExpiresAt))
            .foreign_key(ForeignKey::create().from(Session::Table, Session::AccountId).to(Account::Table, Account::Id))
            .to_owned();
        manager.create_table(table).await?;
        let index = Index::create().name("session_by_expiry").table(Session::Table).col(Session::ExpiresAt).to_owned();
        manager.create_index(index).await
    }
}
