//! The matrix of roles and actions. Every action names its roles; there is no default.

use domain::{case::ActionKind, role::Role};

/// The roles that may take an action, in the order in which one is picked for a person who holds
/// several.
pub const fn roles_for(action: ActionKind) -> &'static [Role] {
    use ActionKind as A;
    use Role as R;
    match action {
        A::AskSupplement | A::Accept | A::NotAccept => &[R::IntakeClerk],
        A::SupplySupplement => &[R::Citizen, R::VillageAssistant, R::IntakeClerk],
        A::DeclareRelative => &[
            R::VillageAssistant,
            R::IntakeClerk,
            R::Investigator,
            R::CheckCentre,
            R::SocialAffairsHead,
            R::TownshipLeader,
            R::CountyApprover,
            R::CountyFinance,
        ],
        A::RequestCheck | A::GiveOpinion => &[R::SocialAffairsHead],
        A::StartCheck => &[R::CheckCentre],
        A::RecordCheck => &[R::CheckCentre, R::Investigator],
        A::RecordVisit | A::SignVisit => &[R::Investigator],
        A::RecordPanel => &[R::Investigator, R::SocialAffairsHead],
        A::Extend => &[R::SocialAffairsHead, R::TownshipLeader, R::CountyApprover],
        A::PostPublicity | A::RestartPublicity | A::PublishDecision => &[R::VillageAssistant, R::IntakeClerk],
        A::RecordObjection => &[R::Citizen, R::VillageAssistant, R::IntakeClerk, R::SocialAffairsHead],
        A::ClosePublicity | A::ServeNotice | A::FileMonthly => &[R::IntakeClerk, R::SocialAffairsHead],
        A::RecordComplaint => &[R::IntakeClerk, R::SocialAffairsHead, R::TownshipLeader, R::CountyApprover],
        A::RecordCountyVisit | A::AgreeOverLimit => &[R::CountyApprover],
        A::Return | A::Approve | A::Refuse | A::Terminate => &[R::TownshipLeader, R::CountyApprover],
        A::ConfirmAid => &[R::TownshipLeader],
        A::RecordPayment => &[R::CountyFinance],
        A::FollowUp | A::EndEmergency => &[R::VillageAssistant, R::IntakeClerk, R::Investigator, R::SocialAffairsHead],
        A::Withdraw => &[R::Citizen, R::IntakeClerk],
        A::RegisterAid | A::ReportOverLimit | A::HandOverAid => {
            &[R::IntakeClerk, R::SocialAffairsHead, R::TownshipLeader]
        }
        A::CompletePaperwork => &[R::IntakeClerk, R::Investigator, R::SocialAffairsHead],
        A::CloseReport => &[R::SocialAffairsHead, R::TownshipLeader],
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
    use ActionKind::{Accept, Approve, GiveOpinion, HandOverAid, NotAccept, RecordPayment, Refuse, RegisterAid};
    use Role::{Admin, Auditor, Leader, VillageAssistant};

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
