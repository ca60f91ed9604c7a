//! Keys: tekun, forms and top-ups of dibao, leaving it, children, disability and prices.

macro_rules! programmes_keys {
    ([$next:ident $($rest:ident)*] $($before:tt)*) => {
        $next! {
            [$($rest)*]
            $($before)*
            /// Certificates that count as a severe disability, the third level of mental and intellectual ones included.
            SevereDisabilities = "disability.severe": DISABILITIES;
            /// Age from which a person has no ability to work, for tekun.
            TekunElderAge = "tekun.elder_age": Kind::Count;
            /// Age below which a person has no ability to work, for tekun.
            TekunMinorAge = "tekun.minor_age": Kind::Count;
            /// Certificates whose holders have no ability to work, for tekun.
            TekunDisabilities = "tekun.disabilities": DISABILITIES;
            /// Basic living of tekun, as a multiple of the standard.
            TekunBasicMultiple = "tekun.basic_multiple": Kind::Ratio;
            /// Failed items of daily life from which a person needs half care.
            TekunHalfCareFrom = "tekun.half_care_from": Kind::Count;
            /// Failed items of daily life from which a person needs full care.
            TekunFullCareFrom = "tekun.full_care_from": Kind::Count;
            /// Yearly care of a scattered tekun person in full care, as a share of twelve minimum wages.
            TekunScatteredFull = "tekun.care_share.scattered.full": Kind::Ratio;
            /// The same in half care.
            TekunScatteredHalf = "tekun.care_share.scattered.half": Kind::Ratio;
            /// The same for who cares for himself.
            TekunScatteredSelf = "tekun.care_share.scattered.self": Kind::Ratio;
            /// Yearly care of a tekun person in an institution in full care, as a share of twelve minimum wages.
            TekunCentralisedFull = "tekun.care_share.centralised.full": Kind::Ratio;
            /// The same in half care, in an institution.
            TekunCentralisedHalf = "tekun.care_share.centralised.half": Kind::Ratio;
            /// The same for who cares for himself, in an institution.
            TekunCentralisedSelf = "tekun.care_share.centralised.self": Kind::Ratio;
            /// Whether dibao is the difference to the standard or a fixed amount by grade.
            DibaoMode = "dibao.mode": Kind::Choice(&["difference", "grade"]);
            /// Dibao of a person of grade a, yuan per month.
            DibaoGradeA = "dibao.grade.a": Kind::Yuan;
            /// Dibao of a person of grade b, yuan per month.
            DibaoGradeB = "dibao.grade.b": Kind::Yuan;
            /// Dibao of a person of grade c, yuan per month.
            DibaoGradeC = "dibao.grade.c": Kind::Yuan;
            /// How dibao is topped up for persons in special need; none where a place tops up none.
            TopUpMode = "topup.mode": Kind::Choice(&["none", "own_amount_ratio", "standard_ratio", "full_standard"]);
            /// Top-up of a person of class A, as a share; none where there is none.
            TopUpClassA = "topup.class_a": Kind::Ratio;
            /// Top-up of a person of class B, as a share; none where there is none.
            TopUpClassB = "topup.class_b": Kind::Ratio;
            /// Top-up of who has a listed illness, as a share; none where there is none.
            TopUpIll = "topup.ill": Kind::Ratio;
            /// Top-up of the severely disabled, as a share; none where there is none.
            TopUpDisabled = "topup.disabled": Kind::Ratio;
            /// Top-up of the old, as a share; none where there is none.
            TopUpElderly = "topup.elderly": Kind::Ratio;
            /// Top-up of minors, as a share; none where there is none.
            TopUpMinor = "topup.minor": Kind::Ratio;
            /// Age from which a person is old for class B and top-ups.
            TopUpElderAge = "topup.elder_age": Kind::Count;
            /// Who receives the full standard where the mode is `full_standard`.
            TopUpFullFor = "topup.full_for": Kind::Words(&["severe_disability", "serious_illness"]);
            /// How top-ups are rounded.
            TopUpRounding = "topup.rounding": ROUNDING;
            /// Line of the family of who may be included alone, as a multiple of the standard.
            SingleMultiple = "single_multiple": Kind::Ratio;
            /// Whether a family exactly on that line is below it.
            SingleInclusive = "single_inclusive": Kind::Flag;
            /// Whether who is included alone receives the difference or the full standard.
            SingleAmount = "single.amount": Kind::Choice(&["difference", "full_standard"]);
            /// Whether money of brothers and sisters is waived for a severely disabled person out of work.
            SingleWaiveSiblings = "single.waive_siblings": Kind::Flag;
            /// Age of supporters from which their money is waived for such a person; none where it is not.
            SingleWaiveAge = "single.waive_age": Kind::Count;
            /// Age of supporters over which their money is waived for who is severely disabled, by their assets; none where it is not.
            SingleWaiveAssetsAge = "single.waive_assets_age": Kind::Count;
            /// Most assets per head of such supporters, as a multiple of the monthly standard.
            SingleWaiveAssets = "single.waive_assets_multiple": Kind::Ratio;
            /// Whether a household comes under dibao by its necessary spending.
            ExpenditureDibao = "expenditure_dibao.enabled": Kind::Flag;
            /// Expenses that are taken off for it.
            ExpenditureDibaoKinds = "expenditure_dibao.kinds": EXPENSES;
            /// Months for which dibao goes on after income has risen above the standard.
            GradualExitMonths = "gradual_exit.months": Kind::Count;
            /// On which grounds: a job was taken, the household is still below the edge line, it has difficulty with treatment, study or work, or any.
            GradualExitGround = "gradual_exit.ground": Kind::Words(&["job_taken", "low_income", "hardship", "any"]);
            /// Rate of orphans outside institutions, yuan per month.
            OrphanRateScattered = "child.rate.scattered": Kind::Yuan;
            /// Rate of orphans in institutions, yuan per month.
            OrphanRateInstitution = "child.rate.institution": Kind::Yuan;
            /// Months of custody of a parent from which a child is without support.
            ChildCustodyMonths = "child.custody_months": Kind::Count;
            /// Months for which a parent is missing after which a child is without support.
            ChildMissingMonths = "child.missing_months": Kind::Count;
            /// Living subsidy of levels 1 and 2, yuan per month.
            LivingSevere = "disability.living.level_1_2": Kind::Yuan;
            /// Living subsidy of levels 3 and 4, yuan per month.
            LivingOther = "disability.living.level_3_4": Kind::Yuan;
            /// Statuses of the household that open the living subsidy.
            LivingFor = "disability.living.for": Kind::Words(&["dibao", "edge", "rigid"]);
            /// Nursing subsidy of level 1, yuan per month.
            NursingLevel1 = "disability.nursing.level_1": Kind::Yuan;
            /// Nursing subsidy of level 2, yuan per month.
            NursingLevel2 = "disability.nursing.level_2": Kind::Yuan;
            /// Nursing subsidy of levels 3 and 4, where a place adds them, yuan per month.
            NursingOther = "disability.nursing.level_3_4": Kind::Yuan;
            /// Certificates that open the nursing subsidy.
            NursingFor = "disability.nursing.for": DISABILITIES;
            /// Certificates with which long care is taken to be needed where nobody answered that.
            NursingCarePresumed = "disability.nursing.care_presumed": DISABILITIES;
            /// How the two disability subsidies and the child's money are rounded.
            BenefitRounding = "benefit.rounding": ROUNDING;
            /// Rise of consumer prices over a year from which the price subsidy starts, in per cent.
            PriceCpi = "price.cpi_from": Kind::Ratio;
            /// Rise of food prices over a year from which it starts, in per cent.
            PriceFood = "price.food_from": Kind::Ratio;
            /// Who receives it.
            PriceGroups = "price.groups": GROUPS;
            /// Smallest price subsidy per person, yuan; none where there is none.
            PriceMinimum = "price.minimum": Kind::Yuan;
            /// How it is rounded.
            PriceRounding = "price.rounding": ROUNDING;
            /// Least months of dibao that who leaves it by himself receives once; none where nothing.
            VoluntaryExitLeast = "voluntary_exit.months_least": Kind::Count;
            /// Most months of dibao that who leaves it by himself receives once; none where nothing.
            VoluntaryExitMost = "voluntary_exit.months_most": Kind::Count;
            /// Refusals of suitable work in a row, without a good reason, after which the own part may be cut.
            JobRefusalCount = "job_refusal.count": Kind::Count;
            /// Months in which these refusals lie; none where any time apart counts.
            JobRefusalWindow = "job_refusal.window_months": Kind::Count;
            /// Most months of a gradual exit that the decider may choose.
            GradualExitMost = "gradual_exit.months_most": Kind::Count;
            /// Who receives the full standard where included alone, whatever the own income.
            SingleFullFor = "single.full_for": Kind::Words(&["severe_disability", "serious_illness", "severe_disability_in_edge_family"]);
            /// Further grounds on which one person may apply alone.
            SingleExtraGrounds = "single.extra_grounds": Kind::Words(&["special_difficulty", "county_rule"]);
            /// Whether villagers' vote and publicity may stand in the place of the proof of supporters.
            SingleVillageVote = "single.village_vote": Kind::Flag;
            /// Statuses whose holders count as in special difficulty without another review.
            GroupsRecognised = "groups.recognised": Kind::Words(&["dibao", "tekun", "orphan", "de_facto"]);
            /// Certificates that all members hold in a household that is looked after first.
            KeyHelpAllMembers = "key_help.all_members": DISABILITIES;
            /// Whether a bedridden member counts as one who holds such a certificate.
            KeyHelpBedridden = "key_help.bedridden": Kind::Flag;
            /// Age from which old people are looked for in screening.
            ScreeningElderAge = "screening.elder_age": Kind::Count;
            /// Age from which old country people with children of low income are looked for.
            ScreeningRuralElderAge = "screening.rural_elder_age": Kind::Count;
        }
    };
}
