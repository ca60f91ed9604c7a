//! Audit entries. The table refuses updates and deletions.

use sea_orm::entity::prelude::*;

/// The row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "audit_entry")]
pub struct Model {
    /// The chain.
    #[sea_orm(primary_key, auto_increment = false)]
    pub chain: String,
    /// The number within the chain, from 1 without gaps.
    #[sea_orm(primary_key, auto_increment = false)]
    pub sequence: i64,
    /// Milliseconds of real time.
    pub at: i64,
    /// Milliseconds of business time.
    pub business_at: i64,
    /// Who: `staff:<id>`, `citizen:<id>`, `visitor`, `system`.
    pub author: String,
    /// What, as a stable code.
    pub action: String,
    /// Codes, ids, digests and amounts as canonical JSON.
    pub detail: String,
    /// The hash of the entry before.
    pub previous: String,
    /// The hash of this entry.
    pub hash: String,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
