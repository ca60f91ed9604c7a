//! Of a need for temporary aid, and of aid that was granted before.

use domain::{Date, facts::limits};

use super::is_kind;
use crate::preview::{Entity, Kind, Question, Size, question::Choices};

const KINDS: Choices = &[
    ("none", |t| t.options.event_none),
    ("emergency", |t| t.options.event_emergency),
    ("small_fast", |t| t.options.event_small_fast),
    ("expenditure", |t| t.options.event_expenditure),
];
const CAUSES: Choices = &[
    ("illness", |t| t.options.cause_illness),
    ("accident", |t| t.options.cause_accident),
    ("fire", |t| t.options.cause_fire),
    ("disaster", |t| t.options.cause_disaster),
    ("job_loss", |t| t.options.cause_job),
    ("education", |t| t.options.cause_education),
    ("death", |t| t.options.cause_death),
    ("other", |t| t.options.other),
];

/// The questions about a need.
pub const EVENT: &[Question] = &[
    Question::new("kind", Kind::Choice(KINDS), |t| t.questions.event_kind),
    Question::new("person", Kind::Member, |t| t.questions.event_person).when(there_is_one),
    Question::new("cause", Kind::Select(CAUSES), |t| t.questions.event_cause).when(there_is_one),
    Question::new("persons", Kind::Count(Size { is_people: true, least: 1, most: limits::GRANT }), |t| {
        t.questions.event_persons
    })
    .when(there_is_one),
    Question::new("months", Kind::Count(Size { is_people: false, least: 1, most: limits::GRANT }), |t| {
        t.questions.event_months
    })
    .when(|entity, _| is_kind(entity, &["expenditure"])),
    Question::new("request", Kind::Money, |t| t.questions.event_request)
        .hint(|t| t.questions.event_request_hint)
        .when(there_is_one)
        .or_blank("none"),
    Question::new("special", Kind::YesNo, |t| t.questions.event_special).when(there_is_one).or_blank("false"),
];

/// The questions about aid that was granted before.
pub const PAST_GRANT: &[Question] = &[
    Question::new("date", Kind::Date, |t| t.questions.grant_date),
    Question::new("amount", Kind::Money, |t| t.questions.grant_amount),
    Question::new("person", Kind::Member, |t| t.questions.grant_person),
    Question::new("cause", Kind::Select(CAUSES), |t| t.questions.grant_cause),
];

fn there_is_one(entity: &Entity<'_>, _: Date) -> bool {
    !is_kind(entity, &["", "none"])
}
