//! What parameters are called: who decides, by when, in the open and with whom.

macro_rules! procedure_names {
    ([$next:ident $($rest:ident)*] $($before:tt)*) => {
        $next! {
            [$($rest)*]
            $($before)*
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
            Self::PublicityTemp => ("支出型临时救助也要公示", "The opinion on temporary aid for large expenses hangs too"),
            Self::PublicityRolls => ("公示最后一天遇休息日顺延", "A publicity that ends on a rest day rolls to the next working day"),
            Self::CountyReview => ("县级确认时限", "Time for the county to confirm"),
            Self::RefusalNotice => ("不予确认的告知时限", "Time for telling a refusal"),
            Self::FirstMonth => ("低保从哪个月起发", "From which month dibao is paid"),
            Self::PayMonthlyDay => ("每月几日前发放", "Day of the month by which money is paid"),
            Self::PayTemp => ("临时救助金发放时限", "Time for paying temporary aid"),
            Self::VisitTeam => ("入户调查人数", "People who visit together"),
        }
    };
}
