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
    answers::answers,
    given::{Given, given},
    middle::Middle,
    parts::parts,
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
pub fn Expected(sheet: Sheet, book: Arc<PolicyBook>) -> AnyView {
    let t = &text().tables;
    let compared = Memo::new(move |_| sheet.typed.with(programmes));
    let given = given(sheet, book);
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
    let (name, of) = (programme.name(language()), code(&programme));
    let drop_it = Callback::new(move |()| {
        let rest: Vec<String> =
            sheet.typed.with_untracked(programmes).iter().filter(|other| **other != programme).map(code).collect();
        sheet.set("programmes", Answer::of(rest.join(",")));
    });
    let needs = Needs { sheet, given, none: Some(t.no_needs) };
    view! {
        <fieldset class="person">
            <legend><strong>{name}</strong></legend>
            {amount(sheet, &of, Some(t.kind_any))}
            {parts(sheet, programme, given)}
            {reasons(sheet, &of, given)}
            {needs.shown(&of)}
            {answers(sheet, programme, given)}
            <Button kind=ButtonKind::Link label=fill(t.drop_programme, &[("programme", name)]) on_press=drop_it />
        </fieldset>
    }
    .into_any()
}

/// Outcome, kind of amount and amount. Where it may be left open whether there is an amount, a word
/// says so.
pub fn amount(sheet: Sheet, of: &str, open: Option<&'static str>) -> AnyView {
    let t = &text().tables;
    let bind = |part: &str| sheet.bind(field(of, part));
    let outcome = Field::new(field(of, "outcome"), t.outcome, bind("outcome"));
    let outcomes = OUTCOMES.iter().filter_map(|key| Some(Choice::new(*key, word::<Outcome>(key)?.name(language()))));
    let kind = Field::new(field(of, "kind"), t.amount_kind, bind("kind"));
    let kinds = [t.kind_none, t.kind_monthly, t.kind_one_off, t.kind_up_to];
    let kinds = AMOUNT_KINDS.iter().zip(kinds).map(|(key, label)| Choice::new(*key, label));
    // Where nothing is left open, no amount is what stands there at first.
    let kinds = kinds.filter(|kind| open.is_some() || kind.key != "none").collect();
    let (kind_key, sum_key) = (field(of, "kind"), field(of, "amount"));
    let has_sum = Memo::new(move |_| !matches!(sheet.get(&kind_key).text(), "" | "none"));
    let sum = move || {
        has_sum.get().then(|| {
            let field = Field::new(sum_key.clone(), t.amount, sheet.bind(sum_key.clone()));
            view! { <MoneyField field /> }
        })
    };
    view! {
        <Select field=outcome choices=outcomes.collect() />
        <Select field=kind choices=kinds blank=open.unwrap_or(t.kind_none) />
        {sum}
    }
    .into_any()
}

/// The reasons that are expected, and those that the rules now give for the household as it is typed.
pub fn reasons(sheet: Sheet, of: &str, given: Memo<Given>) -> AnyView {
    let t = &text().tables;
    let (key, of) = (field(of, "reasons"), of.to_owned());
    // What the rules give follows the facts, and not each tick.
    let given = Memo::new(move |_| given.with(|given| given.answer(&of).reasons));
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
#[derive(Clone, Copy)]
pub struct Needs {
    /// Where it is typed.
    pub sheet: Sheet,
    /// What the rules say.
    pub given: Memo<Given>,
    /// How one says that nothing may be missing, where that can be said.
    pub none: Option<&'static str>,
}

impl Needs {
    /// The boxes of a programme or of a member; none where there is nothing to tick.
    pub fn shown(self, of: &str) -> AnyView {
        let Self { sheet, given, none } = self;
        let (key, of) = (field(of, "needs"), of.to_owned());
        let given = Memo::new(move |_| given.with(|given| given.answer(&of).needs));
        let first: Vec<String> = sheet.get_now(&key).keys().filter(|key| *key != "none").map(str::to_owned).collect();
        let bind = sheet.bind(key.clone());
        let boxes = move || {
            let mut all: Vec<Choice> = given.get().into_iter().map(|(key, said)| Choice::new(key, said)).collect();
            for key in &first {
                if all.iter().all(|choice| choice.key != *key) {
                    all.push(Choice::new(key.clone(), key.clone()));
                }
            }
            let field = Field::new(key.clone(), text().tables.needs, bind);
            match none {
                Some(none) => view! { <Checkboxes field choices=all none /> }.into_any(),
                None if all.is_empty() => ().into_any(),
                None => view! { <Checkboxes field choices=all /> }.into_any(),
            }
        };
        boxes.into_any()
    }
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
