//! Idempotency keys with the answers given to them.

use sea_orm::entity::prelude::*;

/// The row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "idempotency_key")]
pub struct Model {
    /// Whose key it is.
    #[sea_orm(primary_key, auto_increment = false)]
    pub scope: String,
    /// The key.
    #[sea_orm(primary_key, auto_increment = false)]
    pub key: String,
    /// The digest of the request.
    pub fingerprint: String,
    /// The HTTP status of the answer.
    pub status: i32,
    /// The answer, sealed.
    pub body: Vec<u8>,
    /// The version of the resource.
    pub etag: Option<String>,
    /// Milliseconds of real time.
    pub created_at: i64,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
