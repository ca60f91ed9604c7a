//! Keys: how standards are set.

macro_rules! standards_keys {
    ([$next:ident $($rest:ident)*] $($before:tt)*) => {
        $next! {
            [$($rest)*]
            $($before)*
            /// Share of the minimum wage at which the standard of towns is set; none where it is not tied to the wage.
            StandardWageShare = "standard.wage_share": Kind::Ratio;
            /// Least share of the minimum wage for the standard of towns; none where it is not tied to the wage.
            StandardWageLeast = "standard.wage_least": Kind::Ratio;
            /// Most share of the minimum wage for the standard of towns; none where it is not tied to the wage.
            StandardWageMost = "standard.wage_most": Kind::Ratio;
            /// Least share of a twelfth of last year's consumption of towns for the standard; none where it is not tied to it.
            StandardConsumptionLeast = "standard.consumption_least": Kind::Ratio;
            /// Most share of a twelfth of last year's consumption of towns for the standard; none where it is not tied to it.
            StandardConsumptionMost = "standard.consumption_most": Kind::Ratio;
            /// Last year's consumption of townspeople, yuan per person and year.
            ConsumptionLastYear = "consumption.last_year": Kind::Yuan;
            /// Least standard of the countryside as a share of that of towns; none where there is no such floor.
            StandardRuralShareLeast = "standard.rural_share_least": Kind::Ratio;
            /// The province's guideline for the standard of towns, yuan per person and month.
            GuidelineUrban = "dibao.guideline.urban": Kind::Yuan;
            /// The province's guideline for the standard of the countryside, yuan per person and month.
            GuidelineRural = "dibao.guideline.rural": Kind::Yuan;
            /// How a standard that a formula gives is rounded.
            StandardRounding = "standard.rounding": ROUNDING;
        }
    };
}
