//! Sessions, by the hash of their token.

use sea_orm::entity::prelude::*;

/// The row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "session")]
pub struct Model {
    /// SHA-256 of the token; the token itself is only in the cookie.
    #[sea_orm(primary_key, auto_increment = false)]
    pub token_hash: String,
    /// Whose session it is.
    pub account_id: Uuid,
    /// Milliseconds of real time.
    pub created_at: i64,
    /// Milliseconds of real time, kept to the minute.
    pub last_seen_at: i64,
    /// When it ends at the latest, in milliseconds of real time.
    pub expires_at: i64,
}

/// To the account.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    /// Whose session it is.
    #[sea_orm(belongs_to = "super::account::Entity", from = "Column::AccountId", to = "super::account::Column::Id")]
    Account,
}

impl Related<super::account::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Account.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
