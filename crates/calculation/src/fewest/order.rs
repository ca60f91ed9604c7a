//! The order in which a person is asked.

use crate::fact_ref::{FactRef, MemberField};

/// Where the preview asks for an answer: the page's place, then the thing's. Members are asked one by
/// one who they are, and together what is true of them.
pub fn place(fact: FactRef) -> (u8, usize) {
    match fact {
        FactRef::Region | FactRef::HukouLocal => (0, 0),
        FactRef::Members | FactRef::SingleParent => (1, 0),
        FactRef::Member(index, field) => (circumstance(field), index),
        FactRef::Incomes => (9, 0),
        FactRef::Income(index, _) => (9, index),
        FactRef::Expenses => (10, 0),
        FactRef::Expense(index, _) => (10, index),
        FactRef::Assets => (11, 0),
        FactRef::Asset(index, _) => (11, index),
        FactRef::Supporters => (12, 0),
        FactRef::Supporter(index, _) => (12, index),
        FactRef::Event | FactRef::EventField(_) => (13, 0),
        FactRef::PastGrants => (14, 0),
        FactRef::Grant(index, _) => (14, index),
        FactRef::CurrentDibaoField(_) => (15, 0),
        FactRef::PriceField(_) => (16, 0),
    }
}

const fn circumstance(field: MemberField) -> u8 {
    use MemberField as F;
    match field {
        F::Relation
        | F::BirthDate
        | F::CoresidenceMonths
        | F::Spouse
        | F::Parents
        | F::CareMode
        | F::BenefitGrade
        | F::ChildChoice => 1,
        F::Disability | F::NeedsLongCare => 2,
        F::SeriousIllness => 3,
        F::SelfCare => 4,
        F::Student | F::FullTime => 5,
        F::Employed => 6,
        F::Holds => 7,
        F::OtherParentCustody
        | F::Custody
        | F::ClergySince
        | F::Soldier
        | F::NoCivilCapacity
        | F::InInstitution
        | F::Father
        | F::FatherStatus
        | F::FatherMonths
        | F::Mother
        | F::MotherStatus
        | F::MotherMonths => 8,
    }
}
