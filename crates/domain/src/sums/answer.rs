//! What comes out of a sum.

use serde::{Deserialize, Serialize};

use super::SumKind;
use crate::assessment::{UsedParameter, Warning};
use crate::calendar::Month;
use crate::digest::Digest;
use crate::policy::Key;
use crate::{Citation, Date, Fraction, Money};

/// A sum, with why and from which figures.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SumAnswer {
    /// The place.
    pub jurisdiction: String,
    /// The day.
    pub on: Date,
    /// Which sum.
    pub sum: SumKind,
    /// Whether it stands.
    pub outcome: SumOutcome,
    /// Amounts, days and numbers, as far as they stand.
    pub figures: Vec<SumFigure>,
    /// Why, each with where it is written.
    pub reasons: Vec<SumReason>,
    /// Parameters that nobody encoded and the sum needs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<Key>,
    /// The parameters that were used.
    pub parameters: Vec<UsedParameter>,
    /// What is said beside it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub warnings: Vec<Warning>,
    /// The digest of the policy that held.
    pub pack: Digest,
}

/// Whether a sum stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum SumOutcome {
    /// It stands.
    Determined,
    /// The rule gives nothing here.
    NotDue,
    /// A parameter is missing.
    Undetermined,
}

/// One thing that came out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SumFigure {
    /// Which.
    pub name: FigureName,
    /// How much, when or which.
    #[serde(flatten)]
    pub value: SumValue,
}

/// An amount, a number, a day, a month or a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", tag = "is", content = "value")]
pub enum SumValue {
    /// Money.
    Yuan(Money),
    /// A plain number, exactly.
    Number(Fraction),
    /// A day.
    Day(Date),
    /// A month.
    Month(Month),
    /// Numbers of cases.
    Cases(Vec<String>),
}

/// What a figure is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum FigureName {
    /// What is paid.
    Amount,
    /// What is paid at least.
    AmountLeast,
    /// What is paid at most.
    AmountMost,
    /// The district's part.
    District,
    /// The town's part.
    Town,
    /// For how many months.
    Months,
    /// The first month that is paid.
    FirstMonth,
    /// The last month that is paid.
    LastMonth,
    /// The month from which nothing is paid any more.
    StopMonth,
    /// All that is paid in these months.
    Total,
    /// Refusals that count.
    Refusals,
    /// What is lost each month.
    Lost,
    /// What is still paid each month.
    Remaining,
    /// What is taken back.
    Recover,
    /// The smallest fine.
    FineLeast,
    /// The highest fine.
    FineMost,
    /// The day by which the household is looked at again.
    RecheckBy,
    /// The day by which the system checks it.
    SystemCheckBy,
    /// The last day on which no application is accepted.
    BarredUntil,
    /// The first day on which an application is accepted.
    ApplicationsFrom,
    /// Of how many.
    Population,
    /// How many are drawn.
    SampleSize,
    /// Which are drawn.
    Drawn,
    /// The opening advance.
    Advance,
    /// The refill.
    Refill,
    /// The balance after it.
    BalanceAfter,
    /// The lowest balance.
    Floor,
    /// What is missing up to the lowest balance.
    Shortfall,
    /// What is split.
    Split,
    /// The county's part.
    County,
    /// The township's part.
    Township,
    /// The first day on which it is long enough.
    ReachedOn,
    /// The line.
    Line,
    /// What is left of the fund.
    Left,
    /// The standard that comes out.
    Standard,
    /// The lowest standard by the minimum wage.
    WageLeast,
    /// The highest standard by the minimum wage.
    WageMost,
    /// The lowest standard of the countryside.
    RuralLeast,
    /// The lowest standard by consumption.
    ConsumptionLeast,
    /// The highest standard by consumption.
    ConsumptionMost,
    /// The month from which running cases are computed again.
    RecomputeFrom,
}

/// Why, and where it is written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SumReason {
    /// Why.
    pub code: SumReasonCode,
    /// Where it is written.
    pub source: Citation,
}

/// Why a sum is as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum SumReasonCode {
    /// The place has no such rule.
    NoSuchRule,
    /// The number of months is outside what the place lets one choose from.
    MonthsOutsideRange,
    /// The old amount goes on unchanged.
    OldAmountGoesOn,
    /// Who leaves of their own accord receives some months at once.
    BonusAtOnce,
    /// The offers refused are fewer than it takes.
    RefusalsTooFew,
    /// The offers refused are as many as it takes, and the person's own part goes.
    OwnPartLost,
    /// The person is heard before aid is cut.
    HearBeforeCut,
    /// The household is told, with the reason, when aid is cut.
    ToldWithReason,
    /// All that was wrongly paid goes back.
    RecoverAll,
    /// The fine is so many times what was wrongly paid.
    FineByMultiple,
    /// The act is older than the rule, which applies because it is the lighter one.
    LighterNewRule,
    /// The act is older than the rule, and nothing says that the rule holds for it.
    ActOlderThanRule,
    /// Notice is given and the defence heard before a fine.
    HearBeforeFine,
    /// A decision to cut or end aid was defied, and an order sets a day for giving it back.
    ReturnByDay,
    /// Every household is looked at again after some months.
    RecheckOrdinary,
    /// Unstable income and somebody able to work: sooner.
    RecheckUnstable,
    /// Somebody is able to work: as often as the place says of town or countryside.
    RecheckAble,
    /// Nobody works, earns or supports: as the place says of them.
    RecheckNoSupport,
    /// As often as the place says of the household's class.
    RecheckByClass,
    /// The class is not said, and the shortest time of all classes holds.
    RecheckShortestClass,
    /// The system checks all on the roll by itself.
    SystemChecks,
    /// A grave emergency may move these days.
    RecheckMayMove,
    /// No application is accepted for some months after the finding.
    BarredForMonths,
    /// Not less than the share: a part of a case counts as one.
    RoundedUpToCase,
    /// All are looked at.
    AllAreVisited,
    /// Drawn by the seed, so that it can be repeated.
    DrawnBySeed,
    /// So much for each village.
    AdvanceByVillage,
    /// What was paid out comes back.
    RefillByUse,
    /// No more than fits under the ceiling.
    RefillToCeiling,
    /// The reserve is full.
    ReserveFull,
    /// The reserve is below its floor.
    BelowFloor,
    /// The reserve is not below its floor.
    AboveFloor,
    /// Donations are taken off before the split.
    DonationsFirst,
    /// Each bears its share.
    SplitByShare,
    /// The fen that cannot be split is the county's.
    OddFenToCounty,
    /// So much for each resident and year.
    QuotaByResidents,
    /// Residents are counted by days.
    ResidentsByDays,
    /// Residents are counted by heads.
    ResidentsByHeads,
    /// Fixed amounts.
    FixedAmount,
    /// No more than the cap.
    Capped,
    /// Not above the cap.
    WithinCap,
    /// A part of what was really paid.
    ShareOfPaid,
    /// What the person paid is paid back.
    OwnPartPaid,
    /// Kept below what the person paid.
    BelowSelfPaid,
    /// Nothing was paid, so that nothing can stay below it.
    NothingSelfPaid,
    /// The household has had its special policy this year.
    SpecialUsedUp,
    /// Town and district approved one more.
    ExceptionApproved,
    /// Employed for longer than it takes.
    EmployedLongEnough,
    /// Not employed for longer than it takes.
    EmployedTooShort,
    /// No contract or other paper proves the work.
    NoContract,
    /// The family had the reward before.
    RewardedBefore,
    /// Not above the line.
    WithinLine,
    /// Above the line.
    AboveLine,
    /// What was set aside less what was spent.
    LeftInFund,
    /// The fund is spent.
    FundSpent,
    /// Computed as a share of the minimum wage.
    ShareOfWage,
    /// Between the two shares of the minimum wage.
    WithinWageBand,
    /// Below the lower share of the minimum wage.
    BelowWageBand,
    /// Above the higher share of the minimum wage.
    AboveWageBand,
    /// The countryside's standard reaches its share of that of towns.
    RuralShareReached,
    /// The countryside's standard misses its share of that of towns.
    RuralShareMissed,
    /// Between the two shares of last year's consumption.
    WithinConsumptionBand,
    /// Below the lower share of last year's consumption.
    BelowConsumptionBand,
    /// Above the higher share of last year's consumption.
    AboveConsumptionBand,
    /// Not below the province's guideline.
    GuidelineReached,
    /// Below the province's guideline for towns.
    BelowGuidelineUrban,
    /// Below the province's guideline for the countryside.
    BelowGuidelineRural,
    /// Running cases are computed again from the month in which the standard starts.
    RecomputeFromMonth,
    /// The adjustment is no recheck: the dates of rechecks stay.
    NoRecheck,
}

impl SumReasonCode {
    /// Whether the rule gives nothing for this reason.
    pub const fn refuses(self) -> bool {
        matches!(
            self,
            Self::NoSuchRule
                | Self::MonthsOutsideRange
                | Self::RefusalsTooFew
                | Self::ReserveFull
                | Self::NothingSelfPaid
                | Self::SpecialUsedUp
                | Self::EmployedTooShort
                | Self::NoContract
                | Self::RewardedBefore
                | Self::AboveLine
        )
    }
}

impl SumAnswer {
    /// The figure of a name.
    pub fn figure(&self, name: FigureName) -> Option<&SumValue> {
        self.figures.iter().find(|figure| figure.name == name).map(|figure| &figure.value)
    }
}
