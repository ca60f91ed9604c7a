//! What has to come out of each programme, as fields.

use std::{collections::BTreeSet, sync::Arc};

use calculation::request::{assess_request, read_as};
use domain::{
    Programme,
    api::AssessmentRequest,
    assessment::{Outcome, ReasonCode},
    facts::HouseholdFacts,
    policy::PolicyBook,
};
use leptos::prelude::*;
use wording::Named;

use super::form::Typing;
use crate::{
    answer::Answer,
    components::{Button, ButtonKind, Checkboxes, Choice, Field, MoneyField, Select},
    staff::{
        ask::read_day,
        tables::{AMOUNT_KINDS, OUTCOMES, field, programmes, reason_name},
        words::{choices, code, word},
    },
    text::{fill, language, text},
};

/// A group of fields for each programme that is compared, and a choice of more.
#[component]
pub fn Expected(typing: Typing, place: String, book: Arc<PolicyBook>) -> AnyView {
    let t = &text().tables;
    let compared = Memo::new(move |_| typing.typed.with(programmes));
    let found = StoredValue::new((place, book));
    let chosen = RwSignal::new(Answer::default());
    view! {
        <h3>{t.expectations}</h3>
        <For
            each=move || compared.get()
            key=|programme| *programme
            children=move |programme| group(typing, programme, found)
        />
        <More typing compared chosen />
    }
    .into_any()
}

type Place = StoredValue<(String, Arc<PolicyBook>)>;

fn group(typing: Typing, programme: Programme, place: Place) -> AnyView {
    let t = &text().tables;
    let name = programme.name(language());
    let bind = |part: &str| typing.bind(field(programme, part));
    let outcome = Field::new(field(programme, "outcome"), t.outcome, bind("outcome"));
    let outcomes = OUTCOMES.iter().filter_map(|key| Some(Choice::new(*key, word::<Outcome>(key)?.name(language()))));
    let kind = Field::new(field(programme, "kind"), t.amount_kind, bind("kind"));
    let kinds = [t.kind_none, t.kind_monthly, t.kind_one_off, t.kind_up_to];
    let kinds = AMOUNT_KINDS.iter().zip(kinds).map(|(key, label)| Choice::new(*key, label)).collect();
    let has_sum = move || {
        let kind = typing.typed.with(|typed| typed.get(&field(programme, "kind")).cloned().unwrap_or_default());
        !matches!(kind.text(), "" | "none")
    };
    let sum = move || {
        has_sum().then(|| {
            let field_ = Field::new(field(programme, "amount"), t.amount, typing.bind(field(programme, "amount")));
            view! { <MoneyField field=field_ /> }
        })
    };
    let drop_it = Callback::new(move |()| {
        let rest: Vec<String> =
            typing.typed.with_untracked(programmes).iter().filter(|other| **other != programme).map(code).collect();
        typing.set("programmes", Answer::of(rest.join(",")));
    });
    view! {
        <fieldset class="person">
            <legend><strong>{name}</strong></legend>
            <Select field=outcome choices=outcomes.collect() />
            <Select field=kind choices=kinds blank=t.kind_any />
            {sum}
            {reasons(typing, programme, place)}
            <Button kind=ButtonKind::Link label=fill(t.drop_programme, &[("programme", name)]) on_press=drop_it />
        </fieldset>
    }
    .into_any()
}

/// The reasons that are expected, and those that the rules now give for the household as it is typed.
fn reasons(typing: Typing, programme: Programme, place: Place) -> AnyView {
    let t = &text().tables;
    let key = field(programme, "reasons");
    // What the rules give follows the facts, and not each tick.
    let given = {
        let facts = Memo::new(move |_| {
            typing.typed.with(|typed| ["facts", "on"].map(|key| typed.get(key).cloned().unwrap_or_default()))
        });
        Memo::new(move |_| facts.with(|[facts, on]| given(facts, on, programme, place)))
    };
    let first: Vec<String> = typing.typed.with_untracked(|typed| {
        typed.get(&key).map(|answer| answer.keys().map(str::to_owned).collect()).unwrap_or_default()
    });
    let bind = typing.bind(key.clone());
    let boxes = move || {
        let all: BTreeSet<ReasonCode> = first.iter().filter_map(|key| word(key)).chain(given.get()).collect();
        if all.is_empty() {
            return view! { <p class="small soft">{t.reasons_none}</p> }.into_any();
        }
        let choices = all.into_iter().map(|reason| Choice::new(code(&reason), reason_name(reason))).collect();
        let field_ = Field::new(key.clone(), t.reasons, bind).hint(t.reasons_hint);
        view! { <Checkboxes field=field_ choices /> }.into_any()
    };
    boxes.into_any()
}

/// What the rules say of the household as it is typed; nothing while it cannot be read.
fn given(facts: &Answer, on: &Answer, programme: Programme, place: Place) -> Vec<ReasonCode> {
    let (Ok(facts), Some(on)) = (read_as::<HouseholdFacts>(facts.text()), read_day(on)) else { return Vec::new() };
    place.with_value(|(place, book)| {
        let request = AssessmentRequest {
            jurisdiction: place.clone(),
            on: Some(on),
            set: std::collections::BTreeMap::new(),
            facts,
            derivation: false,
            bundle: false,
            turning_points: false,
        };
        let Ok(got) = assess_request(book, &request, on) else { return Vec::new() };
        let finding = got.programme(programme);
        finding.map(|finding| finding.reasons.iter().map(|reason| reason.code).collect()).unwrap_or_default()
    })
}

/// A choice of the programmes that are not compared yet.
#[component]
fn More(typing: Typing, compared: Memo<Vec<Programme>>, chosen: RwSignal<Answer>) -> AnyView {
    let t = &text().tables;
    let add = Callback::new(move |()| {
        let Some(programme) = word::<Programme>(chosen.get_untracked().text()) else { return };
        let mut all = typing.typed.with_untracked(programmes);
        if !all.contains(&programme) {
            all.push(programme);
        }
        typing.set("programmes", Answer::of(all.iter().map(code).collect::<Vec<_>>().join(",")));
        chosen.set(Answer::default());
    });
    view! {
        <div class="inline-form" hidden=move || compared.with(Vec::len) == Programme::ALL.len()>
            <Select field=Field::new("add-programme", t.add_programme, chosen) choices=choices(&Programme::ALL) />
            <Button kind=ButtonKind::Secondary label=t.add_programme_button on_press=add />
        </div>
    }
    .into_any()
}
