//! What parameters are called: temporary aid.

macro_rules! temporary_names {
    ([$next:ident $($rest:ident)*] $($before:tt)*) => {
        $next! {
            [$($rest)*]
            $($before)*
            Self::TempExpenditureForm => ("支出型临时救助的计算方法", "How temporary aid for large expenses is computed"),
            Self::TempBands => ("按自付费用分档的临时救助", "Temporary aid by bands of self-paid cost"),
            Self::TempTekunFrom => ("特困、孤儿自付超过多少按比例救助", "Self-paid cost above which tekun and orphans have a share"),
            Self::TempTekunShare => ("特困、孤儿按比例救助的比例", "Share of it for tekun and orphans"),
            Self::TempLowIncomeFrom => ("低收入家庭自付超过多少按比例救助", "Self-paid cost above which low-income households have a share"),
            Self::TempLowIncomeShare => ("低收入家庭按比例救助的比例", "Share of it for low-income households"),
            Self::TempShareCap => ("按比例救助的上限", "Most of such a share"),
            Self::TempMonthsTekun => ("特困、孤儿临时救助最多月数", "Most months of temporary aid for tekun and orphans"),
            Self::TempMonthsDibao => ("低保家庭临时救助最多月数", "Most months of temporary aid for dibao households"),
            Self::TempChildExtra => ("家有儿童的临时救助增加额", "What a household with a child receives on top"),
            Self::TempExpenditureMonths => ("支出型临时救助最多算几个月", "Most months of temporary aid for large expenses"),
            Self::TempExpenditureCap => ("支出型临时救助每人上限", "Most temporary aid for large expenses per person"),
            Self::TempExpenditureSpecialCap => ("特别困难时的每人上限", "The same in special hardship"),
            Self::TempRounding => ("临时救助金的取整方法", "Rounding of temporary aid"),
            Self::TempSmallCap => ("小额快救每次上限", "Most small-fast aid each time"),
            Self::TempSmallTownshipLimit => ("乡镇可自行决定的小额快救限额", "Small-fast aid that the township decides alone"),
            Self::TempUrgentCapMultiple => ("急难型临时救助每次上限（按低保标准倍数）", "Most emergency aid each time, by the standard"),
            Self::TempUrgentCap => ("急难型临时救助每次上限", "Most emergency aid each time"),
            Self::TempUrgentLimitMultiple => (
                "急难型救助须上报的限额（按低保标准倍数）",
                "Emergency aid above which the township reports, by the standard",
            ),
            Self::TempUrgentLimit => ("急难型救助须上报的限额", "Emergency aid above which the township reports"),
            Self::TempUrgentAtLimit => ("超过限额时怎么办", "What is done above the limit"),
            Self::TempSameCause => ("同一人同一原因一年内救助次数", "Grants for the same person and cause within a year"),
            Self::TempSameCauseWindow => ("“一年内”怎么算", "How that year is counted"),
            Self::TempYearlyCap => ("一户一年临时救助总额上限", "Most temporary aid of a household in a year"),
            Self::TempExpenditureTownshipLimit => ("支出型临时救助乡镇审批限额", "Ordinary aid that the township decides alone"),
            Self::TempExpenditureTownshipMultiple => ("支出型临时救助乡镇审批限额（倍数）", "Ordinary aid that the township decides alone, by the standard"),
            Self::TempExpenditureAtLimit => ("支出型临时救助超过限额怎样办", "Ordinary aid above that limit"),
            Self::TempUrgentFloor => ("急难型临时救助最低是标准的几倍", "Least emergency aid of a family"),
            Self::TempUrgentDecider => ("谁审批急难型临时救助", "Who confirms emergency aid"),
            Self::TempYearlyMultiple => ("家庭全年临时救助上限是标准的几倍", "Most temporary aid of a household in a year, by the standard"),
            Self::TempYearlyAtCap => ("超过全年上限怎样办", "Above the cap of the year"),
            Self::TempSmallCapPer => ("小额快救上限按什么计", "What the cap of small-fast aid is counted for"),
            Self::TempSmallFiling => ("小额救助多久报备一次", "How often small aid is reported to the county"),
            Self::TempStaged => ("一次审批、分阶段救助", "One approval may be paid in stages"),
            Self::TempBridging => ("办理低保、特困期间过渡救助", "Temporary aid bridges the time until dibao or tekun is decided"),
            Self::TempRepeatReason => ("同一事由再次申请要有正当理由", "Aid for the same cause again needs a good reason"),
            Self::TempAidFirst => ("情况紧急、金额较小时先行救助", "Aid first in an emergency of a small sum"),
            Self::TempPlace => ("在哪里申请临时救助", "Where temporary aid is applied for"),
        }
    };
}
