//! Keys: standards that are paid, members, income, deductions, supporters, property, edge and rigid.

macro_rules! household_keys {
    ([$next:ident $($rest:ident)*] $($before:tt)*) => {
        $next! {
            [$($rest)*]
            $($before)*
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
            /// Least months for which pay of a job taken on aid stays out; none where places grant none.
            EmploymentExclusionLeast = "employment_exclusion.months_least": Kind::Count;
            /// Money in yuan up to which a household with a listed illness passes whatever the limit; none where there is no such exemption.
            MoneyIllnessExempt = "property.money.illness_exempt": Kind::Yuan;
            /// Vehicles more that an edge or rigid household may have; none where there are none.
            VehicleEdgeMost = "property.vehicle.edge_most": Kind::Count;
            /// Value below which such a vehicle passes, as a multiple of the yearly standard; none where its value does not matter.
            VehicleEdgeValue = "property.vehicle.edge_value_multiple": Kind::Ratio;
            /// Whether property that is no home may be owned beside the only dwelling.
            NonResidential = "property.non_residential.allowed": Kind::Flag;
            /// Expenses that are deducted for every member, whatever `deductions.for` says.
            DeductionForEveryone = "deductions.for_everyone": EXPENSES;
            /// Whether spending of several kinds is deducted side by side, from income and for dibao by spending; otherwise the kind with the most counts alone.
            DeductionStack = "deductions.stack": Kind::Flag;
            /// Most that is deducted from income in a month in all, yuan; none where uncapped.
            DeductionCap = "deductions.cap": Kind::Yuan;
            /// The same for each person who counts, as a multiple of the monthly standard; none where uncapped.
            DeductionCapMultiple = "deductions.cap_multiple": Kind::Ratio;
            /// Multiple of the family's income above which spending on education is deducted; none where all of it is.
            DeductionEducation = "deductions.education_multiple": Kind::Ratio;
            /// Whether the two disability subsidies, by the level of the certificate, are deducted for a severely disabled member.
            DeductionSubsidies = "deductions.disability_subsidies": Kind::Flag;
        }
    };
}
