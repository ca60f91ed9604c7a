//! Of a relative outside the household who owes support.

use domain::Date;

use crate::preview::{Entity, Kind, Question, Size, question::Choices};

const RELATIONS: Choices = &[
    ("child", |t| t.options.child),
    ("parent", |t| t.options.parent),
    ("spouse", |t| t.options.spouse),
    ("sibling", |t| t.options.sibling),
];
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
];

fn is_child(entity: &Entity<'_>, _: Date) -> bool {
    entity.is_one_of("relation", &["child"])
}
