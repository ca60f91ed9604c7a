//! Of the household as a whole.

use crate::preview::{Kind, Question, question::Choices};

const REGIONS: Choices = &[("urban", |t| t.options.urban), ("rural", |t| t.options.rural)];

/// The questions about the household.
pub const HOUSEHOLD: &[Question] = &[
    Question::new("region", Kind::Choice(REGIONS), |t| t.questions.region).hint(|t| t.questions.region_hint),
    Question::new("hukou_local", Kind::YesNo, |t| t.questions.hukou_local),
];
