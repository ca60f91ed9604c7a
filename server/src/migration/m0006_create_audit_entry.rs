//! Audit entries, append-only, and the heads of their chains.

use sea_orm_migration::prelude::*;

use super::columns::{forbid_changes, text, whole};

#[derive(Iden, Clone, Copy)]
enum AuditHead {
    Table,
    Chain,
    Sequence,
    Hash,
}

#[derive(Iden, Clone, Copy)]
enum AuditEntry {
    Table,
    Chain,
    Sequence,
    At,
    BusinessAt,
    Author,
    Action,
    Detail,
    Previous,
    Hash,
}

/// See above.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let table = Table::create()
            .table(AuditHead::Table)
            .col(text(AuditHead::Chain).primary_key())
            .col(whole(AuditHead::Sequence))
            .col(text(AuditHead::Hash))
            .to_owned();
        manager.create_table(table).await?;
        let table = Table::create()
            .table(AuditEntry::Table)
            .col(text(AuditEntry::Chain))
            .col(whole(AuditEntry::Sequence))
            .col(whole(AuditEntry::At))
            .col(whole(AuditEntry::BusinessAt))
            .col(text(AuditEntry::Author))
            .col(text(AuditEntry::Action))
            .col(text(AuditEntry::Detail))
            .col(text(AuditEntry::Previous))
            .col(text(AuditEntry::Hash))
            .primary_key(Index::create().col(AuditEntry::Chain).col(AuditEntry::Sequence))
            .to_owned();
        manager.create_table(table).await?;
        forbid_changes(manager, "audit_entry").await
    }
}
