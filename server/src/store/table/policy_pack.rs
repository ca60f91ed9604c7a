//! Packs of resolved policy.

use sea_orm::entity::prelude::*;

/// The row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "policy_pack")]
pub struct Model {
    /// The digest.
    #[sea_orm(primary_key, auto_increment = false)]
    pub digest: String,
    /// The pack as JSON.
    pub text: String,
    /// Milliseconds of real time.
    pub at: i64,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
