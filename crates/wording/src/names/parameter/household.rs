//! What parameters are called: standards that are paid, members, income, deductions, supporters, property, edge and rigid.

macro_rules! household_names {
    ([$next:ident $($rest:ident)*] $($before:tt)*) => {
        $next! {
            [$($rest)*]
            $($before)*
            Self::DibaoStandardUrban => ("城镇低保标准", "Dibao standard of towns"),
            Self::DibaoStandardRural => ("农村低保标准", "Dibao standard of the countryside"),
            Self::DibaoRounding => ("低保金的取整方法", "Rounding of dibao"),
            Self::MinGapRatio => ("低保最低补差比例", "Smallest gap paid, share of the standard"),
            Self::CoresidenceMonths => ("长期共同生活的月数", "Months that count as living together for long"),
            Self::ClergyYears => ("在宗教场所生活多少年起不算家庭成员", "Years at a religious site after which a person is no member"),
            Self::ExcludeSoldiers => ("未婚现役义务兵不算家庭成员", "Unmarried soldiers on service are no members"),
            Self::IncomeWindowMonths => ("一次性收入往前算几个月", "Months before applying in which one-off income counts"),
            Self::ExcludeBasicPensionCentral => ("中央确定的基础养老金不算收入", "The centrally set basic pension is no income"),
            Self::EmploymentExclusionMonths => ("救助期间就业收入不计算的月数", "Months in which pay of a new job on aid stays out"),
            Self::EmploymentExclusionCap => ("救助期间就业收入不计算的上限", "Most pay that so stays out"),
            Self::DeductionKinds => ("可从收入中扣减的支出", "Expenses deducted from income"),
            Self::DeductionFor => ("谁的支出可以扣减", "Whose expenses are deducted"),
            Self::SupporterThreshold => ("赡养人家庭人均收入不计赡养费的限额", "Income per head of a supporter's family that is left alone"),
            Self::SupporterRateFew => ("子女较少时超出部分计入的比例", "Share of the excess expected with few children"),
            Self::SupporterRateMany => ("子女较多时超出部分计入的比例", "Share of the excess expected with many children"),
            Self::SupporterManyFrom => ("几个子女起算子女较多", "Children from which they are many"),
            Self::SupporterDibaoAge => ("享受低保的赡养人多大年龄起无赡养能力", "Age at which a supporter on dibao has no capacity"),
            Self::SupporterElderAge => ("低收入赡养人多大年龄起无赡养能力", "Age at which a low-income supporter has no capacity"),
            Self::MoneyMultipleDibao => ("低保的人均钱财上限", "Most money per head for dibao"),
            Self::MoneyMultipleEdge => ("低保边缘家庭的人均钱财上限", "Most money per head for edge households"),
            Self::MoneyMultipleRigid => ("刚性支出困难家庭的人均钱财上限", "Most money per head for rigid-expenditure households"),
            Self::MoneyComparison => ("钱财正好等于上限时", "Money exactly at the limit"),
            Self::VehiclesAllowed => ("允许拥有的车辆", "Vehicles that may be owned"),
            Self::VehicleProductionExempt => ("谋生必需的车辆不影响申请", "A vehicle that the family lives by does not count against it"),
            Self::VehicleValueExempt => ("车辆现值不超过多少不影响申请", "Present value up to which a vehicle does not count"),
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
            Self::DisposableIncome => ("上年度当地居民人均可支配收入", "Last year's local disposable income per person"),
            Self::RigidRatio => ("必需支出占收入的比例线", "Share of income that necessary expenses exceed"),
            Self::RigidInclusive => ("支出正好达到比例也算", "A household exactly at the share is included"),
            Self::RigidKinds => ("算作必需支出的项目", "Expenses that count as necessary"),
            Self::RigidValidityMonths => ("刚性支出困难家庭认定有效期", "How long the rigid-expenditure status holds"),
        }
    };
}
