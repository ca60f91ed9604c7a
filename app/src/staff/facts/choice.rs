//! The closed lists of the facts.

use domain::facts::{
    AssetKind, CareMode, ChildChoice, Custody, DisabilityKind, EventKind, ExpenseKind, Holding, IncomeKind,
    ParentStatus, Per, Region, Relation, SelfCareItem, Student, SupporterRelation, TransferItem, Vehicle,
};

use crate::{
    components::Choice,
    staff::{action::CAUSES, words::choices},
    text::text,
};

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
        (_, "father/status" | "mother/status") => parents(),
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
        (_, "self_care_failed") => self_care(),
        (_, "care_mode") => choices(&[CareMode::Scattered, CareMode::Centralised]),
        (_, "child_choice") => choices(&[ChildChoice::Child, ChildChoice::Tekun]),
        (_, "cause") => causes(),
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

fn parents() -> Vec<Choice> {
    use ParentStatus::{
        Able, Custody, Dead, DeclaredMissing, DrugIsolation, Mental34, Missing, NotFound, OtherRestriction,
        SeriousIllness, SevereDisability,
    };
    choices(&[
        Able,
        Dead,
        DeclaredMissing,
        NotFound,
        SevereDisability,
        Mental34,
        SeriousIllness,
        Custody,
        Missing,
        DrugIsolation,
        OtherRestriction,
    ])
}

fn holdings() -> Vec<Choice> {
    use Holding::{DeFactoFull, Dibao, DisabilityLiving, Orphan, Tekun, Unemployment, Veteran, WorkInjuryCare};
    choices(&[Tekun, Dibao, Orphan, DeFactoFull, WorkInjuryCare, Unemployment, Veteran, DisabilityLiving])
}

fn disabilities() -> Vec<Choice> {
    use DisabilityKind::{Hearing, Intellectual, Limb, Mental, Multiple, Speech, Visual};
    choices(&[Limb, Visual, Hearing, Speech, Mental, Intellectual, Multiple])
}

/// The causes of the preview, then those of emergency aid.
fn causes() -> Vec<Choice> {
    let options = &text().options;
    let asked = [
        ("illness", options.cause_illness),
        ("accident", options.cause_accident),
        ("fire", options.cause_fire),
        ("disaster", options.cause_disaster),
        ("job_loss", options.cause_job),
        ("education", options.cause_education),
        ("death", options.cause_death),
    ];
    let mut all: Vec<Choice> = asked.map(|(code, label)| Choice::new(code, label)).to_vec();
    let urgent = choices(&CAUSES).into_iter().filter(|cause| asked.iter().all(|(code, _)| cause.key != *code));
    all.extend(urgent);
    all
}

fn self_care() -> Vec<Choice> {
    use SelfCareItem::{Bathing, Bed, Dressing, Eating, Toilet, Walking};
    choices(&[Eating, Dressing, Bed, Toilet, Walking, Bathing])
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
