//! What is proposed or granted.

use domain::Language;
use domain::case::{Award, OpinionView};

use super::grounds::refusal_ground;
use crate::money::{money, money_monthly};
use crate::say::{pick, said, together};

/// An award: so much a month, so much once, or a status.
pub fn award_text(language: Language, award: Award) -> String {
    match award {
        Award::Monthly { amount } => money_monthly(language, amount),
        Award::OneOff { amount } => said!(language, "一次性 {0}", "{0}, once", money(language, amount)),
        Award::Status => pick(language, "给予身份认定，不按月发放", "recognised; no monthly money").into(),
    }
}

/// A proposal: to grant this, or to refuse for these reasons.
pub fn opinion_text(language: Language, view: &OpinionView) -> String {
    match view {
        OpinionView::Grant { award } => {
            said!(language, "建议给予：{0}", "Proposed to grant: {0}", award_text(language, *award))
        }
        OpinionView::Refuse { reasons } => {
            let grounds: Vec<String> = reasons.iter().map(|reason| refusal_ground(language, reason)).collect();
            said!(language, "建议不予确认：{0}", "Proposed to refuse: {0}", together(language, &grounds))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::Money;
    use domain::case::RefusalReason;

    #[test]
    fn a_proposal_names_the_award_or_the_grounds() {
        let grant = OpinionView::Grant { award: Award::Monthly { amount: Money::from_yuan(561) } };
        assert_eq!(opinion_text(Language::Zh, &grant), "建议给予：每月 561 元");
        let refuse = OpinionView::Refuse { reasons: vec![RefusalReason::CoveredElsewhere] };
        assert!(opinion_text(Language::En, &refuse).ends_with("already covers your household's need."));
    }
}
