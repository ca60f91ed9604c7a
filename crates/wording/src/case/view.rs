//! What was found: checks, visits, objections, deliveries, postings.

use domain::case::{CheckFinding, CheckSource, DeliveryManner, ObjectionFinding, PublicityProfile, VisitMode};

use crate::say::Named;

impl Named for CheckSource {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::HouseholdRegistration => ("户籍管理", "Household registration"),
            Self::Tax => ("税务", "Tax"),
            Self::SocialInsurance => ("社会保险", "Social insurance"),
            Self::RealEstate => ("不动产登记", "Real-estate register"),
            Self::MarketRegistration => ("市场监督管理", "Business register"),
            Self::HousingFund => ("住房公积金", "Housing fund"),
            Self::Vehicles => ("车船管理", "Vehicle register"),
            Self::Bank => ("银行", "Banks"),
            Self::Insurance => ("保险", "Insurance companies"),
            Self::Securities => ("证券", "Securities firms"),
            Self::PaymentInstitution => ("支付机构", "Payment institutions"),
        }
    }
}

impl Named for CheckFinding {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::Consistent => ("与申报一致", "Agrees with what was declared"),
            Self::Differs => ("与申报不一致，已按核对结果更正", "Differs; the facts were put right"),
            Self::NotMet => ("不符合条件，已告知可以举证复核", "Conditions not met; proof to the contrary is welcome"),
        }
    }
}

impl Named for VisitMode {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::Home => ("入户", "At home"),
            Self::Remote => ("电话或视频", "By telephone or video"),
        }
    }
}

impl Named for ObjectionFinding {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::Founded => ("异议成立", "The objection is right"),
            Self::PartlyFounded => ("异议部分成立", "The objection is right in part"),
            Self::Unfounded => ("异议不成立", "The objection is not right"),
        }
    }
}

impl Named for DeliveryManner {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::AtWindow => ("窗口领取", "Handed over at the window"),
            Self::AtHome => ("上门送达", "Brought to the home"),
            Self::Post => ("邮寄", "By post"),
            Self::Online => ("网上送达（本人同意）", "Online, with consent"),
        }
    }
}

impl Named for PublicityProfile {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::PreDecision => ("决定前公示（村公示栏）", "Before the decision, on the village's board"),
            Self::PreDecisionPage => ("决定前公示（网页）", "Before the decision, on the public page"),
            Self::Decision => ("决定公布（村公示栏）", "The decision, on the village's board"),
            Self::DecisionMinimal => ("急难救助公布", "Emergency aid, after it was given"),
            Self::PortalMonthly => ("月度公开名单", "The monthly public list"),
            Self::None => ("不公示", "Nothing is posted"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names::check_names;

    #[test]
    fn findings_have_names() {
        check_names(&CheckSource::ALL);
        check_names(&[CheckFinding::Consistent, CheckFinding::Differs, CheckFinding::NotMet]);
        check_names(&[VisitMode::Home, VisitMode::Remote]);
        check_names(&[ObjectionFinding::Founded, ObjectionFinding::PartlyFounded, ObjectionFinding::Unfounded]);
        check_names(&[DeliveryManner::AtWindow, DeliveryManner::AtHome, DeliveryManner::Post, DeliveryManner::Online]);
    }
}
