//! A programme's result and the proposal in a sentence.

use domain::assessment::{Amount, Outcome, ProgrammeFinding, Proposal, Proposed, ReasonCode};
use domain::case::CaseKind;
use domain::{Language, Programme};

use crate::money;
use crate::names::programme_in_sentence;
use crate::say::{Named, at_the_head, pick, said};

/// Whether a programme pays money at all; a status opens other help.
pub const fn gives_money(programme: Programme) -> bool {
    match programme {
        Programme::Edge | Programme::Rigid => false,
        Programme::Tekun
        | Programme::Dibao
        | Programme::SinglePersonDibao
        | Programme::ExpenditureDibao
        | Programme::TemporarySmallFast
        | Programme::TemporaryEmergency
        | Programme::TemporaryExpenditure
        | Programme::OrphanChild
        | Programme::DisabilityLiving
        | Programme::DisabilityNursing
        | Programme::PriceSubsidy
        | Programme::GradualExit => true,
    }
}

/// Whether one applies for it at the window, because no procedure of it runs here.
pub const fn is_asked_at_window(programme: Programme) -> bool {
    CaseKind::of(programme).is_none() && !matches!(programme, Programme::PriceSubsidy | Programme::GradualExit)
}

/// The result of one programme: "Dibao: by what you have told us you are likely to receive 144 yuan a month."
pub fn finding_sentence(language: Language, finding: &ProgrammeFinding) -> String {
    let name = finding.programme.name(language);
    let told = match (finding.outcome, finding.amount) {
        (Outcome::Eligible, Some(amount)) if is_asked_at_window(finding.programme) => said!(
            language,
            "{0}请到乡镇（街道）救助窗口办理。",
            "{0} Please apply at the township's window.",
            entitled(language, amount)
        ),
        (Outcome::Eligible, Some(amount)) => entitled(language, amount),
        (Outcome::Eligible, None) if is_asked_at_window(finding.programme) => pick(
            language,
            "按您填写的情况，可能符合条件；请到乡镇（街道）救助窗口办理，金额由窗口核算。",
            "by what you have told us you may be eligible; please apply at the township's window, which works out the amount.",
        )
        .into(),
        (Outcome::Eligible, None) if gives_money(finding.programme) => pick(
            language,
            "按您填写的情况，可能符合条件；金额还算不出来。",
            "by what you have told us you may be eligible; the amount cannot be worked out yet.",
        )
        .into(),
        (Outcome::Eligible, None) => pick(
            language,
            "按您填写的情况，可能符合条件；这一项不按月发钱，但看病、上学、住房、就业等可以得到帮助。",
            "by what you have told us you may be eligible; it pays no monthly money but opens other help.",
        )
        .into(),
        (Outcome::NotEligible, _) if says(finding, ReasonCode::NoSuchNeed) => pick(
            language,
            "您没有填写这方面的困难；需要时随时可以申请。",
            "no such need was stated; you can ask for it whenever there is one.",
        )
        .into(),
        (Outcome::NotEligible, _) if says(finding, ReasonCode::DibaoGoesBefore) => pick(
            language,
            "您家更适合申请低保，不用另外申请这一项。",
            "dibao fits better, so this need not be applied for.",
        )
        .into(),
        (Outcome::NotEligible, _) => pick(
            language,
            "按您填写的情况，目前不符合条件。",
            "by what you have told us you are not eligible at present.",
        )
        .into(),
        (Outcome::Undetermined, _) if says(finding, ReasonCode::AskAtWindow) => pick(
            language,
            "您家可能可以申请，请到乡镇（街道）救助窗口咨询。",
            "you may be able to apply; please ask at the township's window.",
        )
        .into(),
        (Outcome::Undetermined, _) => {
            pick(language, "还缺一些资料，现在不能确定。", "some answers are missing, so this is not certain yet.")
                .into()
        }
    };
    said!(language, "{0}：{1}", "{0}: {1}", name, told)
}

fn says(finding: &ProgrammeFinding, code: ReasonCode) -> bool {
    finding.reasons.iter().any(|reason| reason.code == code)
}

fn entitled(language: Language, value: Amount) -> String {
    let sum = money::amount(language, value);
    match value {
        Amount::Monthly(_) => {
            said!(language, "按您填写的情况，大约{0}。", "by what you have told us you are likely to receive {0}.", sum)
        }
        Amount::OneOff(_) | Amount::UpTo(_) => {
            said!(language, "按您填写的情况，可以申请{0}。", "by what you have told us you may apply for {0}.", sum)
        }
    }
}

/// What is proposed, by name.
pub fn proposal_name(language: Language, proposed: Proposed) -> &'static str {
    match proposed {
        Proposed::Programme(programme) => programme.name(language),
        Proposed::WatchList(_) => pick(language, "低收入人口监测名单", "Watch list of low-income people"),
    }
}

/// What is proposed, as a sentence.
pub fn proposal_sentence(language: Language, proposal: &Proposal) -> String {
    match (proposal.programme, proposal.provisional) {
        (Proposed::Programme(programme), false) => {
            said!(
                language,
                "建议您申请{0}。",
                "We suggest that you apply for {0}.",
                programme_in_sentence(language, programme)
            )
        }
        (Proposed::Programme(programme), true) => said!(
            language,
            "目前建议您申请{0}；补充缺少的资料后，也许有更合适的。",
            "For now we suggest {0}; once the missing answers are known, something better may fit.",
            programme_in_sentence(language, programme)
        ),
        (Proposed::WatchList(_), false) => said!(
            language,
            "按月的救助目前都不符合条件。您家可以列入低收入人口监测，情况有变化时工作人员会主动联系；遇到急难随时可以申请临时救助。",
            "None of the lasting programmes fits at present. Your household can be put on the watch list, so that staff come to you when things change; in an emergency you can ask for temporary aid at any time."
        ),
        (Proposed::WatchList(_), true) => at_the_head(
            language,
            pick(
                language,
                "还缺一些资料，补充后才能确定有没有适合您家的救助。",
                "some answers are missing; once they are known it can be said whether a programme fits your household.",
            ),
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::Money;
    use domain::assessment::WatchList;

    fn finding(programme: Programme, outcome: Outcome, amount: Option<Amount>) -> ProgrammeFinding {
        ProgrammeFinding {
            programme,
            outcome,
            amount,
            reasons: Vec::new(),
            needs: Vec::new(),
            members: Vec::new(),
            parts: Vec::new(),
        }
    }

    #[test]
    fn a_result_never_promises() {
        let dibao = finding(Programme::Dibao, Outcome::Eligible, Some(Amount::Monthly(Money::from_yuan(144))));
        assert_eq!(finding_sentence(Language::Zh, &dibao), "低保：按您填写的情况，大约每月 144 元。");
        assert_eq!(
            finding_sentence(Language::En, &dibao),
            "Dibao: by what you have told us you are likely to receive 144 yuan a month."
        );
        let edge = finding(Programme::Edge, Outcome::Eligible, None);
        assert!(finding_sentence(Language::Zh, &edge).contains("不按月发钱"));
    }

    #[test]
    fn every_proposal_says_what_to_do() {
        for provisional in [false, true] {
            for proposed in [Proposed::Programme(Programme::Dibao), Proposed::WatchList(WatchList::WatchList)] {
                let proposal = Proposal { programme: proposed, provisional };
                let zh = proposal_sentence(Language::Zh, &proposal);
                assert!(!zh.is_empty() && zh != proposal_sentence(Language::En, &proposal));
            }
        }
    }
}
