//! Of something owned.

use domain::Date;

use super::is_kind;
use crate::preview::{Entity, Kind, Question, question::Choices};

const KINDS: Choices = &[
    ("money", |t| t.options.money),
    ("vehicle", |t| t.options.vehicle),
    ("home", |t| t.options.home),
    ("non_residential", |t| t.options.non_residential),
    ("registered_capital", |t| t.options.registered_capital),
];
const VEHICLES: Choices = &[
    ("car", |t| t.options.car),
    ("motorcycle", |t| t.options.motorcycle),
    ("disabled_scooter", |t| t.options.disabled_scooter),
];

/// The questions about something owned.
pub const ASSET: &[Question] = &[
    Question::new("owner", Kind::Member, |t| t.questions.asset_owner),
    Question::new("kind", Kind::Choice(KINDS), |t| t.questions.asset_kind),
    Question::new("type", Kind::Choice(VEHICLES), |t| t.questions.asset_vehicle).when(is_vehicle),
    Question::new("value", Kind::Money, |t| t.questions.asset_value)
        .hint(|t| t.questions.asset_value_hint)
        .when(has_value),
    Question::new("needed_for_production", Kind::YesNo, |t| t.questions.asset_needed).when(is_vehicle),
    Question::new("area", Kind::Area, |t| t.questions.asset_area).when(|entity, _| is_kind(entity, &["home"])),
    Question::new("sole_dwelling", Kind::YesNo, |t| t.questions.asset_sole)
        .when(|entity, _| is_kind(entity, &["non_residential"])),
];

fn is_vehicle(entity: &Entity<'_>, _: Date) -> bool {
    is_kind(entity, &["vehicle"])
}

fn has_value(entity: &Entity<'_>, _: Date) -> bool {
    is_kind(entity, &["money", "vehicle", "registered_capital"])
}
