//! The kinds of sums.

use domain::Language;
use domain::sums::SumKind;

use crate::say::{Named, pick};

/// Sums that are offered together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SumGroup {
    /// Looking again, leaving dibao, refusing work, fraud.
    Household,
    /// Samples, reserves, institutions.
    Office,
    /// Fixed amounts of town plans.
    Special,
    /// Setting a standard.
    Standard,
}

impl SumGroup {
    /// All groups, in the order in which they are shown.
    pub const ALL: [Self; 4] = [Self::Household, Self::Office, Self::Special, Self::Standard];
}

impl Named for SumGroup {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::Household => ("核查、退出、拒绝就业和骗取救助", "Looking again, leaving, refusing work and fraud"),
            Self::Office => ("抽查、备用金和供养机构", "Samples, reserves and institutions"),
            Self::Special => ("乡镇帮扶的固定补助", "Fixed amounts of town plans"),
            Self::Standard => ("制定低保标准", "Setting a dibao standard"),
        }
    }
}

impl Named for SumKind {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::GradualExit => ("低保渐退的月份", "Months of gradual exit"),
            Self::VoluntaryExit => ("主动退出低保的奖励", "Bonus for leaving dibao"),
            Self::JobRefusals => ("多次拒绝就业", "Refusing work again and again"),
            Self::Fraud => ("骗取救助的追回和罚款", "Recovery and fine after fraud"),
            Self::ApplicationBar => ("骗取救助后的不予受理期", "Bar on applications after fraud"),
            Self::Recheck => ("低保家庭的定期核查", "When a household is looked at again"),
            Self::Sample => ("抽查数量和抽取", "Sample of cases"),
            Self::ReserveOpening => ("备用金预拨", "Opening advance of a reserve"),
            Self::ReserveRefill => ("备用金补充", "Refill of a reserve"),
            Self::ReserveAlarm => ("备用金预警", "Alarm of a reserve"),
            Self::ReserveSettlement => ("临时救助年终结算", "Year-end settlement of temporary aid"),
            Self::InstitutionQuota => ("供养机构定额补助", "Quota of an institution"),
            Self::DrugAid => ("精神残疾人药费补助", "Drug aid with a mental disability"),
            Self::InpatientAid => ("重度精神残疾人住院补助", "Hospital aid with a severe mental disability"),
            Self::ChronicAid => ("大病、慢性病补助", "Aid for grave and lasting illness"),
            Self::PublicPost => ("公益性岗位补助", "Pay of a public post"),
            Self::EmploymentReward => ("零就业家庭就业奖励", "Reward of a family without work"),
            Self::DoctorPackage => ("家庭医生签约补助", "Own part of the family doctor’s package"),
            Self::ExtraMedical => ("再次医疗资助", "Further medical aid"),
            Self::EducationAid => ("教育资助", "Education aid"),
            Self::SocialInsurance => ("社会保险补贴", "Subsidy of social contributions"),
            Self::SpecialLine => ("帮扶对象收入线", "Income line of the town’s plan"),
            Self::FundPool => ("帮扶基金余额", "What is left of the town’s fund"),
            Self::StandardByWage => ("按最低工资测算标准", "Standard from the minimum wage"),
            Self::StandardCheck => ("标准合规检查", "Check of a standard"),
        }
    }
}

/// To which group a sum belongs.
pub const fn kind_group(kind: SumKind) -> SumGroup {
    match kind {
        SumKind::GradualExit
        | SumKind::VoluntaryExit
        | SumKind::JobRefusals
        | SumKind::Fraud
        | SumKind::ApplicationBar
        | SumKind::Recheck => SumGroup::Household,
        SumKind::Sample
        | SumKind::ReserveOpening
        | SumKind::ReserveRefill
        | SumKind::ReserveAlarm
        | SumKind::ReserveSettlement
        | SumKind::InstitutionQuota => SumGroup::Office,
        SumKind::StandardByWage | SumKind::StandardCheck => SumGroup::Standard,
        _ => SumGroup::Special,
    }
}

/// What the sum answers, in one sentence.
pub fn kind_explained(language: Language, kind: SumKind) -> &'static str {
    let (zh, en) = explained(kind);
    pick(language, zh, en)
}

const fn explained(kind: SumKind) -> (&'static str, &'static str) {
    match kind {
        SumKind::GradualExit => (
            "收入超过标准后，低保金从哪个月发到哪个月。",
            "From which month to which dibao goes on after income has risen.",
        ),
        SumKind::VoluntaryExit => {
            ("家庭主动申请退出低保时一次发给多少。", "What a family receives at once that asks to leave dibao.")
        }
        SumKind::JobRefusals => (
            "有劳动能力的人多次拒绝合适的工作后，本人的低保金怎么减。",
            "What a person able to work loses after refusing suitable jobs.",
        ),
        SumKind::Fraud => {
            ("要追回多少，罚款在什么范围内。", "How much goes back, and between which sums a fine may lie.")
        }
        SumKind::ApplicationBar => {
            ("查实后从哪一天起重新受理申请。", "From which day an application is accepted again after the finding.")
        }
        SumKind::Recheck => {
            ("低保家庭最迟在哪一天再核查一次。", "By which day a household on dibao is looked at again.")
        }
        SumKind::Sample => (
            "应当抽查多少件，并按种子号抽出可以复核的名单。",
            "How many cases are to be looked at again, and a list drawn by a seed that others can repeat.",
        ),
        SumKind::ReserveOpening => {
            ("按村数给乡镇预拨多少备用金。", "What a township is advanced by its number of villages.")
        }
        SumKind::ReserveRefill => ("本次应补充多少备用金。", "How much the reserve is refilled by."),
        SumKind::ReserveAlarm => ("备用金是否低于最低余额。", "Whether the reserve is below its lowest balance."),
        SumKind::ReserveSettlement => {
            ("年终县和乡镇各承担多少。", "What county and township each bear at the end of the year.")
        }
        SumKind::InstitutionQuota => (
            "按星级和实际在院人数，全年补助不低于多少。",
            "The least that an institution receives in a year, by stars and residents.",
        ),
        SumKind::DrugAid => ("区、镇全年各补助多少药费。", "What district and town pay towards drugs in a year."),
        SumKind::InpatientAid => {
            ("区、镇全年各补助多少住院费用。", "What district and town pay towards hospital stays in a year.")
        }
        SumKind::ChronicAid => {
            ("一户全年最多可以补助多少医药费。", "The most that a household may be paid towards illness in a year.")
        }
        SumKind::PublicPost => ("镇财政每月补助多少。", "What the town pays for the post each month."),
        SumKind::EmploymentReward => {
            ("稳定就业后奖励多少，从哪一天起可以奖励。", "What steady work earns the family, and from which day.")
        }
        SumKind::DoctorPackage => {
            ("签约服务包的自付部分补助多少。", "How much of the own part of the package is paid.")
        }
        SumKind::ExtraMedical => {
            ("保险和救助报销后的自付部分再资助多少。", "What is paid towards cost that insurance and aid left over.")
        }
        SumKind::EducationAid => ("一学年区、镇各资助多少。", "What district and town pay for a school year."),
        SumKind::SocialInsurance => {
            ("按实际缴费补贴多少。", "How much of the contributions really paid in comes back.")
        }
        SumKind::SpecialLine => {
            ("人均年收入是否在帮扶范围内。", "Whether income per head and year comes under the plan.")
        }
        SumKind::FundPool => ("今年的帮扶基金还剩多少。", "What is left of the fund this year."),
        SumKind::StandardByWage => {
            ("按最低工资的比例得出的城市低保标准。", "The standard of towns as a share of the minimum wage.")
        }
        SumKind::StandardCheck => {
            ("拟定的标准是否符合上级规定的范围。", "Whether a standard lies where superior texts want it.")
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use domain::policy::Key;
    use domain::sums::{SumErrorCode, SumOutcome, SumReasonCode};

    use super::*;
    use crate::names::check_names;
    use crate::reason::mistake_by_code;
    use crate::sums::{outcome_sentence, sum_need_sentence, sum_reason_sentence};

    #[test]
    fn every_sum_has_a_name_and_an_explanation_of_its_own() {
        check_names(SumKind::ALL);
        check_names(&SumGroup::ALL);
        for language in [Language::Zh, Language::En] {
            let told: BTreeSet<_> = SumKind::ALL.iter().map(|kind| kind_explained(language, *kind)).collect();
            assert_eq!(told.len(), SumKind::ALL.len());
        }
    }

    #[test]
    fn every_mistake_has_a_sentence() {
        for code in SumErrorCode::ALL {
            let written = serde_json::to_value(code).unwrap();
            for language in [Language::Zh, Language::En] {
                assert!(mistake_by_code(language, written.as_str().unwrap()).is_some(), "{code:?}");
            }
        }
    }

    #[test]
    fn outcomes_needs_and_reasons_are_said_in_both_languages() {
        for outcome in [SumOutcome::Determined, SumOutcome::NotDue, SumOutcome::Undetermined] {
            assert_ne!(outcome_sentence(Language::Zh, outcome), outcome_sentence(Language::En, outcome));
        }
        assert!(sum_need_sentence(Language::En, Key::ReserveFloor).contains("reserve"));
        let odd = sum_reason_sentence(Language::Zh, SumReasonCode::OddFenToCounty);
        assert!(odd.contains("县级"), "{odd}");
    }
}
