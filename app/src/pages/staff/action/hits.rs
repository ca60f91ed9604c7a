//! What a check found: any number of entries.

use leptos::prelude::*;

use super::FormState;
use crate::{
    answer::Answer,
    components::{Button, ButtonKind, Field, MoneyField, Select, TextArea},
    pages::staff::case::Work,
    staff::{
        hits::{count, key},
        people::members,
        words::sources,
    },
    text::{fill, text},
};

/// The most entries of one report.
const MOST: usize = 30;

/// The entries and a button for another.
#[component]
pub fn Hits(work: Work, state: FormState) -> AnyView {
    let case = &text().case;
    let open = Memo::new(move |_| state.typed.with(count));
    let add = Callback::new(move |()| {
        let next = open.get_untracked() + 1;
        if next <= MOST {
            state.set("hits", Answer::of(next.to_string()));
        }
    });
    view! {
        <fieldset class="field" id="hits">
            <legend>{case.hits}</legend>
            <p class="hint">{case.hits_hint}</p>
            <For each=move || 1..=open.get() key=|n| *n children=move |n| hit(work, state, n) />
            <Button kind=ButtonKind::Secondary label=case.hit_add on_press=add />
        </fieldset>
    }
    .into_any()
}

fn hit(work: Work, state: FormState, n: usize) -> AnyView {
    let case = &text().case;
    let field = move |part: &str, label: &str| Field::new(key(n, part), label, state.bind(&key(n, part)));
    let members = work.read_now(members).unwrap_or_default();
    view! {
        <fieldset class="entry">
            <legend>{fill(case.hit_n, &[("n", &n.to_string())])}</legend>
            <div class="fact-grid">
                <Select field=field("member", case.hit_member) choices=members />
                <Select field=field("source", case.hit_source) choices=sources() />
                <MoneyField field=field("amount", case.hit_amount) />
            </div>
            <TextArea field=field("text", case.hit_text) />
        </fieldset>
    }
    .into_any()
}
