//! The log of reads, append-only.

use sea_orm_migration::prelude::*;

use super::columns::{forbid_changes, id, id_or_null, text, whole};

#[derive(Iden, Clone, Copy)]
enum ReadEntry {
    Table,
    Id,
    At,
    BusinessAt,
    Author,
    CaseId,
    SubjectId,
    Purpose,
}

/// See above.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let table = Table::create()
            .table(ReadEntry::Table)
            .col(id(ReadEntry::Id).primary_key())
            .col(whole(ReadEntry::At))
            .col(whole(ReadEntry::BusinessAt))
            .col(text(ReadEntry::Author))
            .col(id_or_null(ReadEntry::CaseId))
            .col(id_or_null(ReadEntry::SubjectId))
            .col(text(ReadEntry::Purpose))
            .to_owned();
        manager.create_table(table).await?;
        let index = Index::create()
            .name("read_entry_by_case")
            .table(ReadEntry::Table)
            .col(ReadEntry::CaseId)
            .col(ReadEntry::At)
            .to_owned();
        manager.create_index(index).await?;
        forbid_changes(manager, "read_entry").await
    }
}
