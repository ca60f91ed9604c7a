//! How to reach the household of a case.

use sea_orm_migration::prelude::*;

use super::columns::{id, sealed};

#[derive(Iden, Clone, Copy)]
enum CaseContact {
    Table,
    CaseId,
    Sealed,
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
            .table(CaseContact::Table)
            .col(id(CaseContact::CaseId).primary_key())
            .col(sealed(CaseContact::Sealed))
            .foreign_key(
                ForeignKey::create().from(CaseContact::Table, CaseContact::CaseId).to(CaseFile::Table, CaseFile::Id),
            )
            .to_owned();
        manager.create_table(table).await?;
        Ok(())
    }
}
