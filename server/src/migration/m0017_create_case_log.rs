//! What was done to a case, by step.

use sea_orm_migration::prelude::*;

use super::columns::{forbid_changes, id, text, whole};

#[derive(Iden, Clone, Copy)]
enum CaseLog {
    Table,
    CaseId,
    Sequence,
    Entry,
    At,
}

#[derive(Iden, Clone, Copy)]
enum CaseFile {
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
            .table(CaseLog::Table)
            .col(id(CaseLog::CaseId))
            .col(whole(CaseLog::Sequence))
            .col(text(CaseLog::Entry))
            .col(whole(CaseLog::At))
            .primary_key(Index::create().col(CaseLog::CaseId).col(CaseLog::Sequence))
            .foreign_key(ForeignKey::create().from(CaseLog::Table, CaseLog::CaseId).to(CaseFile::Table, CaseFile::Id))
            .to_owned();
        manager.create_table(table).await?;
        forbid_changes(manager, "case_log").await?;
        Ok(())
    }
}
