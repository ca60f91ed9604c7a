//! Codes sent to telephones.

use sea_orm::entity::prelude::*;

/// The row: the last code of a telephone.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "sign_in_code")]
pub struct Model {
    /// The blind index of the telephone number.
    #[sea_orm(primary_key, auto_increment = false)]
    pub phone_index: String,
    /// The blind index of the code; empty once it is used up.
    pub code_index: String,
    /// Milliseconds of real time.
    pub sent_at: i64,
    /// Milliseconds of real time.
    pub expires_at: i64,
    /// Wrong tries.
    pub failed_attempts: i32,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
