//! What can be applied for, and what is proposed.

use domain::{
    Programme,
    assessment::{Assessment, Outcome},
    case::CaseKind,
};

use crate::preview::in_order;

/// The programmes that are applied for by this form, what fits first. Emergency aid has a form of its
/// own, and what is not computed here is asked for at the window.
pub fn to_choose_from(assessment: Option<&Assessment>) -> Vec<Programme> {
    let by_form = |programme: &Programme| {
        matches!(CaseKind::of(*programme), Some(CaseKind::Standard | CaseKind::TemporaryExpenditure))
    };
    match assessment {
        Some(assessment) => in_order(assessment).into_iter().map(|finding| finding.programme).filter(by_form).collect(),
        None => Programme::ALL.into_iter().filter(by_form).collect(),
    }
}

/// What is proposed: the first that fits, else the first that is still open. Where nothing fits one
/// may apply all the same, and chooses.
pub fn proposed(assessment: &Assessment) -> Option<Programme> {
    let all = to_choose_from(Some(assessment));
    let with = |outcome| {
        all.iter()
            .copied()
            .find(|programme| assessment.programme(*programme).is_some_and(|finding| finding.outcome == outcome))
    };
    with(Outcome::Eligible).or_else(|| with(Outcome::Undetermined))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn emergencies_and_what_the_window_knows_are_not_applied_for_here() {
        let all = to_choose_from(None);
        assert!(all.contains(&Programme::Dibao) && all.contains(&Programme::TemporaryExpenditure));
        assert!(!all.contains(&Programme::TemporaryEmergency) && !all.contains(&Programme::OrphanChild));
    }
}
