//! The rules of a place as the procedure needs them: who decides, by when, what hangs how long.

mod lookup;

pub use lookup::Lookup;

use domain::{
    Money, Programme,
    calendar::{LastDay, Period},
    case::ExtensionReason,
    policy::Key,
    role::Role,
};
use lookup::Reader;
use rust_decimal::Decimal;

/// Who decides (L26 44).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Decider {
    /// The county's civil-affairs department.
    County,
    /// The township, where the province says so.
    Township,
}

impl Decider {
    /// The role that decides for it.
    pub const fn role(self) -> Role {
        match self {
            Self::County => Role::CountyApprover,
            Self::Township => Role::TownshipLeader,
        }
    }
}

/// The first month of monthly money.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FirstMonth {
    /// The month after the decision (D57 21).
    Next,
    /// The month of the decision.
    Current,
}

/// What a township does above its limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AtLimit {
    /// It tells the county, and gives.
    Report,
    /// It waits for the county to agree.
    Escalate,
}

/// From when the papers after emergency aid are owed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PaperworkFrom {
    /// From the aid.
    AidPaid,
    /// From the end of the emergency.
    EmergencyEnded,
}

/// The rules for programmes that are checked before they are granted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewProfile {
    /// Who decides.
    pub decider: Decider,
    /// From acceptance to the decision.
    pub total: Option<Period>,
    /// The most that this may be prolonged to.
    pub total_extended: Option<Period>,
    /// From acceptance to the start of the investigation.
    pub investigation_start: Option<Period>,
    /// How long the opinion hangs; none where it does not.
    pub publicity: Option<Period>,
    /// The county's own time.
    pub county: Option<Period>,
    /// From the decision to payment, where money is paid once.
    pub pay: Option<Period>,
    /// How often one cause is helped in a year; none where there is no limit.
    pub same_cause_per_year: Option<u32>,
}

/// The rules for aid first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EmergencyProfile {
    /// From the report to emergency aid.
    pub urgent: Option<Period>,
    /// From the report to small-fast aid.
    pub small: Option<Period>,
    /// How long the papers may take.
    pub paperwork: Option<Period>,
    /// From when.
    pub paperwork_from: PaperworkFrom,
    /// Most emergency aid that a township gives by itself.
    pub urgent_limit: Option<Decimal>,
    /// What happens above it.
    pub at_limit: AtLimit,
    /// Most small-fast aid that a township gives by itself; above it the county agrees.
    pub small_limit: Option<Decimal>,
    /// How often one cause is helped in a year.
    pub same_cause_per_year: Option<u32>,
}

/// All rules of a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    /// Dibao in all its forms.
    pub dibao: ReviewProfile,
    /// Edge households.
    pub edge: ReviewProfile,
    /// Rigid-expenditure households.
    pub rigid: ReviewProfile,
    /// Expenditure-type temporary aid.
    pub temporary: ReviewProfile,
    /// Emergency and small-fast aid.
    pub emergency: EmergencyProfile,
    /// In which the household sends what is missing.
    pub supplement: Period,
    /// From the request to the start of a check.
    pub check_start: Option<Period>,
    /// After which a check counts as slow.
    pub check_slow: Option<Period>,
    /// For what the time may be prolonged.
    pub extension_reasons: Vec<ExtensionReason>,
    /// Whether publicity that ends on a rest day goes on.
    pub publicity_last_day: LastDay,
    /// From a refusal to its written notice.
    pub refusal_notice: Option<Period>,
    /// The first month of monthly money.
    pub first_month: FirstMonth,
    /// By which day of the month monthly money is paid.
    pub pay_monthly_day: Option<u8>,
}

/// Why there is no profile.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ProfileError {
    /// A parameter without which no case can run has no value here.
    #[error("{} is not encoded", .0.name())]
    NotEncoded(Key),
    /// A parameter has a value that makes no sense here.
    #[error("{} has a value that does not fit", .0.name())]
    Unfit(Key),
}

impl Profile {
    /// Reads the rules of a place. Who decides, how long an opinion hangs, how long a household
    /// has to send what is missing and from which month money runs must be encoded; any other missing date is a date that nobody set.
    pub fn try_new(source: &impl Lookup) -> Result<Self, ProfileError> {
        let read = Reader(source);
        let decider = read.decider(Key::DibaoDecider)?;
        let publicity = read.required_period(Key::PublicityDays)?;
        let investigation_start = read.period(Key::InvestigationStart)?;
        let county = read.period(Key::CountyReview)?;
        let same_cause_per_year = read.count(Key::TempSameCause)?;
        let dibao = ReviewProfile {
            decider,
            total: read.period(Key::DibaoTotal)?,
            total_extended: read.period(Key::DibaoTotalExtended)?,
            investigation_start,
            publicity: Some(publicity),
            county,
            pay: None,
            same_cause_per_year: None,
        };
        let edge = ReviewProfile {
            decider: read.decider(Key::EdgeDecider)?,
            total: read.period(Key::EdgeTotal)?,
            total_extended: read.period(Key::EdgeTotalExtended)?,
            ..dibao.clone()
        };
        let rigid = ReviewProfile {
            decider: read.decider(Key::RigidDecider)?,
            total: read.period(Key::RigidTotal)?,
            total_extended: read.period(Key::RigidTotalExtended)?,
            publicity: read.required_flag(Key::PublicityRigid)?.then_some(publicity),
            ..dibao.clone()
        };
        let temporary = ReviewProfile {
            decider: read.decider(Key::TempDecider)?,
            total: read.period(Key::TempTotal)?,
            total_extended: None,
            investigation_start,
            publicity: read.required_flag(Key::PublicityTemp)?.then_some(publicity),
            county: None,
            pay: read.period(Key::PayTemp)?,
            same_cause_per_year,
        };
        Ok(Self {
            dibao,
            edge,
            rigid,
            temporary,
            emergency: Self::emergency(&read, same_cause_per_year)?,
            supplement: read.required_period(Key::SupplementPeriod)?,
            check_start: read.period(Key::CheckStart)?,
            check_slow: read.period(Key::CheckSlow)?,
            extension_reasons: read.extension_reasons()?,
            publicity_last_day: match read.flag(Key::PublicityRolls)? {
                Some(true) => LastDay::Rolls,
                Some(false) | None => LastDay::Stays,
            },
            refusal_notice: read.period(Key::RefusalNotice)?,
            first_month: read.first_month()?,
            pay_monthly_day: read.day_of_month(Key::PayMonthlyDay)?,
        })
    }

    fn emergency<L: Lookup>(
        read: &Reader<'_, L>,
        same_cause_per_year: Option<u32>,
    ) -> Result<EmergencyProfile, ProfileError> {
        Ok(EmergencyProfile {
            urgent: read.period(Key::TempUrgentDeadline)?,
            small: read.period(Key::TempSmallTotal)?,
            paperwork: read.period(Key::TempPaperwork)?,
            paperwork_from: read.paperwork_from()?,
            urgent_limit: read.urgent_limit()?,
            at_limit: read.at_limit()?,
            small_limit: read.number(Key::TempSmallTownshipLimit)?,
            same_cause_per_year,
        })
    }

    /// The rules for one programme that is checked before it is granted.
    pub const fn review(&self, programme: Programme) -> &ReviewProfile {
        match programme {
            Programme::Edge => &self.edge,
            Programme::Rigid => &self.rigid,
            Programme::TemporaryExpenditure | Programme::TemporarySmallFast | Programme::TemporaryEmergency => {
                &self.temporary
            }
            Programme::Tekun
            | Programme::Dibao
            | Programme::SinglePersonDibao
            | Programme::ExpenditureDibao
            | Programme::OrphanChild
            | Programme::DisabilityLiving
            | Programme::DisabilityNursing
            | Programme::PriceSubsidy
            | Programme::GradualExit => &self.dibao,
        }
    }

    /// From the report to the aid.
    pub const fn aid_period(&self, programme: Programme) -> Option<Period> {
        match programme {
            Programme::TemporarySmallFast => self.emergency.small,
            _ => self.emergency.urgent,
        }
    }

    /// What a sum asks of the township: nothing within its limit, else to tell or to wait.
    pub fn over_limit(&self, programme: Programme, amount: Money) -> Option<AtLimit> {
        let (limit, at_limit) = match programme {
            Programme::TemporarySmallFast => (self.emergency.small_limit, AtLimit::Escalate),
            _ => (self.emergency.urgent_limit, self.emergency.at_limit),
        };
        limit.filter(|limit| amount.yuan() > *limit).map(|_| at_limit)
    }
}
