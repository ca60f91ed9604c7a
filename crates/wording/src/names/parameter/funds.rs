//! What parameters are called: reserves, payers and institutions.

macro_rules! funds_names {
    ([$next:ident $($rest:ident)*] $($before:tt)*) => {
        $next! {
            [$($rest)*]
            $($before)*
            Self::ReserveYearlyFund => ("每年安排救急难专项资金", "A fund of its own is budgeted each year"),
            Self::ReserveFloor => ("乡镇备用金最低余额", "Least balance of a township’s reserve"),
            Self::ReservePerVillage => ("备用金按每个村预拨", "Opening advance of the reserve per village"),
            Self::ReserveCounty => ("县级专项储备金", "The county’s own reserve"),
            Self::ReserveCeiling => ("乡镇备用金每月上限", "Most of a township’s reserve in a month"),
            Self::ReserveRefill => ("备用金怎样补充", "How the reserve is refilled"),
            Self::ReserveSettlementShare => ("年底县级承担的结算比例", "Share that the county bears at the end of the year"),
            Self::ReserveDonationsFirst => ("年底结算先扣社会捐助", "Donations are taken off before settling the year"),
            Self::ReservePayer => ("乡镇备用金由谁出资", "Who funds the township’s reserve"),
            Self::ReserveAdvance => ("发放平台不能用时怎样预拨", "Advance where the payment platform fails"),
            Self::ReserveInspection => ("备用金使用情况的检查", "Inspection of the use of reserves"),
            Self::InstitutionClass1 => ("一类供养机构定额", "Quota of institutions of class 1"),
            Self::InstitutionClass2 => ("二类供养机构定额", "Quota of institutions of class 2"),
            Self::InstitutionClass3 => ("三类供养机构定额", "Quota of institutions of class 3"),
            Self::InstitutionUnrated => ("未评级供养机构定额", "Quota of institutions without a star"),
            Self::InstitutionBase => ("供养机构人数怎样计算", "How residents of an institution are counted"),
            Self::InstitutionYearDays => ("供养机构一年按多少天折算", "Days of a year for residents of an institution"),
            Self::PayerScattered => ("分散特困费用由谁承担", "Who bears tekun persons at home"),
            Self::PayerCentralised => ("集中特困费用由谁承担", "Who bears tekun persons in institutions"),
            Self::CentralisedRateLeast => ("失能特困人员集中供养率下限", "Least share in institutions of those who cannot care for themselves"),
            Self::InstitutionRatingMonths => ("供养机构等级有效期", "Months for which a rating holds"),
            Self::InstitutionReviewer => ("三星级机构由谁复核", "Who reviews three stars"),
            Self::InstitutionPublicity => ("机构补助在哪里公开", "Where money of institutions is made public"),
            Self::DisplacedFeeParts => ("流散人员托养费由哪些部分组成", "Parts of the fee of boarding displaced persons"),
            Self::DisplacedBed => ("托养床位费", "Bed, in the fee of boarding"),
            Self::DisplacedRehab => ("托养康复费", "Rehabilitation, in the fee of boarding"),
            Self::DisplacedMargin => ("托养合理收益比例", "Margin, in the fee of boarding"),
        }
    };
}
