//! The public page of contradictions between documents.

mod opened;
mod place;
mod values;

use std::sync::Arc;

use domain::{Date, policy::PolicyBook};
use leptos::prelude::*;
use wording::names::document_title;

use self::opened::Opened;
use super::standards::Shelf;
use crate::{
    format,
    shell::arrive,
    standards::{CONTRADICTIONS, Contradiction},
    text::{fill, language, text},
};

/// The page.
#[component]
pub fn ContradictionsPage() -> AnyView {
    let t = &text().contradictions;
    arrive(t.title);
    let opened = Opened::begin();
    let body = Shelf::get().shown(move |book, today| {
        let chosen = place::chosen(&book);
        let all: Vec<AnyView> = CONTRADICTIONS.iter().map(|one| section(one, &book, today, opened, chosen)).collect();
        let day = fill(text().contradictions.day, &[("day", &format::date(language(), today))]);
        opened.follow_the_address();
        view! {
            <place::ChoosePlace book=book.clone() chosen />
            <p class="soft">{day}</p>
            {opened::buttons(opened)}
            {all}
        }
        .into_any()
    });
    view! {
        <h1>{t.title}</h1>
        <p class="lead reading">{t.intro}</p>
        {contents()}
        {body}
    }
    .into_any()
}

fn title(one: &Contradiction) -> String {
    let t = &text().contradictions;
    fill(t.heading, &[("n", &one.number.to_string()), ("title", (one.title)(t))])
}

fn contents() -> AnyView {
    let link = |one: &Contradiction| {
        let to = format!("#{}", opened::id(one.number));
        view! { <li><a href=to rel="external">{title(one)}</a></li> }.into_any()
    };
    let links: Vec<AnyView> = CONTRADICTIONS.iter().map(link).collect();
    view! {
        <nav class="no-print" aria-label=text().contradictions.list>
            <details>
                <summary>{text().contradictions.list}</summary>
                <ul class="plain contents">{links}</ul>
            </details>
        </nav>
    }
    .into_any()
}

/// Title, conflict and what the chosen place says are in sight; the rest is folded.
fn section(
    one: &'static Contradiction,
    book: &Arc<PolicyBook>,
    today: Date,
    opened: Opened,
    chosen: Memo<String>,
) -> AnyView {
    let t = &text().contradictions;
    let documents: Vec<String> = one.documents.iter().map(|code| document_title(language(), code)).collect();
    let documents = documents.join(text().common.entry_separator);
    let (number, of_place, inside) = (one.number, book.clone(), book.clone());
    let toggle = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        opened.toggle(number);
    };
    let inside = move || opened.is_open(number).then(|| values::values(one, &inside, today));
    view! {
        <details class="contradiction" id=opened::id(number) prop:open=move || opened.is_open(number)>
            <summary on:click=toggle>
                <h2>{title(one)}</h2>
                <span class="in-short">{(one.conflict)(t)}</span>
                <span class="in-short soft">{move || place::said_here(one, &of_place, &chosen.get(), today)}</span>
            </summary>
            <h3>{t.reading}</h3>
            <p class="reading">{(one.reading)(t)}</p>
            <p class="small soft">{t.documents}" "{documents}</p>
            {inside}
        </details>
    }
    .into_any()
}
