//! The fields of a sum.

use domain::{policy::Key, sums::JobOfferOutcome};
use leptos::prelude::*;
use wording::{
    Named,
    names::{parameter_label, parameter_unit},
};

use super::form::Typing;
use crate::{
    answer::Answer,
    components::{
        Button, ButtonKind, Choice, DateField, Field, MoneyField, NumberField, Radios, TextArea, TextField, TextShape,
    },
    pages::staff::sheet::Sheet,
    staff::sums::{self, SumField, SumFieldKind, offer_ids, tried_id},
    text::{fill, language, text},
};

/// Shows a question as its kind asks for.
pub fn field(sheet: Sheet, asked: SumField) -> AnyView {
    let id = asked.id();
    let optional = if asked.optional { text().common.optional } else { "" };
    let mut field = Field::new(id.clone(), [asked.label, optional].concat(), sheet.bind(id));
    if let Some(hint) = asked.hint {
        field = field.hint(hint);
    }
    match asked.kind {
        SumFieldKind::Decimal(unit) => view! { <MoneyField field unit /> }.into_any(),
        SumFieldKind::Count("") => {
            view! { <TextField field shape=TextShape { width: "short", mode: "numeric", ..TextShape::default() } /> }
                .into_any()
        }
        SumFieldKind::Count(unit) => view! { <NumberField field unit /> }.into_any(),
        SumFieldKind::Day => view! { <DateField field /> }.into_any(),
        SumFieldKind::Choice(choices) => view! { <Radios field choices=or_not(choices, asked.optional) /> }.into_any(),
        SumFieldKind::YesNo => {
            view! { <Radios field choices=or_not(yes_no(), asked.optional) inline=true /> }.into_any()
        }
        SumFieldKind::Line => {
            view! { <TextField field shape=TextShape { width: "medium", ..TextShape::default() } /> }.into_any()
        }
        SumFieldKind::Lines => view! { <TextArea field /> }.into_any(),
        SumFieldKind::Offers => offers(sheet, asked.label),
    }
}

fn yes_no() -> Vec<Choice> {
    vec![Choice::new("yes", text().common.yes), Choice::new("no", text().common.no)]
}

/// What may stay open can be left open again after something was chosen.
fn or_not(mut choices: Vec<Choice>, optional: bool) -> Vec<Choice> {
    if optional {
        choices.push(Choice::new("", text().sums.not_stated));
    }
    choices
}

/// The rows of jobs that were offered.
fn offers(sheet: Sheet, label: &'static str) -> AnyView {
    let count = Memo::new(move |_| sheet.typed.with(sums::offers));
    let more = Callback::new(move |()| {
        let next = count.get_untracked().saturating_add(1);
        sheet.set("offers", Answer::of(next.to_string()));
    });
    let rows = move || {
        view! { <For each=move || 0..count.get() key=|row| *row children=move |row| offer(sheet, row) /> }
    };
    view! {
        <h2>{label}</h2>
        {rows()}
        <p><Button kind=ButtonKind::Secondary label=text().sums.add_offer on_press=more /></p>
    }
    .into_any()
}

fn offer(sheet: Sheet, row: usize) -> AnyView {
    let t = &text().sums;
    let (on, outcome) = offer_ids(row);
    let n = row.saturating_add(1).to_string();
    let label = |template| fill(template, &[("n", &n)]);
    let all = [JobOfferOutcome::Refused, JobOfferOutcome::RefusedWithReason, JobOfferOutcome::Accepted];
    let choice = |one: JobOfferOutcome| {
        let key = serde_json::to_value(one).ok().and_then(|word| word.as_str().map(str::to_owned)).unwrap_or_default();
        Choice::new(key, one.name(language()))
    };
    let choices = all.map(choice).to_vec();
    let day = Field::new(on.clone(), label(t.offer_on), sheet.bind(on));
    let what = Field::new(outcome.clone(), label(t.offer_outcome), sheet.bind(outcome));
    view! { <div><h3>{label(t.offer)}</h3><DateField field=day /><Radios field=what choices /></div> }.into_any()
}

/// The parameters that were missing, to be tried.
pub fn figures_to_try(typing: Typing) -> Option<AnyView> {
    let keys = typing.tried.get();
    if keys.is_empty() {
        return None;
    }
    let t = &text().sums;
    let rows: Vec<AnyView> = keys.into_iter().map(|key| figure(typing, key)).collect();
    Some(view! { <h2>{t.try_figures}</h2><p>{t.try_figures_hint}</p>{rows} }.into_any())
}

fn figure(typing: Typing, key: Key) -> AnyView {
    let id = tried_id(key);
    let field = Field::new(id.clone(), parameter_label(language(), key), typing.sheet().bind(id));
    let unit = Some(parameter_unit(language(), key).to_owned()).filter(|unit| !unit.is_empty());
    let shape = TextShape { width: "medium", unit, ..TextShape::default() };
    view! { <TextField field shape /> }.into_any()
}
