//! People: sealed details, found by the blind index of the identity number.

use sea_orm_migration::prelude::*;

use super::columns::{id, sealed, text_or_null, whole};

#[derive(Iden, Clone, Copy)]
enum Person {
    Table,
    Id,
    IdentityIndex,
    Sealed,
    CreatedAt,
}

/// See above.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let table = Table::create()
            .table(Person::Table)
            .col(id(Person::Id).primary_key())
            .col(text_or_null(Person::IdentityIndex).unique_key())
            .col(sealed(Person::Sealed))
            .col(whole(Person::CreatedAt))
            .to_owned();
        manager.create_table(table).await?;
        Ok(())
    }
}
