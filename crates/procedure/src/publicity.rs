//! What a posting may show (D57 24): the profiles, and masked names.

use domain::{
    Money, Programme,
    calendar::{Month, china_day},
    case::{Case, CaseState, PublicityEntry, PublicityProfile, ReviewState},
};

/// What the sealed person's row adds to a posting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Posting<'a> {
    /// The applicant's name.
    pub name: &'a str,
    /// Whether the applicant is a minor, whose name shows nowhere.
    pub minor: bool,
    /// The month of a monthly list.
    pub month: Option<Month>,
}

/// The surnames of two characters that are common enough to be met at a window.
const DOUBLE_SURNAMES: [&str; 18] = [
    "欧阳", "上官", "司马", "司徒", "诸葛", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐", "宇文", "长孙", "轩辕",
    "东方", "端木", "独孤", "南宫",
];

/// The surname and an asterisk; of a name of one character the asterisk alone.
pub fn mask_name(name: &str) -> String {
    let name = name.trim();
    let double = DOUBLE_SURNAMES.into_iter().find(|surname| name.starts_with(surname) && name.chars().count() > 2);
    let surname = match double {
        Some(surname) => surname.to_owned(),
        None if name.chars().count() > 1 => name.chars().take(1).collect(),
        None => String::new(),
    };
    format!("{surname}*")
}

/// What a case shows in a posting; nothing where the profile shows nothing or the case is not at
/// that point.
pub fn publicity_entry(case: &Case, profile: PublicityProfile, posting: &Posting<'_>) -> Option<PublicityEntry> {
    let shown = shown(case, profile)?;
    let name = match profile {
        _ if posting.minor => None,
        PublicityProfile::PreDecision | PublicityProfile::Decision => Some(posting.name.to_owned()),
        PublicityProfile::PreDecisionPage | PublicityProfile::PortalMonthly | PublicityProfile::DecisionMinimal => {
            Some(mask_name(posting.name))
        }
        PublicityProfile::None => None,
    };
    let dates = |state: &ReviewState| match state {
        ReviewState::Publicised { publicity, .. } => Some((china_day(publicity.posted_at), publicity.last_day.day())),
        _ => None,
    };
    let (from, to) = match &case.state {
        CaseState::Review { state, .. } => dates(state).unzip(),
        CaseState::Emergency { .. } => (None, None),
    };
    Some(PublicityEntry {
        name,
        village: case.place.village.clone(),
        programme: case.programme,
        members: shown.members,
        amount: shown.amount,
        from,
        to,
        month: posting.month,
    })
}

struct Shown {
    members: Option<u16>,
    amount: Option<Money>,
}

/// Only what was proposed hangs before a decision, only what was granted after it.
fn shown(case: &Case, profile: PublicityProfile) -> Option<Shown> {
    let granted = |members| {
        let award = case.decision()?.award()?;
        Some(Shown { members, amount: award.amount() })
    };
    match (&case.state, profile) {
        (
            CaseState::Review { state: ReviewState::Publicised { opinion, .. }, submission },
            PublicityProfile::PreDecision | PublicityProfile::PreDecisionPage,
        ) => {
            let amount = opinion.award()?.amount();
            Some(Shown { members: Some(submission.members), amount })
        }
        (CaseState::Review { submission, .. }, PublicityProfile::Decision) => granted(Some(submission.members)),
        (CaseState::Review { .. }, PublicityProfile::PortalMonthly) => granted(None),
        (CaseState::Emergency { state, .. }, PublicityProfile::DecisionMinimal) => {
            state.payment()?;
            Some(Shown { members: None, amount: None })
        }
        (CaseState::Emergency { state, .. }, PublicityProfile::PortalMonthly) => {
            Some(Shown { members: None, amount: Some(state.payment()?.amount) })
        }
        _ => None,
    }
}

/// The posting that an approved programme hangs in.
pub const fn profile_after(programme: Programme) -> PublicityProfile {
    match programme {
        Programme::TemporarySmallFast | Programme::TemporaryEmergency => PublicityProfile::DecisionMinimal,
        Programme::OrphanChild => PublicityProfile::None,
        _ => PublicityProfile::Decision,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_masked_name_keeps_the_surname_only() {
        assert_eq!(mask_name("王小明"), "王*");
        assert_eq!(mask_name("欧阳修"), "欧阳*");
        assert_eq!(mask_name("欧阳"), "欧*");
        assert_eq!(mask_name("王"), "*");
        assert_eq!(mask_name("  "), "*");
    }
}
