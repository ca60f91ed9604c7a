//! Of an income.

use domain::Date;

use super::{PERIODS, is_kind};
use crate::preview::{Entity, Kind, List, Question, prefix, question::Choices};

const KINDS: Choices = &[
    ("wage", |t| t.options.wage),
    ("business", |t| t.options.business),
    ("property", |t| t.options.property),
    ("transfer_in", |t| t.options.transfer_in),
    ("transfer_out", |t| t.options.transfer_out),
    ("other", |t| t.options.other),
];
const COMING_IN: Choices = &[
    ("pension", |t| t.options.pension),
    ("basic_pension_central", |t| t.options.basic_pension_central),
    ("gift", |t| t.options.gift),
    ("unemployment", |t| t.options.unemployment),
    ("survivor", |t| t.options.survivor),
    ("compensation", |t| t.options.compensation),
    ("veteran_preferential", |t| t.options.veteran_preferential),
    ("family_planning", |t| t.options.family_planning),
    ("scholarship", |t| t.options.scholarship),
    ("bravery", |t| t.options.bravery),
    ("assistance", |t| t.options.assistance),
    ("disability_subsidy", |t| t.options.disability_subsidy),
    ("child_subsidy", |t| t.options.child_subsidy),
    ("old_age_allowance", |t| t.options.old_age_allowance),
    ("social_insurance", |t| t.options.social_insurance),
    ("locally_excluded", |t| t.options.locally_excluded),
];
const GOING_OUT: Choices = &[
    ("tax", |t| t.options.tax),
    ("social_contribution", |t| t.options.social_contribution),
    ("support_paid", |t| t.options.support_paid),
];

/// The questions about an income.
pub const INCOME: &[Question] = &[
    Question::new("member", Kind::Member, |t| t.questions.income_member),
    Question::new("kind", Kind::Choice(KINDS), |t| t.questions.income_kind),
    Question::new("item", Kind::Select(COMING_IN), |t| t.questions.income_item)
        .hint(|t| t.questions.income_item_hint)
        .when(|entity, _| is_kind(entity, &["transfer_in"]))
        .or_blank(""),
    Question::new("item", Kind::Select(GOING_OUT), |t| t.questions.income_item)
        .when(|entity, _| is_kind(entity, &["transfer_out"]))
        .or_blank(""),
    Question::new("per", Kind::Choice(PERIODS), |t| t.questions.income_per),
    Question::new("gross", Kind::Money, |t| t.questions.income_gross).hint(|t| t.questions.income_gross_hint),
    Question::new("cost", Kind::Money, |t| t.questions.income_cost)
        .hint(|t| t.questions.income_cost_hint)
        .when(has_cost)
        .or_blank(""),
    Question::new("depreciation", Kind::Money, |t| t.questions.income_depreciation)
        .hint(|t| t.questions.blank_means_none)
        .when(|entity, _| is_kind(entity, &["business"]))
        .or_blank(""),
    Question::new("tax", Kind::Money, |t| t.questions.income_tax)
        .hint(|t| t.questions.blank_means_none)
        .when(|entity, _| is_kind(entity, &["business"]))
        .or_blank(""),
    Question::new("date", Kind::Date, |t| t.questions.income_date).when(|entity, _| entity.is_one_of("per", &["once"])),
    Question::new("ended", Kind::Date, |t| t.questions.income_ended)
        .hint(|t| t.questions.income_ended_hint)
        .when(|entity, _| entity.is_one_of("per", &["month"]))
        .or_blank(""),
    Question::new("job_taken_on_aid", Kind::Date, |t| t.questions.income_job_taken)
        .hint(|t| t.questions.income_job_taken_hint)
        .when(is_pay_of_one_on_dibao)
        .or_blank(""),
];

fn has_cost(entity: &Entity<'_>, _: Date) -> bool {
    is_kind(entity, &["wage", "business", "property"])
}

/// A place may leave out for a time what one earns by a job that was found while on dibao.
fn is_pay_of_one_on_dibao(entity: &Entity<'_>, _: Date) -> bool {
    let earner = prefix(List::Members, entity.answer("member").text());
    is_kind(entity, &["wage"]) && entity.draft.answer(&(earner + "holds")).keys().any(|held| held == "dibao")
}
