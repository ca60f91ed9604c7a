//! What parameters are called: one case one discussion, conferences and panels.

macro_rules! discussion_names {
    ([$next:ident $($rest:ident)*] $($before:tt)*) => {
        $next! {
            [$($rest)*]
            $($before)*
            Self::OcodDecider => ("特殊个案由谁研究", "Who takes up a case that no rule covers"),
            Self::OcodPanel => ("一事一议评议会召开时限", "Time until a panel meets"),
            Self::OcodQuorum => ("一事一议评议会最少人数", "Least people of a panel"),
            Self::OcodObserver => ("一事一议纪检派人监督", "An observer of discipline is there"),
            Self::OcodPublicity => ("一事一议公示时间", "How long a panel’s result hangs"),
            Self::OcodFiling => ("一事一议备案时限", "Time until a panel’s case is filed"),
            Self::OcodUrgentCap => ("一事一议先行救助上限", "Most first aid before a panel"),
            Self::OcodUrgentDeadline => ("一事一议先行救助时限", "Time of first aid before a panel"),
            Self::OcodPaperwork => ("一事一议补齐手续时限", "Time for the papers of a panel’s case"),
            Self::OcodReviews => ("一事一议每年复核次数", "Reviews of a panel’s case a year"),
            Self::OcodRecheck => ("一事一议县级复核率", "Share of panel cases looked at again"),
            Self::OcodSmall => ("小额救助怎样一事一议", "How small aid is discussed by itself"),
            Self::ConferenceConvenor => ("联席会议由谁召集", "Who convenes the joint conference"),
            Self::ConferenceMembers => ("联席会议成员单位数", "Units of the joint conference"),
            Self::ConferencePerYear => ("领导小组每年会议次数", "Meetings of the leading group a year"),
        }
    };
}
