//! Cases: the sealed state beside the columns that lists and figures ask for.

use sea_orm_migration::prelude::*;

use super::columns::{flag, flag_or_null, id, id_or_null, one_of, sealed, text, text_or_null, whole, whole_or_null};

#[derive(Iden, Clone, Copy)]
enum CaseFile {
    Table,
    Id,
    Number,
    Kind,
    Programme,
    Phase,
    Sealed,
    County,
    Township,
    Village,
    Jurisdiction,
    AccountId,
    ApplicantId,
    ApplicantMasked,
    OpenedAt,
    OpenedDay,
    DecidedDay,
    IsApproved,
    InTime,
    Members,
    AmountFen,
    AwardKind,
    FirstMonth,
    DueAt,
    RefreshAt,
    IsSettled,
    Version,
}

#[derive(Iden, Clone, Copy)]
enum Account {
    Table,
    Id,
}

#[derive(Iden, Clone, Copy)]
enum Person {
    Table,
    Id,
}

/// See above.
#[derive(DeriveMigrationName)]
pub struct Migration;

fn table() -> TableCreateStatement {
    Table::create()
        .table(CaseFile::Table)
        .col(id(CaseFile::Id).primary_key())
        .col(text(CaseFile::Number).unique_key())
        .col(text(CaseFile::Kind))
        .col(text(CaseFile::Programme))
        .col(text(CaseFile::Phase))
        .col(sealed(CaseFile::Sealed))
        .col(text(CaseFile::County))
        .col(text(CaseFile::Township))
        .col(text(CaseFile::Village))
        .col(text(CaseFile::Jurisdiction))
        .col(id_or_null(CaseFile::AccountId))
        .col(id(CaseFile::ApplicantId))
        .col(sealed(CaseFile::ApplicantMasked))
        .col(whole(CaseFile::OpenedAt))
        .col(text(CaseFile::OpenedDay))
        .col(text_or_null(CaseFile::DecidedDay))
        .col(flag_or_null(CaseFile::IsApproved))
        .col(flag_or_null(CaseFile::InTime))
        .col(whole(CaseFile::Members))
        .col(whole_or_null(CaseFile::AmountFen))
        .col(text_or_null(CaseFile::AwardKind))
        .col(text_or_null(CaseFile::FirstMonth))
        .col(whole_or_null(CaseFile::DueAt))
        .col(whole_or_null(CaseFile::RefreshAt))
        .col(flag(CaseFile::IsSettled))
        .col(whole(CaseFile::Version))
        .check(one_of(CaseFile::Kind, &["standard", "temporary_expenditure", "emergency"]))
        .check(one_of(CaseFile::AwardKind, &["monthly", "one_off", "status"]))
        .foreign_key(ForeignKey::create().from(CaseFile::Table, CaseFile::AccountId).to(Account::Table, Account::Id))
        .foreign_key(ForeignKey::create().from(CaseFile::Table, CaseFile::ApplicantId).to(Person::Table, Person::Id))
        .to_owned()
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(table()).await?;
        let index = Index::create()
            .name("case_file_by_township")
            .table(CaseFile::Table)
            .col(CaseFile::Township)
            .col(CaseFile::OpenedAt)
            .to_owned();
        manager.create_index(index).await?;
        let index = Index::create()
            .name("case_file_by_county")
            .table(CaseFile::Table)
            .col(CaseFile::County)
            .col(CaseFile::OpenedAt)
            .to_owned();
        manager.create_index(index).await?;
        let index = Index::create()
            .name("case_file_by_account")
            .table(CaseFile::Table)
            .col(CaseFile::AccountId)
            .col(CaseFile::OpenedAt)
            .to_owned();
        manager.create_index(index).await?;
        let index = Index::create()
            .name("case_file_by_phase")
            .table(CaseFile::Table)
            .col(CaseFile::Phase)
            .col(CaseFile::Township)
            .col(CaseFile::OpenedAt)
            .to_owned();
        manager.create_index(index).await?;
        let index =
            Index::create().name("case_file_by_refresh").table(CaseFile::Table).col(CaseFile::RefreshAt).to_owned();
        manager.create_index(index).await?;
        let index =
            Index::create().name("case_file_by_decision").table(CaseFile::Table).col(CaseFile::DecidedDay).to_owned();
        manager.create_index(index).await?;
        let index = Index::create()
            .name("case_file_by_award")
            .table(CaseFile::Table)
            .col(CaseFile::AwardKind)
            .col(CaseFile::FirstMonth)
            .to_owned();
        manager.create_index(index).await?;
        Ok(())
    }
}
