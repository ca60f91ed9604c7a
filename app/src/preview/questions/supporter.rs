//! Of a relative outside the household who owes support.

use domain::Date;

use super::circumstances::{CUSTODY, LEVELS};
use crate::preview::{Entity, Kind, Question, Size, question::Choices};

const RELATIONS: Choices = &[
    ("child", |t| t.options.child),
    ("parent", |t| t.options.parent),
    ("spouse", |t| t.options.spouse),
    ("sibling", |t| t.options.sibling),
];
const DISABILITIES: Choices = &[
    ("none", |t| t.options.no_certificate),
    ("limb", |t| t.options.limb),
    ("visual", |t| t.options.visual),
    ("hearing", |t| t.options.hearing),
    ("speech", |t| t.options.speech),
    ("mental", |t| t.options.mental),
    ("intellectual", |t| t.options.intellectual),
    ("multiple", |t| t.options.multiple),
];
const HOLDINGS: Choices = &[("tekun", |t| t.options.tekun), ("dibao", |t| t.options.dibao)];
const MOST: u32 = 20;

/// The questions about a supporter.
pub const SUPPORTER: &[Question] = &[
    Question::new("relation", Kind::Choice(RELATIONS), |t| t.questions.supporter_relation),
    Question::new("supports", Kind::Members, |t| t.questions.supporter_supports),
    Question::new("household_per_capita", Kind::Money, |t| t.questions.supporter_per_capita).when(is_child),
    Question::new("children", Kind::Count(Size { is_people: true, least: 0, most: MOST }), |t| {
        t.questions.supporter_children
    })
    .when(is_child),
    Question::new("supported", Kind::Count(Size { is_people: true, least: 1, most: MOST }), |t| {
        t.questions.supporter_supported
    })
    .when(is_child),
    Question::new("actual_payment", Kind::Money, |t| t.questions.supporter_actual)
        .hint(|t| t.questions.blank_means_none)
        .or_blank("0"),
    Question::new("birth_date", Kind::Date, |t| t.questions.supporter_birth),
    Question::new("ordinary", Kind::YesNo, |t| t.questions.supporter_ordinary),
    Question::new("disability/kind", Kind::Select(DISABILITIES), |t| t.questions.disability_kind)
        .when(is_out_of_the_ordinary)
        .if_needed(),
    Question::new("disability/level", Kind::Choice(LEVELS), |t| t.questions.disability_level)
        .hint(|t| t.questions.disability_level_hint)
        .when(has_a_certificate),
    Question::new("custody", Kind::Choice(CUSTODY), |t| t.questions.custody).when(is_out_of_the_ordinary).if_needed(),
    Question::new("no_civil_capacity", Kind::YesNo, |t| t.questions.no_civil_capacity)
        .hint(|t| t.questions.no_civil_capacity_hint)
        .when(is_out_of_the_ordinary)
        .if_needed(),
    Question::new("holds", Kind::Ticks(HOLDINGS), |t| t.questions.holds).when(is_out_of_the_ordinary).if_needed(),
    Question::new("low_property", Kind::YesNo, |t| t.questions.supporter_low_property)
        .hint(|t| t.questions.supporter_low_property_hint)
        .if_needed(),
    Question::new("own_income_year", Kind::Money, |t| t.questions.supporter_own_income).if_needed(),
];

fn is_child(entity: &Entity<'_>, _: Date) -> bool {
    entity.is_one_of("relation", &["child"])
}

fn is_out_of_the_ordinary(entity: &Entity<'_>, _: Date) -> bool {
    entity.is_one_of("ordinary", &["no"])
}

fn has_a_certificate(entity: &Entity<'_>, today: Date) -> bool {
    is_out_of_the_ordinary(entity, today) && !entity.is_one_of("disability/kind", &["", "none"])
}
