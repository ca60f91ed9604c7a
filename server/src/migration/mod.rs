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
mod m0010_create_person;
mod m0011_create_case_file;
mod m0012_create_case_person;
mod m0013_create_case_contact;
mod m0014_create_case_facts;
mod m0015_create_policy_pack;
mod m0016_create_case_assessment;
mod m0017_create_case_log;
mod m0018_create_case_task;
mod m0019_create_case_number;
mod m0020_create_draft;
mod m0021_create_attachment;
mod m0022_create_payment_list;
mod m0023_create_payment;
mod m0024_create_paid_month;
mod m0025_drop_account_lock;

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
            Box::new(m0010_create_person::Migration),
            Box::new(m0011_create_case_file::Migration),
            Box::new(m0012_create_case_person::Migration),
            Box::new(m0013_create_case_contact::Migration),
            Box::new(m0014_create_case_facts::Migration),
            Box::new(m0015_create_policy_pack::Migration),
            Box::new(m0016_create_case_assessment::Migration),
            Box::new(m0017_create_case_log::Migration),
            Box::new(m0018_create_case_task::Migration),
            Box::new(m0019_create_case_number::Migration),
            Box::new(m0020_create_draft::Migration),
            Box::new(m0021_create_attachment::Migration),
            Box::new(m0022_create_payment_list::Migration),
            Box::new(m0023_create_payment::Migration),
            Box::new(m0024_create_paid_month::Migration),
            Box::new(m0025_drop_account_lock::Migration),
        ]
    }
}
