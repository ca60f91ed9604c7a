//! Messages that wait to be sent.

use sea_orm_migration::prelude::*;

use super::columns::{id, id_or_null, sealed, text, whole, whole_or_null};

#[derive(Iden, Clone, Copy)]
enum OutboxMessage {
    Table,
    Id,
    Kind,
    AccountId,
    CaseId,
    Data,
    DueAt,
    SentAt,
    BusinessAt,
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
            .table(OutboxMessage::Table)
            .col(id(OutboxMessage::Id).primary_key())
            .col(text(OutboxMessage::Kind))
            .col(id(OutboxMessage::AccountId))
            .col(id_or_null(OutboxMessage::CaseId))
            .col(sealed(OutboxMessage::Data))
            .col(whole(OutboxMessage::DueAt))
            .col(whole_or_null(OutboxMessage::SentAt))
            .col(whole(OutboxMessage::BusinessAt))
            .foreign_key(
                ForeignKey::create()
                    .from(OutboxMessage::Table, OutboxMessage::AccountId)
                    .to(Account::Table, Account::Id),
            )
            .to_owned();
        manager.create_table(table).await?;
        let index = Index::create()
            .name("outbox_message_by_account")
            .table(OutboxMessage::Table)
            .col(OutboxMessage::AccountId)
            .col(OutboxMessage::Id)
            .to_owned();
        manager.create_index(index).await
    }
}
