//! Keys: fixed sums of single plans.

macro_rules! special_keys {
    ([$next:ident $($rest:ident)*] $($before:tt)*) => {
        $next! {
            [$($rest)*]
            $($before)*
            /// Yearly poverty line of a place's special programme, yuan per person and year.
            SpecialLineYear = "special.line_year": Kind::Yuan;
            /// Income below this multiple of the yearly poverty line opens the special programme.
            SpecialLineMultiple = "special.line_multiple": Kind::Ratio;
            /// Drug aid of the disabled persons' federation with a mental disability, yuan per person and year.
            SpecialDrugFederation = "special.drug.federation": Kind::Yuan;
            /// Drug aid of the people's-livelihood programme with a mental disability, yuan per person and year.
            SpecialDrugProgramme = "special.drug.programme": Kind::Yuan;
            /// What the town adds to drug aid, yuan per person and year.
            SpecialDrugTown = "special.drug.town": Kind::Yuan;
            /// Aid for each month in hospital with a certified severe mental disability, yuan.
            SpecialInpatientMonth = "special.inpatient.month": Kind::Yuan;
            /// Most of that aid in a year, yuan.
            SpecialInpatientMost = "special.inpatient.year_most": Kind::Yuan;
            /// What the town adds to it once, yuan.
            SpecialInpatientTown = "special.inpatient.town": Kind::Yuan;
            /// Most aid of the district for grave and chronic illness, yuan per household and year.
            SpecialChronicMost = "special.chronic.district_most": Kind::Yuan;
            /// What the town adds to it once a year, yuan per household.
            SpecialChronicTown = "special.chronic.town": Kind::Yuan;
            /// Whether each medical aid stays below the self-paid cost.
            SpecialBelowSelfPaid = "special.below_self_paid": Kind::Flag;
            /// Most that a public post pays, yuan a month.
            SpecialPublicPostMost = "special.public_post_most": Kind::Yuan;
            /// Paid once to a family where nobody worked once a member holds a job, yuan.
            SpecialEmploymentReward = "special.employment_reward": Kind::Yuan;
            /// Months that the job has to last longer than.
            SpecialEmploymentMonths = "special.employment_reward.months_over": Kind::Count;
            /// Most of the own part of a family doctor's package that is paid, yuan per person and year.
            SpecialDoctorMost = "special.doctor_most": Kind::Yuan;
            /// Share of the remaining cost of treatment that is paid on top.
            SpecialMedicalShare = "special.medical_share": Kind::Ratio;
            /// Most that is so paid, yuan.
            SpecialMedicalMost = "special.medical_most": Kind::Yuan;
            /// What the town adds to it once, yuan.
            SpecialMedicalTown = "special.medical_town": Kind::Yuan;
            /// Education aid up to the ninth year of school, yuan per pupil and school year.
            SpecialEducationBasic = "special.education.basic": Kind::Yuan;
            /// Education aid from senior school on, yuan per student and school year.
            SpecialEducationHigher = "special.education.higher": Kind::Yuan;
            /// What the town adds to it, yuan per student and school year.
            SpecialEducationTown = "special.education.town": Kind::Yuan;
            /// What the town puts into its pool each year, yuan.
            SpecialPoolYear = "special.pool_year": Kind::Yuan;
            /// What the pool carried over, yuan.
            SpecialPoolCarried = "special.pool_carried": Kind::Yuan;
            /// Special policies that a household may use in a year.
            SpecialPerHousehold = "special.per_household_year": Kind::Count;
            /// Share of social insurance paid in that is given back; none where there is none.
            EmploymentInsuranceShare = "employment.insurance_share": Kind::Ratio;
            /// Fixed aid once for a low-income patient, yuan.
            MedicalOnce = "medical.once": Kind::Yuan;
            /// Least share of compliant cost that medical aid pays; none where there is no floor.
            MedicalShareLeast = "medical.share_least": Kind::Ratio;
        }
    };
}
