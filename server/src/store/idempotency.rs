//! Idempotency keys: the effect of a request and the answer to it are kept in one transaction, so
//! that a repetition gets the same answer and has no second effect.

use sea_orm::{
    ActiveModelTrait as _, ActiveValue::Set, ColumnTrait as _, EntityTrait as _, QueryFilter as _,
    sea_query::OnConflict,
};

use super::{Author, Change, Store, StoreError, table::idempotency_key};

/// A key that a request brings.
#[derive(Clone, Debug)]
pub struct Claim {
    /// Whose key it is; two accounts may use the same one.
    pub scope: Author,
    /// The key.
    pub key: String,
    /// The digest of method, path and body.
    pub fingerprint: String,
}

/// An answer that was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredReply {
    /// The HTTP status.
    pub status: u16,
    /// The JSON body.
    pub body: Vec<u8>,
    /// The version of the resource.
    pub etag: Option<String>,
}

/// What became of a claim.
#[derive(Debug)]
pub enum ClaimOutcome {
    /// The key is new; the request may have its effect.
    New,
    /// The request had its effect before, with this answer.
    Replay(StoredReply),
    /// The key belongs to another request.
    Reused,
}

impl Change {
    /// Claims a key. A request that runs at the same time with the same key waits here.
    pub async fn claim(&self, claim: &Claim) -> Result<ClaimOutcome, StoreError> {
        let row = idempotency_key::ActiveModel {
            scope: Set(claim.scope.to_string()),
            key: Set(claim.key.clone()),
            fingerprint: Set(claim.fingerprint.clone()),
            status: Set(0),
            body: Set(Vec::new()),
            etag: Set(None),
            created_at: Set(self.at().timestamp_millis()),
        };
        let columns = [idempotency_key::Column::Scope, idempotency_key::Column::Key];
        let inserted = idempotency_key::Entity::insert(row)
            .on_conflict(OnConflict::columns(columns).do_nothing().to_owned())
            .exec_without_returning(self.rows())
            .await?;
        if inserted > 0 {
            return Ok(ClaimOutcome::New);
        }
        let found = idempotency_key::Entity::find_by_id((claim.scope.to_string(), claim.key.clone()))
            .one(self.rows())
            .await?
            .ok_or(StoreError::Misfit("idempotency_key"))?;
        if found.fingerprint != claim.fingerprint {
            return Ok(ClaimOutcome::Reused);
        }
        let body = self.store().keys().open(&place(claim), &found.body)?;
        let status = u16::try_from(found.status).map_err(|_| StoreError::Misfit("idempotency_key"))?;
        Ok(ClaimOutcome::Replay(StoredReply { status, body, etag: found.etag }))
    }

    /// Keeps the answer with the key that was claimed.
    pub async fn keep_reply(&self, claim: &Claim, reply: &StoredReply) -> Result<(), StoreError> {
        let row = idempotency_key::ActiveModel {
            scope: Set(claim.scope.to_string()),
            key: Set(claim.key.clone()),
            status: Set(i32::from(reply.status)),
            body: Set(self.store().keys().seal(&place(claim), &reply.body)?),
            etag: Set(reply.etag.clone()),
            ..Default::default()
        };
        row.update(self.rows()).await?;
        Ok(())
    }
}

impl Store {
    /// Forgets keys that are older than `before`, in milliseconds of real time.
    ///
    /// A repetition after that has a second effect, so `before` lies days back.
    pub async fn forget_idempotency_keys(&self, before: i64) -> Result<u64, StoreError> {
        let gone = idempotency_key::Entity::delete_many()
            .filter(idempotency_key::Column::CreatedAt.lt(before))
            .exec(self.writer())
            .await?;
        Ok(gone.rows_affected)
    }
}

/// Answers hold personal data, so they are sealed.
fn place(claim: &Claim) -> String {
    format!("idempotency_key.body/{}/{}", claim.scope, claim.key)
}
