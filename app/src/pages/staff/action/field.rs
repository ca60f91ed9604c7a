//! The field of a question.

use leptos::prelude::*;

use super::{FormState, facts_editor::FactsEditor, hits::Hits};
use crate::{
    components::{
        Checkboxes, DateField, Field, FileUpload, MoneyField, NumberField, Radios, Select, Tag, TextArea, TextField,
        TextShape, Tone,
    },
    pages::staff::case::Work,
    staff::{Ask, AskKind},
    text::text,
};

/// Shows a question as its kind asks for.
pub fn field(work: Option<Work>, state: FormState, ask: Ask) -> AnyView {
    let label = if ask.optional && ask.kind != AskKind::Note { with_optional(&ask.label) } else { ask.label.clone() };
    let mut field = Field::new(ask.key.clone(), label.clone(), state.bind(&ask.key));
    if let Some(hint) = ask.hint.clone() {
        field = field.hint(hint);
    }
    match ask.kind {
        AskKind::Note => view! { <p class="note">{ask.label}</p> }.into_any(),
        AskKind::Heading => view! { <h2>{ask.label}</h2> }.into_any(),
        AskKind::Line => {
            view! { <TextField field shape=TextShape { width: "long", ..TextShape::default() } /> }.into_any()
        }
        AskKind::Words => view! { <TextArea field /> }.into_any(),
        AskKind::Money(_) => view! { <MoneyField field /> }.into_any(),
        AskKind::Number(_) => view! { <NumberField field unit=text().common.people /> }.into_any(),
        AskKind::Day(..) => view! { <DateField field /> }.into_any(),
        AskKind::Month => {
            view! { <TextField field shape=TextShape { width: "short", ..TextShape::default() } /> }.into_any()
        }
        AskKind::Radios(choices) => view! { <Radios field choices /> }.into_any(),
        AskKind::Select(choices) if choices.is_empty() => {
            view! { <div class="field" id=ask.key><p class="label">{label}</p><p>{text().case.no_colleague}</p></div> }
                .into_any()
        }
        AskKind::Select(choices) => view! { <Select field choices /> }.into_any(),
        AskKind::Ticks(choices) => view! { <Checkboxes field choices /> }.into_any(),
        AskKind::Files(_) => files(state, ask.key, label),
        AskKind::Facts => work.map(|work| view! { <FactsEditor work state /> }).into_any(),
        AskKind::Hits => work.map(|work| view! { <Hits work state /> }).into_any(),
    }
}

fn with_optional(label: &str) -> String {
    let optional = text().common.optional;
    // The label may say so itself.
    if label.ends_with(['）', ')']) { label.to_owned() } else { [label, optional].concat() }
}

fn files(state: FormState, key: String, label: String) -> AnyView {
    let chosen = state.files(&key);
    let id = key.clone();
    let sent = move || state.sent.with(|sent| sent.get(&key).map_or(0, Vec::len));
    let sent = move || {
        (sent() > 0).then(|| {
            let count = sent().to_string();
            view! { <p><Tag tone=Tone::Good label=text().case.uploaded />" "{count}</p> }
        })
    };
    view! { <FileUpload id label files=chosen />{sent} }.into_any()
}
