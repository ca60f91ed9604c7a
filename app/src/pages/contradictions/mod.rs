//! The public page of contradictions between documents.

mod values;

use domain::{Date, policy::PolicyBook};
use leptos::prelude::*;
use wording::names::document_title;

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
    let body = Shelf::get().shown(|book, today| {
        let all: Vec<AnyView> = CONTRADICTIONS.iter().map(|one| section(one, &book, today)).collect();
        let day = fill(text().contradictions.day, &[("day", &format::date(language(), today))]);
        view! { <p class="soft">{day}</p>{all} }.into_any()
    });
    view! {
        <h1>{t.title}</h1>
        <p class="lead reading">{t.intro}</p>
        {contents()}
        {body}
    }
    .into_any()
}

fn id(one: &Contradiction) -> String {
    format!("x{}", one.number)
}

fn title(one: &Contradiction) -> String {
    let t = &text().contradictions;
    fill(t.heading, &[("n", &one.number.to_string()), ("title", (one.title)(t))])
}

fn contents() -> AnyView {
    let link = |one: &Contradiction| {
        view! { <li><a href=format!("#{}", id(one)) rel="external">{title(one)}</a></li> }.into_any()
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

fn section(one: &Contradiction, book: &PolicyBook, today: Date) -> AnyView {
    let t = &text().contradictions;
    let documents: Vec<String> = one.documents.iter().map(|code| document_title(language(), code)).collect();
    let documents = documents.join(text().common.entry_separator);
    view! {
        <section class="contradiction" aria-labelledby=id(one)>
            <h2 id=id(one) tabindex="-1">{title(one)}</h2>
            <div class="columns-of-two">
                <div><h3>{t.conflict}</h3><p>{(one.conflict)(t)}</p></div>
                <div><h3>{t.reading}</h3><p>{(one.reading)(t)}</p></div>
            </div>
            <p class="small soft">{t.documents}" "{documents}</p>
            {values::values(one, book, today)}
        </section>
    }
    .into_any()
}
