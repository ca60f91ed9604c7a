//! The programmes of social assistance that an assessment speaks of.

use serde::{Deserialize, Serialize};

/// A kind of help, in the order in which the rungs are tried; the later ones stand beside them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Programme {
    /// 特困人员供养
    Tekun,
    /// 最低生活保障
    Dibao,
    /// 单人户保
    SinglePersonDibao,
    /// 支出型困难纳入低保
    ExpenditureDibao,
    /// 最低生活保障边缘家庭
    Edge,
    /// 刚性支出困难家庭
    Rigid,
    /// 小额快救
    TemporarySmallFast,
    /// 急难型临时救助
    TemporaryEmergency,
    /// 支出型临时救助
    TemporaryExpenditure,
    /// 孤儿和事实无人抚养儿童基本生活保障
    OrphanChild,
    /// 困难残疾人生活补贴
    DisabilityLiving,
    /// 重度残疾人护理补贴
    DisabilityNursing,
    /// 价格临时补贴
    PriceSubsidy,
    /// 低保渐退
    GradualExit,
}

impl Programme {
    /// All programmes, in the order of the rungs.
    pub const ALL: [Self; 14] = [
        Self::Tekun,
        Self::Dibao,
        Self::SinglePersonDibao,
        Self::ExpenditureDibao,
        Self::Edge,
        Self::Rigid,
        Self::TemporarySmallFast,
        Self::TemporaryEmergency,
        Self::TemporaryExpenditure,
        Self::OrphanChild,
        Self::DisabilityLiving,
        Self::DisabilityNursing,
        Self::PriceSubsidy,
        Self::GradualExit,
    ];

    /// Whether it is answered for each person and not for the household as a whole.
    pub const fn is_personal(self) -> bool {
        matches!(
            self,
            Self::Tekun
                | Self::SinglePersonDibao
                | Self::OrphanChild
                | Self::DisabilityLiving
                | Self::DisabilityNursing
                | Self::PriceSubsidy
        )
    }

    /// Whether it is a rung of the ladder from which one is proposed (YM-21).
    pub const fn is_rung(self) -> bool {
        matches!(
            self,
            Self::Tekun | Self::Dibao | Self::SinglePersonDibao | Self::ExpenditureDibao | Self::Edge | Self::Rigid
        )
    }
}
