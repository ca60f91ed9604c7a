//! Programmes: short name, full name, and what they give.

use domain::{Language, Programme};

use crate::say::{Named, pick};

impl Named for Programme {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::Tekun => ("特困供养", "Tekun support"),
            Self::Dibao => ("低保", "Dibao"),
            Self::SinglePersonDibao => ("单人户低保", "Single-person dibao"),
            Self::ExpenditureDibao => ("支出型低保", "Expenditure-type dibao"),
            Self::Edge => ("低保边缘家庭", "Edge household"),
            Self::Rigid => ("刚性支出困难家庭", "Rigid-expenditure household"),
            Self::TemporarySmallFast => ("小额快救", "Small-fast aid"),
            Self::TemporaryEmergency => ("急难型临时救助", "Emergency aid"),
            Self::TemporaryExpenditure => ("支出型临时救助", "Temporary aid for large expenses"),
            Self::OrphanChild => ("孤儿和事实无人抚养儿童保障", "Support for children without parental care"),
            Self::DisabilityLiving => ("困难残疾人生活补贴", "Disability living subsidy"),
            Self::DisabilityNursing => ("重度残疾人护理补贴", "Disability nursing subsidy"),
            Self::PriceSubsidy => ("价格临时补贴", "Price subsidy"),
            Self::GradualExit => ("低保渐退", "Gradual exit from dibao"),
        }
    }
}

/// The full name, as in letters and headings.
pub const fn programme_full(language: Language, programme: Programme) -> &'static str {
    let (zh, en) = match programme {
        Programme::Tekun => ("特困人员救助供养", "Support for persons in extreme difficulty (tekun)"),
        Programme::Dibao => ("最低生活保障", "Minimum living allowance (dibao)"),
        Programme::SinglePersonDibao => {
            ("最低生活保障（单人户）", "Minimum living allowance for one person of a household (dibao)")
        }
        Programme::ExpenditureDibao => {
            ("最低生活保障（支出型困难家庭）", "Minimum living allowance for households poor after expenses (dibao)")
        }
        Programme::Edge => ("最低生活保障边缘家庭认定", "Recognition as a household at the edge of dibao"),
        Programme::Rigid => ("刚性支出困难家庭认定", "Recognition as a household with rigid expenditure"),
        Programme::TemporarySmallFast => ("临时救助（小额快救）", "Temporary aid: small sum, fast"),
        Programme::TemporaryEmergency => ("临时救助（急难型）", "Temporary aid: emergency"),
        Programme::TemporaryExpenditure => ("临时救助（支出型）", "Temporary aid: large necessary expenses"),
        Programme::OrphanChild => {
            ("孤儿、事实无人抚养儿童基本生活保障", "Basic living support for orphans and children without care")
        }
        Programme::DisabilityLiving => {
            ("困难残疾人生活补贴", "Living subsidy for persons with disabilities in difficulty")
        }
        Programme::DisabilityNursing => ("重度残疾人护理补贴", "Nursing subsidy for persons with severe disabilities"),
        Programme::PriceSubsidy => ("困难群众价格临时补贴", "Temporary subsidy against rising prices"),
        Programme::GradualExit => ("最低生活保障渐退", "Gradual exit from the minimum living allowance (dibao)"),
    };
    pick(language, zh, en)
}

/// The name inside a sentence: English begins with a small letter there.
pub const fn programme_in_sentence(language: Language, programme: Programme) -> &'static str {
    let (zh, en) = match programme {
        Programme::Tekun => ("特困供养", "tekun support"),
        Programme::Dibao => ("低保", "dibao"),
        Programme::SinglePersonDibao => ("单人户低保", "single-person dibao"),
        Programme::ExpenditureDibao => ("支出型低保", "expenditure-type dibao"),
        Programme::Edge => ("低保边缘家庭", "the status of edge household"),
        Programme::Rigid => ("刚性支出困难家庭", "the status of rigid-expenditure household"),
        Programme::TemporarySmallFast => ("小额快救", "small-fast aid"),
        Programme::TemporaryEmergency => ("急难型临时救助", "emergency aid"),
        Programme::TemporaryExpenditure => ("支出型临时救助", "temporary aid for large expenses"),
        Programme::OrphanChild => ("孤儿和事实无人抚养儿童保障", "support for children without parental care"),
        Programme::DisabilityLiving => ("困难残疾人生活补贴", "the disability living subsidy"),
        Programme::DisabilityNursing => ("重度残疾人护理补贴", "the disability nursing subsidy"),
        Programme::PriceSubsidy => ("价格临时补贴", "the price subsidy"),
        Programme::GradualExit => ("低保渐退", "the gradual exit from dibao"),
    };
    pick(language, zh, en)
}

/// What it gives, in one plain sentence.
pub const fn programme_help(language: Language, programme: Programme) -> &'static str {
    let (zh, en) = match programme {
        Programme::Tekun => (
            "没有劳动能力、没有收入、也没有人能赡养或抚养的人，由政府供养和照料。",
            "Care and keep for people who cannot work, have no income and nobody able to support them.",
        ),
        Programme::Dibao => (
            "家庭人均收入不到低保标准的，按月补足差额。",
            "Where income per person is below the dibao standard, the gap is made up every month.",
        ),
        Programme::SinglePersonDibao => (
            "家庭略高于低保标准，但有重残、重病成员的，可以只给这一位成员按月发低保。",
            "A gravely ill or severely disabled member of a household somewhat above the line may receive dibao alone.",
        ),
        Programme::ExpenditureDibao => (
            "收入不算很低，但看病、上学等必须的花费太大的家庭，有的地方可以享受低保。",
            "Some places grant dibao to households whose necessary expenses leave them below the standard.",
        ),
        Programme::Edge => (
            "收入略高于低保标准的家庭。不按月发钱，但看病、上学、住房、就业可以得到帮助。",
            "For households a little above the dibao standard: no monthly money, but help with treatment, school, housing and work.",
        ),
        Programme::Rigid => (
            "看病、上学等必须的花费占收入很大一部分的家庭。不按月发钱，但看病、上学等可以得到帮助。",
            "For households whose necessary expenses take a large share of income: no monthly money, but help with treatment, school and the like.",
        ),
        Programme::TemporarySmallFast => (
            "遇到急事、需要一小笔钱救急的，先给钱，手续以后补。",
            "A small sum at once in a sudden need; the papers follow later.",
        ),
        Programme::TemporaryEmergency => (
            "突然遭遇事故、大病、灾害等，生活过不下去的，先救助，手续以后补。",
            "Help first after an accident, a sudden illness or a disaster; the papers follow later.",
        ),
        Programme::TemporaryExpenditure => (
            "必须的花费一下子太大、生活暂时困难的，一次性给一笔钱。",
            "One payment where necessary expenses have suddenly become too large.",
        ),
        Programme::OrphanChild => (
            "父母去世、失踪，或者父母都没有能力抚养的孩子，按月发基本生活费。",
            "Monthly living money for children whose parents have died, are missing or cannot bring them up.",
        ),
        Programme::DisabilityLiving => (
            "低保家庭等困难家庭里的残疾人，按月发补贴。",
            "A monthly subsidy for persons with disabilities in dibao and similar households.",
        ),
        Programme::DisabilityNursing => (
            "需要长期照护的重度残疾人，按月发补贴。",
            "A monthly subsidy for persons with severe disabilities who need long-term care.",
        ),
        Programme::PriceSubsidy => (
            "物价涨得多的月份，低保、特困等对象另外得到一笔补贴，不用申请。",
            "In months of high prices people on dibao, tekun and the like receive an extra sum without applying.",
        ),
        Programme::GradualExit => (
            "低保家庭因就业等收入超过标准后，还可以按原来的数额再领几个月。",
            "A dibao family whose income has risen, for instance by a job, keeps its old amount for some months.",
        ),
    };
    pick(language, zh, en)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names::check_names;

    #[test]
    fn every_programme_has_its_names() {
        check_names(&Programme::ALL);
        for programme in Programme::ALL {
            for text in [programme_full, programme_in_sentence, programme_help] {
                let (zh, en) = (text(Language::Zh, programme), text(Language::En, programme));
                assert!(!zh.is_empty() && !en.is_empty() && zh != en);
            }
        }
    }
}
