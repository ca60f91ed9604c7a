//! What has to come out of each programme, as fields.

use std::{collections::BTreeSet, sync::Arc};

use domain::{
    Programme,
    assessment::{Outcome, ReasonCode},
    policy::PolicyBook,
};
use leptos::prelude::*;
use wording::Named;

use super::{
    given::{Given, given},
    middle::Middle,
};
use crate::{
    answer::Answer,
    components::{Button, ButtonKind, Checkboxes, Choice, Field, MoneyField, Select},
    pages::staff::sheet::Sheet,
    staff::{
        tables::{AMOUNT_KINDS, OUTCOMES, field, programmes, reason_name},
        words::{choices, code, word},
    },
    text::{fill, language, text},
};

/// A group of fields for each programme that is compared, a choice of more, and the figures on the way.
#[component]
pub fn Expected(sheet: Sheet, place: String, book: Arc<PolicyBook>) -> AnyView {
    let t = &text().tables;
    let compared = Memo::new(move |_| sheet.typed.with(programmes));
    let given = given(sheet, place, book);
    let chosen = RwSignal::new(Answer::default());
    view! {
        <h3>{t.expectations}</h3>
        <For
            each=move || compared.get()
            key=|programme| *programme
            children=move |programme| group(sheet, programme, given)
        />
        <More sheet compared chosen />
        <Middle sheet given />
    }
    .into_any()
}

fn group(sheet: Sheet, programme: Programme, given: Memo<Given>) -> AnyView {
    let t = &text().tables;
    let name = programme.name(language());
    let bind = |part: &str| sheet.bind(field(programme, part));
    let outcome = Field::new(field(programme, "outcome"), t.outcome, bind("outcome"));
    let outcomes = OUTCOMES.iter().filter_map(|key| Some(Choice::new(*key, word::<Outcome>(key)?.name(language()))));
    let kind = Field::new(field(programme, "kind"), t.amount_kind, bind("kind"));
    let kinds = [t.kind_none, t.kind_monthly, t.kind_one_off, t.kind_up_to];
    let kinds = AMOUNT_KINDS.iter().zip(kinds).map(|(key, label)| Choice::new(*key, label)).collect();
    let has_sum = move || {
        let kind = sheet.get(&field(programme, "kind"));
        !matches!(kind.text(), "" | "none")
    };
    let sum = move || {
        has_sum().then(|| {
            let field_ = Field::new(field(programme, "amount"), t.amount, sheet.bind(field(programme, "amount")));
            view! { <MoneyField field=field_ /> }
        })
    };
    let drop_it = Callback::new(move |()| {
        let rest: Vec<String> =
            sheet.typed.with_untracked(programmes).iter().filter(|other| **other != programme).map(code).collect();
        sheet.set("programmes", Answer::of(rest.join(",")));
    });
    view! {
        <fieldset class="person">
            <legend><strong>{name}</strong></legend>
            <Select field=outcome choices=outcomes.collect() />
            <Select field=kind choices=kinds blank=t.kind_any />
            {sum}
            {reasons(sheet, programme, given)}
            {needs(sheet, programme, given)}
            <Button kind=ButtonKind::Link label=fill(t.drop_programme, &[("programme", name)]) on_press=drop_it />
        </fieldset>
    }
    .into_any()
}

/// The reasons that are expected, and those that the rules now give for the household as it is typed.
fn reasons(sheet: Sheet, programme: Programme, given: Memo<Given>) -> AnyView {
    let t = &text().tables;
    let key = field(programme, "reasons");
    // What the rules give follows the facts, and not each tick.
    let given = Memo::new(move |_| given.with(|given| given.reasons(programme)));
    let first: Vec<ReasonCode> = sheet.get_now(&key).keys().filter_map(word).collect();
    let bind = sheet.bind(key.clone());
    let boxes = move || {
        let all: BTreeSet<ReasonCode> = first.iter().copied().chain(given.get()).collect();
        if all.is_empty() {
            return view! { <p class="small soft">{t.reasons_none}</p> }.into_any();
        }
        let choices = all.into_iter().map(|reason| Choice::new(code(&reason), reason_name(reason))).collect();
        let field_ = Field::new(key.clone(), t.reasons, bind).hint(t.reasons_hint);
        view! { <Checkboxes field=field_ choices /> }.into_any()
    };
    boxes.into_any()
}

/// What has to be missing: what is expected, and what the rules now ask for.
fn needs(sheet: Sheet, programme: Programme, given: Memo<Given>) -> AnyView {
    let t = &text().tables;
    let key = field(programme, "needs");
    let given = Memo::new(move |_| given.with(|given| given.needs(programme)));
    let first: Vec<String> = sheet.get_now(&key).keys().filter(|key| *key != "none").map(str::to_owned).collect();
    let bind = sheet.bind(key.clone());
    let boxes = move || {
        let mut all: Vec<Choice> = given.get().into_iter().map(|(key, said)| Choice::new(key, said)).collect();
        for key in &first {
            if all.iter().all(|choice| choice.key != *key) {
                all.push(Choice::new(key.clone(), key.clone()));
            }
        }
        let field_ = Field::new(key.clone(), t.needs, bind);
        view! { <Checkboxes field=field_ choices=all none=t.no_needs /> }.into_any()
    };
    boxes.into_any()
}

/// A choice of the programmes that are not compared yet.
#[component]
fn More(sheet: Sheet, compared: Memo<Vec<Programme>>, chosen: RwSignal<Answer>) -> AnyView {
    let t = &text().tables;
    let add = Callback::new(move |()| {
        let Some(programme) = word::<Programme>(chosen.get_untracked().text()) else { return };
        let mut all = sheet.typed.with_untracked(programmes);
        if !all.contains(&programme) {
            all.push(programme);
        }
        sheet.set("programmes", Answer::of(all.iter().map(code).collect::<Vec<_>>().join(",")));
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
