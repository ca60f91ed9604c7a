//! What a question is.

use domain::Date;

use super::Entity;
use crate::text::Text;

/// A text of the tables in whichever language.
pub type Words = fn(&'static Text) -> &'static str;

/// One question about a household, a member or an entry of a list.
pub struct Question {
    /// Where its answer stands in the facts, as a path of keys within the entity.
    pub key: &'static str,
    /// What kind of answer it takes.
    pub kind: Kind,
    /// The question.
    pub label: Words,
    /// What helps to answer.
    pub hint: Option<Words>,
    /// Whether it is asked at all.
    pub when: fn(&Entity<'_>, Date) -> bool,
    /// What a blank means; where nothing stands here, a blank is no answer.
    pub blank: Option<&'static str>,
    /// Whether it is asked only while the outcome waits for it.
    pub only_if_needed: bool,
}

/// One of a closed list of answers: what is kept, and what is shown.
pub type Choices = &'static [(&'static str, Words)];

/// What kind of answer a question takes.
#[derive(Clone, Copy)]
pub enum Kind {
    /// Yuan.
    Money,
    /// Square metres.
    Area,
    /// A whole number.
    Count(Size),
    /// A day that is not to come.
    Date,
    /// Yes or no.
    YesNo,
    /// One of a list, all of them in sight.
    Choice(Choices),
    /// One of a long list.
    Select(Choices),
    /// Any of a list, or none.
    Ticks(Choices),
    /// One of the members.
    Member,
    /// Any of the members.
    Members,
}

/// The unit and the ceiling of a whole number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// Whether the unit is people; months otherwise.
    pub is_people: bool,
    /// The least that makes sense.
    pub least: u32,
    /// The most that makes sense.
    pub most: u32,
}

impl Question {
    /// A question that is always asked and has to be answered, if only by "not sure".
    pub const fn new(key: &'static str, kind: Kind, label: Words) -> Self {
        Self { key, kind, label, hint: None, when: always, blank: None, only_if_needed: false }
    }

    /// With a hint.
    pub const fn hint(mut self, hint: Words) -> Self {
        self.hint = Some(hint);
        self
    }

    /// Asked only of some.
    pub const fn when(mut self, when: fn(&Entity<'_>, Date) -> bool) -> Self {
        self.when = when;
        self
    }

    /// Asked only while the rules say that the outcome waits for it.
    pub const fn if_needed(mut self) -> Self {
        self.only_if_needed = true;
        self
    }

    /// A blank is an answer, too.
    pub const fn or_blank(mut self, meaning: &'static str) -> Self {
        self.blank = Some(meaning);
        self
    }
}

fn always(_: &Entity<'_>, _: Date) -> bool {
    true
}
