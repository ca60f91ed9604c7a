//! What the amount of a programme has to be made of: a row for each part.

use domain::Programme;
use leptos::prelude::*;

use super::{given::Given, middle::members};
use crate::{
    answer::Answer,
    components::{Button, ButtonKind, Choice, Field, MoneyField, Select},
    pages::staff::sheet::Sheet,
    staff::{
        tables::{PARTS, field, has_parts, part_field, part_rows},
        words::{choices, code},
    },
    text::{fill, text},
};

/// Whether the parts are compared, and which they are; asked where there is an amount.
pub fn parts(sheet: Sheet, programme: Programme, given: Memo<Given>) -> AnyView {
    let t = &text().tables;
    let of = code(&programme);
    let kind = field(&of, "kind");
    let is_compared = Memo::new(move |_| sheet.typed.with(|typed| has_parts(typed, programme)));
    let is_asked = Memo::new(move |_| is_compared.get() || !matches!(sheet.get(&kind).text(), "" | "none"));
    let now = move || {
        let said = given.with(|given| given.parts(programme))?;
        Some(view! { <p class="small soft">{fill(text().tables.figure_now, &[("value", &said)])}</p> })
    };
    let rows = Memo::new(move |_| sheet.typed.with(|typed| part_rows(typed, programme)));
    let people = members(sheet);
    let more = Callback::new(move |()| add(sheet, programme));
    let shown = move || {
        is_compared.get().then(|| {
            let one = move |row: String| part(sheet, programme, &row, people);
            view! {
                <p class="hint">{t.parts_hint}</p>
                <For each=move || rows.get() key=String::clone children=one />
                {move || rows.with(Vec::is_empty).then(|| view! { <p class="small soft">{t.parts_none}</p> })}
                <Button kind=ButtonKind::Secondary label=t.add_part on_press=more />
            }
        })
    };
    let chosen = field(&of, "parts");
    let all = move || {
        is_asked.get().then(|| {
            let field = Field::new(chosen.clone(), t.parts, sheet.bind(chosen.clone()));
            view! {
                <Select field choices=vec![Choice::new("yes", t.parts_compared)] blank=t.kind_any />
                {now}
                {shown}
            }
        })
    };
    all.into_any()
}

fn part(sheet: Sheet, programme: Programme, row: &str, people: Memo<Vec<(String, String)>>) -> AnyView {
    let t = &text().tables;
    let asked = |what: &str, label: &str| {
        let id = part_field(programme, row, what);
        Field::new(id.clone(), label, sheet.bind(id))
    };
    let kind = asked("kind", t.part_kind);
    let sum = asked("amount", t.amount);
    let member = asked("member", t.part_member);
    let who = move || {
        let choices = people.get().into_iter().map(|(id, name)| Choice::new(id, name)).collect();
        view! { <Select field=member.clone() choices blank=t.part_household /> }
    };
    let gone = row.to_owned();
    let drop_it = Callback::new(move |()| {
        let rest = sheet.typed.with_untracked(|typed| part_rows(typed, programme));
        let rest: Vec<String> = rest.into_iter().filter(|row| *row != gone).collect();
        sheet.set(&field(&code(&programme), "part_rows"), Answer::of(rest.join(",")));
    });
    view! {
        <div class="figure-tried">
            <Select field=kind choices=choices(&PARTS) />
            {who}
            <MoneyField field=sum />
            <Button kind=ButtonKind::Link label=t.drop_part on_press=drop_it />
        </div>
    }
    .into_any()
}

/// A row whose key no other has; what an earlier row of that key held is forgotten.
fn add(sheet: Sheet, programme: Programme) {
    let mut rows = sheet.typed.with_untracked(|typed| part_rows(typed, programme));
    let next = rows.iter().filter_map(|row| row.parse::<u32>().ok()).max().map_or(0, |last| last.saturating_add(1));
    rows.push(next.to_string());
    for what in ["kind", "member", "amount"] {
        sheet.set(&part_field(programme, &next.to_string(), what), Answer::default());
    }
    sheet.set(&field(&code(&programme), "part_rows"), Answer::of(rows.join(",")));
}
