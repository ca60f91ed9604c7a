//! What a programme for persons has to answer for single members.

use domain::Programme;
use leptos::prelude::*;

use super::{
    expect::{Needs, amount, reasons},
    given::Given,
    middle::members,
};
use crate::{
    answer::Answer,
    components::{Button, ButtonKind, Choice, Field, Select},
    pages::staff::sheet::Sheet,
    staff::{
        tables::{answer_of, answered, field},
        words::code,
    },
    text::{fill, text},
};

/// The answers that are compared, and a choice of more; only programmes for persons have them.
pub fn answers(sheet: Sheet, programme: Programme, given: Memo<Given>) -> AnyView {
    let compared = Memo::new(move |_| sheet.typed.with(|typed| answered(typed, programme)));
    if !programme.is_personal() && compared.with_untracked(Vec::is_empty) {
        return ().into_any();
    }
    let people = members(sheet);
    let one = move |id: String| answer(sheet, programme, &id, people, given);
    view! {
        <For each=move || compared.get() key=String::clone children=one />
        {more(sheet, programme, compared, people)}
    }
    .into_any()
}

fn answer(
    sheet: Sheet,
    programme: Programme,
    id: &str,
    people: Memo<Vec<(String, String)>>,
    given: Memo<Given>,
) -> AnyView {
    let t = &text().tables;
    let of = answer_of(programme, id);
    let gone = id.to_owned();
    let drop_it = Callback::new(move |()| {
        let rest = sheet.typed.with_untracked(|typed| answered(typed, programme));
        let rest: Vec<String> = rest.into_iter().filter(|other| *other != gone).collect();
        set(sheet, programme, &rest);
    });
    let id = id.to_owned();
    // Somebody who is no longer a member is called by the id, so that one sees whose answer is left over.
    let name = Memo::new(move |_| {
        people.with(|people| {
            people.iter().find(|(known, _)| *known == id).map_or_else(|| id.clone(), |(_, name)| name.clone())
        })
    });
    let drop_button = move || {
        let label = fill(t.drop_programme, &[("programme", &name.get())]);
        view! { <Button kind=ButtonKind::Link label on_press=drop_it /> }
    };
    view! {
        <fieldset class="person">
            <legend><strong>{move || fill(t.answer_for, &[("name", &name.get())])}</strong></legend>
            {amount(sheet, &of, None)}
            {reasons(sheet, &of, given)}
            {Needs { sheet, given, none: None }.shown(&of)}
            {drop_button}
        </fieldset>
    }
    .into_any()
}

/// A choice of the members of whom nothing is compared yet.
fn more(
    sheet: Sheet,
    programme: Programme,
    compared: Memo<Vec<String>>,
    people: Memo<Vec<(String, String)>>,
) -> AnyView {
    let t = &text().tables;
    let chosen = RwSignal::new(Answer::default());
    let others = Memo::new(move |_| {
        let compared = compared.get();
        people.with(|people| people.iter().filter(|(id, _)| !compared.contains(id)).cloned().collect::<Vec<_>>())
    });
    let add = Callback::new(move |()| {
        let id = chosen.get_untracked().text().to_owned();
        let mut all = compared.get_untracked();
        if id.is_empty() || all.contains(&id) {
            return;
        }
        all.push(id);
        set(sheet, programme, &all);
        chosen.set(Answer::default());
    });
    let id = field(&code(&programme), "add_member");
    let shown = move || {
        let choices: Vec<Choice> = others.get().into_iter().map(|(id, name)| Choice::new(id, name)).collect();
        (!choices.is_empty()).then(|| {
            view! {
                <div class="inline-form">
                    <Select field=Field::new(id.clone(), t.add_answer, chosen) choices />
                    <Button kind=ButtonKind::Secondary label=t.add_programme_button on_press=add />
                </div>
            }
        })
    };
    shown.into_any()
}

fn set(sheet: Sheet, programme: Programme, members: &[String]) {
    sheet.set(&field(&code(&programme), "members"), Answer::of(members.join(",")));
}
