//! Why a sum is as it is.

use domain::Language;
use domain::policy::Key;
use domain::sums::{SumOutcome, SumReasonCode as C};

use crate::names::parameter_label;
use crate::say::{pick, said};

/// Whether the sum stands, as a sentence.
pub fn outcome_sentence(language: Language, outcome: SumOutcome) -> &'static str {
    let (zh, en) = match outcome {
        SumOutcome::Determined => ("结果确定。", "The result stands."),
        SumOutcome::NotDue => ("按规定这里没有金额或者措施。", "The rule gives nothing here."),
        SumOutcome::Undetermined => {
            ("缺少当地的数字，结果还不能确定。", "A local figure is missing, so the result is still open.")
        }
    };
    pick(language, zh, en)
}

/// The figure that nobody entered, as a sentence.
pub fn sum_need_sentence(language: Language, key: Key) -> String {
    said!(
        language,
        "“{0}”还没有录入系统。可以在“试填的数字”中填写后再算。",
        "“{0}” has not been entered. You may try a figure for it under “Figures to try” and work it out again.",
        parameter_label(language, key)
    )
}

/// A reason as a sentence.
pub fn sum_reason_sentence(language: Language, code: C) -> &'static str {
    let (zh, en) = sentence(code);
    pick(language, zh, en)
}

const fn sentence(code: C) -> (&'static str, &'static str) {
    match code {
        C::MonthsOutsideRange => {
            ("选择的月数不在当地规定的范围内。", "The months chosen are outside what the place allows.")
        }
        C::OldAmountGoesOn => {
            ("从决定的次月起，按原来的金额继续发放。", "The old amount goes on from the month after the decision.")
        }
        C::BonusAtOnce => {
            ("主动退出低保的，一次发给几个月的低保金。", "Who asks to leave receives some months of dibao at once.")
        }
        C::RefusalsTooFew => {
            ("连续拒绝的次数还不够，低保金不变。", "There are too few refusals in a row; dibao stays as it is.")
        }
        C::OwnPartLost => (
            "连续拒绝合适的工作，减去本人的一份低保金。",
            "After refusals in a row the person’s own part of dibao may be taken off.",
        ),
        C::HearBeforeCut => {
            ("减少或者停止之前，要先听取本人的意见。", "The person has to be heard before aid is cut or stopped.")
        }
        C::ToldWithReason => (
            "减少或者停止时，要告知本人并说明理由。",
            "The household is told when aid is cut or stopped, with the reason.",
        ),
        C::ReturnByDay => (
            "拒不执行调减、终止决定的，应当责令限期退回。",
            "A decision to cut or end aid was defied, so an order sets a day for giving it back.",
        ),
        C::ResidentsByDays => ("人数按实际在院天数折算。", "Residents are counted by the days they were there."),
        C::ResidentsByHeads => {
            ("当地按人头计算，天数说明不了人数。", "The place counts heads, which days do not tell.")
        }
        C::RecoverAll => ("骗取的救助要全部退回。", "All that was wrongly obtained goes back."),
        C::FineByMultiple => ("罚款按骗取金额的倍数计算。", "The fine is a multiple of what was obtained."),
        C::LighterNewRule => (
            "行为发生在新规定之前，但新规定罚得较轻，适用新规定。",
            "The act is older than the rule, which still applies because it is the lighter one.",
        ),
        C::ActOlderThanRule => (
            "行为发生在这项规定之前，罚款应按当时的规定，系统没有录入。",
            "The act is older than this rule, and the rule of that day has not been entered.",
        ),
        C::HearBeforeFine => {
            ("罚款之前要先告知，并听取陈述和申辩。", "Notice is given and the defence heard before a fine.")
        }
        C::RecheckOrdinary => ("低保家庭按期核查一次。", "A household on dibao is looked at again after these months."),
        C::RecheckUnstable => (
            "家里有人能劳动而收入不稳定，核查的间隔较短。",
            "Somebody is able to work and income is unstable, so that it is looked at sooner.",
        ),
        C::RecheckAble => (
            "家里有人能劳动，按当地对城镇或者农村的规定核查。",
            "Somebody is able to work, and the place says how often in town or countryside.",
        ),
        C::RecheckNoSupport => (
            "没有劳动能力、没有收入、没有人供养的，按当地单独的规定核查。",
            "For who can neither work nor earn and has nobody, the place has a time of its own.",
        ),
        C::RecheckByClass => {
            ("按家庭的类别确定核查的间隔。", "The household’s class decides how often it is looked at.")
        }
        C::RecheckShortestClass => (
            "没有填写家庭类别，按各类中最短的间隔计算。",
            "The class is not given, so that the shortest time of all classes is taken.",
        ),
        C::SystemChecks => ("另外由系统对全部在册家庭核对。", "Beside that the system checks all on the roll."),
        C::RecheckMayMove => ("遇有重大突发事件，核查可以顺延。", "In a grave emergency the look may be put off."),
        C::BarredForMonths => (
            "当地规定查实后一段时间内不受理申请，次日起重新受理。",
            "The place accepts no application for a time after the finding; it does again from the day after.",
        ),
        C::NoSuchRule => ("当地没有这项规定。", "The place has no such rule."),
        C::Capped => ("有最高限额，超过的部分不补助。", "There is a cap; what is above it is not paid."),
        C::WithinCap => ("没有超过最高限额。", "It is within the cap."),
        C::ShareOfPaid => ("按实际费用的比例补助。", "A share of the real cost is paid."),
        C::OwnPartPaid => ("自付部分全部补助。", "The whole own part is paid."),
        C::BelowSelfPaid => (
            "补助要低于自付费用，超过的部分先从镇级补助中减去。",
            "Aid stays below what the person paid; what is too much comes off the town’s part first.",
        ),
        C::NothingSelfPaid => ("没有自付费用，不需要补助。", "The person bears no cost that aid could stay below."),
        C::SpecialUsedUp => (
            "这户今年已经享受过一项“特惠”政策；情况特殊的，由镇和区共同审批。",
            "The household has had its special policy this year; more is for town and district to approve together.",
        ),
        C::ExceptionApproved => ("镇和区已经批准再享受一项。", "Town and district approved one more."),
        C::EmployedLongEnough => ("持续就业的时间超过了规定的月数。", "The work has lasted longer than it takes."),
        C::EmployedTooShort => {
            ("持续就业的时间还没有超过规定的月数。", "The work has not lasted longer than it takes yet.")
        }
        C::NoContract => ("没有劳动合同等证明。", "No contract or other paper proves the work."),
        C::RewardedBefore => {
            ("这户以前已经奖励过，每户只奖励一次。", "The family had the reward before; it is given once.")
        }
        C::WithinLine => ("人均年收入没有超过帮扶线。", "Income per head and year is not above the line."),
        C::AboveLine => ("人均年收入超过了帮扶线。", "Income per head and year is above the line."),
        C::LeftInFund => (
            "按年度安排、结转和捐赠减去已支出计算。",
            "What was set aside, carried over and given, less what was spent.",
        ),
        C::FundSpent => ("今年的帮扶基金已经用完。", "The fund of this year is spent."),
        C::FixedAmount => ("按固定标准补助。", "Fixed amounts are paid."),
        C::AllAreVisited => ("全部都要核查。", "All of them are looked at."),
        C::DrawnBySeed => (
            "按种子号和编号的摘要排序抽取，用同一种子号可以得到同样的名单。",
            "Drawn by the digest of seed and number; the same seed gives the same list.",
        ),
        C::AdvanceByVillage => ("按行政村的数量预拨。", "So much is advanced for each village."),
        C::RefillByUse => ("用了多少补充多少。", "What was paid out comes back."),
        C::RefillToCeiling => ("补充到最高额度为止。", "The refill stops at the ceiling."),
        C::ReserveFull => {
            ("备用金已经达到最高额度，不用补充。", "The reserve has reached its ceiling and is not refilled.")
        }
        C::BelowFloor => {
            ("备用金低于最低余额，请及时补充。", "The reserve is below its lowest balance; please refill it.")
        }
        C::AboveFloor => ("备用金不低于最低余额。", "The reserve is not below its lowest balance."),
        C::DonationsFirst => ("先减去社会捐助等其他来源。", "Donations and other money come off first."),
        C::SplitByShare => ("县和乡镇按比例承担。", "County and township bear it by shares."),
        C::OddFenToCounty => ("分不尽的一分钱由县级承担。", "The fen that cannot be shared is the county’s."),
        C::QuotaByResidents => (
            "按实际在院人数和机构类别计算，不足一年的按天数。",
            "By residents and class; who was there for a part of the year counts by days.",
        ),
        C::ShareOfWage => ("按最低工资的比例测算。", "A share of the minimum wage."),
        C::WithinWageBand => ("在最低工资的规定比例之内。", "It lies between the two shares of the minimum wage."),
        C::BelowWageBand => ("低于最低工资的规定比例。", "It is below the lower share of the minimum wage."),
        C::AboveWageBand => ("高于最低工资的规定比例。", "It is above the higher share of the minimum wage."),
        C::RuralShareReached => {
            ("农村标准达到了城市标准的规定比例。", "The countryside’s standard reaches its share of that of towns.")
        }
        C::RuralShareMissed => {
            ("农村标准低于城市标准的规定比例。", "The countryside’s standard is below its share of that of towns.")
        }
        C::WithinConsumptionBand => (
            "在上年度城镇居民人均消费支出的规定比例之内。",
            "It lies between the two shares of last year’s consumption.",
        ),
        C::BelowConsumptionBand => {
            ("低于上年度城镇居民人均消费支出的规定比例。", "It is below the lower share of last year’s consumption.")
        }
        C::AboveConsumptionBand => {
            ("高于上年度城镇居民人均消费支出的规定比例。", "It is above the higher share of last year’s consumption.")
        }
        C::GuidelineReached => ("不低于省级指导标准。", "It is not below the province’s guideline."),
        C::BelowGuidelineUrban => {
            ("城市标准低于省级指导标准。", "The standard of towns is below the province’s guideline.")
        }
        C::BelowGuidelineRural => {
            ("农村标准低于省级指导标准。", "The standard of the countryside is below the province’s guideline.")
        }
        C::RecomputeFromMonth => (
            "从新标准执行的月份起，重新计算所有在享对象。",
            "All running cases are computed again from the month in which it starts.",
        ),
        C::NoRecheck => (
            "调整标准不算定期核查，原来的核查日期不变。",
            "The adjustment is no recheck: the dates of rechecks stay as they are.",
        ),
        C::RoundedUpToCase => {
            ("不低于规定比例，不足一件的按一件。", "Not less than the share; a part of a case counts as one.")
        }
    }
}
