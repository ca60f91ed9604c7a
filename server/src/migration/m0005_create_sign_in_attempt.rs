//! Attempts that are limited.

use sea_orm_migration::prelude::*;

use super::columns::{id, text, whole};

#[derive(Iden, Clone, Copy)]
enum SignInAttempt {
    Table,
    Id,
    Subject,
    At,
}

/// See above.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let table = Table::create()
            .table(SignInAttempt::Table)
            .col(id(SignInAttempt::Id).primary_key())
            .col(text(SignInAttempt::Subject))
            .col(whole(SignInAttempt::At))
            .to_owned();
        manager.create_table(table).await?;
        let index = Index::create()
            .name("sign_in_attempt_by_subject")
            .table(SignInAttempt::Table)
            .col(SignInAttempt::Subject)
            .col(SignInAttempt::At)
            .to_owned();
        manager.create_index(index).await
    }
}
