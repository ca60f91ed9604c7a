//! Why a programme is open or not, with stable codes.

use serde::{Deserialize, Serialize};
use smallvec::SmallVec;

use crate::derivation::Argument;
use crate::{Citation, Text};

/// Where a rule stands; mostly in one place.
pub type Citations = SmallVec<[Citation; 1]>;

/// Why a programme is open to a household or not.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Reason {
    /// The stable code.
    pub code: ReasonCode,
    /// The member of whom it speaks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<Text>,
    /// The figures behind it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub arguments: Vec<Argument>,
    /// Where the rule stands.
    #[serde(default, skip_serializing_if = "SmallVec::is_empty")]
    pub citations: Citations,
}

/// The stable codes of reasons.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ReasonCode {
    /// For: income is below the line.
    IncomeBelowLine,
    /// Against: income is not below the line.
    IncomeNotBelowLine,
    /// For: property passes every test.
    PropertyPasses,
    /// Against: too much money per head.
    MoneyOverLimit,
    /// Against: a vehicle that is not allowed.
    VehicleNotAllowed,
    /// Against: another home, and more room than the average.
    SecondHome,
    /// Against: more homes than may pass.
    TooManyHomes,
    /// Against: a non-residential building.
    NonResidentialBuilding,
    /// Against: too much registered capital.
    RegisteredCapitalOverLimit,
    /// Against: nobody's household registration is here.
    NotLocalIntake,
    /// Against: nobody counts.
    NobodyCounts,
    /// Against: dibao goes before.
    DibaoGoesBefore,
    /// Against: the status of edge household goes before.
    EdgeGoesBefore,
    /// For: income per head is below last year's disposable income.
    IncomeBelowDisposable,
    /// Against: income per head is not below last year's disposable income.
    IncomeNotBelowDisposable,
    /// For: necessary spending exceeds the share.
    SpendingExceedsRatio,
    /// Against: necessary spending does not exceed the share.
    SpendingWithinRatio,
    /// For: there is no income that spending could be a share of.
    NoIncome,
    /// Against: no such need is stated.
    NoSuchNeed,
    /// For: such a need is stated.
    NeedStated,
    /// For: the household's or a member's status opens it.
    StatusOpens,
    /// Against: neither a status nor the income opens it.
    NeitherStatusNorIncome,
    /// Against: as many grants for this cause as a year allows.
    SameCauseLimit,
    /// Against: the year's cap is used up.
    YearlyCapUsedUp,
    /// Note: the township decides alone.
    TownshipDecides,
    /// Note: above the township's limit, the next level decides.
    NextLevelDecides,
    /// Note: above the limit or cap, one case one discussion decides.
    PanelDecides,
    /// Note: above the limit, report first and then pay.
    ReportFirst,
    /// Note: what is asked for is more than the cap.
    RequestCapped,
    /// Note: a family is given no less than so much.
    FamilyFloor,
    /// Note: an application for the same cause again needs a good reason.
    RepeatNeedsReason,
    /// Note: in an emergency aid comes first, and the papers follow.
    AidComesFirst,
    /// Note: in an emergency formalities may be cut short.
    AidMayComeFirst,
    /// Note: the application goes to where the need arose.
    ApplyWhereNeedArose,
    /// Note: the application goes to where somebody is registered.
    ApplyWhereRegistered,
    /// Note: nobody is registered here, and the office helps to apply.
    OfficeHelpsToApply,
    /// Against: the self-paid cost is not as high as the place asks for.
    SelfPaidTooLow,
    /// Open: an earlier engine did not compute it, and the window advised.
    AskAtWindow,
    /// Against: what the person receives already excludes it.
    ExcludedByHolding,
    /// Against: the person leaves tekun for what the household receives.
    TekunNotTaken,
    /// Against: in prison, compulsory isolation or declared missing.
    InCustody,
    /// For: no ability to work.
    WithoutLabour,
    /// Against: able to work.
    AbleToWork,
    /// For: own income is below the line.
    OwnIncomeBelowLine,
    /// Against: own income is not below the line.
    OwnIncomeNotBelowLine,
    /// For: nobody who owes support is able to give it.
    WithoutSupporter,
    /// Against: somebody who owes support is able to give it.
    HasSupporter,
    /// Against: the child's own support was chosen.
    ChildSupportChosen,
    /// Against: tekun was chosen.
    TekunChosen,
    /// Against: tekun goes before.
    TekunGoesBefore,
    /// Against: dibao for the whole household goes before.
    HouseholdDibaoGoesBefore,
    /// Against: expenditure-type dibao goes before.
    ExpenditureDibaoGoesBefore,
    /// For: severely disabled, or gravely ill, in a family near the line.
    SevereInEdgeFamily,
    /// For: of age, out of work and severely disabled.
    SevereAndOutOfWork,
    /// For: has long lived at a religious site.
    ClergyAlone,
    /// Against: none of the grounds for being included alone holds.
    NoGroundAlone,
    /// Note: the office may see another ground that the law or the county names.
    OfficeMayFindGround,
    /// Against: the place does not offer it.
    NotOffered,
    /// Against: ordinary dibao is tested by income alone and holds, or its line is not reached.
    IncomeAloneDecides,
    /// For: income less necessary spending is below the line.
    SpendingBringsBelowLine,
    /// Against: income less necessary spending is not below the line.
    SpendingLeavesAboveLine,
    /// For: lost both parents, or they cannot be found.
    Orphaned,
    /// For: both parents are unable to bring the child up.
    DeFactoUnsupported,
    /// Against: of age.
    NoChild,
    /// Against: a parent is able to bring the child up.
    ParentAble,
    /// For: the certificate opens it.
    CertificateOpens,
    /// Against: no certificate that opens it.
    CertificateDoesNotOpen,
    /// Against: needs no long care.
    NoLongCare,
    /// For: dibao, or another status that opens it.
    AidOpens,
    /// Against: neither dibao nor another status that opens it.
    NoAidThatOpens,
    /// Against: other money of the same kind excludes it.
    ExcludedByOtherMoney,
    /// For: the price index reaches the trigger.
    PricesReachTrigger,
    /// Against: the price index does not reach the trigger.
    PricesBelowTrigger,
    /// For: the person belongs to a group that receives it.
    InGroup,
    /// Against: the person belongs to none of the groups.
    InNoGroup,
    /// For: the ground of a gradual exit holds; the old amount goes on for so many months.
    ExitGroundHolds,
    /// Against: the ground of a gradual exit does not hold.
    NoExitGround,
    /// Against: the household still qualifies for dibao.
    StillQualifies,
}

impl ReasonCode {
    /// Whether it says that something else which is received closes the programme.
    pub const fn is_exclusion(self) -> bool {
        matches!(
            self,
            Self::DibaoGoesBefore
                | Self::EdgeGoesBefore
                | Self::TekunGoesBefore
                | Self::HouseholdDibaoGoesBefore
                | Self::ExpenditureDibaoGoesBefore
                | Self::ChildSupportChosen
                | Self::TekunChosen
                | Self::TekunNotTaken
                | Self::ExcludedByHolding
                | Self::ExcludedByOtherMoney
        )
    }
}
