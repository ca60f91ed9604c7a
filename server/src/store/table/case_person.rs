//! Who belongs to a case.

use sea_orm::entity::prelude::*;

/// The row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "case_person")]
pub struct Model {
    /// The case.
    #[sea_orm(primary_key, auto_increment = false)]
    pub case_id: Uuid,
    /// The ordinal in the facts.
    #[sea_orm(primary_key, auto_increment = false)]
    pub member: String,
    /// The person.
    pub person_id: Uuid,
    /// The details as they were then, sealed.
    pub sealed: Vec<u8>,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
