//! What parameters are called: fraud, samples and rechecks.

macro_rules! oversight_names {
    ([$next:ident $($rest:ident)*] $($before:tt)*) => {
        $next! {
            [$($rest)*]
            $($before)*
            Self::FraudFineLeast => ("骗取救助的罚款下限", "Least fine for fraud"),
            Self::FraudFineMost => ("骗取救助的罚款上限", "Most fine for fraud"),
            Self::FraudFineOlderActs => ("处罚较轻的新规定适用于以前的行为", "The lighter fine holds for older acts too"),
            Self::FraudReturnByDay => ("拒不执行调减、终止决定的责令限期退回", "What is kept in defiance is to be given back by a set day"),
            Self::FraudBanMonths => ("骗取救助后多久不受理申请", "Months after fraud without applications"),
            Self::SettlementRounding => ("追回和结算资金的取整方法", "Rounding of recovered and settled money"),
            Self::SpotcheckDibaoRate => ("低保、低边抽查比例下限", "Least share of dibao and edge cases sampled"),
            Self::SpotcheckDibaoFrame => ("低保、低边从哪些对象中抽查", "Cases of dibao and edge that are sampled"),
            Self::SpotcheckTekunRate => ("特困抽查比例下限", "Least share of tekun cases sampled"),
            Self::SpotcheckTekunFrame => ("特困从哪些对象中抽查", "Cases of tekun that are sampled"),
            Self::SpotcheckTempRate => ("临时救助抽查比例下限", "Least share of temporary aid sampled"),
            Self::SpotcheckTempFrame => ("临时救助从哪些对象中抽查", "Cases of temporary aid that are sampled"),
            Self::SpotcheckFlaggedRate => ("备案和被举报申请的入户比例", "Share visited of registered and complained-of applications"),
            Self::SpotcheckVisit => ("抽查要入户", "A sampled household is visited at home"),
            Self::CreditList => ("骗取救助列入失信名单", "Who deceived is put on the list of lost credit"),
            Self::AssistantPerVillage => ("每个村至少几名协理员", "Least helpers in each village"),
            Self::AssistantAllowance => ("协理员每月补贴", "What a village helper is paid"),
        }
    };
}
