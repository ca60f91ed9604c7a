//! Of an expense.

use domain::Date;

use super::{PERIODS, is_kind};
use crate::preview::{
    Entity, Kind, Question,
    question::{Choices, Words},
};

const KINDS: Choices = &[
    ("medical", |t| t.options.medical),
    ("education", |t| t.options.education),
    ("rehab", |t| t.options.rehab),
    ("disability_care", |t| t.options.disability_care),
    ("rent", |t| t.options.rent),
    ("living", |t| t.options.living),
    ("other", |t| t.options.other),
];

/// The questions about an expense.
pub const EXPENSE: &[Question] = &[
    Question::new("member", Kind::Member, |t| t.questions.expense_member),
    Question::new("kind", Kind::Choice(KINDS), |t| t.questions.expense_kind),
    Question::new("per", Kind::Choice(PERIODS), |t| t.questions.expense_per),
    Question::new("bill", Kind::Money, |t| t.questions.expense_bill).when(is_medical),
    cover("basic", |t| t.questions.expense_basic),
    cover("critical", |t| t.questions.expense_critical),
    cover("medical_aid", |t| t.questions.expense_medical_aid),
    cover("other_insurance", |t| t.questions.expense_other_insurance),
    cover("commercial", |t| t.questions.expense_commercial),
    Question::new("amount", Kind::Money, |t| t.questions.expense_amount).when(is_other),
    Question::new("subsidy", Kind::Money, |t| t.questions.expense_subsidy)
        .hint(|t| t.questions.blank_means_none)
        .when(is_other)
        .or_blank(""),
    Question::new("public_fee", Kind::Money, |t| t.questions.expense_public_fee)
        .hint(|t| t.questions.expense_public_fee_hint)
        .when(|entity, _| is_kind(entity, &["education"]))
        .or_blank(""),
];

/// What an insurance or an aid paid of a medical bill.
const fn cover(key: &'static str, label: Words) -> Question {
    Question::new(key, Kind::Money, label).hint(|t| t.questions.blank_means_none).when(is_medical).or_blank("0")
}

fn is_medical(entity: &Entity<'_>, _: Date) -> bool {
    is_kind(entity, &["medical"])
}

fn is_other(entity: &Entity<'_>, _: Date) -> bool {
    !is_kind(entity, &["", "medical"])
}
