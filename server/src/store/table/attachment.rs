//! Files.

use sea_orm::entity::prelude::*;

/// The row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "attachment")]
pub struct Model {
    /// The id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Who stored it.
    pub owner_id: Uuid,
    /// The case that it belongs to.
    pub case_id: Option<Uuid>,
    /// The paper that it shows.
    pub paper: Option<String>,
    /// What it was found to be.
    pub media_type: String,
    /// Bytes.
    pub size: i64,
    /// SHA-256 of the bytes.
    pub digest: String,
    /// Where the bytes are.
    pub object_key: String,
    /// Milliseconds of real time.
    pub stored_at: i64,
    /// Milliseconds of business time.
    pub business_at: i64,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
