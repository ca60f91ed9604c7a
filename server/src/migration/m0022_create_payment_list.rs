//! Monthly payment lists.

use sea_orm_migration::prelude::*;

use super::columns::{id, id_or_null, text, text_or_null, whole};

#[derive(Iden, Clone, Copy)]
enum PaymentList {
    Table,
    Id,
    Month,
    County,
    PreparedBy,
    PreparedAt,
    SettledBy,
    SettledOn,
    Reference,
}

#[derive(Iden, Clone, Copy)]
enum Account {
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
            .table(PaymentList::Table)
            .col(id(PaymentList::Id).primary_key())
            .col(text(PaymentList::Month))
            .col(text(PaymentList::County))
            .col(id(PaymentList::PreparedBy))
            .col(whole(PaymentList::PreparedAt))
            .col(id_or_null(PaymentList::SettledBy))
            .col(text_or_null(PaymentList::SettledOn))
            .col(text_or_null(PaymentList::Reference))
            .foreign_key(
                ForeignKey::create().from(PaymentList::Table, PaymentList::PreparedBy).to(Account::Table, Account::Id),
            )
            .to_owned();
        manager.create_table(table).await?;
        let index = Index::create()
            .name("payment_list_by_month")
            .table(PaymentList::Table)
            .col(PaymentList::County)
            .col(PaymentList::Month)
            .to_owned();
        manager.create_index(index).await?;
        Ok(())
    }
}
