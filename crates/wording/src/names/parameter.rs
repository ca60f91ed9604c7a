//! Parameters: what each is called and in which unit its value is.

use domain::Language;
use domain::policy::Key;

use crate::say::{Named, pick};

/// What a parameter is called.
pub fn parameter_label(language: Language, key: Key) -> &'static str {
    Named::name(&key, language)
}

impl Named for Key {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::DibaoStandardUrban => ("城镇低保标准", "Dibao standard of towns"),
            Self::DibaoStandardRural => ("农村低保标准", "Dibao standard of the countryside"),
            Self::DibaoRounding => ("低保金的取整方法", "Rounding of dibao"),
            Self::MinGapRatio => ("低保最低补差比例", "Smallest gap paid, share of the standard"),
            Self::CoresidenceMonths => ("长期共同生活的月数", "Months that count as living together for long"),
            Self::ClergyYears => {
                ("在宗教场所生活多少年起不算家庭成员", "Years at a religious site after which a person is no member")
            }
            Self::ExcludeSoldiers => ("未婚现役义务兵不算家庭成员", "Unmarried soldiers on service are no members"),
            Self::IncomeWindowMonths => {
                ("一次性收入往前算几个月", "Months before applying in which one-off income counts")
            }
            Self::ExcludeBasicPensionCentral => {
                ("中央确定的基础养老金不算收入", "The centrally set basic pension is no income")
            }
            Self::EmploymentExclusionMonths => {
                ("救助期间就业收入不计算的月数", "Months in which pay of a new job on aid stays out")
            }
            Self::EmploymentExclusionCap => ("救助期间就业收入不计算的上限", "Most pay that so stays out"),
            Self::DeductionKinds => ("可从收入中扣减的支出", "Expenses deducted from income"),
            Self::DeductionFor => ("谁的支出可以扣减", "Whose expenses are deducted"),
            Self::SupporterThreshold => {
                ("赡养人家庭人均收入不计赡养费的限额", "Income per head of a supporter's family that is left alone")
            }
            Self::SupporterRateFew => {
                ("子女较少时超出部分计入的比例", "Share of the excess expected with few children")
            }
            Self::SupporterRateMany => {
                ("子女较多时超出部分计入的比例", "Share of the excess expected with many children")
            }
            Self::SupporterManyFrom => ("几个子女起算子女较多", "Children from which they are many"),
            Self::SupporterDibaoAge => {
                ("享受低保的赡养人多大年龄起无赡养能力", "Age at which a supporter on dibao has no capacity")
            }
            Self::SupporterElderAge => {
                ("低收入赡养人多大年龄起无赡养能力", "Age at which a low-income supporter has no capacity")
            }
            Self::MoneyMultipleDibao => ("低保的人均钱财上限", "Most money per head for dibao"),
            Self::MoneyMultipleEdge => ("低保边缘家庭的人均钱财上限", "Most money per head for edge households"),
            Self::MoneyMultipleRigid => {
                ("刚性支出困难家庭的人均钱财上限", "Most money per head for rigid-expenditure households")
            }
            Self::MoneyComparison => ("钱财正好等于上限时", "Money exactly at the limit"),
            Self::VehiclesAllowed => ("允许拥有的车辆", "Vehicles that may be owned"),
            Self::VehicleProductionExempt => {
                ("谋生必需的车辆不影响申请", "A vehicle that the family lives by does not count against it")
            }
            Self::VehicleValueExempt => {
                ("车辆现值不超过多少不影响申请", "Present value up to which a vehicle does not count")
            }
            Self::HomesFree => ("不看面积可拥有的住房", "Homes that may be owned whatever their size"),
            Self::HomesMost => ("面积合格时最多可拥有的住房", "Most homes that may pass by their size"),
            Self::AverageArea => ("当地人均住房面积", "Local average floor area per person"),
            Self::RegisteredCapitalMost => ("注册资本上限", "Most registered capital"),
            Self::RegisteredCapitalComparison => ("注册资本正好等于上限时", "Registered capital exactly at the limit"),
            Self::EdgeMultiple => ("低保边缘家庭收入线", "Income line of edge households"),
            Self::EdgeInclusive => ("收入正好在低边线上也算", "A household exactly on the edge line is included"),
            Self::LinesStrict => ("收入线和比例线须严格低于或超过", "Lines and shares are taken strictly"),
            Self::EdgeCappedByMinimumWage => ("低边线不超过最低工资", "The edge line is capped by the minimum wage"),
            Self::MinimumWage => ("当地最低工资", "Local minimum wage"),
            Self::DisposableIncome => {
                ("上年度当地居民人均可支配收入", "Last year's local disposable income per person")
            }
            Self::RigidRatio => ("必需支出占收入的比例线", "Share of income that necessary expenses exceed"),
            Self::RigidInclusive => ("支出正好达到比例也算", "A household exactly at the share is included"),
            Self::RigidKinds => ("算作必需支出的项目", "Expenses that count as necessary"),
            Self::RigidValidityMonths => ("刚性支出困难家庭认定有效期", "How long the rigid-expenditure status holds"),
            Self::TempExpenditureForm => {
                ("支出型临时救助的计算方法", "How temporary aid for large expenses is computed")
            }
            Self::TempExpenditureMonths => {
                ("支出型临时救助最多算几个月", "Most months of temporary aid for large expenses")
            }
            Self::TempExpenditureCap => ("支出型临时救助每人上限", "Most temporary aid for large expenses per person"),
            Self::TempExpenditureSpecialCap => ("特别困难时的每人上限", "The same in special hardship"),
            Self::TempRounding => ("临时救助金的取整方法", "Rounding of temporary aid"),
            Self::TempSmallCap => ("小额快救每次上限", "Most small-fast aid each time"),
            Self::TempSmallTownshipLimit => {
                ("乡镇可自行决定的小额快救限额", "Small-fast aid that the township decides alone")
            }
            Self::TempUrgentCapMultiple => {
                ("急难型临时救助每次上限（按低保标准倍数）", "Most emergency aid each time, by the standard")
            }
            Self::TempUrgentCap => ("急难型临时救助每次上限", "Most emergency aid each time"),
            Self::TempUrgentLimitMultiple => (
                "急难型救助须上报的限额（按低保标准倍数）",
                "Emergency aid above which the township reports, by the standard",
            ),
            Self::TempUrgentLimit => ("急难型救助须上报的限额", "Emergency aid above which the township reports"),
            Self::TempUrgentAtLimit => ("超过限额时怎么办", "What is done above the limit"),
            Self::TempSameCause => {
                ("同一人同一原因一年内救助次数", "Grants for the same person and cause within a year")
            }
            Self::TempSameCauseWindow => ("“一年内”怎么算", "How that year is counted"),
            Self::TempYearlyCap => ("一户一年临时救助总额上限", "Most temporary aid of a household in a year"),
            Self::SevereDisabilities => ("算作重度残疾的残疾证", "Certificates that count as severe disability"),
            Self::TekunElderAge => {
                ("特困认定中无劳动能力的老年起点", "Age from which tekun takes a person as unable to work")
            }
            Self::TekunMinorAge => {
                ("特困认定中无劳动能力的未成年上限", "Age below which tekun takes a person as unable to work")
            }
            Self::TekunDisabilities => {
                ("特困认定中无劳动能力的残疾证", "Certificates that tekun takes as inability to work")
            }
            Self::TekunBasicMultiple => ("特困基本生活标准", "Basic living of tekun"),
            Self::TekunHalfCareFrom => ("几项不能自理算半护理", "Failed items from which half care is needed"),
            Self::TekunFullCareFrom => ("几项不能自理算全护理", "Failed items from which full care is needed"),
            Self::TekunScatteredFull => {
                ("分散供养全护理占最低工资的比例", "Full care at home, share of the minimum wage")
            }
            Self::TekunScatteredHalf => {
                ("分散供养半护理占最低工资的比例", "Half care at home, share of the minimum wage")
            }
            Self::TekunScatteredSelf => {
                ("分散供养自理占最低工资的比例", "Self-care at home, share of the minimum wage")
            }
            Self::TekunCentralisedFull => {
                ("集中供养全护理占最低工资的比例", "Full care in an institution, share of the minimum wage")
            }
            Self::TekunCentralisedHalf => {
                ("集中供养半护理占最低工资的比例", "Half care in an institution, share of the minimum wage")
            }
            Self::TekunCentralisedSelf => {
                ("集中供养自理占最低工资的比例", "Self-care in an institution, share of the minimum wage")
            }
            Self::DibaoMode => ("低保金的发放方式", "Whether dibao is a difference or goes by grade"),
            Self::DibaoGradeA => ("低保一档", "Dibao of grade a"),
            Self::DibaoGradeB => ("低保二档", "Dibao of grade b"),
            Self::DibaoGradeC => ("低保三档", "Dibao of grade c"),
            Self::TopUpMode => ("分类施保的方式", "How dibao is topped up"),
            Self::TopUpClassA => ("A类人员增发比例", "Top-up of class A"),
            Self::TopUpClassB => ("B类人员增发比例", "Top-up of class B"),
            Self::TopUpIll => ("重病人员增发比例", "Top-up of the gravely ill"),
            Self::TopUpDisabled => ("重残人员增发比例", "Top-up of the severely disabled"),
            Self::TopUpElderly => ("老年人增发比例", "Top-up of the old"),
            Self::TopUpMinor => ("未成年人增发比例", "Top-up of minors"),
            Self::TopUpElderAge => ("分类施保的老年起点", "Age from which top-ups take a person as old"),
            Self::TopUpFullFor => ("哪些人按全额标准发放", "Who receives the full standard"),
            Self::TopUpRounding => ("增发金额的取整方法", "Rounding of top-ups"),
            Self::SingleMultiple => ("单人户低保的家庭收入线", "Family line for dibao for one person"),
            Self::SingleInclusive => ("家庭收入正好在单人户线上也算", "A family exactly on that line is included"),
            Self::SingleAmount => ("单人户低保的金额", "Amount of dibao for one person"),
            Self::SingleWaiveSiblings => ("兄弟姐妹给的钱不计入单人户收入", "Money of brothers and sisters is waived"),
            Self::SingleWaiveAge => {
                ("多大年龄的赡养人给的钱不计入", "Age of supporters from which their money is waived")
            }
            Self::SingleWaiveAssetsAge => {
                ("按资产免计的赡养人年龄", "Age over which supporters are waived by their assets")
            }
            Self::SingleWaiveAssets => ("按资产免计的人均金融资产上限", "Most assets per head of such supporters"),
            Self::ExpenditureDibao => ("支出型困难家庭可以享受低保", "Households poor by spending come under dibao"),
            Self::ExpenditureDibaoKinds => ("支出型低保扣减的支出", "Expenses taken off for dibao by spending"),
            Self::GradualExitMonths => ("低保渐退的月数", "Months of gradual exit"),
            Self::GradualExitGround => ("低保渐退的条件", "Ground of gradual exit"),
            Self::OrphanRateScattered => ("散居孤儿保障标准", "Rate of children outside institutions"),
            Self::OrphanRateInstitution => ("机构孤儿保障标准", "Rate of children in institutions"),
            Self::ChildCustodyMonths => ("父母服刑在押多少个月起", "Months of a parent’s custody"),
            Self::ChildMissingMonths => ("父母失联超过多少个月", "Months after which a parent is missing"),
            Self::LivingSevere => ("一二级残疾人生活补贴", "Living subsidy of levels 1 and 2"),
            Self::LivingOther => ("三四级残疾人生活补贴", "Living subsidy of levels 3 and 4"),
            Self::LivingFor => ("哪些家庭的残疾人有生活补贴", "Whose disabled members receive the living subsidy"),
            Self::NursingLevel1 => ("一级残疾人护理补贴", "Nursing subsidy of level 1"),
            Self::NursingLevel2 => ("二级残疾人护理补贴", "Nursing subsidy of level 2"),
            Self::NursingOther => ("三四级残疾人护理补贴", "Nursing subsidy of levels 3 and 4"),
            Self::NursingFor => ("哪些残疾证有护理补贴", "Certificates that open the nursing subsidy"),
            Self::BenefitRounding => ("补贴和供养金的取整方法", "Rounding of subsidies and support"),
            Self::PriceCpi => ("居民消费价格涨幅达到多少启动", "Rise of consumer prices that starts the price subsidy"),
            Self::PriceFood => ("食品价格涨幅达到多少启动", "Rise of food prices that starts it"),
            Self::PriceGroups => ("价格临时补贴发给谁", "Who receives the price subsidy"),
            Self::PriceMinimum => ("价格临时补贴每人最低", "Smallest price subsidy per person"),
            Self::PriceRounding => ("价格临时补贴的取整方法", "Rounding of the price subsidy"),
            Self::TempBands => ("按自付费用分档的临时救助", "Temporary aid by bands of self-paid cost"),
            Self::TempTekunFrom => {
                ("特困、孤儿自付超过多少按比例救助", "Self-paid cost above which tekun and orphans have a share")
            }
            Self::TempTekunShare => ("特困、孤儿按比例救助的比例", "Share of it for tekun and orphans"),
            Self::TempLowIncomeFrom => {
                ("低收入家庭自付超过多少按比例救助", "Self-paid cost above which low-income households have a share")
            }
            Self::TempLowIncomeShare => ("低收入家庭按比例救助的比例", "Share of it for low-income households"),
            Self::TempShareCap => ("按比例救助的上限", "Most of such a share"),
            Self::TempMonthsTekun => {
                ("特困、孤儿临时救助最多月数", "Most months of temporary aid for tekun and orphans")
            }
            Self::TempMonthsDibao => ("低保家庭临时救助最多月数", "Most months of temporary aid for dibao households"),
            Self::TempChildExtra => ("家有儿童的临时救助增加额", "What a household with a child receives on top"),
            Self::DibaoDecider => ("低保、低边、刚性支出由谁确认", "Who confirms dibao, edge and rigid"),
            Self::TempDecider => ("临时救助由谁确认", "Who confirms temporary aid"),
            Self::DibaoTotal => ("低保、低边办理时限", "Time for deciding on dibao and edge"),
            Self::DibaoTotalExtended => ("低保、低边延长后的时限", "The same when extended"),
            Self::RigidTotal => ("刚性支出困难家庭办理时限", "Time for deciding on rigid expenditure"),
            Self::RigidTotalExtended => ("刚性支出困难家庭延长后的时限", "Time for rigid expenditure when extended"),
            Self::TempTotal => ("支出型临时救助办理时限", "Time for deciding on temporary aid for large expenses"),
            Self::TempSmallTotal => ("小额快救办理时限", "Time for paying small-fast aid"),
            Self::TempUrgentDeadline => ("急难救助从发现到给付的时限", "Time from finding an emergency to giving aid"),
            Self::TempPaperwork => ("急难救助补办手续的时限", "Time for the papers after emergency aid"),
            Self::TempPaperworkFrom => ("补办手续的时限从何时起算", "From when that time runs"),
            Self::SupplementPeriod => ("补充材料的时限", "Time for sending what is missing"),
            Self::InvestigationStart => ("受理后开始调查的时限", "Time until the investigation starts"),
            Self::CheckStart => ("提请后开始核对的时限", "Time until the check starts"),
            Self::CheckSlow => ("核对超过多久可以延长办理", "A check longer than this allows more time"),
            Self::ExtensionReasons => ("可以延长办理的情形", "Grounds on which the time may be extended"),
            Self::PublicityDays => ("低保、低边公示时间", "How long an opinion hangs for dibao and edge"),
            Self::PublicityRigid => ("刚性支出困难家庭也要公示", "The opinion on rigid expenditure hangs too"),
            Self::PublicityTemp => {
                ("支出型临时救助也要公示", "The opinion on temporary aid for large expenses hangs too")
            }
            Self::PublicityRolls => {
                ("公示最后一天遇休息日顺延", "A publicity that ends on a rest day rolls to the next working day")
            }
            Self::CountyReview => ("县级确认时限", "Time for the county to confirm"),
            Self::RefusalNotice => ("不予确认的告知时限", "Time for telling a refusal"),
            Self::FirstMonth => ("低保从哪个月起发", "From which month dibao is paid"),
            Self::PayMonthlyDay => ("每月几日前发放", "Day of the month by which money is paid"),
            Self::PayTemp => ("临时救助金发放时限", "Time for paying temporary aid"),
            Self::VisitTeam => ("入户调查人数", "People who visit together"),
        }
    }
}

/// The unit of a parameter's value; empty where the value speaks for itself.
pub const fn parameter_unit(language: Language, key: Key) -> &'static str {
    let (zh, en) = match key {
        Key::DibaoStandardUrban | Key::DibaoStandardRural => ("元/人·月", "yuan per person and month"),
        Key::MinimumWage
        | Key::DibaoGradeA
        | Key::DibaoGradeB
        | Key::DibaoGradeC
        | Key::OrphanRateScattered
        | Key::OrphanRateInstitution
        | Key::LivingSevere
        | Key::LivingOther
        | Key::NursingLevel1
        | Key::NursingLevel2
        | Key::NursingOther => ("元/月", "yuan a month"),
        Key::TekunHalfCareFrom | Key::TekunFullCareFrom => ("项", "items"),
        Key::PriceCpi | Key::PriceFood => ("%", "%"),
        Key::DisposableIncome => ("元/人·年", "yuan per person and year"),
        Key::VehicleValueExempt
        | Key::RegisteredCapitalMost
        | Key::TempSmallTownshipLimit
        | Key::TempUrgentCap
        | Key::TempUrgentLimit
        | Key::TempYearlyCap
        | Key::TempTekunFrom
        | Key::TempLowIncomeFrom
        | Key::PriceMinimum => ("元", "yuan"),
        Key::SingleWaiveAssets | Key::MoneyMultipleDibao | Key::MoneyMultipleEdge | Key::MoneyMultipleRigid => {
            ("倍月低保标准", "times the monthly standard")
        }
        Key::TekunBasicMultiple
        | Key::SingleMultiple
        | Key::EmploymentExclusionCap
        | Key::TempBands
        | Key::TempShareCap
        | Key::TempChildExtra
        | Key::SupporterThreshold
        | Key::EdgeMultiple
        | Key::TempExpenditureCap
        | Key::TempExpenditureSpecialCap
        | Key::TempSmallCap
        | Key::TempUrgentCapMultiple
        | Key::TempUrgentLimitMultiple => ("倍低保标准", "times the standard"),
        Key::AverageArea => ("平方米/人", "m² per person"),
        Key::GradualExitMonths
        | Key::ChildCustodyMonths
        | Key::ChildMissingMonths
        | Key::CoresidenceMonths
        | Key::IncomeWindowMonths
        | Key::EmploymentExclusionMonths
        | Key::RigidValidityMonths
        | Key::TempExpenditureMonths
        | Key::TempMonthsTekun
        | Key::TempMonthsDibao => ("个月", "months"),
        Key::ClergyYears => ("年", "years"),
        Key::TekunElderAge
        | Key::TekunMinorAge
        | Key::TopUpElderAge
        | Key::SingleWaiveAge
        | Key::SingleWaiveAssetsAge
        | Key::SupporterDibaoAge
        | Key::SupporterElderAge => ("岁", "years of age"),
        Key::SupporterManyFrom => ("个子女", "children"),
        Key::HomesFree | Key::HomesMost => ("套", "homes"),
        Key::TempSameCause => ("次", "times"),
        Key::PayMonthlyDay => ("日", "of the month"),
        Key::VisitTeam => ("人", "people"),
        _ => ("", ""),
    };
    pick(language, zh, en)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names::check_names;
    use std::collections::BTreeSet;

    #[test]
    fn every_parameter_has_a_label_of_its_own() {
        check_names(Key::ALL);
        for language in [Language::Zh, Language::En] {
            let labels: BTreeSet<_> = Key::ALL.iter().map(|key| parameter_label(language, *key)).collect();
            assert_eq!(labels.len(), Key::ALL.len());
        }
    }
}
