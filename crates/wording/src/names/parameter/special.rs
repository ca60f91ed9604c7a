//! What parameters are called: fixed sums of single plans.

macro_rules! special_names {
    ([$next:ident $($rest:ident)*] $($before:tt)*) => {
        $next! {
            [$($rest)*]
            $($before)*
            Self::SpecialLineYear => ("特惠帮扶的年贫困线", "Yearly poverty line of the special programme"),
            Self::SpecialLineMultiple => ("特惠帮扶收入线是贫困线的几倍", "Line of the special programme, as a multiple of the poverty line"),
            Self::SpecialDrugFederation => ("精神残疾药费补助（残联）", "Drug aid with a mental disability, from the federation"),
            Self::SpecialDrugProgramme => ("精神残疾药费补助（民生工程）", "Drug aid with a mental disability, from the livelihood programme"),
            Self::SpecialDrugTown => ("精神残疾药费补助（镇级）", "Drug aid with a mental disability, from the town"),
            Self::SpecialInpatientMonth => ("重度精神残疾每住院一个月的补助", "Aid per month in hospital with a severe mental disability"),
            Self::SpecialInpatientMost => ("重度精神残疾住院全年补助上限", "Most aid a year in hospital with a severe mental disability"),
            Self::SpecialInpatientTown => ("重度精神残疾住院镇级一次性补助", "What the town adds once for a stay in hospital"),
            Self::SpecialChronicMost => ("重特大、慢性病区级补助上限", "Most aid of the district for grave and chronic illness"),
            Self::SpecialChronicTown => ("重特大、慢性病镇级补助", "What the town adds for grave and chronic illness"),
            Self::SpecialBelowSelfPaid => ("医疗补助必须小于自费支出", "Medical aid stays below the self-paid cost"),
            Self::SpecialPublicPostMost => ("公益性岗位补助上限", "Most pay of a public post"),
            Self::SpecialEmploymentReward => ("零就业家庭稳定就业奖励", "Reward of a family where nobody worked, once one does"),
            Self::SpecialEmploymentMonths => ("稳定就业要超过几个月", "Months that the job lasts longer than"),
            Self::SpecialDoctorMost => ("家庭医生签约自付补助上限", "Most paid of the own part of a family doctor’s package"),
            Self::SpecialMedicalShare => ("再给予医疗资助的比例", "Share of remaining cost of treatment paid on top"),
            Self::SpecialMedicalMost => ("再给予医疗资助的上限", "Most paid on top of treatment"),
            Self::SpecialMedicalTown => ("医疗资助镇级一次性补助", "What the town adds once for treatment"),
            Self::SpecialEducationBasic => ("学前和义务教育阶段补助", "Education aid up to the ninth year"),
            Self::SpecialEducationHigher => ("高中及以上阶段补助", "Education aid from senior school on"),
            Self::SpecialEducationTown => ("教育补助镇级部分", "What the town adds for education"),
            Self::SpecialPoolYear => ("帮扶基金池每年安排", "What the pool receives each year"),
            Self::SpecialPoolCarried => ("帮扶基金池结转", "What the pool carried over"),
            Self::SpecialPerHousehold => ("每户每年享受几项特惠政策", "Special policies per household and year"),
            Self::EmploymentInsuranceShare => ("社会保险补贴占实际缴费的比例", "Share of social insurance paid in that is given back"),
            Self::MedicalOnce => ("低收入对象一次性医疗定额救助", "Fixed medical aid, once"),
            Self::MedicalShareLeast => ("医疗救助占合规费用的下限", "Least share of compliant cost paid by medical aid"),
        }
    };
}
