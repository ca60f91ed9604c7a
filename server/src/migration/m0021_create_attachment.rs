//! Files: what is known of them; the bytes lie sealed in the folder.

use sea_orm_migration::prelude::*;

use super::columns::{id, id_or_null, text, text_or_null, whole};

#[derive(Iden, Clone, Copy)]
enum Attachment {
    Table,
    Id,
    OwnerId,
    CaseId,
    Paper,
    MediaType,
    Size,
    Digest,
    ObjectKey,
    StoredAt,
    BusinessAt,
}

#[derive(Iden, Clone, Copy)]
enum Account {
    Table,
    Id,
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
            .table(Attachment::Table)
            .col(id(Attachment::Id).primary_key())
            .col(id(Attachment::OwnerId))
            .col(id_or_null(Attachment::CaseId))
            .col(text_or_null(Attachment::Paper))
            .col(text(Attachment::MediaType))
            .col(whole(Attachment::Size))
            .col(text(Attachment::Digest))
            .col(text(Attachment::ObjectKey).unique_key())
            .col(whole(Attachment::StoredAt))
            .col(whole(Attachment::BusinessAt))
            .foreign_key(
                ForeignKey::create().from(Attachment::Table, Attachment::OwnerId).to(Account::Table, Account::Id),
            )
            .foreign_key(
                ForeignKey::create().from(Attachment::Table, Attachment::CaseId).to(CaseFile::Table, CaseFile::Id),
            )
            .to_owned();
        manager.create_table(table).await?;
        let index = Index::create()
            .name("attachment_by_owner")
            .table(Attachment::Table)
            .col(Attachment::OwnerId)
            .col(Attachment::CaseId)
            .to_owned();
        manager.create_index(index).await?;
        let index =
            Index::create().name("attachment_by_case").table(Attachment::Table).col(Attachment::CaseId).to_owned();
        manager.create_index(index).await?;
        Ok(())
    }
}
