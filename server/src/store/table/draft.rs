//! Drafts.

use sea_orm::entity::prelude::*;

/// The row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "draft")]
pub struct Model {
    /// The citizen.
    #[sea_orm(primary_key, auto_increment = false)]
    pub account_id: Uuid,
    /// The draft, sealed.
    pub sealed: Vec<u8>,
    /// Business time in milliseconds.
    pub saved_at: i64,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
