//! The matrix of roles and actions. Every action names its roles; there is no default.

#![expect(clippy::enum_glob_use, reason = "a matrix reads as a table")]

use domain::{
    case::ActionKind::{self, *},
    role::Role::{self, *},
};

/// The roles that may take an action, in the order in which one is picked for a person who holds
/// several.
pub const fn roles_for(action: ActionKind) -> &'static [Role] {
    match action {
        AskSupplement | Accept | NotAccept => &[IntakeClerk],
        SupplySupplement => &[Citizen, VillageAssistant, IntakeClerk],
        DeclareRelative => &[
            VillageAssistant,
            IntakeClerk,
            Investigator,
            CheckCentre,
            SocialAffairsHead,
            TownshipLeader,
            CountyApprover,
            CountyFinance,
        ],
        RequestCheck | GiveOpinion => &[SocialAffairsHead],
        StartCheck => &[CheckCentre],
        RecordCheck => &[CheckCentre, Investigator],
        RecordVisit | SignVisit => &[Investigator],
        RecordPanel => &[Investigator, SocialAffairsHead],
        Extend => &[SocialAffairsHead, TownshipLeader, CountyApprover],
        PostPublicity | RestartPublicity | PublishDecision => &[VillageAssistant, IntakeClerk],
        RecordObjection => &[Citizen, VillageAssistant, IntakeClerk, SocialAffairsHead],
        ClosePublicity | ServeNotice | FileMonthly => &[IntakeClerk, SocialAffairsHead],
        RecordComplaint => &[IntakeClerk, SocialAffairsHead, TownshipLeader, CountyApprover],
        RecordCountyVisit | AgreeOverLimit => &[CountyApprover],
        Return | Approve | Refuse | Terminate => &[TownshipLeader, CountyApprover],
        ConfirmAid => &[TownshipLeader],
        RecordPayment => &[CountyFinance],
        FollowUp | EndEmergency => &[VillageAssistant, IntakeClerk, Investigator, SocialAffairsHead],
        Withdraw => &[Citizen, IntakeClerk],
        RegisterAid | ReportOverLimit | HandOverAid => &[IntakeClerk, SocialAffairsHead, TownshipLeader],
        CompletePaperwork => &[IntakeClerk, Investigator, SocialAffairsHead],
        CloseReport => &[SocialAffairsHead, TownshipLeader],
    }
}

/// Whether a role may take an action at all.
pub fn is_permitted(role: Role, action: ActionKind) -> bool {
    roles_for(action).contains(&role)
}

/// The matrix as a Markdown table of codes, for auditors.
pub fn permission_matrix() -> String {
    let line = |first: &str, cells: [&str; Role::ALL.len()]| format!("| {first} | {} |\n", cells.join(" | "));
    let mut table = line("action", Role::ALL.map(Role::code));
    table.push_str(&line("---", ["---"; Role::ALL.len()]));
    for action in ActionKind::ALL {
        let cells = Role::ALL.map(|role| if is_permitted(role, *action) { "✓" } else { "" });
        table.push_str(&line(action.code(), cells));
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn those_who_only_look_may_do_nothing() {
        for role in [Leader, Auditor, Admin] {
            assert!(ActionKind::ALL.iter().all(|action| !is_permitted(role, *action)));
        }
    }

    #[test]
    fn nobody_may_both_accept_and_confirm() {
        for role in Role::ALL {
            assert!(!(is_permitted(role, Accept) && is_permitted(role, Approve)));
            assert!(!(is_permitted(role, GiveOpinion) && is_permitted(role, Approve)));
            assert!(!(is_permitted(role, Accept) && is_permitted(role, GiveOpinion)));
            assert!(!(is_permitted(role, RecordPayment) && is_permitted(role, Approve)));
        }
    }

    #[test]
    fn a_village_assistant_neither_accepts_nor_decides() {
        for action in [Accept, NotAccept, GiveOpinion, Approve, Refuse, RegisterAid, HandOverAid] {
            assert!(!is_permitted(VillageAssistant, action));
        }
    }

    #[test]
    fn the_printed_matrix_has_a_line_for_each_action() {
        let matrix = permission_matrix();
        assert_eq!(matrix.lines().count(), ActionKind::ALL.len() + 2);
        assert!(matrix.contains("| sign_visit |  |  |  | ✓ |"));
    }
}
