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
}

const ROUNDING: Kind = Kind::Choice(&["ceil_yuan", "half_up_yuan", "half_up_jiao", "half_up_fen"]);
const COMPARISON: Kind = Kind::Choice(&["le", "lt"]);
const DECIDER: Kind = Kind::Choice(&["county", "township"]);
const AT_LIMIT: Kind = Kind::Choice(&["report", "escalate"]);
const EXPENSES: Kind = Kind::Words(&["medical", "education", "rehab", "disability_care", "living", "rent", "other"]);
const EXTENSIONS: Kind =
    Kind::Words(&["slow_check", "objection", "separated_residence", "other_province", "hard_investigation"]);
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
    TempExpenditureForm = "temp.expenditure.form": Kind::Choice(&["formula"]);
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
    /// Most emergency aid per case, as a multiple of the urban standard; none where it has none.
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
