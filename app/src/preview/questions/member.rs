//! Of a member.

use domain::{
    Date,
    date::{FULL_AGE, has_reached},
};

use crate::preview::{
    Entity, Kind, Question, Size, parse,
    question::{Choices, Words},
};

const RELATIONS: Choices = &[
    ("spouse", |t| t.options.spouse),
    ("child", |t| t.options.child),
    ("parent", |t| t.options.parent),
    ("spouse_parent", |t| t.options.spouse_parent),
    ("grandparent", |t| t.options.grandparent),
    ("grandchild", |t| t.options.grandchild),
    ("sibling", |t| t.options.sibling),
    ("child_spouse", |t| t.options.child_spouse),
    ("other_kin", |t| t.options.other_kin),
    ("non_kin", |t| t.options.non_kin),
];

/// The words for a relation.
pub fn relation_words(key: &str) -> Words {
    RELATIONS.iter().find(|(known, _)| *known == key).map_or(|t| t.options.applicant, |(_, words)| *words)
}

/// The questions about a member.
pub const MEMBER: &[Question] = &[
    Question::new("relation", Kind::Select(RELATIONS), |t| t.questions.relation).when(is_not_applicant),
    Question::new("birth_date", Kind::Date, |t| t.questions.birth_date).hint(|t| t.questions.birth_date_hint),
    Question::new(
        "coresidence_months",
        Kind::Count(Size { is_people: false, least: 0, most: domain::facts::limits::MONTHS }),
        |t| t.questions.coresidence_months,
    )
    .hint(|t| t.questions.coresidence_hint)
    .when(has_to_live_here_long),
    Question::new("independent", Kind::YesNo, |t| t.questions.independent)
        .hint(|t| t.questions.independent_hint)
        .when(is_grown_child)
        .or_blank(""),
    Question::new("care_mode", Kind::Choice(CARE_MODES), |t| t.questions.care_mode).if_needed(),
    Question::new("child_choice", Kind::Choice(CHILD_CHOICES), |t| t.questions.child_choice)
        .hint(|t| t.questions.child_choice_hint)
        .if_needed(),
];

const CARE_MODES: Choices = &[("scattered", |t| t.options.scattered), ("centralised", |t| t.options.centralised)];
const CHILD_CHOICES: Choices = &[("child", |t| t.options.child_support), ("tekun", |t| t.options.tekun)];

fn is_not_applicant(entity: &Entity<'_>, _: Date) -> bool {
    !entity.is_one_of("relation", &["applicant"])
}

/// Husband or wife and minor children count without having lived here long.
fn has_to_live_here_long(entity: &Entity<'_>, today: Date) -> bool {
    if entity.is_one_of("relation", &["child"]) {
        return entity.answer("birth_date").unsure || is_grown_child(entity, today);
    }
    !entity.is_one_of("relation", &["", "applicant", "spouse", "non_kin"])
}

fn is_grown_child(entity: &Entity<'_>, today: Date) -> bool {
    let is_grown = |birth| has_reached(birth, FULL_AGE, today);
    entity.is_one_of("relation", &["child"]) && parse::date(&entity.answer("birth_date"), today).is_ok_and(is_grown)
}
