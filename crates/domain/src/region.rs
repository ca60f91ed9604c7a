//! Regions (行政区划): the tree of places that have staff and cases. A region is no jurisdiction:
//! it points to the one whose policy holds there.

mod tree;

pub use tree::{RegionTree, RegionTreeError};

use serde::{Deserialize, Serialize};

use crate::Names;

/// The code of a region, 6 digits down to the county, 9 for a township, 12 for a village.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(try_from = "String", into = "String")]
pub struct RegionCode(String);

/// A text that is no region code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a region code has 6, 9 or 12 digits")]
pub struct RegionCodeError;

impl RegionCode {
    /// Reads a code of 6, 9 or 12 digits.
    pub fn try_new(code: impl Into<String>) -> Result<Self, RegionCodeError> {
        let code = code.into();
        let digits = code.bytes().all(|byte| byte.is_ascii_digit());
        if digits && matches!(code.len(), 6 | 9 | 12) { Ok(Self(code)) } else { Err(RegionCodeError) }
    }

    /// The digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for RegionCode {
    type Error = RegionCodeError;

    fn try_from(code: String) -> Result<Self, Self::Error> {
        Self::try_new(code)
    }
}

impl From<RegionCode> for String {
    fn from(code: RegionCode) -> Self {
        code.0
    }
}

impl std::fmt::Display for RegionCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// The rank of a region, from high to low.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum RegionLevel {
    /// 省、自治区、直辖市
    Province,
    /// 设区的市、自治州
    Prefecture,
    /// 县、区、县级市
    County,
    /// 乡镇、街道 and intake units of the same rank
    Township,
    /// 村、社区
    Village,
}

/// Which standard holds in a village: that of the towns or that of the country.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Area {
    /// 城镇
    Urban,
    /// 农村
    Rural,
}

/// One place in the tree.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Region {
    /// The code, unique in the tree.
    pub code: RegionCode,
    /// The name in both languages.
    pub name: Names,
    /// The rank.
    pub level: RegionLevel,
    /// The region that it lies in; absent at the root of the tree.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<RegionCode>,
    /// The slug of the jurisdiction whose policy holds here.
    pub jurisdiction: String,
    /// Town or country; given for villages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area: Option<Area>,
}

/// The regions of the bundled demo county 示范县. All names and codes are invented (no real code
/// begins with 99).
pub fn demo_regions() -> Result<RegionTree, serde_json::Error> {
    serde_json::from_str(include_str!("region/demo.json"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_six_nine_or_twelve_digits() {
        for good in ["990101", "990101001", "990101001201"] {
            assert_eq!(RegionCode::try_new(good).unwrap().as_str(), good);
        }
        for bad in ["", "99", "99010100", "99010a", "９９０１０１", "9901010012011"] {
            assert_eq!(RegionCode::try_new(bad), Err(RegionCodeError), "{bad}");
        }
    }

    #[test]
    fn the_demo_county_has_three_townships_with_villages() {
        let tree = demo_regions().unwrap();
        let county = tree.root();
        assert_eq!(county.name.zh, "示范县");
        let townships: Vec<_> = tree.children(&county.code).collect();
        assert_eq!(townships.len(), 3);
        for township in townships {
            assert_eq!(township.level, RegionLevel::Township);
            let villages: Vec<_> = tree.children(&township.code).collect();
            assert!(villages.len() >= 3);
            assert!(villages.iter().all(|village| village.area.is_some()));
            assert!(villages.iter().all(|village| tree.is_within(&village.code, &township.code)));
        }
    }
}
