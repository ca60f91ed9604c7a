//! Audit entries, chained by hash: one chain per case, account or subject.
//!
//! An entry's hash covers the hash before it, so that nothing can be taken out or altered without
//! every later hash changing; the tables refuse updates and deletions besides.

use chrono::{DateTime, Utc};
use domain::digest::Digest;
use sea_orm::{
    ActiveModelTrait as _, ActiveValue::Set, ColumnTrait as _, ConnectionTrait, DatabaseTransaction, EntityTrait as _,
    QueryFilter as _, QueryOrder as _, QuerySelect as _, sea_query::OnConflict,
};
use serde::Serialize;
use serde_json::Value;
use uuid::Uuid;

use super::{
    Author, Store, StoreError,
    table::{audit_entry, audit_head},
};

/// What an entry says was done. The codes are kept for ever: rename a variant, never a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AuditAction(&'static str);

macro_rules! actions {
    ($($name:ident = $code:literal),+ $(,)?) => {
        impl AuditAction {
            $(#[doc = concat!("`", $code, "`")] pub const $name: Self = Self($code);)+
            /// Every action.
            pub const ALL: &[Self] = &[$(Self::$name),+];
        }
    };
}

actions! {
    DEMO_FILLED = "demo.filled",
    CLOCK_MOVED = "clock.moved",
    ACCOUNT_OPENED = "account.opened",
    SIGN_IN_CODE_SENT = "session.code_sent",
    SIGN_IN_FAILED = "session.refused",
    CODE_ACCEPTED = "session.code_accepted",
    PASSWORD_ACCEPTED = "session.password_accepted",
    ACCOUNT_LOCKED = "account.locked",
    SESSION_OPENED = "session.opened",
    SESSION_CLOSED = "session.closed",
    DRAFT_SAVED = "draft.saved",
    DRAFT_DISCARDED = "draft.discarded",
    ATTACHMENT_STORED = "attachment.stored",
    ATTACHMENT_REMOVED = "attachment.removed",
    CASE_OPENED = "case.opened",
    CASE_SEALED = "case.sealed",
    CASE_MOVED = "case.moved",
    IDENTITY_UNMASKED = "case.identity_unmasked",
    PAYMENT_LIST_PREPARED = "payments.prepared",
    PAYMENT_LIST_SETTLED = "payments.settled",
}

impl AuditAction {
    /// The code as it is kept.
    pub const fn code(self) -> &'static str {
        self.0
    }
}

/// A chain of entries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chain {
    /// Everything about one case.
    Case(Uuid),
    /// Everything about one account.
    Account(Uuid),
    /// Codes asked for with a telephone number that has no account.
    Visitors,
    /// Everything about payment lists.
    Payments,
    /// Settings and the clock.
    System,
}

impl std::fmt::Display for Chain {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Case(id) => write!(f, "case:{id}"),
            Self::Account(id) => write!(f, "account:{id}"),
            Self::Visitors => f.write_str("visitors"),
            Self::Payments => f.write_str("payments"),
            Self::System => f.write_str("system"),
        }
    }
}

/// An entry to be written.
pub(super) struct NewEntry {
    pub chain: Chain,
    pub action: AuditAction,
    pub author: Author,
    pub at: DateTime<Utc>,
    pub business_at: DateTime<Utc>,
    pub detail: Value,
}

/// What the hash covers, in a form that never changes.
#[derive(Serialize)]
struct Hashed<'a> {
    chain: &'a str,
    sequence: i64,
    at: i64,
    business_at: i64,
    author: &'a str,
    action: &'a str,
    detail: &'a str,
    previous: &'a str,
}

/// The hash before the first entry.
pub(super) const GENESIS: &str = "0000000000000000000000000000000000000000000000000000000000000000";

pub(super) async fn append(transaction: &DatabaseTransaction, entry: NewEntry) -> Result<(), StoreError> {
    let chain = entry.chain.to_string();
    let head = lock_head(transaction, &chain).await?;
    let sequence = head.sequence.saturating_add(1);
    let detail = domain::canonical::to_string(&entry.detail).map_err(|_| StoreError::Misfit("audit_entry"))?;
    let (author, action) = (entry.author.to_string(), entry.action.code());
    let (at, business_at) = (entry.at.timestamp_millis(), entry.business_at.timestamp_millis());
    let hash = Digest::of(&Hashed {
        chain: &chain,
        sequence,
        at,
        business_at,
        author: &author,
        action,
        detail: &detail,
        previous: &head.hash,
    });
    let row = audit_entry::ActiveModel {
        chain: Set(chain.clone()),
        sequence: Set(sequence),
        at: Set(at),
        business_at: Set(business_at),
        author: Set(author),
        action: Set(action.to_owned()),
        detail: Set(detail),
        previous: Set(head.hash),
        hash: Set(hash.as_str().to_owned()),
    };
    audit_entry::Entity::insert(row).exec_without_returning(transaction).await?;
    let head =
        audit_head::ActiveModel { chain: Set(chain), sequence: Set(sequence), hash: Set(hash.as_str().to_owned()) };
    head.update(transaction).await?;
    Ok(())
}

/// The head of a chain, held until the transaction ends so that two entries never share a number.
async fn lock_head(transaction: &DatabaseTransaction, chain: &str) -> Result<audit_head::Model, StoreError> {
    let first =
        audit_head::ActiveModel { chain: Set(chain.to_owned()), sequence: Set(0), hash: Set(GENESIS.to_owned()) };
    audit_head::Entity::insert(first)
        .on_conflict(OnConflict::column(audit_head::Column::Chain).do_nothing().to_owned())
        .exec_without_returning(transaction)
        .await?;
    audit_head::Entity::find_by_id(chain.to_owned())
        .lock_exclusive()
        .one(transaction)
        .await?
        .ok_or(StoreError::Misfit("audit_head"))
}

impl Store {
    /// The entries of one chain from the first, at most `limit`, after the one numbered `after`.
    pub async fn audit_trail(
        &self,
        chain: Chain,
        after: i64,
        limit: u64,
    ) -> Result<Vec<audit_entry::Model>, StoreError> {
        Ok(trail(self.reader(), &chain.to_string(), after, limit).await?)
    }
}

pub(super) async fn trail(
    connection: &impl ConnectionTrait,
    chain: &str,
    after: i64,
    limit: u64,
) -> Result<Vec<audit_entry::Model>, sea_orm::DbErr> {
    audit_entry::Entity::find()
        .filter(audit_entry::Column::Chain.eq(chain))
        .filter(audit_entry::Column::Sequence.gt(after))
        .order_by_asc(audit_entry::Column::Sequence)
        .limit(limit)
        .all(connection)
        .await
}

/// The hash that an entry should have.
pub(super) fn hash_of(entry: &audit_entry::Model) -> String {
    Digest::of(&Hashed {
        chain: &entry.chain,
        sequence: entry.sequence,
        at: entry.at,
        business_at: entry.business_at,
        author: &entry.author,
        action: &entry.action,
        detail: &entry.detail,
        previous: &entry.previous,
    })
    .into()
}
