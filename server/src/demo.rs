//! The demo county: its clock, its accounts and its cases.

mod cases;
mod household;
mod office;
mod story;
mod urgent;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use domain::{region::RegionCode, role::Role};
use sea_orm::{ColumnTrait as _, EntityTrait as _, PaginatorTrait as _, QueryFilter as _};
use serde_json::json;

use crate::{
    app::App,
    auth::{NewStaff, hash_password, open_staff_account},
    http::ApiError,
    store::{AuditAction, Author, Chain, table::account},
};

pub use cases::fill_cases;

/// Where the demo's clock starts: Monday 2026-09-07, nine o'clock in China.
pub const START: DateTime<Utc> = match NaiveDate::from_ymd_opt(2026, 9, 7) {
    Some(day) => match NaiveTime::from_hms_opt(1, 0, 0) {
        Some(time) => day.and_time(time).and_utc(),
        None => DateTime::UNIX_EPOCH,
    },
    None => DateTime::UNIX_EPOCH,
};

/// The password of every demo account. A server with demo accounts is never a production one.
pub const PASSWORD: &str = "yimen-demo";

/// A demo account.
#[derive(Clone, Copy, Debug)]
pub struct DemoAccount {
    /// The name to sign in with.
    pub user_name: &'static str,
    /// The name shown to colleagues; invented.
    pub display_name: &'static str,
    /// What the person does.
    pub title: &'static str,
    /// The role.
    pub role: Role,
    /// The region worked for.
    pub region: &'static str,
}

const COUNTY: &str = "990101";
const TOWN: &str = "990101001";
const VILLAGE: &str = "990101001201";
const OTHER_TOWNSHIP: &str = "990101002";

macro_rules! accounts {
    ($($user:literal, $name:literal, $title:literal, $role:ident, $region:ident;)+) => {
        &[$(DemoAccount {
            user_name: $user, display_name: $name, title: $title, role: Role::$role, region: $region,
        }),+]
    };
}

/// Two investigators, otherwise one account for each role used, and a clerk of another township.
pub const ACCOUNTS: &[DemoAccount] = accounts! {
    "assistant", "甄相助", "柳树湾村社会救助协理员", VillageAssistant, VILLAGE;
    "clerk", "艾受理", "清溪镇受理员", IntakeClerk, TOWN;
    "visitor1", "冉走访", "清溪镇调查员", Investigator, TOWN;
    "visitor2", "尤细问", "清溪镇调查员", Investigator, TOWN;
    "head", "公初审", "清溪镇社会事务办负责人", SocialAffairsHead, TOWN;
    "townlead", "安分管", "清溪镇分管领导", TownshipLeader, TOWN;
    "check", "查核对", "示范县核对中心", CheckCentre, COUNTY;
    "county", "钟审批", "示范县民政局", CountyApprover, COUNTY;
    "finance", "钱按时", "示范县财政局", CountyFinance, COUNTY;
    "leader", "高总览", "示范县领导", Leader, COUNTY;
    "auditor", "明复核", "示范县审计局", Auditor, COUNTY;
    "admin", "管参数", "系统管理员", Admin, COUNTY;
    "clerk2", "白鹭生", "云岭乡受理员", IntakeClerk, OTHER_TOWNSHIP;
};

/// Opens the demo accounts, unless they are there.
pub async fn fill(app: &App) -> Result<(), ApiError> {
    let staff = account::Entity::find().filter(account::Column::Kind.eq("staff"));
    if staff.count(app.store.reader()).await? > 0 {
        return Ok(());
    }
    // One hash for all: the password is printed at every start and protects nothing.
    let hash = hash_password(PASSWORD.to_owned()).await.map_err(ApiError::internal)?;
    let mut change = app.store.change(Author::System).await?;
    for demo in ACCOUNTS {
        let region = RegionCode::try_new(demo.region).map_err(ApiError::internal)?;
        let staff = NewStaff {
            user_name: demo.user_name,
            password_hash: &hash,
            display_name: demo.display_name,
            roles: &[demo.role],
            region: &region,
        };
        open_staff_account(&mut change, staff).await?;
    }
    change.record(Chain::System, AuditAction::DEMO_FILLED, json!({ "accounts": ACCOUNTS.len() })).await?;
    change.commit().await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn the_demo_has_two_investigators_and_known_regions() {
        let investigators = ACCOUNTS.iter().filter(|account| account.role == Role::Investigator).count();
        assert_eq!(investigators, 2);
        let tree = domain::region::demo_regions().unwrap();
        for account in ACCOUNTS {
            assert!(tree.get(&RegionCode::try_new(account.region).unwrap()).is_some(), "{}", account.user_name);
        }
        let names: BTreeSet<_> = ACCOUNTS.iter().map(|account| account.user_name).collect();
        assert_eq!(names.len(), ACCOUNTS.len());
        assert_eq!(crate::clock::day_of(START), "2026-09-07".parse().unwrap());
    }
}
