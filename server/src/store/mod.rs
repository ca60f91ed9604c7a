//! The store: SQLite or PostgreSQL behind one door for writing.
//!
//! Whatever changes state goes through [`Change`], which holds the change, its audit entries and
//! its outgoing messages in one transaction.

mod audit;
mod change;
mod clock;
mod connect;
mod error;
mod idempotency;
mod kind;
mod outbox;
mod reads;
pub(crate) mod table;
mod verify;

use std::sync::Arc;

use sea_orm::{ConnectionTrait as _, DatabaseConnection, Statement};

pub use audit::{AuditAction, Chain};
pub use change::{Author, Change};
pub use connect::Address;
pub use error::StoreError;
pub use idempotency::{Claim, ClaimOutcome, StoredReply};
pub use outbox::Message;
pub use reads::{Look, Purpose};
pub use verify::AuditReport;

use crate::{clock::Clock, sealing::Keyring};

/// The store. Cloning shares it.
#[derive(Clone, Debug)]
pub struct Store(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    writer: DatabaseConnection,
    reader: DatabaseConnection,
    clock: Clock,
    keys: Keyring,
}

impl Store {
    fn new(writer: DatabaseConnection, reader: DatabaseConnection, clock: Clock, keys: Keyring) -> Self {
        Self(Arc::new(Inner { writer, reader, clock, keys }))
    }

    /// The connections for reading.
    pub fn reader(&self) -> &DatabaseConnection {
        &self.0.reader
    }

    /// The connection for writing; only the door and housekeeping use it.
    pub(crate) fn writer(&self) -> &DatabaseConnection {
        &self.0.writer
    }

    /// The engine behind the store.
    pub fn engine(&self) -> sea_orm::DbBackend {
        self.reader().get_database_backend()
    }

    /// The connection for writing, around the door: for tests that fill the disk or try to alter
    /// what must not change.
    #[doc(hidden)]
    pub fn writer_for_tests(&self) -> &DatabaseConnection {
        self.writer()
    }

    /// The clock that stamps what is written.
    pub fn clock(&self) -> &Clock {
        &self.0.clock
    }

    /// The keys that seal what is written.
    pub fn keys(&self) -> &Keyring {
        &self.0.keys
    }

    /// Whether the database answers.
    pub async fn is_ready(&self) -> bool {
        let backend = self.reader().get_database_backend();
        self.reader().query_one_raw(Statement::from_string(backend, "SELECT 1")).await.is_ok()
    }
}
