//! Of a member who was named under "who of you".

use domain::{Date, facts::limits};

use crate::preview::{Circumstance, Entity, Kind, Question, Size, question::Choices};

const DISABILITIES: Choices = &[
    ("limb", |t| t.options.limb),
    ("visual", |t| t.options.visual),
    ("hearing", |t| t.options.hearing),
    ("speech", |t| t.options.speech),
    ("mental", |t| t.options.mental),
    ("intellectual", |t| t.options.intellectual),
    ("multiple", |t| t.options.multiple),
];
/// The levels of a disability certificate.
pub const LEVELS: Choices = &[
    ("1", |t| t.options.level_1),
    ("2", |t| t.options.level_2),
    ("3", |t| t.options.level_3),
    ("4", |t| t.options.level_4),
];
const CARE: Choices = &[
    ("eating", |t| t.options.eating),
    ("dressing", |t| t.options.dressing),
    ("bed", |t| t.options.bed),
    ("toilet", |t| t.options.toilet),
    ("walking", |t| t.options.walking),
    ("bathing", |t| t.options.bathing),
];
const SCHOOLS: Choices = &[
    ("preschool", |t| t.options.preschool),
    ("compulsory", |t| t.options.compulsory),
    ("senior", |t| t.options.senior),
    ("junior_college", |t| t.options.junior_college),
    ("undergraduate", |t| t.options.undergraduate),
    ("master", |t| t.options.master),
    ("doctor", |t| t.options.doctor),
];
const HOLDINGS: Choices = &[
    ("tekun", |t| t.options.tekun),
    ("dibao", |t| t.options.dibao),
    ("orphan", |t| t.options.orphan),
    ("de_facto_full", |t| t.options.de_facto_full),
    ("work_injury_care", |t| t.options.work_injury_care),
    ("unemployment", |t| t.options.unemployment),
    ("veteran", |t| t.options.veteran),
    ("disability_living", |t| t.options.disability_living),
];
/// Whether a person is locked up or missing.
pub const CUSTODY: Choices = &[
    ("none", |t| t.options.none_of_these),
    ("prison", |t| t.options.prison),
    ("drug_isolation", |t| t.options.drug_isolation),
    ("declared_missing", |t| t.options.declared_missing),
    ("detention", |t| t.options.detention),
];
const PARENTS: Choices = &[
    ("able", |t| t.options.able),
    ("dead", |t| t.options.dead),
    ("declared_missing", |t| t.options.declared_missing),
    ("not_found", |t| t.options.not_found),
    ("severe_disability", |t| t.options.severe_disability),
    ("mental_3_4", |t| t.options.mental_3_4),
    ("serious_illness", |t| t.options.serious_illness),
    ("custody", |t| t.options.custody),
    ("missing", |t| t.options.missing),
    ("drug_isolation", |t| t.options.drug_isolation),
    ("other_restriction", |t| t.options.other_restriction),
];
const MONTHS: Kind = Kind::Count(Size { is_people: false, least: 0, most: limits::MONTHS });

const DISABILITY: &[Question] = &[
    Question::new("disability/kind", Kind::Choice(DISABILITIES), |t| t.questions.disability_kind),
    Question::new("disability/level", Kind::Choice(LEVELS), |t| t.questions.disability_level)
        .hint(|t| t.questions.disability_level_hint),
    Question::new("needs_long_care", Kind::YesNo, |t| t.questions.needs_long_care),
];
const SELF_CARE: &[Question] =
    &[Question::new("self_care_failed", Kind::Ticks(CARE), |t| t.questions.self_care_failed)];
const SCHOOL: &[Question] = &[
    Question::new("student", Kind::Choice(SCHOOLS), |t| t.questions.student),
    Question::new("full_time", Kind::YesNo, |t| t.questions.full_time).when(may_be_part_time),
];
const HOLDS: &[Question] = &[Question::new("holds", Kind::Ticks(HOLDINGS), |t| t.questions.holds)];
const SPECIAL: &[Question] = &[
    Question::new("custody", Kind::Choice(CUSTODY), |t| t.questions.custody),
    Question::new("in_institution", Kind::YesNo, |t| t.questions.in_institution),
    Question::new("soldier_unmarried", Kind::YesNo, |t| t.questions.soldier_unmarried),
    Question::new("no_civil_capacity", Kind::YesNo, |t| t.questions.no_civil_capacity)
        .hint(|t| t.questions.no_civil_capacity_hint),
    Question::new("other_parent_custody", Kind::YesNo, |t| t.questions.other_parent_custody).or_blank("false"),
    Question::new("clergy_since", Kind::Date, |t| t.questions.clergy_since)
        .hint(|t| t.questions.clergy_hint)
        .or_blank("none"),
];
const CHILD: &[Question] = &[
    Question::new("father/status", Kind::Select(PARENTS), |t| t.questions.father_status),
    Question::new("father/months", MONTHS, |t| t.questions.father_months).when(father_has_a_period),
    Question::new("mother/status", Kind::Select(PARENTS), |t| t.questions.mother_status),
    Question::new("mother/months", MONTHS, |t| t.questions.mother_months).when(mother_has_a_period),
];

/// The questions about a member who was named.
pub const fn details(circumstance: Circumstance) -> &'static [Question] {
    match circumstance {
        Circumstance::Disability => DISABILITY,
        Circumstance::Care => SELF_CARE,
        Circumstance::School => SCHOOL,
        Circumstance::Holds => HOLDS,
        Circumstance::Special => SPECIAL,
        Circumstance::Parents => CHILD,
        Circumstance::Illness | Circumstance::Work => &[],
    }
}

fn may_be_part_time(entity: &Entity<'_>, _: Date) -> bool {
    entity.is_one_of("student", &["senior", "junior_college", "undergraduate", "master", "doctor"])
}

fn father_has_a_period(entity: &Entity<'_>, _: Date) -> bool {
    entity.is_one_of("father/status", &["custody", "missing", "drug_isolation", "other_restriction"])
}

fn mother_has_a_period(entity: &Entity<'_>, _: Date) -> bool {
    entity.is_one_of("mother/status", &["custody", "missing", "drug_isolation", "other_restriction"])
}
