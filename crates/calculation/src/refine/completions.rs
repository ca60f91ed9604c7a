//! The completions of one missing answer: one for each class of answers that the rules can tell apart.

mod lists;
mod persons;

pub use lists::amounts_of;

use domain::Date;
use domain::date::{FULL_AGE, subtract_months};
use domain::facts::{
    Amount, AssetKind, Custody, Disability, DisabilityKind, EventKind, ExpenseKind, Holding, HouseholdFacts,
    IncomeKind, Per, Region, Relation, Stated, Student, SupporterRelation, TransferItem, Vehicle, limits,
};
use domain::policy::Key;
use rust_decimal::Decimal;

use crate::context::Context;
use crate::fact_ref::{
    AssetField, CurrentDibaoField, EventField, ExpenseField, FactRef, GrantField, IncomeField, MemberField, PriceField,
    SupporterField,
};

/// Whether the answer is an amount, which is searched by halving.
pub fn is_amount(fact: FactRef) -> bool {
    use {AssetField as A, ExpenseField as E, IncomeField as I, SupporterField as S};
    match fact {
        FactRef::Income(_, field) => matches!(field, I::Gross | I::Cost | I::Depreciation | I::Tax),
        FactRef::Expense(_, field) => !matches!(field, E::Kind | E::Per | E::PublicFee),
        FactRef::Asset(_, field) => matches!(field, A::Value | A::Area),
        FactRef::Supporter(_, field) => {
            matches!(field, S::PerCapita | S::ActualPayment | S::OwnIncome | S::AssetsPerPerson)
        }
        FactRef::Grant(_, field) => field == GrantField::Amount,
        FactRef::CurrentDibaoField(field) => field == CurrentDibaoField::Amount,
        _ => false,
    }
}

/// The facts with each class of answers in the place of the missing one; nothing where the answers
/// have too many classes to try. `subject` is the person for whom one searches.
pub fn completions(
    ctx: &Context,
    facts: &HouseholdFacts,
    fact: FactRef,
    subject: Option<usize>,
) -> Option<Vec<HouseholdFacts>> {
    match fact {
        FactRef::Region => {
            Some(each(facts, [Region::Urban, Region::Rural], |facts, region| facts.region = Some(region)))
        }
        FactRef::HukouLocal => Some(each(facts, [true, false], |facts, local| facts.hukou_local = Some(local))),
        FactRef::Member(index, field) => member(ctx, facts, index, field),
        FactRef::Income(index, field) => income(ctx, facts, index, field),
        FactRef::Expense(index, field) => expense(facts, index, field),
        FactRef::Asset(index, field) => asset(facts, index, field),
        FactRef::Supporter(index, field) => supporter(ctx, facts, index, field),
        FactRef::EventField(field) => event(facts, field),
        FactRef::Grant(index, field) => grant(ctx, facts, index, field),
        FactRef::Incomes => lists::incomes(facts, subject),
        FactRef::Expenses => lists::expenses(facts, subject),
        FactRef::Assets => lists::assets(facts, subject),
        FactRef::Supporters => lists::supporters(ctx, facts, subject),
        FactRef::PastGrants => lists::past_grants(ctx, facts),
        FactRef::SingleParent => Some(each(facts, [true, false], |facts, single| facts.single_parent = Some(single))),
        FactRef::CurrentDibaoField(CurrentDibaoField::JobTaken) => Some(each(facts, [true, false], |facts, taken| {
            if let Stated::Known(now) = &mut facts.current_dibao {
                now.job_taken = Some(taken);
            }
        })),
        FactRef::CurrentDibaoField(CurrentDibaoField::Hardship) => Some(each(facts, [true, false], |facts, hard| {
            if let Stated::Known(now) = &mut facts.current_dibao {
                now.hardship = Some(hard);
            }
        })),
        FactRef::PriceField(field) => prices(ctx, facts, field),
        FactRef::Members | FactRef::Event | FactRef::CurrentDibaoField(CurrentDibaoField::Amount) => None,
    }
}

fn each<T>(
    facts: &HouseholdFacts,
    answers: impl IntoIterator<Item = T>,
    set: impl Fn(&mut HouseholdFacts, T),
) -> Vec<HouseholdFacts> {
    let complete = |answer| {
        let mut completed = facts.clone();
        set(&mut completed, answer);
        completed
    };
    answers.into_iter().map(complete).collect()
}

/// Tries each answer for the entry of a list.
macro_rules! each_in {
    ($facts:expr, $list:ident, $index:expr, $answers:expr, $field:ident = |$answer:ident| $value:expr) => {
        Some(each($facts, $answers, |facts, $answer| {
            if let Some(entry) = facts.$list.as_mut().and_then(|list| list.get_mut($index)) {
                entry.$field = $value;
            }
        }))
    };
}

use each_in;

/// No certificate, and every one that there is.
fn disabilities() -> Vec<Stated<Disability>> {
    let kinds = [
        DisabilityKind::Limb,
        DisabilityKind::Visual,
        DisabilityKind::Hearing,
        DisabilityKind::Speech,
        DisabilityKind::Mental,
        DisabilityKind::Intellectual,
        DisabilityKind::Multiple,
    ];
    let all = kinds.into_iter().flat_map(|kind| (1..=4).map(move |level| Stated::Known(Disability { kind, level })));
    std::iter::once(Stated::Absent).chain(all).collect()
}

const CUSTODIES: [Custody; 5] =
    [Custody::None, Custody::Prison, Custody::DrugIsolation, Custody::DeclaredMissing, Custody::Detention];

/// Nothing, each thing that may be held, and dibao with the living subsidy, of which each counts where the other lets
/// a rule pass.
const HOLDINGS: [&[Holding]; 10] = [
    &[],
    &[Holding::Tekun],
    &[Holding::Dibao],
    &[Holding::Orphan],
    &[Holding::DeFactoFull],
    &[Holding::WorkInjuryCare],
    &[Holding::Unemployment],
    &[Holding::Veteran],
    &[Holding::DisabilityLiving],
    &[Holding::Dibao, Holding::DisabilityLiving],
];

/// Full age (Civil Code Art 17), and the keys of the other ages that rules ask for.
const AGES: [Key; 7] = [
    Key::SupporterDibaoAge,
    Key::SupporterElderAge,
    Key::TekunElderAge,
    Key::TekunMinorAge,
    Key::TopUpElderAge,
    Key::SingleWaiveAge,
    Key::SingleWaiveAssetsAge,
];

/// A birth date in each class of age that a rule asks for: a newborn, and whoever reached an age today or the day before.
fn births(ctx: &Context) -> Vec<Date> {
    let ages = AGES.into_iter().filter_map(|key| ctx.pack.get(key).and_then(|held| held.value.count()));
    let ages = ages.chain([0, FULL_AGE]);
    let reached = ages.filter_map(|years| subtract_months(ctx.on, years.saturating_mul(12)));
    let mut births: Vec<Date> = reached.flat_map(|day| [Some(day), day.pred_opt()]).flatten().collect();
    births.sort_unstable();
    births.dedup();
    births
}

/// A rise that is below the trigger, and one that reaches it.
fn prices(ctx: &Context, facts: &HouseholdFacts, field: PriceField) -> Option<Vec<HouseholdFacts>> {
    let trigger = match field {
        PriceField::Cpi => ctx.number(Key::PriceCpi)?,
        PriceField::Food => ctx.number(Key::PriceFood)?,
        PriceField::Scpi => return None,
    };
    Some(each(facts, [Decimal::ZERO, trigger], |facts, rise| {
        if let Stated::Known(price) = &mut facts.price {
            match field {
                PriceField::Cpi => price.cpi = Some(rise),
                PriceField::Food => price.food = Some(rise),
                PriceField::Scpi => {}
            }
        }
    }))
}

fn member(ctx: &Context, facts: &HouseholdFacts, index: usize, field: MemberField) -> Option<Vec<HouseholdFacts>> {
    use MemberField as F;
    match field {
        F::Relation => {
            let relations = [
                Relation::Applicant,
                Relation::Spouse,
                Relation::Child,
                Relation::Parent,
                Relation::SpouseParent,
                Relation::Grandparent,
                Relation::Grandchild,
                Relation::Sibling,
                Relation::ChildSpouse,
                Relation::OtherKin,
                Relation::NonKin,
            ];
            // There is one applicant, and one husband or wife.
            let answered = each_in!(facts, members, index, relations, relation = |answer| Some(answer));
            answered.map(|all| all.into_iter().filter(|facts| facts.check(ctx.on).is_empty()).collect())
        }
        F::BirthDate => each_in!(facts, members, index, births(ctx), birth_date = |answer| Some(answer)),
        F::CoresidenceMonths => {
            each_in!(facts, members, index, [0, limits::MONTHS], coresidence_months = |answer| Some(answer))
        }
        F::Student => {
            let studies = [Student::None, Student::Compulsory, Student::Undergraduate, Student::Master];
            each_in!(facts, members, index, studies, student = |answer| Some(answer))
        }
        F::FullTime => each_in!(facts, members, index, [true, false], full_time = |answer| Some(answer)),
        F::OtherParentCustody => {
            each_in!(facts, members, index, [true, false], other_parent_custody = |answer| Some(answer))
        }
        F::Disability => each_in!(facts, members, index, disabilities(), disability = |answer| answer),
        F::SeriousIllness => each_in!(facts, members, index, [true, false], serious_illness = |answer| Some(answer)),
        F::Custody => {
            each_in!(facts, members, index, CUSTODIES, custody = |answer| Some(answer))
        }
        F::ClergySince => {
            let since = [Stated::Absent, Stated::Known(ctx.on), Stated::Known(subtract_months(ctx.on, 600)?)];
            each_in!(facts, members, index, since, clergy_since = |answer| answer)
        }
        F::Soldier => each_in!(facts, members, index, [true, false], soldier_unmarried = |answer| Some(answer)),
        F::Holds => {
            each_in!(facts, members, index, HOLDINGS, holds = |answer| Some(answer.to_vec()))
        }
        F::Spouse => {
            let ids = facts.members.iter().flatten().map(|member| Stated::Known(member.id.clone()));
            let ids: Vec<_> = ids.chain([Stated::Absent]).collect();
            each_in!(facts, members, index, ids, spouse = |answer| answer)
        }
        F::Parents => {
            let ids = facts.members.iter().flatten().map(|member| vec![member.id.clone()]);
            let ids: Vec<_> = ids.chain([Vec::new()]).collect();
            each_in!(facts, members, index, ids, parents = |answer| Some(answer))
        }
        _ => persons::alone(ctx, facts, index, field),
    }
}

fn income(ctx: &Context, facts: &HouseholdFacts, index: usize, field: IncomeField) -> Option<Vec<HouseholdFacts>> {
    use IncomeField as F;
    match field {
        F::Kind => {
            let kinds = [
                IncomeKind::Wage,
                IncomeKind::Business,
                IncomeKind::Property,
                IncomeKind::TransferIn,
                IncomeKind::TransferOut,
                IncomeKind::Other,
            ];
            each_in!(facts, incomes, index, kinds, kind = |answer| Some(answer))
        }
        F::Item => {
            let items = [
                Stated::Absent,
                Stated::Known(TransferItem::Scholarship),
                Stated::Known(TransferItem::BasicPensionCentral),
            ];
            each_in!(facts, incomes, index, items, item = |answer| answer)
        }
        F::Per => each_in!(facts, incomes, index, [Per::Month, Per::Year, Per::Once], per = |answer| Some(answer)),
        F::Date => {
            let window = ctx.count(Key::IncomeWindowMonths)?;
            let inside = ctx.applied.pred_opt()?;
            let before = subtract_months(ctx.applied, window)?.pred_opt()?;
            each_in!(facts, incomes, index, [inside, before], date = |answer| Stated::Known(answer))
        }
        F::Ended => {
            each_in!(facts, incomes, index, [Stated::Absent, Stated::Known(ctx.on)], ended = |answer| answer)
        }
        F::JobTaken => {
            let days = [Stated::Absent, Stated::Known(ctx.on)];
            each_in!(facts, incomes, index, days, job_taken_on_aid = |answer| answer)
        }
        F::Gross | F::Cost | F::Depreciation | F::Tax => None,
    }
}

fn expense(facts: &HouseholdFacts, index: usize, field: ExpenseField) -> Option<Vec<HouseholdFacts>> {
    match field {
        ExpenseField::Kind => {
            let kinds = [
                ExpenseKind::Medical,
                ExpenseKind::Education,
                ExpenseKind::Rehab,
                ExpenseKind::DisabilityCare,
                ExpenseKind::Living,
                ExpenseKind::Rent,
                ExpenseKind::Other,
            ];
            each_in!(facts, expenses, index, kinds, kind = |answer| Some(answer))
        }
        ExpenseField::Per => each_in!(facts, expenses, index, [Per::Month, Per::Year], per = |answer| Some(answer)),
        ExpenseField::PublicFee => {
            let fees = [Stated::Absent, Stated::Known(Amount::ZERO)];
            each_in!(facts, expenses, index, fees, public_fee = |answer| answer)
        }
        _ => None,
    }
}

fn asset(facts: &HouseholdFacts, index: usize, field: AssetField) -> Option<Vec<HouseholdFacts>> {
    match field {
        AssetField::Kind => {
            let kinds = [
                AssetKind::Money,
                AssetKind::Vehicle,
                AssetKind::Home,
                AssetKind::NonResidential,
                AssetKind::RegisteredCapital,
            ];
            each_in!(facts, assets, index, kinds, kind = |answer| Some(answer))
        }
        AssetField::Vehicle => {
            let vehicles = [Vehicle::Car, Vehicle::Motorcycle, Vehicle::DisabledScooter];
            each_in!(facts, assets, index, vehicles, vehicle = |answer| Some(answer))
        }
        AssetField::Production => {
            each_in!(facts, assets, index, [true, false], needed_for_production = |answer| Some(answer))
        }
        AssetField::SoleDwelling => {
            each_in!(facts, assets, index, [true, false], sole_dwelling = |answer| Some(answer))
        }
        AssetField::Value | AssetField::Area => None,
    }
}

fn supporter(
    ctx: &Context,
    facts: &HouseholdFacts,
    index: usize,
    field: SupporterField,
) -> Option<Vec<HouseholdFacts>> {
    use SupporterField as F;
    let most = u32::try_from(limits::SUPPORTERS).ok()?;
    match field {
        F::Relation => {
            let relations = [
                SupporterRelation::Child,
                SupporterRelation::Parent,
                SupporterRelation::Spouse,
                SupporterRelation::Sibling,
            ];
            each_in!(facts, supporters, index, relations, relation = |answer| Some(answer))
        }
        F::BirthDate => each_in!(facts, supporters, index, births(ctx), birth_date = |answer| Some(answer)),
        F::Children => {
            let many = ctx.count(Key::SupporterManyFrom)?;
            each_in!(facts, supporters, index, [1.min(many), many], children = |answer| Some(answer))
        }
        F::Supported => each_in!(facts, supporters, index, 1..=most, supported = |answer| Some(answer)),
        F::LowProperty => each_in!(facts, supporters, index, [true, false], low_property = |answer| Some(answer)),
        F::Disability => each_in!(facts, supporters, index, disabilities(), disability = |answer| answer),
        F::Custody => {
            each_in!(facts, supporters, index, CUSTODIES, custody = |answer| Some(answer))
        }
        F::NoCivilCapacity => {
            each_in!(facts, supporters, index, [true, false], no_civil_capacity = |answer| Some(answer))
        }
        F::Holds => {
            each_in!(facts, supporters, index, HOLDINGS, holds = |answer| Some(answer.to_vec()))
        }
        F::Supports | F::PerCapita | F::ActualPayment | F::OwnIncome | F::AssetsPerPerson => None,
    }
}

fn event(facts: &HouseholdFacts, field: EventField) -> Option<Vec<HouseholdFacts>> {
    let Stated::Known(stated) = &facts.event else { return None };
    let with = |change: &dyn Fn(&mut domain::facts::Event)| {
        let mut event = stated.clone();
        change(&mut event);
        HouseholdFacts { event: Stated::Known(event), ..facts.clone() }
    };
    match field {
        EventField::Kind => {
            let kinds = [EventKind::SmallFast, EventKind::Emergency, EventKind::Expenditure];
            Some(kinds.into_iter().map(|kind| with(&|event| event.kind = Some(kind))).collect())
        }
        EventField::Person => {
            let ids = facts.members.iter().flatten().map(|member| Stated::Known(member.id.clone()));
            Some(ids.chain([Stated::Absent]).map(|person| with(&|event| event.person = person.clone())).collect())
        }
        EventField::Cause => {
            let mut causes: Vec<_> =
                facts.past_grants.iter().flatten().filter_map(|grant| grant.cause.clone()).collect();
            causes.push(String::new());
            causes.sort();
            causes.dedup();
            Some(causes.into_iter().map(|cause| with(&|event| event.cause = Some(cause.clone()))).collect())
        }
        EventField::Special => {
            Some([true, false].into_iter().map(|special| with(&|event| event.special = Some(special))).collect())
        }
        EventField::Persons | EventField::Months | EventField::Request => None,
    }
}

fn grant(ctx: &Context, facts: &HouseholdFacts, index: usize, field: GrantField) -> Option<Vec<HouseholdFacts>> {
    let event = facts.event.known();
    match field {
        GrantField::Date => {
            // This calendar year, last year but within twelve months, and long ago.
            let recent = subtract_months(ctx.applied, 11)?;
            let long_ago = subtract_months(ctx.applied, 120)?;
            let days = [ctx.applied, recent, long_ago];
            each_in!(facts, past_grants, index, days, date = |answer| Some(answer))
        }
        GrantField::Person => {
            let same = event.map(|event| event.person.clone()).unwrap_or_default();
            let ids = facts.members.iter().flatten().map(|member| Stated::Known(member.id.clone()));
            let people: Vec<_> = ids.chain([Stated::Absent, same]).filter(|person| !person.is_unknown()).collect();
            each_in!(facts, past_grants, index, people, person = |answer| answer)
        }
        GrantField::Cause => {
            let same = event.and_then(|event| event.cause.clone());
            let causes: Vec<_> = same.into_iter().chain([String::new()]).collect();
            each_in!(facts, past_grants, index, causes, cause = |answer| Some(answer))
        }
        GrantField::Amount => None,
    }
}
