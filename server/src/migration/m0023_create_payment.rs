//! Payments: a person is paid a month once.

use sea_orm_migration::prelude::*;

use super::columns::{id, id_or_null, text, whole};

#[derive(Iden, Clone, Copy)]
enum Payment {
    Table,
    Id,
    ListId,
    CaseId,
    PersonId,
    Month,
    AmountFen,
}

#[derive(Iden, Clone, Copy)]
enum PaymentList {
    Table,
    Id,
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
            .table(Payment::Table)
            .col(id(Payment::Id).primary_key())
            .col(id_or_null(Payment::ListId))
            .col(id(Payment::CaseId))
            .col(id(Payment::PersonId))
            .col(text(Payment::Month))
            .col(whole(Payment::AmountFen))
            .check(Expr::col(Payment::AmountFen).gt(0))
            .foreign_key(
                ForeignKey::create().from(Payment::Table, Payment::ListId).to(PaymentList::Table, PaymentList::Id),
            )
            .foreign_key(ForeignKey::create().from(Payment::Table, Payment::CaseId).to(CaseFile::Table, CaseFile::Id))
            .foreign_key(ForeignKey::create().from(Payment::Table, Payment::PersonId).to(Person::Table, Person::Id))
            .to_owned();
        manager.create_table(table).await?;
        let index = Index::create()
            .name("payment_of_person_in_month")
            .table(Payment::Table)
            .col(Payment::PersonId)
            .col(Payment::Month)
            .unique()
            .to_owned();
        manager.create_index(index).await?;
        let index = Index::create().name("payment_by_list").table(Payment::Table).col(Payment::ListId).to_owned();
        manager.create_index(index).await?;
        Ok(())
    }
}
