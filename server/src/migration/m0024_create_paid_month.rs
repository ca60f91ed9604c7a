//! Every person of a household whose month is on a list or paid. The key forbids paying a
//! person's month twice, in whichever case and list, and whoever of the household applied.

use sea_orm_migration::prelude::*;

use super::columns::{id, text};

#[derive(Iden, Clone, Copy)]
enum PaidMonth {
    Table,
    PersonId,
    Month,
    PaymentId,
}

#[derive(Iden, Clone, Copy)]
enum Person {
    Table,
    Id,
}

#[derive(Iden, Clone, Copy)]
enum Payment {
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
            .table(PaidMonth::Table)
            .col(id(PaidMonth::PersonId))
            .col(text(PaidMonth::Month))
            .col(id(PaidMonth::PaymentId))
            .primary_key(Index::create().col(PaidMonth::PersonId).col(PaidMonth::Month))
            .foreign_key(ForeignKey::create().from(PaidMonth::Table, PaidMonth::PersonId).to(Person::Table, Person::Id))
            .foreign_key(
                ForeignKey::create().from(PaidMonth::Table, PaidMonth::PaymentId).to(Payment::Table, Payment::Id),
            )
            .to_owned();
        manager.create_table(table).await
    }
}
