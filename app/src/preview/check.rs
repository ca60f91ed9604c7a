//! What is to be corrected before going on.

use domain::Date;

use super::{Entity, Question, WrongKind, parse};

/// An answer that cannot be taken as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// Which question.
    pub key: &'static str,
    /// Why.
    pub why: WrongKind,
}

/// All answers of a page that are wrong or missing; "not sure" is an answer.
pub fn check(questions: impl Iterator<Item = &'static Question>, entity: Entity<'_>, today: Date) -> Vec<Wrong> {
    questions
        .filter_map(|question| {
            let answer = entity.answer(question.key);
            if answer.unsure || (answer.is_blank() && question.blank.is_some()) {
                return None;
            }
            let why = parse::value(question.kind, &answer, today).err()?;
            Some(Wrong { key: question.key, why })
        })
        .collect()
}
