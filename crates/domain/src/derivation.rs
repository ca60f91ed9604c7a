//! How an assessment came about: a tree of rules with arguments, values and citations, and no
//! sentence. `wording` says it.

use serde::{Deserialize, Serialize};

use crate::assessment::Citations;
use crate::policy::{Key, Status};
use crate::{Citation, Date, Fraction, Text, Truth};

/// The format of a derivation. Within a number rules, arguments and kinds of values may be added, and
/// none is renamed, removed or given another meaning; what breaks this takes the next number.
pub const FORMAT: &str = "yimen-derivation/1";

/// One rule as it was applied.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Node {
    /// Which rule.
    pub rule: Rule,
    /// The member or supporter of whom it speaks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<Text>,
    /// What went in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub arguments: Vec<Argument>,
    /// What came out.
    pub value: Quantity,
    /// Where the rule stands.
    #[serde(default, skip_serializing_if = "Citations::is_empty")]
    pub citations: Citations,
    /// The rules that it rests on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub children: Vec<Node>,
}

/// One thing that went into a rule.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Argument {
    /// What it is.
    pub name: ArgumentName,
    /// How much.
    pub value: Quantity,
    /// The parameter that it is, with where that stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parameter: Option<ParameterUse>,
}

/// A parameter that a rule used.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ParameterUse {
    /// Which.
    pub key: Key,
    /// Where its value stands.
    pub source: Citation,
    /// How sure the value is.
    pub status: Status,
}

/// A value in a derivation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", tag = "is", content = "value")]
pub enum Quantity {
    /// Yes, no or not known.
    Truth(Truth),
    /// Yuan, exactly.
    Yuan(Fraction),
    /// Yuan between two amounts, while an answer is missing.
    YuanBetween(Fraction, Fraction),
    /// A plain number, exactly.
    Number(Fraction),
    /// A plain number between two.
    NumberBetween(Fraction, Fraction),
    /// A day.
    Date(Date),
    /// A word of a closed list: a relation, a comparison, a kind.
    Word(Text),
    /// Nobody has said.
    NotKnown,
}

/// The rules, by the names that `wording` speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// The whole assessment.
    Assessment,
    /// Who counts (D57 Art 7).
    CountedMembers,
    /// Whether one person counts.
    MemberCounts,
    /// Income before deductions (D57 Art 13).
    IncomeBeforeDeductions,
    /// One member's income.
    MemberIncome,
    /// One member's wages.
    WageIncome,
    /// One member's business income.
    BusinessIncome,
    /// One member's property income.
    PropertyIncome,
    /// One member's transfers, in less out.
    TransferIncome,
    /// One member's other income.
    OtherIncome,
    /// One line of income, by the month.
    IncomeLine,
    /// A line that the law leaves out of income.
    IncomeLineExcluded,
    /// Pay of a job taken on aid that stays out of income.
    EmploymentExclusion,
    /// What supporters outside the household are taken to pay.
    SupportersContribution,
    /// What one supporter is taken to pay to each supported member.
    SupporterContribution,
    /// What is deducted from income (D57 Art 13).
    Deductions,
    /// One deducted expense, by the month.
    Deduction,
    /// What is deducted for a severely disabled member by the two disability subsidies.
    SubsidyDeduction,
    /// Income that counts.
    CountedIncome,
    /// The whole test of property.
    PropertyTest,
    /// Money per head.
    MoneyTest,
    /// Vehicles.
    VehicleTest,
    /// Homes.
    HomesTest,
    /// Non-residential buildings.
    NonResidentialTest,
    /// Registered capital.
    RegisteredCapitalTest,
    /// Whether the household may apply here (L26 Art 37).
    IntakeTest,
    /// Income against a line.
    IncomeTest,
    /// Dibao (L26 Art 18).
    Dibao,
    /// The monthly amount of dibao.
    DibaoAmount,
    /// Edge household (L26 Art 21).
    Edge,
    /// Rigid-expenditure household (L26 Art 22).
    Rigid,
    /// Necessary spending of twelve months.
    RigidExpenses,
    /// One necessary expense of twelve months.
    RigidExpense,
    /// Spending against income.
    RigidRatioTest,
    /// Income per head against last year's disposable income.
    DisposableIncomeTest,
    /// Small-fast aid.
    TemporarySmallFast,
    /// Emergency aid.
    TemporaryEmergency,
    /// Ordinary temporary aid.
    TemporaryExpenditure,
    /// Grants for the same cause.
    SameCauseTest,
    /// What is left of the year's cap.
    YearlyCap,
    /// The ceiling or the amount of temporary aid.
    TemporaryAmount,
    /// Whether the household's status opens ordinary temporary aid.
    TemporaryStatusTest,
    /// Tekun of one person (L26 Art 16).
    Tekun,
    /// Whether a person is without ability to work (T43 Art 5).
    LabourTest,
    /// One person's own income against the standard.
    OwnIncomeTest,
    /// Whether nobody is able to support a person (T43 Art 8).
    NoSupporterTest,
    /// Whether one person who owes support is able to give it (T43 Art 8).
    SupporterAble,
    /// The monthly amount of tekun.
    TekunAmount,
    /// Care of a tekun person, by the year.
    TekunCare,
    /// Dibao for one person of a household (L26 Art 21).
    SinglePersonDibao,
    /// Dibao by spending.
    ExpenditureDibao,
    /// Top-ups of dibao (L26 Art 20).
    TopUp,
    /// One member's share that a top-up follows.
    TopUpShare,
    /// Whether a child is an orphan or without support in fact (O54, C62).
    UnsupportedChildTest,
    /// What a child is paid.
    ChildAmount,
    /// The living subsidy of the disabled.
    DisabilityLiving,
    /// The nursing subsidy of the severely disabled.
    DisabilityNursing,
    /// The price-linked subsidy (L26 Art 32).
    PriceSubsidy,
    /// Gradual exit from dibao (N22).
    GradualExit,
}

/// What an argument is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ArgumentName {
    /// Counted members.
    Counted,
    /// A standard per person.
    Standard,
    /// A line per person.
    Line,
    /// A multiple of something.
    Multiple,
    /// Income that counts, of the household.
    CountedIncome,
    /// Income before deductions, of the household.
    IncomeBeforeDeductions,
    /// Income per head.
    PerCapitaIncome,
    /// Line times heads less income.
    Distance,
    /// An amount before anything is taken off.
    Gross,
    /// Cost that is taken off.
    Cost,
    /// Depreciation that is taken off.
    Depreciation,
    /// Tax that is taken off.
    Tax,
    /// Month, year or once.
    Per,
    /// Which kind.
    Kind,
    /// Which transfer.
    Item,
    /// The gap before rounding.
    Gap,
    /// The rounding.
    Rounding,
    /// The smallest gap that is paid.
    MinimumGap,
    /// What a household has.
    Has,
    /// A limit.
    Limit,
    /// A cap.
    Cap,
    /// Le or lt.
    Comparison,
    /// A threshold.
    Threshold,
    /// A share.
    Rate,
    /// Children.
    Children,
    /// Maintained persons.
    Supported,
    /// What is really paid.
    ActualPayment,
    /// What is asked for.
    Request,
    /// Months.
    Months,
    /// Persons.
    Persons,
    /// Grants before.
    Grants,
    /// Expenses.
    Expenses,
    /// A relation to the applicant.
    Relation,
    /// An age.
    Age,
    /// A reason's code.
    Reason,
    /// What was granted before.
    Granted,
    /// A number of things.
    Number,
    /// An area per head.
    Area,
    /// One person's own income.
    OwnIncome,
    /// An age from which somebody is old.
    ElderAge,
    /// An age below which somebody is young.
    MinorAge,
    /// A minimum wage.
    MinimumWage,
    /// How much care a person needs.
    CareGrade,
    /// A grade's amount.
    Grade,
    /// A child's rate.
    ChildRate,
    /// What is received beside it.
    Received,
    /// A subsidy's amount.
    Subsidy,
    /// Whether several kinds of spending are deducted side by side.
    SideBySide,
    /// A parameter that the rule followed, under no other name.
    Setting,
    /// Whether what a supporter gives is left out.
    Waived,
    /// The rise of consumer prices over a year, as a share.
    Prices,
    /// The rise of food prices over a year, as a share.
    FoodPrices,
    /// The rise over a year of the prices that the poor pay, as a share.
    PoorPrices,
}
