//! Kinds of procedures and the places they happen in.

use domain::case::CaseKind;
use domain::region::{Area, RegionLevel};

use crate::say::Named;

impl Named for CaseKind {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::Standard => ("普通程序", "Standard procedure"),
            Self::TemporaryExpenditure => ("支出型临时救助程序", "Temporary aid for large expenses"),
            Self::Emergency => ("先行救助程序", "Aid first, papers later"),
        }
    }
}

impl Named for RegionLevel {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::Province => ("省", "Province"),
            Self::Prefecture => ("设区的市", "Prefecture"),
            Self::County => ("县（市、区）", "County"),
            Self::Township => ("乡镇（街道）", "Township"),
            Self::Village => ("村（社区）", "Village"),
        }
    }
}

impl Named for Area {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::Urban => ("城镇", "Town"),
            Self::Rural => ("农村", "Countryside"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names::check_names;

    #[test]
    fn kinds_and_places_have_names() {
        check_names(&CaseKind::ALL);
        check_names(&[Area::Urban, Area::Rural]);
        check_names(&[
            RegionLevel::Province,
            RegionLevel::Prefecture,
            RegionLevel::County,
            RegionLevel::Township,
            RegionLevel::Village,
        ]);
    }
}
