//! Roles.

use domain::role::Role;

use crate::say::Named;

impl Named for Role {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::Citizen => ("申请人", "Applicant"),
            Self::VillageAssistant => ("村级协理员", "Village assistant"),
            Self::IntakeClerk => ("受理员", "Intake clerk"),
            Self::Investigator => ("调查人员", "Investigator"),
            Self::CheckCentre => ("核对机构", "Check centre"),
            Self::SocialAffairsHead => ("社会事务办负责人", "Head of social affairs"),
            Self::TownshipLeader => ("乡镇分管领导", "Township leader"),
            Self::CountyApprover => ("县级审核确认人员", "County approver"),
            Self::CountyFinance => ("县级财政人员", "County finance"),
            Self::Leader => ("县领导", "County leader"),
            Self::Auditor => ("审计人员", "Auditor"),
            Self::Admin => ("系统管理员", "Administrator"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_role_has_a_name() {
        crate::names::check_names(&Role::ALL);
    }
}
