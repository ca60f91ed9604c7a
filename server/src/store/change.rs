//! The one door for writing.

use chrono::{DateTime, Utc};
use sea_orm::{DatabaseTransaction, SqliteTransactionMode, TransactionOptions, TransactionTrait as _};
use serde_json::Value;
use uuid::Uuid;

use super::{AuditAction, Chain, Message, Store, StoreError, audit, outbox};

/// Who changes something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Author {
    /// Somebody who has not signed in.
    Visitor,
    /// A citizen's account.
    Citizen(Uuid),
    /// A staff account.
    Staff(Uuid),
    /// The server itself: a job, or the filling of the demo.
    System,
}

impl std::fmt::Display for Author {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Visitor => f.write_str("visitor"),
            Self::Citizen(id) => write!(f, "citizen:{id}"),
            Self::Staff(id) => write!(f, "staff:{id}"),
            Self::System => f.write_str("system"),
        }
    }
}

/// A change that is under way. Dropped without [`Change::commit`] it leaves nothing behind.
pub struct Change {
    store: Store,
    transaction: DatabaseTransaction,
    author: Author,
    at: DateTime<Utc>,
    business_at: DateTime<Utc>,
    is_audited: bool,
}

impl Store {
    /// Begins a change. On SQLite it waits here for the one before it to end.
    pub async fn change(&self, author: Author) -> Result<Change, StoreError> {
        let options = TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        };
        let transaction = self.writer().begin_with_options(options).await?;
        // Stamped after the wait, so that entries of a chain are in the order of their times.
        let (at, business_at) = (self.clock().now(), self.clock().business_now());
        Ok(Change { store: self.clone(), transaction, author, at, business_at, is_audited: false })
    }
}

impl Change {
    /// The transaction, for reading and writing rows.
    pub fn rows(&self) -> &DatabaseTransaction {
        &self.transaction
    }

    /// The store that the change goes into.
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// Who makes the change.
    pub fn author(&self) -> Author {
        self.author
    }

    /// Real time of the change.
    pub fn at(&self) -> DateTime<Utc> {
        self.at
    }

    /// Business time of the change.
    pub fn business_at(&self) -> DateTime<Utc> {
        self.business_at
    }

    /// Goes on as somebody else at another business time: the demo's cases have a past.
    pub(crate) fn speak_for(&mut self, author: Author, business_at: DateTime<Utc>) {
        (self.author, self.business_at) = (author, business_at);
    }

    /// A new id of this moment.
    pub fn new_id(&self) -> Uuid {
        crate::random::id(self.at)
    }

    /// Writes an audit entry. `detail` holds codes, ids, digests and amounts, never a person's data.
    pub async fn record(&mut self, chain: Chain, action: AuditAction, detail: Value) -> Result<(), StoreError> {
        let entry =
            audit::NewEntry { chain, action, author: self.author, at: self.at, business_at: self.business_at, detail };
        audit::append(&self.transaction, entry).await?;
        self.is_audited = true;
        Ok(())
    }

    /// Queues a message to somebody; it goes out only if the change is committed.
    pub async fn send(&self, message: Message) -> Result<(), StoreError> {
        outbox::queue(self, message).await
    }

    /// Makes a change last that follows from what is there and decides nothing, such as an index
    /// or a task list; it leaves no audit entry.
    pub async fn commit_derived(self) -> Result<(), StoreError> {
        Ok(self.transaction.commit().await?)
    }

    /// Makes the change last. Without an audit entry nothing is written.
    pub async fn commit(self) -> Result<(), StoreError> {
        if !self.is_audited {
            self.transaction.rollback().await?;
            return Err(StoreError::Unaudited);
        }
        Ok(self.transaction.commit().await?)
    }
}
