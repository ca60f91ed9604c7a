//! Which procedure a case follows, and where it is at home.

use serde::{Deserialize, Serialize};

use crate::{
    Programme,
    region::{Area, RegionCode},
};

/// The procedure that a case follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum CaseKind {
    /// Dibao, edge household, rigid-expenditure household.
    Standard,
    /// 支出型临时救助: one payment after the full procedure.
    TemporaryExpenditure,
    /// 急难型、小额快救: aid first, papers later.
    Emergency,
}

impl CaseKind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Standard, Self::TemporaryExpenditure, Self::Emergency];

    /// The stable text, as in JSON and in the database.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Standard => "standard",
            Self::TemporaryExpenditure => "temporary_expenditure",
            Self::Emergency => "emergency",
        }
    }

    /// The procedure of a programme; none where one asks at the window instead.
    pub const fn of(programme: Programme) -> Option<Self> {
        match programme {
            Programme::Dibao
            | Programme::SinglePersonDibao
            | Programme::ExpenditureDibao
            | Programme::Edge
            | Programme::Rigid => Some(Self::Standard),
            Programme::TemporaryExpenditure => Some(Self::TemporaryExpenditure),
            Programme::TemporarySmallFast | Programme::TemporaryEmergency => Some(Self::Emergency),
            Programme::Tekun
            | Programme::OrphanChild
            | Programme::DisabilityLiving
            | Programme::DisabilityNursing
            | Programme::PriceSubsidy
            | Programme::GradualExit => None,
        }
    }
}

/// The place whose offices work the case: that of the household registration, for temporary aid
/// that of the hardship (L26 37).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Place {
    /// The county.
    pub county: RegionCode,
    /// The township or subdistrict.
    pub township: RegionCode,
    /// The village or community.
    pub village: RegionCode,
    /// Town or country: which standard holds.
    pub area: Area,
}
