//! Accounts with their names.

use std::collections::BTreeSet;

use domain::{
    api::UserName,
    case::{Place, UserId},
    role::{Role, Scope},
};
use sea_orm::{ColumnTrait as _, ConnectionTrait, EntityTrait as _, QueryFilter as _, QueryOrder as _};
use serde::Serialize;
use uuid::Uuid;

use crate::{
    http::Staff,
    store::{Change, StoreError, table::account},
};

/// Most rows that an office has.
const OFFICE: u64 = 500;

/// The colleagues of the own region, by name.
pub async fn colleagues(connection: &impl ConnectionTrait, staff: &Staff) -> Result<Vec<UserName>, StoreError> {
    use sea_orm::QuerySelect as _;
    let rows = account::Entity::find()
        .filter(account::Column::Kind.eq("staff"))
        .filter(account::Column::ClosedAt.is_null())
        .filter(account::Column::Region.eq(staff.region.as_str()))
        .order_by_asc(account::Column::DisplayName)
        .limit(OFFICE)
        .all(connection)
        .await?;
    Ok(rows.into_iter().map(named).collect())
}

/// The accounts that a value names anywhere, each with its name.
pub async fn names<T: Serialize + Sync>(
    connection: &impl ConnectionTrait,
    value: &T,
) -> Result<Vec<UserName>, StoreError> {
    let json = serde_json::to_value(value).map_err(|_| StoreError::Misfit("a case"))?;
    let mut ids = BTreeSet::new();
    collect(&json, &mut ids);
    let rows = account::Entity::find().filter(account::Column::Id.is_in(ids)).all(connection).await?;
    Ok(rows.into_iter().map(named).collect())
}

fn collect(value: &serde_json::Value, ids: &mut BTreeSet<Uuid>) {
    match value {
        serde_json::Value::String(text) if text.len() == 36 => ids.extend(text.parse::<Uuid>()),
        serde_json::Value::Array(list) => list.iter().for_each(|value| collect(value, ids)),
        serde_json::Value::Object(map) => map.values().for_each(|value| collect(value, ids)),
        _ => {}
    }
}

/// Whether the account works at a place, in a role where one is asked for.
pub(super) async fn works_at(
    change: &Change,
    user: UserId,
    role: Option<Role>,
    place: &Place,
) -> Result<bool, StoreError> {
    let found = account::Entity::find_by_id(user.0)
        .filter(account::Column::Kind.eq("staff"))
        .filter(account::Column::ClosedAt.is_null())
        .one(change.rows())
        .await?;
    let Some(row) = found else { return Ok(false) };
    let region = row.region.clone().unwrap_or_default();
    let fits = |held: &Role| {
        role.is_none_or(|role| role == *held)
            && match held.scope() {
                Scope::Own => false,
                Scope::Village => [place.village.as_str(), place.township.as_str()].contains(&region.as_str()),
                Scope::Township => place.township.as_str() == region,
                Scope::County => place.county.as_str() == region,
            }
    };
    Ok(named(row).roles.iter().any(fits))
}

fn named(row: account::Model) -> UserName {
    let roles = row.roles.as_deref().unwrap_or_default();
    UserName {
        user: UserId(row.id),
        name: row.display_name,
        roles: roles.split(',').filter_map(Role::from_code).collect(),
    }
}
