//! The tables, built up by migrations: forward only, one act each, named after the act.
//!
//! Money is BIGINT fen, an instant is BIGINT milliseconds, a day is TEXT `YYYY-MM-DD`, a kind is
//! TEXT with a CHECK. What is sealed is a blob.

mod columns;
mod m0001_create_business_clock;
mod m0002_create_account;
mod m0003_create_session;
mod m0004_create_sign_in_code;
mod m0005_create_sign_in_attempt;
mod m0006_create_audit_entry;
mod m0007_create_read_entry;
mod m0008_create_outbox_message;
mod m0009_create_idempotency_key;

use sea_orm_migration::{MigrationTrait, MigratorTrait};

/// All migrations in order.
pub struct Migrator;

impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m0001_create_business_clock::Migration),
            Box::new(m0002_create_account::Migration),
            Box::new(m0003_create_session::Migration),
            Box::new(m0004_create_sign_in_code::Migration),
            Box::new(m0005_create_sign_in_attempt::Migration),
            Box::new(m0006_create_audit_entry::Migration),
            Box::new(m0007_create_read_entry::Migration),
            Box::new(m0008_create_outbox_message::Migration),
            Box::new(m0009_create_idempotency_key::Migration),
        ]
    }
}
