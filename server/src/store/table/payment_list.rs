//! Monthly payment lists.

use sea_orm::entity::prelude::*;

/// The row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "payment_list")]
pub struct Model {
    /// The id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The month.
    pub month: String,
    /// The county.
    pub county: String,
    /// Who prepared it.
    pub prepared_by: Uuid,
    /// Business time in milliseconds.
    pub prepared_at: i64,
    /// Who recorded that the money arrived.
    pub settled_by: Option<Uuid>,
    /// The day on which it did.
    pub settled_on: Option<String>,
    /// The bank's reference.
    pub reference: Option<String>,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
