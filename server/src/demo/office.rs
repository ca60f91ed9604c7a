//! Who works on the demo's cases: the printed accounts of Qingxi, and colleagues of the other two
//! townships who have no password and never sign in.

use domain::{
    region::{RegionCode, RegionLevel},
    role::Role,
};
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _};

use crate::{
    app::App,
    auth::{NewStaff, open_staff_account},
    http::{Actor, ApiError, Staff},
    store::{Change, StoreError, table::account},
};

/// The people of one township and of the county above it.
pub struct Office {
    pub assistant: Actor,
    pub clerk: Actor,
    pub first_visitor: Actor,
    pub second_visitor: Actor,
    pub head: Actor,
    pub lead: Actor,
    pub check: Actor,
}

/// What a colleague is called: the place's first character and what the person does.
const COLLEAGUES: [(Role, &str); 6] = [
    (Role::VillageAssistant, "协理"),
    (Role::IntakeClerk, "受理"),
    (Role::Investigator, "走访甲"),
    (Role::Investigator, "走访乙"),
    (Role::SocialAffairsHead, "初审"),
    (Role::TownshipLeader, "分管"),
];

/// The offices of every township, by code. Missing colleagues get accounts without a password.
pub async fn open(app: &App, change: &mut Change) -> Result<Vec<(RegionCode, Office)>, ApiError> {
    let county = app.regions.root().code.clone();
    let townships: Vec<_> = app.regions.iter().filter(|region| region.level == RegionLevel::Township).collect();
    let check = find(change, &county, Role::CheckCentre).await?.into_iter().next().ok_or_else(missing)?;
    let mut offices = Vec::with_capacity(townships.len());
    for township in townships {
        let initial: String = township.name.zh.chars().take(1).collect();
        for (index, (role, title)) in COLLEAGUES.iter().enumerate() {
            let wanted = COLLEAGUES.iter().take(index).filter(|(other, _)| other == role).count().saturating_add(1);
            if find(change, &township.code, *role).await?.len() < wanted {
                open_account(change, &township.code, index, *role, &format!("{initial}{title}")).await?;
            }
        }
        offices.push((township.code.clone(), staffed(change, &township.code, check.clone()).await?));
    }
    Ok(offices)
}

async fn open_account(
    change: &mut Change,
    township: &RegionCode,
    index: usize,
    role: Role,
    display_name: &str,
) -> Result<(), ApiError> {
    let staff = NewStaff {
        user_name: &format!("{township}-{index}"),
        // No password has this hash.
        password_hash: "!",
        display_name,
        roles: &[role],
        region: township,
    };
    open_staff_account(change, staff).await?;
    Ok(())
}

async fn staffed(change: &Change, township: &RegionCode, check: Actor) -> Result<Office, ApiError> {
    let mut visitors = find(change, township, Role::Investigator).await?.into_iter();
    let one = async |role| find(change, township, role).await?.into_iter().next().ok_or_else(missing);
    Ok(Office {
        assistant: one(Role::VillageAssistant).await?,
        clerk: one(Role::IntakeClerk).await?,
        first_visitor: visitors.next().ok_or_else(missing)?,
        second_visitor: visitors.next().ok_or_else(missing)?,
        head: one(Role::SocialAffairsHead).await?,
        lead: one(Role::TownshipLeader).await?,
        check,
    })
}

/// The accounts that hold a role at a place, oldest first.
pub async fn find(change: &Change, region: &RegionCode, role: Role) -> Result<Vec<Actor>, StoreError> {
    use sea_orm::QueryOrder as _;
    let rows = account::Entity::find()
        .filter(account::Column::Kind.eq("staff"))
        .filter(account::Column::Region.eq(region.as_str()))
        .filter(account::Column::Roles.eq(role.code()))
        .order_by_asc(account::Column::UserName)
        .all(change.rows())
        .await?;
    let staff = rows.into_iter().map(|row| {
        Actor::Staff(Staff {
            account: row.id,
            name: row.display_name.unwrap_or_default(),
            roles: vec![role],
            region: region.clone(),
        })
    });
    Ok(staff.collect())
}

fn missing() -> ApiError {
    ApiError::internal("a demo account is missing")
}
