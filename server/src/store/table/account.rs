//! Accounts of staff and citizens.

use sea_orm::entity::prelude::*;

/// The row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "account")]
pub struct Model {
    /// The id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// `citizen` or `staff`.
    pub kind: String,
    /// Staff: the unique name to sign in with.
    pub user_name: Option<String>,
    /// Staff: the argon2 hash.
    pub password_hash: Option<String>,
    /// Staff: the name shown to colleagues.
    pub display_name: Option<String>,
    /// Staff: the codes of the roles, separated by commas.
    pub roles: Option<String>,
    /// Staff: the code of the region worked for.
    pub region: Option<String>,
    /// Citizens: the blind index of the telephone number, unique.
    pub phone_index: Option<String>,
    /// Citizens: the telephone number, sealed.
    pub phone_sealed: Option<Vec<u8>>,
    /// Since when it may no longer be used, in milliseconds of real time.
    pub closed_at: Option<i64>,
    /// Milliseconds of real time.
    pub created_at: i64,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
