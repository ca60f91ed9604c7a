//! What waits for whom.

use sea_orm_migration::prelude::*;

use super::columns::{flag, id, text, text_or_null, whole};

#[derive(Iden, Clone, Copy)]
enum CaseTask {
    Table,
    Id,
    CaseId,
    Action,
    Role,
    County,
    Township,
    Village,
    DueAt,
    Due,
    IsEscalated,
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
            .table(CaseTask::Table)
            .col(id(CaseTask::Id).primary_key())
            .col(id(CaseTask::CaseId))
            .col(text(CaseTask::Action))
            .col(text(CaseTask::Role))
            .col(text(CaseTask::County))
            .col(text(CaseTask::Township))
            .col(text(CaseTask::Village))
            .col(whole(CaseTask::DueAt))
            .col(text_or_null(CaseTask::Due))
            .col(flag(CaseTask::IsEscalated))
            .foreign_key(ForeignKey::create().from(CaseTask::Table, CaseTask::CaseId).to(CaseFile::Table, CaseFile::Id))
            .to_owned();
        manager.create_table(table).await?;
        let index = Index::create()
            .name("case_task_by_township")
            .table(CaseTask::Table)
            .col(CaseTask::Role)
            .col(CaseTask::Township)
            .col(CaseTask::DueAt)
            .to_owned();
        manager.create_index(index).await?;
        let index = Index::create()
            .name("case_task_by_county")
            .table(CaseTask::Table)
            .col(CaseTask::Role)
            .col(CaseTask::County)
            .col(CaseTask::DueAt)
            .to_owned();
        manager.create_index(index).await?;
        let index = Index::create().name("case_task_by_case").table(CaseTask::Table).col(CaseTask::CaseId).to_owned();
        manager.create_index(index).await?;
        Ok(())
    }
}
