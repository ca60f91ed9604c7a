//! Messages that wait to be sent.

use sea_orm::entity::prelude::*;

/// The row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "outbox_message")]
pub struct Model {
    /// The id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// What it says, as a stable code.
    pub kind: String,
    /// To whom.
    pub account_id: Uuid,
    /// About which case.
    pub case_id: Option<Uuid>,
    /// What the text needs, sealed.
    pub data: Vec<u8>,
    /// From when it may go out, in milliseconds of real time.
    pub due_at: i64,
    /// When it went out, in milliseconds of real time.
    pub sent_at: Option<i64>,
    /// Business time of what it tells, in milliseconds.
    pub business_at: i64,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
