//! The words that one chooses from.

use domain::sums::{HouseholdClass, InstitutionClass, JobOfferOutcome, SampleFrame, Stage};

use crate::say::Named;

impl Named for JobOfferOutcome {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::Refused => ("无正当理由拒绝", "refused without a good reason"),
            Self::RefusedWithReason => ("有正当理由拒绝", "refused with a good reason"),
            Self::Accepted => ("接受", "taken"),
        }
    }
}

impl Named for SampleFrame {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::Dibao => ("低保和低保边缘家庭", "dibao and edge"),
            Self::Tekun => ("特困人员", "tekun"),
            Self::Temporary => ("临时救助", "temporary aid"),
            Self::Panel => ("一事一议", "cases that a panel decided"),
            Self::Flagged => ("备案近亲属和被投诉举报的", "registered relatives and complaints"),
        }
    }
}

impl Named for HouseholdClass {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::A => ("A 类", "class A"),
            Self::B => ("B 类", "class B"),
            Self::C => ("C 类", "class C"),
        }
    }
}

impl Named for InstitutionClass {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::One => ("一类（一星）", "class 1 (one star)"),
            Self::Two => ("二类（二星）", "class 2 (two stars)"),
            Self::Three => ("三类（三星）", "class 3 (three stars)"),
            Self::Unrated => ("未达到等级", "without stars"),
        }
    }
}

impl Named for Stage {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::Preschool => ("学前教育", "before school"),
            Self::Compulsory => ("小学、初中", "primary and junior secondary school"),
            Self::Senior => ("高中、中职", "senior secondary school"),
            Self::Higher => ("大学、高职", "college or university"),
        }
    }
}
