//! The facts of a case.

use sea_orm::entity::prelude::*;

/// The row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "case_facts")]
pub struct Model {
    /// The case.
    #[sea_orm(primary_key, auto_increment = false)]
    pub case_id: Uuid,
    /// Their digest.
    #[sea_orm(primary_key, auto_increment = false)]
    pub digest: String,
    /// The facts as canonical JSON, sealed.
    pub sealed: Vec<u8>,
    /// Milliseconds of real time.
    pub at: i64,
    /// Who stated them.
    pub author: String,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
