//! The place of an answer in the facts.

/// Which answer; written as a JSON pointer where it is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FactRef {
    Members,
    Incomes,
    Expenses,
    Assets,
    Supporters,
    PastGrants,
    Region,
    HukouLocal,
    SingleParent,
    Event,
    CurrentDibaoField(CurrentDibaoField),
    PriceField(PriceField),
    Member(usize, MemberField),
    Income(usize, IncomeField),
    Expense(usize, ExpenseField),
    Asset(usize, AssetField),
    Supporter(usize, SupporterField),
    EventField(EventField),
    Grant(usize, GrantField),
}

macro_rules! fields {
    ($name:ident { $($variant:ident = $text:literal),* $(,)? }) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($variant,)* }

        impl $name {
            fn name(self) -> &'static str {
                match self { $(Self::$variant => $text,)* }
            }
        }
    };
}

fields!(MemberField {
    Relation = "relation",
    BirthDate = "birth_date",
    CoresidenceMonths = "coresidence_months",
    Student = "student",
    FullTime = "full_time",
    OtherParentCustody = "other_parent_custody",
    Disability = "disability",
    SeriousIllness = "serious_illness",
    Custody = "custody",
    ClergySince = "clergy_since",
    Soldier = "soldier_unmarried",
    Holds = "holds",
    Spouse = "spouse",
    Parents = "parents",
    Employed = "employed",
    NoCivilCapacity = "no_civil_capacity",
    InInstitution = "in_institution",
    SelfCare = "self_care_failed",
    CareMode = "care_mode",
    BenefitGrade = "benefit_grade",
    Father = "father",
    FatherStatus = "father/status",
    FatherMonths = "father/months",
    Mother = "mother",
    MotherStatus = "mother/status",
    MotherMonths = "mother/months",
    ChildChoice = "child_choice",
    NeedsLongCare = "needs_long_care",
});
fields!(CurrentDibaoField { Amount = "amount", JobTaken = "job_taken", Hardship = "hardship" });
fields!(PriceField { Cpi = "cpi", Food = "food", Scpi = "scpi" });
fields!(IncomeField {
    Kind = "kind",
    Item = "item",
    Per = "per",
    Gross = "gross",
    Cost = "cost",
    Depreciation = "depreciation",
    Tax = "tax",
    Date = "date",
    Ended = "ended",
    JobTaken = "job_taken_on_aid",
});
fields!(ExpenseField {
    Kind = "kind",
    Per = "per",
    Bill = "bill",
    Basic = "basic",
    Critical = "critical",
    MedicalAid = "medical_aid",
    OtherInsurance = "other_insurance",
    Commercial = "commercial",
    Amount = "amount",
    Subsidy = "subsidy",
    PublicFee = "public_fee",
});
fields!(AssetField {
    Kind = "kind",
    Value = "value",
    Vehicle = "type",
    Production = "needed_for_production",
    Area = "area",
    SoleDwelling = "sole_dwelling",
});
fields!(SupporterField {
    Relation = "relation",
    Supports = "supports",
    BirthDate = "birth_date",
    PerCapita = "household_per_capita",
    Children = "children",
    Supported = "supported",
    ActualPayment = "actual_payment",
    AssetsPerPerson = "assets_per_person",
    OwnIncome = "own_income_year",
    LowProperty = "low_property",
    Disability = "disability",
    Custody = "custody",
    NoCivilCapacity = "no_civil_capacity",
    Holds = "holds",
});
fields!(EventField {
    Kind = "kind",
    Person = "person",
    Cause = "cause",
    Persons = "persons",
    Months = "months",
    Request = "request",
    Special = "special",
});
fields!(GrantField { Date = "date", Amount = "amount", Person = "person", Cause = "cause" });

impl FactRef {
    /// The JSON pointer into the facts.
    pub fn pointer(self) -> String {
        match self {
            Self::Members => "/members".into(),
            Self::Incomes => "/incomes".into(),
            Self::Expenses => "/expenses".into(),
            Self::Assets => "/assets".into(),
            Self::Supporters => "/supporters".into(),
            Self::PastGrants => "/past_grants".into(),
            Self::Region => "/region".into(),
            Self::HukouLocal => "/hukou_local".into(),
            Self::SingleParent => "/single_parent".into(),
            Self::Event => "/event".into(),
            Self::CurrentDibaoField(field) => format!("/current_dibao/{}", field.name()),
            Self::PriceField(field) => format!("/price/{}", field.name()),
            Self::Member(index, field) => format!("/members/{index}/{}", field.name()),
            Self::Income(index, field) => format!("/incomes/{index}/{}", field.name()),
            Self::Expense(index, field) => format!("/expenses/{index}/{}", field.name()),
            Self::Asset(index, field) => format!("/assets/{index}/{}", field.name()),
            Self::Supporter(index, field) => format!("/supporters/{index}/{}", field.name()),
            Self::EventField(field) => format!("/event/{}", field.name()),
            Self::Grant(index, field) => format!("/past_grants/{index}/{}", field.name()),
        }
    }
}
