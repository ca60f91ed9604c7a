//! A checked tree of regions.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{Region, RegionCode, RegionLevel};

/// Regions under one root: every parent is there and ranks above its children.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<Region>", into = "Vec<Region>")]
pub struct RegionTree {
    root: Region,
    regions: BTreeMap<RegionCode, Region>,
}

/// Why a list of regions is no tree.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RegionTreeError {
    /// Not exactly one region without a parent.
    #[error("a region tree has exactly one region without a parent")]
    NotOneRoot,
    /// The same code twice.
    #[error("region {0} is there twice")]
    Twice(RegionCode),
    /// The parent is missing or does not rank above.
    #[error("region {0} has no parent that ranks above it")]
    Parent(RegionCode),
}

impl RegionTree {
    /// Checks a list of regions and makes a tree of it.
    pub fn try_new(list: Vec<Region>) -> Result<Self, RegionTreeError> {
        let mut seen = BTreeSet::new();
        if let Some(twice) = list.iter().find(|region| !seen.insert(&region.code)) {
            return Err(RegionTreeError::Twice(twice.code.clone()));
        }
        let mut roots = list.iter().filter(|region| region.parent.is_none());
        let (Some(root), None) = (roots.next().cloned(), roots.next()) else {
            return Err(RegionTreeError::NotOneRoot);
        };
        let regions: BTreeMap<_, _> = list.into_iter().map(|region| (region.code.clone(), region)).collect();
        for region in regions.values() {
            let Some(parent) = &region.parent else {
                continue;
            };
            if regions.get(parent).is_none_or(|parent| parent.level >= region.level) {
                return Err(RegionTreeError::Parent(region.code.clone()));
            }
        }
        Ok(Self { root, regions })
    }

    /// The region that everything lies in.
    pub fn root(&self) -> &Region {
        &self.root
    }

    /// The region with this code.
    pub fn get(&self, code: &RegionCode) -> Option<&Region> {
        self.regions.get(code)
    }

    /// Every region, by code.
    pub fn iter(&self) -> impl Iterator<Item = &Region> {
        self.regions.values()
    }

    /// The regions directly below, by code.
    pub fn children(&self, code: &RegionCode) -> impl Iterator<Item = &Region> {
        self.regions.values().filter(move |region| region.parent.as_ref() == Some(code))
    }

    /// The region itself and everything that it lies in, from low to high.
    pub fn chain(&self, code: &RegionCode) -> impl Iterator<Item = &Region> {
        std::iter::successors(self.get(code), |region| self.get(region.parent.as_ref()?))
    }

    /// Whether `code` is `ancestor` or lies in it.
    pub fn is_within(&self, code: &RegionCode, ancestor: &RegionCode) -> bool {
        self.chain(code).any(|region| region.code == *ancestor)
    }

    /// The township that the region is or lies in.
    pub fn township_of(&self, code: &RegionCode) -> Option<&Region> {
        self.chain(code).find(|region| region.level == RegionLevel::Township)
    }
}

impl TryFrom<Vec<Region>> for RegionTree {
    type Error = RegionTreeError;

    fn try_from(list: Vec<Region>) -> Result<Self, Self::Error> {
        Self::try_new(list)
    }
}

impl From<RegionTree> for Vec<Region> {
    fn from(tree: RegionTree) -> Self {
        tree.regions.into_values().collect()
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for RegionTree {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "RegionTree".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        Vec::<Region>::json_schema(generator)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Names, region::demo_regions};

    fn region(code: &str, level: RegionLevel, parent: Option<&str>) -> Region {
        Region {
            code: RegionCode::try_new(code).unwrap(),
            name: Names { zh: "某地".into(), en: "Somewhere".into() },
            level,
            parent: parent.map(|code| RegionCode::try_new(code).unwrap()),
            jurisdiction: "demo".into(),
            area: None,
        }
    }

    #[test]
    fn a_list_that_is_no_tree_is_refused() {
        use RegionLevel::{County, Township};
        let county = region("990101", County, None);
        assert_eq!(RegionTree::try_new(vec![]), Err(RegionTreeError::NotOneRoot));
        assert_eq!(
            RegionTree::try_new(vec![county.clone(), region("990102", County, None)]),
            Err(RegionTreeError::NotOneRoot)
        );
        assert_eq!(
            RegionTree::try_new(vec![county.clone(), county.clone()]),
            Err(RegionTreeError::Twice(county.code.clone()))
        );
        let lost = region("990101001", Township, Some("990199"));
        assert_eq!(RegionTree::try_new(vec![county.clone(), lost.clone()]), Err(RegionTreeError::Parent(lost.code)));
        let beside = region("990102", County, Some("990101"));
        assert_eq!(RegionTree::try_new(vec![county, beside.clone()]), Err(RegionTreeError::Parent(beside.code)));
    }

    #[test]
    fn a_chain_ends_at_the_root_and_json_comes_back() {
        let tree = demo_regions().unwrap();
        for region in tree.iter() {
            assert_eq!(tree.chain(&region.code).last(), Some(tree.root()));
        }
        let json = serde_json::to_string(&tree).unwrap();
        assert_eq!(serde_json::from_str::<RegionTree>(&json).unwrap(), tree);
    }

    #[test]
    fn the_township_of_a_village_is_found() {
        let tree = demo_regions().unwrap();
        let village = tree.iter().find(|region| region.level == RegionLevel::Village).unwrap();
        assert_eq!(tree.township_of(&village.code).map(|t| t.level), Some(RegionLevel::Township));
        assert_eq!(tree.township_of(&tree.root().code), None);
    }
}
