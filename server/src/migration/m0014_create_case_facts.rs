//! The facts of a case, declared and verified, each version once.

use sea_orm_migration::prelude::*;

use super::columns::{id, sealed, text, whole};

#[derive(Iden, Clone, Copy)]
enum CaseFacts {
    Table,
    CaseId,
    Digest,
    Sealed,
    At,
    Author,
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
            .table(CaseFacts::Table)
            .col(id(CaseFacts::CaseId))
            .col(text(CaseFacts::Digest))
            .col(sealed(CaseFacts::Sealed))
            .col(whole(CaseFacts::At))
            .col(text(CaseFacts::Author))
            .primary_key(Index::create().col(CaseFacts::CaseId).col(CaseFacts::Digest))
            .foreign_key(
                ForeignKey::create().from(CaseFacts::Table, CaseFacts::CaseId).to(CaseFile::Table, CaseFile::Id),
            )
            .to_owned();
        manager.create_table(table).await?;
        Ok(())
    }
}
