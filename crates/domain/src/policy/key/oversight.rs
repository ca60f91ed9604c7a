//! Keys: fraud, samples and rechecks.

macro_rules! oversight_keys {
    ([$next:ident $($rest:ident)*] $($before:tt)*) => {
        $next! {
            [$($rest)*]
            $($before)*
            /// Least fine for fraud, as a multiple of what was taken; none where there is no least.
            FraudFineLeast = "fraud.fine_least": Kind::Ratio;
            /// Most fine for fraud, as a multiple of what was taken.
            FraudFineMost = "fraud.fine_most": Kind::Ratio;
            /// Whether this fine also holds for acts before it, being the lighter one.
            FraudFineOlderActs = "fraud.fine_for_older_acts": Kind::Flag;
            /// Whether an order sets a day for giving back what is kept in defiance of a decision to cut or end aid.
            FraudReturnByDay = "fraud.return_by_day": Kind::Flag;
            /// Months after fraud in which applications are not accepted; none where there is no such bar.
            FraudBanMonths = "fraud.ban_months": Kind::Count;
            /// How recovered and settled money is rounded.
            SettlementRounding = "settlement.rounding": ROUNDING;
            /// Least share of dibao and edge cases that the county samples; none where there is no rate.
            SpotcheckDibaoRate = "spotcheck.dibao.rate": Kind::Ratio;
            /// Of which cases of dibao and edge the sample is drawn.
            SpotcheckDibaoFrame = "spotcheck.dibao.frame": FRAME;
            /// Least share of tekun cases that the county samples.
            SpotcheckTekunRate = "spotcheck.tekun.rate": Kind::Ratio;
            /// Of which cases of tekun the sample is drawn.
            SpotcheckTekunFrame = "spotcheck.tekun.frame": FRAME;
            /// Least share of cases of temporary aid that the county samples; none where there is no rate.
            SpotcheckTempRate = "spotcheck.temp.rate": Kind::Ratio;
            /// Of which cases of temporary aid the sample is drawn.
            SpotcheckTempFrame = "spotcheck.temp.frame": FRAME;
            /// Share that the county visits of applications of registered relatives and of those complained of.
            SpotcheckFlaggedRate = "spotcheck.flagged_rate": Kind::Ratio;
            /// Whether a sampled household is visited at home.
            SpotcheckVisit = "spotcheck.visit": Kind::Flag;
            /// Whether who deceived is put on the public list of lost credit.
            CreditList = "fraud.credit_list": Kind::Flag;
            /// Least helpers for social assistance in each village; none where nothing is said.
            AssistantPerVillage = "assistant.per_village": Kind::Count;
            /// What a helper is paid, yuan a month; none where nothing is said.
            AssistantAllowance = "assistant.allowance": Kind::Yuan;
        }
    };
}
