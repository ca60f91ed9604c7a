//! What waits for whom.

use sea_orm::entity::prelude::*;

/// The row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "case_task")]
pub struct Model {
    /// The id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The case.
    pub case_id: Uuid,
    /// What.
    pub action: String,
    /// For whom.
    pub role: String,
    /// The county.
    pub county: String,
    /// The township.
    pub township: String,
    /// The village.
    pub village: String,
    /// Business time in milliseconds; the end of time where there is no date.
    pub due_at: i64,
    /// The date as JSON.
    pub due: Option<String>,
    /// Whether it is there because somebody else is late.
    pub is_escalated: bool,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
