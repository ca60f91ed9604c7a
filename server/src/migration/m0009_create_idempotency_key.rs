//! Idempotency keys with the answers given to them.

use sea_orm_migration::prelude::*;

use super::columns::{count, sealed, text, text_or_null, whole};

#[derive(Iden, Clone, Copy)]
enum IdempotencyKey {
    Table,
    Scope,
    Key,
    Fingerprint,
    Status,
    Body,
    Etag,
    CreatedAt,
}

/// See above.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let table = Table::create()
            .table(IdempotencyKey::Table)
            .col(text(IdempotencyKey::Scope))
            .col(text(IdempotencyKey::Key))
            .col(text(IdempotencyKey::Fingerprint))
            .col(count(IdempotencyKey::Status))
            .col(sealed(IdempotencyKey::Body))
            .col(text_or_null(IdempotencyKey::Etag))
            .col(whole(IdempotencyKey::CreatedAt))
            .primary_key(Index::create().col(IdempotencyKey::Scope).col(IdempotencyKey::Key))
            .to_owned();
        manager.create_table(table).await?;
        let index = Index::create()
            .name("idempotency_key_by_age")
            .table(IdempotencyKey::Table)
            .col(IdempotencyKey::CreatedAt)
            .to_owned();
        manager.create_index(index).await
    }
}
