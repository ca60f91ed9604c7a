//! A thing that is owned.

use serde::{Deserialize, Serialize};

use super::{Amount, MemberId};

/// One thing of one member. Money is deposits, securities, funds, commercial insurance, claims and
/// online balances.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Asset {
    /// Whose.
    pub owner: MemberId,
    /// What.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<AssetKind>,
    /// Money, vehicle, registered capital: its value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Amount>,
    /// Vehicle: which.
    #[serde(default, rename = "type", skip_serializing_if = "Option::is_none")]
    pub vehicle: Option<Vehicle>,
    /// Vehicle: whether the family lives by it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub needed_for_production: Option<bool>,
    /// Home: its floor area in m².
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area: Option<Amount>,
    /// Non-residential building: whether the family has no other dwelling.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sole_dwelling: Option<bool>,
}

/// What kind of thing it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum AssetKind {
    /// 货币财产
    Money,
    /// 车辆
    Vehicle,
    /// 住房
    Home,
    /// 非居住类房屋
    NonResidential,
    /// 注册资本
    RegisteredCapital,
}

/// Which vehicle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Vehicle {
    /// 汽车
    Car,
    /// 摩托车
    Motorcycle,
    /// 残疾人代步车
    DisabledScooter,
}
