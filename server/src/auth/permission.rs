//! What each role may ask of the server as a whole. Exhaustive: a new role has to be given a line.

use domain::{
    api::Permission::{
        self, AssistApplication, MoveClock, PreparePayments, RegisterEmergency, SeeCases, SeeDashboard, SeePayments,
        SettlePayments, WorkCases,
    },
    role::Role,
};

/// The permissions of a role.
pub const fn permissions_of(role: Role) -> &'static [Permission] {
    match role {
        Role::Citizen => &[],
        Role::VillageAssistant => &[AssistApplication, SeeCases, WorkCases],
        Role::IntakeClerk => &[AssistApplication, SeeCases, WorkCases, RegisterEmergency],
        Role::Investigator | Role::CheckCentre => &[SeeCases, WorkCases],
        Role::SocialAffairsHead => &[SeeCases, WorkCases, RegisterEmergency, SeeDashboard],
        Role::TownshipLeader => &[SeeCases, WorkCases, RegisterEmergency, SeePayments, SeeDashboard],
        Role::CountyApprover => &[SeeCases, WorkCases, SeePayments, PreparePayments, SeeDashboard],
        Role::CountyFinance => &[SeeCases, WorkCases, SeePayments, SettlePayments, SeeDashboard],
        Role::Leader => &[SeeDashboard],
        Role::Auditor => &[SeeCases, SeePayments, SeeDashboard],
        Role::Admin => &[MoveClock],
    }
}
