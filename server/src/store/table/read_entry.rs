//! The log of reads. The table refuses updates and deletions.

use sea_orm::entity::prelude::*;

/// The row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "read_entry")]
pub struct Model {
    /// The id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Milliseconds of real time.
    pub at: i64,
    /// Milliseconds of business time.
    pub business_at: i64,
    /// Who looked.
    pub author: String,
    /// The case looked at.
    pub case_id: Option<Uuid>,
    /// What else was looked at.
    pub subject_id: Option<Uuid>,
    /// What for.
    pub purpose: String,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
