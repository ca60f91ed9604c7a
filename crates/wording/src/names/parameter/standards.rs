//! What parameters are called: how standards are set.

macro_rules! standards_names {
    ([$next:ident $($rest:ident)*] $($before:tt)*) => {
        $next! {
            [$($rest)*]
            $($before)*
            Self::StandardWageShare => ("低保标准占最低工资的比例", "Standard as a share of the minimum wage"),
            Self::StandardWageLeast => ("低保标准占最低工资的下限", "Least share of the minimum wage for the standard"),
            Self::StandardWageMost => ("低保标准占最低工资的上限", "Most share of the minimum wage for the standard"),
            Self::StandardConsumptionLeast => ("低保标准占上年人均消费支出的下限", "Least share of last year’s consumption for the standard"),
            Self::StandardConsumptionMost => ("低保标准占上年人均消费支出的上限", "Most share of last year’s consumption for the standard"),
            Self::ConsumptionLastYear => ("上年城镇居民人均消费支出", "Consumption of townspeople last year"),
            Self::StandardRuralShareLeast => ("农村低保标准占城镇标准的下限", "Least standard of the countryside as a share of that of towns"),
            Self::GuidelineUrban => ("省定城镇低保指导标准", "Provincial guideline for the standard of towns"),
            Self::GuidelineRural => ("省定农村低保指导标准", "Provincial guideline for the standard of the countryside"),
            Self::StandardRounding => ("按公式得出的标准的取整方法", "Rounding of a standard that a formula gives"),
        }
    };
}
