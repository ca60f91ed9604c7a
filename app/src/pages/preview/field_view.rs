//! The field of a question.

use leptos::prelude::*;

use super::{Preview, form::field_id};
use crate::{
    components::{Checkboxes, Choice, DateField, Field, MoneyField, NumberField, Radios, Select, TextField, TextShape},
    preview::{Kind, List, Question, called, question::Choices},
    text::{Text, text},
};

/// Shows the field that a question's kind asks for.
pub fn field_view(preview: Preview, question: &'static Question, prefix: &str) -> AnyView {
    let text = text();
    let answer = preview.bind(format!("{prefix}{}", question.key));
    let mut field = Field::new(field_id(question.key), (question.label)(text), answer).or_unsure();
    if let Some(hint) = question.hint {
        field = field.hint(hint(text));
    }
    match question.kind {
        Kind::Money => view! { <MoneyField field /> }.into_any(),
        Kind::Area => {
            let unit = Some(text.common.square_metres.to_owned());
            let shape = TextShape { width: "short", mode: "decimal", unit, ..TextShape::default() };
            view! { <TextField field shape /> }.into_any()
        }
        Kind::Count(size) => {
            let unit = if size.is_people { text.common.people } else { text.common.months };
            view! { <NumberField field unit /> }.into_any()
        }
        Kind::Date => view! { <DateField field /> }.into_any(),
        Kind::YesNo => {
            let choices = vec![Choice::new("yes", text.common.yes), Choice::new("no", text.common.no)];
            view! { <Radios field choices /> }.into_any()
        }
        Kind::Choice(choices) => view! { <Radios field choices=choices_of(choices, text) /> }.into_any(),
        Kind::Select(choices) => view! { <Select field choices=choices_of(choices, text) /> }.into_any(),
        Kind::Ticks(choices) => {
            view! { <Checkboxes field choices=choices_of(choices, text) none=text.options.none_of_these /> }.into_any()
        }
        Kind::Member => view! { <Radios field choices=member_choices(preview) /> }.into_any(),
        Kind::Members => {
            view! { <Checkboxes field choices=member_choices(preview) none=text.options.nobody /> }.into_any()
        }
    }
}

fn choices_of(choices: Choices, text: &'static Text) -> Vec<Choice> {
    choices.iter().map(|(key, words)| Choice::new(*key, words(text))).collect()
}

/// The members as answers.
pub fn member_choices(preview: Preview) -> Vec<Choice> {
    let today = preview.today.get_untracked();
    preview.draft.with_untracked(|draft| {
        draft.ids(List::Members).iter().map(|id| Choice::new(id.clone(), called(draft, id, today, text()))).collect()
    })
}
