//! What kind of answer stands where in the facts.

use domain::facts::{
    AssetKind, Custody, DisabilityKind, EventKind, ExpenseKind, Holding, IncomeKind, Per, Region, Relation, Student,
    SupporterRelation, TransferItem, Vehicle,
};

use crate::{components::Choice, staff::words::choices};

/// What kind of answer a fact is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FactKind {
    /// Yuan.
    Money,
    /// Square metres.
    Area,
    /// A whole number.
    Count,
    /// A day.
    Day,
    /// Yes or no.
    YesNo,
    /// A word of a closed list.
    Word,
    /// Any words of a closed list.
    Words,
    /// A member.
    Member,
    /// Any members.
    Members,
    /// The kind and the level of a disability.
    Disability,
}

const YES_OR_NO: [&str; 16] = [
    "full_time",
    "independent",
    "other_parent_custody",
    "serious_illness",
    "employed",
    "soldier_unmarried",
    "no_civil_capacity",
    "in_institution",
    "needs_long_care",
    "needed_for_production",
    "sole_dwelling",
    "low_property",
    "special",
    "hukou_local",
    "single_parent",
    "job_taken",
];

const MONEY: [&str; 19] = [
    "gross",
    "amount",
    "cost",
    "depreciation",
    "tax",
    "bill",
    "basic",
    "critical",
    "medical_aid",
    "other_insurance",
    "commercial",
    "subsidy",
    "public_fee",
    "value",
    "household_per_capita",
    "actual_payment",
    "assets_per_person",
    "own_income_year",
    "request",
];

/// The kind of the answer under a key; nothing where it is shown as it stands and not changed here.
pub fn kind_of(list: &str, key: &str) -> Option<FactKind> {
    Some(match (list, key) {
        ("past_grants" | "event", "cause") => return None,
        ("event" | "past_grants", "person") | (_, "member" | "owner") => FactKind::Member,
        (_, "supports") => FactKind::Members,
        (_, "disability") => FactKind::Disability,
        (_, "holds") => FactKind::Words,
        (_, "relation" | "kind" | "item" | "per" | "type" | "student" | "custody" | "region") => FactKind::Word,
        (_, "birth_date" | "clergy_since" | "date" | "ended" | "job_taken_on_aid" | "application_date") => {
            FactKind::Day
        }
        (_, "area") => FactKind::Area,
        (_, "coresidence_months" | "children" | "supported" | "persons" | "months") => FactKind::Count,
        (_, key) if YES_OR_NO.contains(&key) => FactKind::YesNo,
        (_, key) if MONEY.contains(&key) => FactKind::Money,
        _ => return None,
    })
}

/// The keys of an entry that are offered to be put right, the likeliest first.
pub const fn fields_of(list: &str) -> &'static [&'static str] {
    match list.as_bytes() {
        b"members" => &[
            "relation",
            "birth_date",
            "student",
            "full_time",
            "independent",
            "disability",
            "serious_illness",
            "employed",
            "coresidence_months",
            "custody",
            "holds",
            "other_parent_custody",
        ],
        b"incomes" => &["member", "kind", "item", "per", "gross", "cost", "depreciation", "tax", "date", "ended"],
        b"expenses" => &[
            "member",
            "kind",
            "per",
            "amount",
            "bill",
            "basic",
            "critical",
            "medical_aid",
            "other_insurance",
            "commercial",
            "subsidy",
            "public_fee",
        ],
        b"assets" => &["owner", "kind", "value", "type", "needed_for_production", "area", "sole_dwelling"],
        b"supporters" => &[
            "relation",
            "supports",
            "household_per_capita",
            "children",
            "supported",
            "actual_payment",
            "assets_per_person",
            "own_income_year",
            "low_property",
        ],
        b"event" => &["kind", "person", "persons", "months", "request", "special"],
        b"" => &["region", "hukou_local", "single_parent"],
        _ => &[],
    }
}

/// The words of a closed list that may stand under a key.
pub fn choices_for(list: &str, key: &str) -> Vec<Choice> {
    match (list, key) {
        ("members", "relation") => relations(),
        ("supporters", "relation") => choices(&[
            SupporterRelation::Child,
            SupporterRelation::Parent,
            SupporterRelation::Spouse,
            SupporterRelation::Sibling,
        ]),
        ("incomes", "kind") => choices(&[
            IncomeKind::Wage,
            IncomeKind::Business,
            IncomeKind::Property,
            IncomeKind::TransferIn,
            IncomeKind::TransferOut,
            IncomeKind::Other,
        ]),
        ("expenses", "kind") => choices(&[
            ExpenseKind::Medical,
            ExpenseKind::Education,
            ExpenseKind::Rehab,
            ExpenseKind::DisabilityCare,
            ExpenseKind::Living,
            ExpenseKind::Rent,
            ExpenseKind::Other,
        ]),
        ("assets", "kind") => choices(&[
            AssetKind::Money,
            AssetKind::Vehicle,
            AssetKind::Home,
            AssetKind::NonResidential,
            AssetKind::RegisteredCapital,
        ]),
        ("event", "kind") => choices(&[EventKind::SmallFast, EventKind::Emergency, EventKind::Expenditure]),
        (_, "item") => items(),
        (_, "per") => choices(&[Per::Month, Per::Year, Per::Once]),
        (_, "type") => choices(&[Vehicle::Car, Vehicle::Motorcycle, Vehicle::DisabledScooter]),
        (_, "student") => students(),
        (_, "custody") => choices(&[
            Custody::None,
            Custody::Prison,
            Custody::DrugIsolation,
            Custody::DeclaredMissing,
            Custody::Detention,
        ]),
        (_, "holds") => holdings(),
        (_, "region") => choices(&[Region::Urban, Region::Rural]),
        (_, "disability") => disabilities(),
        _ => Vec::new(),
    }
}

fn relations() -> Vec<Choice> {
    use Relation::{
        Applicant, Child, ChildSpouse, Grandchild, Grandparent, NonKin, OtherKin, Parent, Sibling, Spouse, SpouseParent,
    };
    choices(&[
        Applicant,
        Spouse,
        Child,
        Parent,
        SpouseParent,
        Grandparent,
        Grandchild,
        Sibling,
        ChildSpouse,
        OtherKin,
        NonKin,
    ])
}

fn students() -> Vec<Choice> {
    use Student::{Compulsory, Doctor, JuniorCollege, Master, None, Preschool, Senior, Undergraduate};
    choices(&[None, Preschool, Compulsory, Senior, JuniorCollege, Undergraduate, Master, Doctor])
}

fn holdings() -> Vec<Choice> {
    use Holding::{DeFactoFull, Dibao, DisabilityLiving, Orphan, Tekun, Unemployment, Veteran, WorkInjuryCare};
    choices(&[Tekun, Dibao, Orphan, DeFactoFull, WorkInjuryCare, Unemployment, Veteran, DisabilityLiving])
}

fn disabilities() -> Vec<Choice> {
    use DisabilityKind::{Hearing, Intellectual, Limb, Mental, Multiple, Speech, Visual};
    choices(&[Limb, Visual, Hearing, Speech, Mental, Intellectual, Multiple])
}

fn items() -> Vec<Choice> {
    use TransferItem as T;
    choices(&[
        T::Pension,
        T::Gift,
        T::Unemployment,
        T::Survivor,
        T::Compensation,
        T::BasicPensionCentral,
        T::VeteranPreferential,
        T::FamilyPlanning,
        T::Scholarship,
        T::Bravery,
        T::Assistance,
        T::DisabilitySubsidy,
        T::ChildSubsidy,
        T::OldAgeAllowance,
        T::SocialInsurance,
        T::LocallyExcluded,
        T::Tax,
        T::SocialContribution,
        T::SupportPaid,
    ])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::staff::facts::LISTS;

    #[test]
    fn every_field_has_a_kind_and_every_closed_list_its_words() {
        for list in LISTS.iter().copied().chain(["event", ""]) {
            for key in fields_of(list) {
                let kind = kind_of(list, key).unwrap_or_else(|| panic!("{list}/{key} has no kind"));
                let closed = matches!(kind, FactKind::Word | FactKind::Words | FactKind::Disability);
                assert_eq!(closed, !choices_for(list, key).is_empty(), "{list}/{key}");
            }
        }
    }
}
