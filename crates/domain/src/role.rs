//! Who somebody is to the procedure. A closed set: a permission is a line in an exhaustive
//! matrix (`procedure::permissions`), so a role that nobody thought of cannot exist.

use serde::{Deserialize, Serialize};

/// A role that a person acts in. A staff account holds one or more of them in a region.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// 申请人及共同生活的家庭成员: applies, uploads, objects; sees the own case only.
    Citizen,
    /// 村级社会救助协理员、网格员: reports, helps to apply, posts publicity in the village.
    VillageAssistant,
    /// 乡镇受理员: accepts, or asks once for what is missing.
    IntakeClerk,
    /// 调查人员: visits, always two together (D57 16).
    Investigator,
    /// 核对机构: runs the economic check and reports (D57 17).
    CheckCentre,
    /// 社会事务办负责人: delegates the check and gives the preliminary opinion (S2-02).
    SocialAffairsHead,
    /// 乡镇分管领导: confirms where the township decides (S2-03).
    TownshipLeader,
    /// 县民政局: confirms where the county decides (L26 44).
    CountyApprover,
    /// 县财政局: pays what was decided, changes no entitlement.
    CountyFinance,
    /// 县领导: sees figures, never a person.
    Leader,
    /// 审计、纪检: reads everything, writes no case data.
    Auditor,
    /// 系统管理员: accounts, parameters, the demo clock; no case data.
    Admin,
}

/// The part of the county that a role's view reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// Only what the person submitted or is a member of.
    Own,
    /// The village that the account belongs to.
    Village,
    /// The township that the account belongs to.
    Township,
    /// The whole county.
    County,
}

impl Role {
    /// Every role, in the order of the permission matrix.
    pub const ALL: [Self; 12] = [
        Self::Citizen,
        Self::VillageAssistant,
        Self::IntakeClerk,
        Self::Investigator,
        Self::CheckCentre,
        Self::SocialAffairsHead,
        Self::TownshipLeader,
        Self::CountyApprover,
        Self::CountyFinance,
        Self::Leader,
        Self::Auditor,
        Self::Admin,
    ];

    /// The stable text of the role, as in JSON and in the database.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Citizen => "citizen",
            Self::VillageAssistant => "village_assistant",
            Self::IntakeClerk => "intake_clerk",
            Self::Investigator => "investigator",
            Self::CheckCentre => "check_centre",
            Self::SocialAffairsHead => "social_affairs_head",
            Self::TownshipLeader => "township_leader",
            Self::CountyApprover => "county_approver",
            Self::CountyFinance => "county_finance",
            Self::Leader => "leader",
            Self::Auditor => "auditor",
            Self::Admin => "admin",
        }
    }

    /// The role with this code, if there is one.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }

    /// How far the role's view reaches.
    pub const fn scope(self) -> Scope {
        match self {
            Self::Citizen => Scope::Own,
            Self::VillageAssistant => Scope::Village,
            Self::IntakeClerk | Self::Investigator | Self::SocialAffairsHead | Self::TownshipLeader => Scope::Township,
            Self::CheckCentre
            | Self::CountyApprover
            | Self::CountyFinance
            | Self::Leader
            | Self::Auditor
            | Self::Admin => Scope::County,
        }
    }

    /// Whether the role belongs to an office, so that it signs in by password.
    pub const fn is_staff(self) -> bool {
        !matches!(self, Self::Citizen)
    }

    /// Whether the role may see single cases at all. Leaders see figures, administrators see
    /// settings.
    pub const fn sees_cases(self) -> bool {
        !matches!(self, Self::Leader | Self::Admin)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_names_one_role_and_is_its_json() {
        for role in Role::ALL {
            assert_eq!(Role::from_code(role.code()), Some(role));
            let json = serde_json::to_string(&role).unwrap();
            assert_eq!(json, format!("\"{}\"", role.code()));
        }
        assert_eq!(Role::from_code("mayor"), None);
    }

    #[test]
    fn leaders_and_administrators_see_no_case() {
        let blind: Vec<_> = Role::ALL.into_iter().filter(|role| !role.sees_cases()).collect();
        assert_eq!(blind, [Role::Leader, Role::Admin]);
    }
}
