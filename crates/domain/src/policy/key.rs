//! Every parameter that a rule or a procedure may ask for.

use serde::{Deserialize, Serialize};

/// What a parameter's value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Yuan: for each person and month, or as the key says.
    Yuan,
    /// A plain number: a multiple, a share, m² of a home.
    Ratio,
    /// A whole number.
    Count,
    /// Yes or no.
    Flag,
    /// One of these words.
    Choice(&'static [&'static str]),
    /// Some of these words.
    Words(&'static [&'static str]),
    /// A period such as `20 wd`.
    Period,
    /// Bands: from which amount of yuan which number holds, such as `20000:4, 40000:6`.
    Bands,
}

const ROUNDING: Kind = Kind::Choice(&["ceil_yuan", "half_up_yuan", "half_up_jiao", "half_up_fen"]);
const COMPARISON: Kind = Kind::Choice(&["le", "lt"]);
const DECIDER: Kind = Kind::Choice(&["county", "township"]);
const AT_LIMIT: Kind = Kind::Choice(&["report", "escalate"]);
const EXPENSES: Kind = Kind::Words(&["medical", "education", "rehab", "disability_care", "living", "rent", "other"]);
const EXTENSIONS: Kind =
    Kind::Words(&["slow_check", "objection", "separated_residence", "other_province", "hard_investigation"]);
const DISABILITIES: Kind = Kind::Words(&[
    "limb_1",
    "limb_2",
    "limb_3",
    "limb_4",
    "visual_1",
    "visual_2",
    "visual_3",
    "visual_4",
    "hearing_1",
    "hearing_2",
    "hearing_3",
    "hearing_4",
    "speech_1",
    "speech_2",
    "speech_3",
    "speech_4",
    "mental_1",
    "mental_2",
    "mental_3",
    "mental_4",
    "intellectual_1",
    "intellectual_2",
    "intellectual_3",
    "intellectual_4",
    "multiple_1",
    "multiple_2",
    "multiple_3",
    "multiple_4",
]);
const GROUPS: Kind = Kind::Words(&["dibao", "tekun", "edge", "orphan", "de_facto", "unemployment", "veteran"]);
const VEHICLES: Kind = Kind::Words(&["car", "motorcycle", "disabled_scooter"]);

macro_rules! parameters {
    ($($(#[doc = $doc:literal])* $variant:ident = $name:literal: $kind:expr;)*) => {
        /// The name of a parameter. In files, addresses and overlays it is written with dots.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Key { $($(#[doc = $doc])* $variant,)* }

        impl Key {
            /// All keys, in the order of this list.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The written name.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// What its value is.
            pub const fn kind(self) -> Kind {
                match self { $(Self::$variant => $kind,)* }
            }

            /// What it means and in which unit, in one line.
            pub const fn meaning(self) -> &'static str {
                match self { $(Self::$variant => concat!($($doc),*),)* }
            }
        }
    };
}

parameters! {
    /// Dibao standard of towns, yuan per person and month.
    DibaoStandardUrban = "dibao.standard.urban": Kind::Yuan;
    /// Dibao standard of the countryside, yuan per person and month.
    DibaoStandardRural = "dibao.standard.rural": Kind::Yuan;
    /// How the monthly dibao is rounded.
    DibaoRounding = "dibao.rounding": ROUNDING;
    /// Smallest per-capita gap that is paid, as a share of the standard; none where places set none.
    MinGapRatio = "min_gap_ratio": Kind::Ratio;
    /// Months lived together from which relatives with a duty of support count.
    CoresidenceMonths = "coresidence_months": Kind::Count;
    /// Years away at a religious site from which a person is no member.
    ClergyYears = "household.clergy_years": Kind::Count;
    /// Whether unmarried soldiers on service are no members.
    ExcludeSoldiers = "household.exclude_soldiers": Kind::Flag;
    /// Months before the application in which a one-off income counts.
    IncomeWindowMonths = "income_window_months": Kind::Count;
    /// Whether the centrally set basic pension stays out of income.
    ExcludeBasicPensionCentral = "income.exclude_basic_pension_central": Kind::Flag;
    /// Months from a job's first day in which its pay stays out, where taken on aid; none where places grant none.
    EmploymentExclusionMonths = "employment_exclusion.months": Kind::Count;
    /// Most pay per month that so stays out, as a multiple of the standard.
    EmploymentExclusionCap = "employment_exclusion.cap_multiple": Kind::Ratio;
    /// Expenses that are deducted from income.
    DeductionKinds = "deductions.kinds": EXPENSES;
    /// For whose expenses: members with a certificate or a listed illness, or all.
    DeductionFor = "deductions.for": Kind::Choice(&["disability_or_illness", "everyone"]);
    /// Income per head of a supporter's family up to which nothing is expected, as a multiple of the standard.
    SupporterThreshold = "supporters.threshold_multiple": Kind::Ratio;
    /// Share of the excess that is expected where the supported person has few children.
    SupporterRateFew = "supporters.rate_few": Kind::Ratio;
    /// Share of the excess that is expected where the supported person has many children.
    SupporterRateMany = "supporters.rate_many": Kind::Ratio;
    /// From how many children they are many.
    SupporterManyFrom = "supporters.many_from": Kind::Count;
    /// Age from which a supporter on dibao has no capacity.
    SupporterDibaoAge = "supporters.dibao_age": Kind::Count;
    /// Age from which a supporter of low income and property has no capacity.
    SupporterElderAge = "supporters.elder_age": Kind::Count;
    /// Most money per head for dibao, as a multiple of the monthly standard.
    MoneyMultipleDibao = "property.money.dibao_multiple": Kind::Ratio;
    /// Most money per head for edge households, as a multiple of the monthly standard.
    MoneyMultipleEdge = "property.money.edge_multiple": Kind::Ratio;
    /// Most money per head for rigid-expenditure households, as a multiple of the monthly standard.
    MoneyMultipleRigid = "property.money.rigid_multiple": Kind::Ratio;
    /// Whether exactly the limit of money still passes (le) or not (lt).
    MoneyComparison = "property.money.comparison": COMPARISON;
    /// Vehicles that do not count against a household.
    VehiclesAllowed = "property.vehicle.allowed": VEHICLES;
    /// Whether a vehicle that the family lives by does not count against it.
    VehicleProductionExempt = "property.vehicle.production_exempt": Kind::Flag;
    /// Present value in yuan up to which a vehicle does not count; none where places set none.
    VehicleValueExempt = "property.vehicle.value_exempt": Kind::Yuan;
    /// Homes that a household may have whatever their size.
    HomesFree = "property.homes.free": Kind::Count;
    /// Most homes that may pass by their size.
    HomesMost = "property.homes.most": Kind::Count;
    /// Local average floor area, m² per person.
    AverageArea = "property.homes.average_area": Kind::Ratio;
    /// Most registered capital in yuan.
    RegisteredCapitalMost = "property.registered_capital.most": Kind::Yuan;
    /// Whether exactly the limit of registered capital still passes (le) or not (lt).
    RegisteredCapitalComparison = "property.registered_capital.comparison": COMPARISON;
    /// The edge line, as a multiple of the dibao standard.
    EdgeMultiple = "edge_multiple": Kind::Ratio;
    /// Whether a household exactly on the edge line is below it.
    EdgeInclusive = "edge_inclusive": Kind::Flag;
    /// Whether superior law takes the lines of edge and rigid strictly, so that an inclusive local text is doubtful.
    LinesStrict = "lines.strict": Kind::Flag;
    /// Whether the minimum wage caps the edge line.
    EdgeCappedByMinimumWage = "edge.capped_by_minimum_wage": Kind::Flag;
    /// Local minimum wage, yuan per month.
    MinimumWage = "minimum_wage": Kind::Yuan;
    /// Last year's local disposable income, yuan per person and year.
    DisposableIncome = "disposable_income.last_year": Kind::Yuan;
    /// Share of income that rigid expenses exceed.
    RigidRatio = "rigid.ratio": Kind::Ratio;
    /// Whether a household exactly at the ratio exceeds it.
    RigidInclusive = "rigid.inclusive": Kind::Flag;
    /// Expenses that are rigid.
    RigidKinds = "rigid.kinds": EXPENSES;
    /// Months for which the status holds.
    RigidValidityMonths = "rigid.validity_months": Kind::Count;
    /// How ordinary temporary aid is computed.
    TempExpenditureForm = "temp.expenditure.form": Kind::Choice(&["formula", "bands"]);
    /// By bands: from which self-paid cost of twelve months how many urban standards are granted.
    TempBands = "temp.expenditure.bands": Kind::Bands;
    /// By bands: self-paid cost that tekun persons and orphans bear before a share of it is granted; none where they have no share of their own.
    TempTekunFrom = "temp.expenditure.tekun.from": Kind::Yuan;
    /// The share of their self-paid cost that is granted.
    TempTekunShare = "temp.expenditure.tekun.share": Kind::Ratio;
    /// By bands: self-paid cost that dibao, edge and rigid households bear before a share of it is granted; none where they have no share of their own.
    TempLowIncomeFrom = "temp.expenditure.low_income.from": Kind::Yuan;
    /// The share of their self-paid cost that is granted.
    TempLowIncomeShare = "temp.expenditure.low_income.share": Kind::Ratio;
    /// Most of such shares, as a multiple of the urban standard.
    TempShareCap = "temp.expenditure.share_cap_multiple": Kind::Ratio;
    /// Most months for tekun persons and orphans; none where they have no number of their own.
    TempMonthsTekun = "temp.expenditure.months_tekun": Kind::Count;
    /// Most months for dibao households; none where they have no number of their own.
    TempMonthsDibao = "temp.expenditure.months_dibao": Kind::Count;
    /// What a household with a child receives on top, as a multiple of the urban standard; none where nothing.
    TempChildExtra = "temp.expenditure.child_extra_multiple": Kind::Ratio;
    /// Most months that ordinary temporary aid is computed for.
    TempExpenditureMonths = "temp.expenditure.months_most": Kind::Count;
    /// Most ordinary temporary aid per person, as a multiple of the urban standard; none where uncapped.
    TempExpenditureCap = "temp.expenditure.cap_multiple": Kind::Ratio;
    /// The same in special hardship; none where there is no higher cap.
    TempExpenditureSpecialCap = "temp.expenditure.special_cap_multiple": Kind::Ratio;
    /// How temporary aid is rounded.
    TempRounding = "temp.rounding": ROUNDING;
    /// Most small-fast aid per case, as a multiple of the standard of the region.
    TempSmallCap = "temp.small.cap_multiple": Kind::Ratio;
    /// Most small-fast aid in yuan that the township decides alone; none where there is no limit.
    TempSmallTownshipLimit = "temp.small.township_limit": Kind::Yuan;
    /// Most emergency aid per case, as a multiple of the standard of the region; none where it has none.
    TempUrgentCapMultiple = "temp.urgent.cap_multiple": Kind::Ratio;
    /// Most emergency aid per case in yuan; none where it has none.
    TempUrgentCap = "temp.urgent.cap": Kind::Yuan;
    /// Emergency aid above which the township first acts as `temp.urgent.at_limit` says, as a multiple of the urban standard; none where there is no limit.
    TempUrgentLimitMultiple = "temp.urgent.limit_multiple": Kind::Ratio;
    /// The same limit in yuan; none where there is none.
    TempUrgentLimit = "temp.urgent.limit": Kind::Yuan;
    /// What the township does above the limit: report and pay, or escalate.
    TempUrgentAtLimit = "temp.urgent.at_limit": AT_LIMIT;
    /// Grants of temporary aid to one person for one cause within a year; none where unlimited.
    TempSameCause = "temp.same_cause_per_year": Kind::Count;
    /// Whether that year is the last twelve months or the calendar year.
    TempSameCauseWindow = "temp.same_cause_window": Kind::Choice(&["rolling", "calendar"]);
    /// Most temporary aid of a household in a calendar year, yuan; none where uncapped.
    TempYearlyCap = "temp.yearly_cap": Kind::Yuan;
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
    /// On which ground: a job was taken, or the household is still below the edge line.
    GradualExitGround = "gradual_exit.ground": Kind::Choice(&["job_taken", "low_income"]);
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
    /// Who confirms dibao, edge and rigid.
    DibaoDecider = "dibao.decider": DECIDER;
    /// Who confirms temporary aid.
    TempDecider = "temp.decider": DECIDER;
    /// From acceptance to the decision on dibao and edge.
    DibaoTotal = "dibao.total": Kind::Period;
    /// The longest that this may be extended to.
    DibaoTotalExtended = "dibao.total_extended": Kind::Period;
    /// From acceptance to the decision on rigid.
    RigidTotal = "rigid.total": Kind::Period;
    /// The longest that this may be extended to.
    RigidTotalExtended = "rigid.total_extended": Kind::Period;
    /// From acceptance to the decision on ordinary temporary aid.
    TempTotal = "temp.total": Kind::Period;
    /// From acceptance to payment of small-fast aid.
    TempSmallTotal = "temp.small.total": Kind::Period;
    /// From discovery to payment of emergency aid.
    TempUrgentDeadline = "temp.urgent.deadline": Kind::Period;
    /// In which the paperwork of emergency aid is owed.
    TempPaperwork = "temp.paperwork": Kind::Period;
    /// From when that period runs.
    TempPaperworkFrom = "temp.paperwork_from": Kind::Choice(&["aid_paid", "emergency_ended"]);
    /// In which an incomplete application is to be completed.
    SupplementPeriod = "intake.supplement": Kind::Period;
    /// In which the investigation starts after acceptance.
    InvestigationStart = "investigation.start": Kind::Period;
    /// In which the economic check starts after the request.
    CheckStart = "check.start": Kind::Period;
    /// A check that takes longer than this allows an extension.
    CheckSlow = "check.slow": Kind::Period;
    /// For what the time to decide may be extended; none where it may not.
    ExtensionReasons = "extension.reasons": EXTENSIONS;
    /// How long an opinion hangs before the decision on dibao and edge.
    PublicityDays = "publicity.days": Kind::Period;
    /// Whether the opinion on rigid hangs too.
    PublicityRigid = "publicity.rigid": Kind::Flag;
    /// Whether the opinion on ordinary temporary aid hangs too.
    PublicityTemp = "publicity.temp": Kind::Flag;
    /// Whether a publicity that ends on a rest day rolls to the next working day.
    PublicityRolls = "publicity.rolls": Kind::Flag;
    /// In which the county confirms after the township's report.
    CountyReview = "county.review": Kind::Period;
    /// In which a refusal is told.
    RefusalNotice = "refusal.notice": Kind::Period;
    /// From which month dibao is paid.
    FirstMonth = "first_month": Kind::Choice(&["next", "current"]);
    /// By which day of the month monthly money is paid.
    PayMonthlyDay = "pay.monthly_day": Kind::Count;
    /// In which approved temporary aid is paid.
    PayTemp = "pay.temp": Kind::Period;
    /// People who visit together.
    VisitTeam = "visit.team": Kind::Count;
}

impl Key {
    /// The key's place in [`Key::ALL`].
    #[expect(clippy::as_conversions, reason = "a fieldless enum's place is its discriminant")]
    pub const fn place(self) -> u32 {
        self as u32
    }

    /// The key of a written name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|key| key.name() == name)
    }
}

impl Serialize for Key {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        Self::from_name(&name).ok_or_else(|| serde::de::Error::custom(format_args!("unknown parameter {name}")))
    }
}

impl std::fmt::Display for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Key {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ParameterKey".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let names: Vec<_> = Self::ALL.iter().map(|key| key.name()).collect();
        schemars::json_schema!({ "enum": names })
    }
}
