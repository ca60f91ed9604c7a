//! Who belongs to a case, with the details as they were then.

use sea_orm_migration::prelude::*;

use super::columns::{id, sealed, text};

#[derive(Iden, Clone, Copy)]
enum CasePerson {
    Table,
    CaseId,
    Member,
    PersonId,
    Sealed,
}

#[derive(Iden, Clone, Copy)]
enum CaseFile {
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

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let table = Table::create()
            .table(CasePerson::Table)
            .col(id(CasePerson::CaseId))
            .col(text(CasePerson::Member))
            .col(id(CasePerson::PersonId))
            .col(sealed(CasePerson::Sealed))
            .primary_key(Index::create().col(CasePerson::CaseId).col(CasePerson::Member))
            .foreign_key(
                ForeignKey::create().from(CasePerson::Table, CasePerson::CaseId).to(CaseFile::Table, CaseFile::Id),
            )
            .foreign_key(
                ForeignKey::create().from(CasePerson::Table, CasePerson::PersonId).to(Person::Table, Person::Id),
            )
            .to_owned();
        manager.create_table(table).await?;
        let index =
            Index::create().name("case_person_by_person").table(CasePerson::Table).col(CasePerson::PersonId).to_owned();
        manager.create_index(index).await?;
        Ok(())
    }
}
