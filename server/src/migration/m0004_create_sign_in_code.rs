//! The last code of each telephone.

use sea_orm_migration::prelude::*;

use super::columns::{count, text, whole};

#[derive(Iden, Clone, Copy)]
enum SignInCode {
    Table,
    PhoneIndex,
    CodeIndex,
    SentAt,
    ExpiresAt,
    FailedAttempts,
}

/// See above.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let table = Table::create()
            .table(SignInCode::Table)
            .col(text(SignInCode::PhoneIndex).primary_key())
            .col(text(SignInCode::CodeIndex))
            .col(whole(SignInCode::SentAt))
            .col(whole(SignInCode::ExpiresAt))
            .col(count(SignInCode::FailedAttempts))
            .to_owned();
        manager.create_table(table).await?;
        Ok(())
    }
}
