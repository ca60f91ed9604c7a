//! The assessments that steps of a case were founded on.

use sea_orm_migration::prelude::*;

use super::columns::{id, sealed, text, text_or_null, whole};

#[derive(Iden, Clone, Copy)]
enum CaseAssessment {
    Table,
    Id,
    CaseId,
    Step,
    OnDay,
    Facts,
    Pack,
    Digest,
    SentPack,
    Sealed,
    At,
}

#[derive(Iden, Clone, Copy)]
enum CaseFile {
    Table,
    Id,
}

#[derive(Iden, Clone, Copy)]
enum PolicyPack {
    Table,
    Digest,
}

/// See above.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let table = Table::create()
            .table(CaseAssessment::Table)
            .col(id(CaseAssessment::Id).primary_key())
            .col(id(CaseAssessment::CaseId))
            .col(text(CaseAssessment::Step))
            .col(text(CaseAssessment::OnDay))
            .col(text(CaseAssessment::Facts))
            .col(text(CaseAssessment::Pack))
            .col(text(CaseAssessment::Digest))
            .col(text_or_null(CaseAssessment::SentPack))
            .col(sealed(CaseAssessment::Sealed))
            .col(whole(CaseAssessment::At))
            .foreign_key(
                ForeignKey::create()
                    .from(CaseAssessment::Table, CaseAssessment::CaseId)
                    .to(CaseFile::Table, CaseFile::Id),
            )
            .foreign_key(
                ForeignKey::create()
                    .from(CaseAssessment::Table, CaseAssessment::Pack)
                    .to(PolicyPack::Table, PolicyPack::Digest),
            )
            .to_owned();
        manager.create_table(table).await?;
        let index = Index::create()
            .name("case_assessment_by_case")
            .table(CaseAssessment::Table)
            .col(CaseAssessment::CaseId)
            .col(CaseAssessment::At)
            .to_owned();
        manager.create_index(index).await?;
        Ok(())
    }
}
