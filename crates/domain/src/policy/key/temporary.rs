//! Keys: temporary aid.

macro_rules! temporary_keys {
    ([$next:ident $($rest:ident)*] $($before:tt)*) => {
        $next! {
            [$($rest)*]
            $($before)*
            /// How ordinary temporary aid is computed.
            TempExpenditureForm = "temp.expenditure.form": Kind::Choice(&["formula", "bands"]);
            /// By bands: from which self-paid cost of twelve months how many urban standards are granted.
            TempBands = "temp.expenditure.bands": Kind::Bands;
            /// By bands: self-paid cost that tekun persons and orphans bear before a share of it is granted; none where they have no share of their own.
            TempTekunFrom = "temp.expenditure.tekun.from": Kind::Yuan;
            /// The share of their self-paid cost that is granted.
            TempTekunShare = "temp.expenditure.tekun.share": Kind::Ratio;
            /// By bands: self-paid cost that dibao, edge and rigid households bear before a share of it is granted; none where they have no share of their own.
            TempLowIncomeFrom = "temp.expenditure.low_income.from": Kind::Yuan;
            /// The share of their self-paid cost that is granted.
            TempLowIncomeShare = "temp.expenditure.low_income.share": Kind::Ratio;
            /// Most of such shares, as a multiple of the urban standard.
            TempShareCap = "temp.expenditure.share_cap_multiple": Kind::Ratio;
            /// Most months for tekun persons and orphans; none where they have no number of their own.
            TempMonthsTekun = "temp.expenditure.months_tekun": Kind::Count;
            /// Most months for dibao households; none where they have no number of their own.
            TempMonthsDibao = "temp.expenditure.months_dibao": Kind::Count;
            /// What a household with a child receives on top, as a multiple of the urban standard; none where nothing.
            TempChildExtra = "temp.expenditure.child_extra_multiple": Kind::Ratio;
            /// Most months that ordinary temporary aid is computed for.
            TempExpenditureMonths = "temp.expenditure.months_most": Kind::Count;
            /// Most ordinary temporary aid per person, as a multiple of the urban standard; none where uncapped.
            TempExpenditureCap = "temp.expenditure.cap_multiple": Kind::Ratio;
            /// The same in special hardship; none where there is no higher cap.
            TempExpenditureSpecialCap = "temp.expenditure.special_cap_multiple": Kind::Ratio;
            /// How temporary aid is rounded.
            TempRounding = "temp.rounding": ROUNDING;
            /// Most small-fast aid per case, as a multiple of the standard of the region.
            TempSmallCap = "temp.small.cap_multiple": Kind::Ratio;
            /// Most small-fast aid in yuan that the township decides alone; none where there is no limit.
            TempSmallTownshipLimit = "temp.small.township_limit": Kind::Yuan;
            /// Most emergency aid per case, as a multiple of the standard of the region; none where it has none.
            TempUrgentCapMultiple = "temp.urgent.cap_multiple": Kind::Ratio;
            /// Most emergency aid per case in yuan; none where it has none.
            TempUrgentCap = "temp.urgent.cap": Kind::Yuan;
            /// Emergency aid above which the township first acts as `temp.urgent.at_limit` says, as a multiple of the urban standard; none where there is no limit.
            TempUrgentLimitMultiple = "temp.urgent.limit_multiple": Kind::Ratio;
            /// The same limit in yuan; none where there is none.
            TempUrgentLimit = "temp.urgent.limit": Kind::Yuan;
            /// What the township does above the limit: report and pay, escalate, or call a panel.
            TempUrgentAtLimit = "temp.urgent.at_limit": AT_LIMIT;
            /// Grants of temporary aid to one person for one cause within a year; none where unlimited.
            TempSameCause = "temp.same_cause_per_year": Kind::Count;
            /// Whether that year is the last twelve months or the calendar year.
            TempSameCauseWindow = "temp.same_cause_window": Kind::Choice(&["rolling", "calendar"]);
            /// Most temporary aid of a household in a calendar year, yuan; none where uncapped.
            TempYearlyCap = "temp.yearly_cap": Kind::Yuan;
            /// Most ordinary aid in yuan that the township decides alone; none where there is no such limit.
            TempExpenditureTownshipLimit = "temp.expenditure.township_limit": Kind::Yuan;
            /// The same, as a multiple of the urban standard; none where there is no such limit.
            TempExpenditureTownshipMultiple = "temp.expenditure.township_limit_multiple": Kind::Ratio;
            /// Who decides ordinary aid above that limit.
            TempExpenditureAtLimit = "temp.expenditure.at_limit": AT_LIMIT;
            /// Least emergency aid of a family, as a multiple of the standard; none where there is none.
            TempUrgentFloor = "temp.urgent.floor_multiple": Kind::Ratio;
            /// Who confirms emergency and small-fast aid; none where as ordinary aid.
            TempUrgentDecider = "temp.urgent.decider": Kind::Choice(&["none", "county", "township"]);
            /// Most temporary aid of a household in a calendar year, as a multiple of the urban standard; none where uncapped.
            TempYearlyMultiple = "temp.yearly_cap_multiple": Kind::Ratio;
            /// What happens above the cap of the year.
            TempYearlyAtCap = "temp.yearly_cap.at_cap": Kind::Choice(&["refuse", "panel"]);
            /// For what the cap of small-fast aid holds.
            TempSmallCapPer = "temp.small.cap_per": Kind::Choice(&["case", "person", "household"]);
            /// How often the township reports small aid to the county.
            TempSmallFiling = "temp.small.filing": Kind::Choice(&["none", "monthly"]);
            /// Whether one approval may be paid in stages.
            TempStaged = "temp.staged": Kind::Flag;
            /// Whether temporary aid bridges the time until dibao or tekun is decided.
            TempBridging = "temp.bridging": Kind::Flag;
            /// Whether aid for the same cause again needs a good reason.
            TempRepeatReason = "temp.repeat_reason": Kind::Flag;
            /// Whether aid comes first in an emergency of a small sum: the office may, or it shall.
            TempAidFirst = "temp.aid_first": Kind::Choice(&["may", "shall"]);
            /// Where temporary aid is applied for: where one is registered, or where the emergency is.
            TempPlace = "intake.temp_place": Kind::Choice(&["registration", "emergency"]);
        }
    };
}
