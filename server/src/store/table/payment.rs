//! Payments.

use sea_orm::entity::prelude::*;

/// The row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "payment")]
pub struct Model {
    /// The id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The list.
    pub list_id: Option<Uuid>,
    /// The case.
    pub case_id: Uuid,
    /// The recipient.
    pub person_id: Uuid,
    /// The month.
    pub month: String,
    /// Fen.
    pub amount_fen: i64,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
