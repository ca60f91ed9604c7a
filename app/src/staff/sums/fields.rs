//! What each sum asks.

use domain::facts::Region;
use domain::sums::{HouseholdClass, InstitutionClass, SampleFrame, Stage, SumKind};
use serde::Serialize;
use wording::Named;

use crate::{
    components::Choice,
    text::{SumsText, language, text},
};

/// One question of a sum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SumField {
    /// Where the answer stands in the input, as `year/received`.
    pub path: &'static str,
    /// The question.
    pub label: &'static str,
    /// What helps to answer it.
    pub hint: Option<&'static str>,
    /// What kind of answer it takes.
    pub kind: SumFieldKind,
    /// Whether it may stay empty.
    pub optional: bool,
}

/// What kind of answer a question takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SumFieldKind {
    /// An amount or another decimal, with its unit.
    Decimal(&'static str),
    /// A whole number, with its unit.
    Count(&'static str),
    /// A day.
    Day,
    /// One of a few.
    Choice(Vec<Choice>),
    /// Yes or no.
    YesNo,
    /// A line of text.
    Line,
    /// Texts, one on each line.
    Lines,
    /// Jobs that were offered: any number of days with what became of them.
    Offers,
}

use SumFieldKind as Kind;

impl SumField {
    const fn new(path: &'static str, label: &'static str, kind: Kind) -> Self {
        Self { path, label, hint: None, kind, optional: false }
    }

    const fn hint(mut self, hint: &'static str) -> Self {
        self.hint = Some(hint);
        self
    }

    const fn optional(mut self) -> Self {
        self.optional = true;
        self
    }

    /// The id of its field.
    pub fn id(&self) -> String {
        field_id(self.path)
    }
}

/// The id of the field of an answer.
pub fn field_id(path: &str) -> String {
    path.replace(['/', '.'], "-")
}

fn yuan(path: &'static str, label: &'static str) -> SumField {
    SumField::new(path, label, Kind::Decimal(text().common.yuan))
}

const fn day(path: &'static str, label: &'static str) -> SumField {
    SumField::new(path, label, Kind::Day)
}

fn chosen_months(t: &'static SumsText) -> SumField {
    let kind = Kind::Count(text().common.months);
    SumField::new("months", t.chosen_months, kind).hint(t.chosen_months_hint).optional()
}

fn choices<T: Named + Serialize>(all: &[T]) -> Kind {
    let choice = |one: &T| {
        let key = serde_json::to_value(one).ok().and_then(|word| word.as_str().map(str::to_owned)).unwrap_or_default();
        Choice::new(key, one.name(language()))
    };
    Kind::Choice(all.iter().map(choice).collect())
}

/// The questions of a sum, in their order.
pub fn fields(kind: SumKind) -> Vec<SumField> {
    let t: &'static SumsText = &text().sums;
    match kind {
        SumKind::GradualExit => {
            vec![day("decided_on", t.decided_on), chosen_months(t), yuan("monthly", t.old_monthly).optional()]
        }
        SumKind::VoluntaryExit => vec![yuan("monthly", t.old_monthly), chosen_months(t)],
        SumKind::JobRefusals => vec![
            yuan("monthly", t.household_monthly),
            SumField::new("heads", t.heads, Kind::Count(text().common.people)),
            SumField::new("offers", t.offers, Kind::Offers),
        ],
        SumKind::Fraud => vec![
            yuan("wrongly_paid", t.wrongly_paid),
            day("acted_on", t.acted_on),
            SumField::new("defied", t.defied, Kind::YesNo).optional(),
        ],
        SumKind::ApplicationBar => vec![day("found_on", t.found_on)],
        SumKind::Recheck => recheck(t),
        SumKind::Sample => sample(t),
        SumKind::ReserveOpening => vec![SumField::new("villages", t.villages, Kind::Count(""))],
        SumKind::ReserveRefill => vec![yuan("paid_out", t.paid_out), yuan("balance", t.balance)],
        SumKind::ReserveAlarm => vec![yuan("balance", t.balance)],
        SumKind::ReserveSettlement => vec![yuan("paid", t.paid), yuan("donations", t.donations).optional()],
        SumKind::InstitutionQuota => institution(t),
        SumKind::StandardByWage => vec![minimum_wage(t)],
        SumKind::StandardCheck => standard(t),
        other => of_town(other, t),
    }
}

fn recheck(t: &'static SumsText) -> Vec<SumField> {
    let classes = [HouseholdClass::A, HouseholdClass::B, HouseholdClass::C];
    vec![
        day("looked_on", t.looked_on),
        SumField::new("region", t.region, choices(&[Region::Urban, Region::Rural])),
        SumField::new("class", t.household_class, choices(&classes)).hint(t.household_class_hint).optional(),
        SumField::new("able_to_work", t.able_to_work, Kind::YesNo).optional(),
        SumField::new("unstable_income", t.unstable_income, Kind::YesNo).optional(),
        SumField::new("no_support", t.no_support, Kind::YesNo).optional(),
    ]
}

fn sample(t: &'static SumsText) -> Vec<SumField> {
    let frames =
        [SampleFrame::Dibao, SampleFrame::Tekun, SampleFrame::Temporary, SampleFrame::Panel, SampleFrame::Flagged];
    vec![
        SumField::new("frame", t.frame, choices(&frames)),
        SumField::new("size", t.size, Kind::Count("")).hint(t.size_hint).optional(),
        SumField::new("ids", t.ids, Kind::Lines).hint(t.ids_hint).optional(),
        SumField::new("seed", t.seed, Kind::Line).hint(t.seed_hint).optional(),
    ]
}

fn institution(t: &'static SumsText) -> Vec<SumField> {
    let classes = [InstitutionClass::One, InstitutionClass::Two, InstitutionClass::Three, InstitutionClass::Unrated];
    let residents = Kind::Decimal(text().common.people);
    vec![
        SumField::new("class", t.class, choices(&classes)),
        SumField::new("residents", t.residents, residents).hint(t.residents_hint).optional(),
        SumField::new("resident_days", t.resident_days, Kind::Count(t.days)).optional(),
    ]
}

fn minimum_wage(t: &'static SumsText) -> SumField {
    yuan("minimum_wage", t.minimum_wage).hint(t.minimum_wage_hint).optional()
}

fn standard(t: &'static SumsText) -> Vec<SumField> {
    vec![
        yuan("urban", t.urban).optional(),
        yuan("rural", t.rural).optional(),
        SumField::new("by_wage", t.by_wage, Kind::YesNo).optional(),
        minimum_wage(t),
        yuan("consumption", t.consumption).hint(t.minimum_wage_hint).optional(),
        day("starts_on", t.starts_on).optional(),
    ]
}

/// The fixed amounts of town plans.
fn of_town(kind: SumKind, t: &'static SumsText) -> Vec<SumField> {
    let stages = [Stage::Preschool, Stage::Compulsory, Stage::Senior, Stage::Higher];
    let mut own = match kind {
        SumKind::DrugAid | SumKind::ChronicAid => vec![yuan("self_paid", t.self_paid)],
        SumKind::ExtraMedical => vec![yuan("self_paid", t.left_over)],
        SumKind::InpatientAid => {
            let months = SumField::new("months", t.hospital_months, Kind::Count(text().common.months));
            vec![months, yuan("self_paid", t.self_paid)]
        }
        SumKind::EmploymentReward => vec![
            day("employed_from", t.employed_from),
            day("employed_until", t.employed_until).hint(t.employed_until_hint).optional(),
            SumField::new("contract", t.contract, Kind::YesNo),
            SumField::new("rewarded_before", t.rewarded_before, Kind::YesNo).optional(),
        ],
        SumKind::DoctorPackage => vec![yuan("own_part", t.own_part)],
        SumKind::EducationAid => vec![SumField::new("stage", t.stage, choices(&stages))],
        SumKind::PublicPost => return vec![yuan("pay", t.pay)],
        SumKind::SocialInsurance => return vec![yuan("paid", t.contributions)],
        SumKind::SpecialLine => return vec![yuan("income", t.income)],
        SumKind::FundPool => return vec![yuan("spent", t.spent), yuan("donations", t.donations).optional()],
        _ => return Vec::new(),
    };
    own.push(SumField::new("year/received", t.received, Kind::Count("")).optional());
    own.push(SumField::new("year/exception", t.exception, Kind::YesNo).optional());
    own
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sum_asks_something_and_nothing_twice() {
        for kind in SumKind::ALL {
            let ids: std::collections::BTreeSet<_> = fields(*kind).iter().map(SumField::id).collect();
            assert!(!ids.is_empty(), "{kind:?}");
            assert_eq!(ids.len(), fields(*kind).len(), "{kind:?}");
        }
    }
}
