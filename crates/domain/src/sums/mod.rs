//! Sums that stand beside the assessment of a household: what a plan lets an office pay, take back,
//! draw, refill or check. What goes in and what comes out; the rules are in `calculation::sums`.

mod answer;
mod check;
mod fraud;
mod institution;
mod leaving;
mod recheck;
mod reserve;
mod sample;
mod special;
mod standard;

pub use answer::{FigureName, SumAnswer, SumFigure, SumOutcome, SumReason, SumReasonCode, SumValue};
pub use check::{SumError, SumErrorCode, limits};
pub use fraud::{ApplicationBar, Fraud};
pub use institution::{InstitutionClass, InstitutionQuota};
pub use leaving::{GradualExitDates, JobOffer, JobOfferOutcome, JobRefusals, VoluntaryExit};
pub use recheck::{HouseholdClass, Recheck};
pub use reserve::{ReserveAlarm, ReserveOpening, ReserveRefill, ReserveSettlement};
pub use sample::{Sample, SampleFrame};
pub use special::{
    ChronicAid, DoctorPackage, DrugAid, EducationAid, EmploymentReward, ExtraMedical, FundPool, HouseholdYear,
    InpatientAid, PublicPost, SocialInsurance, SpecialLine, Stage,
};
pub use standard::{StandardByWage, StandardCheck};

use serde::{Deserialize, Serialize};

macro_rules! sums {
    ($($(#[doc = $doc:literal])* $variant:ident($input:ty);)*) => {
        /// One sum to work out, with its `kind`.
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(rename_all = "snake_case", tag = "kind")]
        pub enum SumRequest { $($(#[doc = $doc])* $variant($input),)* }

        /// The kinds of sums.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(rename_all = "snake_case")]
        pub enum SumKind { $($(#[doc = $doc])* $variant,)* }

        impl SumKind {
            /// All kinds, in the order in which they are offered.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The kind of a name, such as `reserve_refill`.
            pub fn from_name(name: &str) -> Option<Self> {
                serde_json::from_value(name.into()).ok()
            }

            /// What is wrong with the input of this kind, where it does not read: serde hides the
            /// place of a mistake behind the tag, so that the part is read again by itself.
            pub fn read_again<E>(self, read: &impl ReadAgain<Error = E>) -> Option<E> {
                match self { $(Self::$variant => read.read::<$input>(),)* }
            }
        }

        impl SumRequest {
            /// Its kind.
            pub const fn kind(&self) -> SumKind {
                match self { $(Self::$variant(_) => SumKind::$variant,)* }
            }
        }
    };
}

/// The name, such as `reserve_refill`.
impl std::fmt::Display for SumKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.serialize(f)
    }
}

/// Reads the input of one kind, to tell where it is wrong.
pub trait ReadAgain {
    /// What is wrong, and where.
    type Error;

    /// Reads as the type; what is wrong, if anything.
    fn read<T: serde::de::DeserializeOwned>(&self) -> Option<Self::Error>;
}

sums! {
    /// 渐退: the months for which dibao goes on after income has risen.
    GradualExit(GradualExitDates);
    /// 主动退出: the bonus of who leaves dibao of their own accord.
    VoluntaryExit(VoluntaryExit);
    /// 拒绝就业: what a person loses who refuses suitable work again and again.
    JobRefusals(JobRefusals);
    /// 定期核查: by which day a household on dibao is looked at again.
    Recheck(Recheck);
    /// 骗取救助: what is taken back, and how high the fine may be.
    Fraud(Fraud);
    /// 不予受理期: from which day an application is accepted again.
    ApplicationBar(ApplicationBar);
    /// 抽查: how many cases are looked at, and which.
    Sample(Sample);
    /// 备用金开户: the opening advance of a township.
    ReserveOpening(ReserveOpening);
    /// 备用金补充: the refill of a township's reserve.
    ReserveRefill(ReserveRefill);
    /// 备用金预警: whether a reserve has run low.
    ReserveAlarm(ReserveAlarm);
    /// 年终结算: who bears which part of the aid that was paid.
    ReserveSettlement(ReserveSettlement);
    /// 供养机构定额补助: the quota of an institution for a year.
    InstitutionQuota(InstitutionQuota);
    /// 药费补助: drugs of persons with a mental disability.
    DrugAid(DrugAid);
    /// 住院补助: hospital stays of persons with a severe mental disability.
    InpatientAid(InpatientAid);
    /// 大病慢性病补助: grave and lasting illness.
    ChronicAid(ChronicAid);
    /// 公益性岗位补助: pay of a public post.
    PublicPost(PublicPost);
    /// 零就业家庭奖励: a family without work of which somebody has found some.
    EmploymentReward(EmploymentReward);
    /// 家庭医生签约: the own part of the family doctor's package.
    DoctorPackage(DoctorPackage);
    /// 再次医疗资助: reasonable cost that insurance and medical aid left over.
    ExtraMedical(ExtraMedical);
    /// 教育资助: a pupil or student, for a school year.
    EducationAid(EducationAid);
    /// 社保补贴: part of the social contributions that a person paid.
    SocialInsurance(SocialInsurance);
    /// 帮扶对象收入线: whether a household comes under the town's plan.
    SpecialLine(SpecialLine);
    /// 帮扶基金池: what is left in the fund for the year.
    FundPool(FundPool);
    /// 按最低工资测算标准: the standard as a share of the minimum wage.
    StandardByWage(StandardByWage);
    /// 标准合规检查: whether a standard lies where superior texts want it.
    StandardCheck(StandardCheck);
}
