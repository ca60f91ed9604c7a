//! Packs of resolved policy, kept for ever by their digest.

use sea_orm_migration::prelude::*;

use super::columns::{text, whole};

#[derive(Iden, Clone, Copy)]
enum PolicyPack {
    Table,
    Digest,
    Text,
    At,
}

/// See above.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let table = Table::create()
            .table(PolicyPack::Table)
            .col(text(PolicyPack::Digest).primary_key())
            .col(text(PolicyPack::Text))
            .col(whole(PolicyPack::At))
            .to_owned();
        manager.create_table(table).await?;
        Ok(())
    }
}
