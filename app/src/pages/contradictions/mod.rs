//! The public page of contradictions between documents.

mod place;
mod values;

use std::sync::Arc;

use domain::{Date, policy::PolicyBook};
use leptos::prelude::*;
use wording::names::document_title;

use super::standards::Shelf;
use crate::{
    components::{Fold, FoldAll, Folds},
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
    let folds = Folds::begin();
    let body = Shelf::get().shown(move |book, today| {
        let chosen = place::chosen(&book);
        let all: Vec<AnyView> = CONTRADICTIONS.iter().map(|one| section(one, &book, today, folds, chosen)).collect();
        let day = fill(text().contradictions.day, &[("day", &format::date(language(), today))]);
        folds.follow_the_address();
        view! {
            <place::ChoosePlace book=book.clone() chosen />
            <p class="soft">{day}</p>
            <FoldAll folds ids=CONTRADICTIONS.iter().map(id).collect() />
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

fn id(one: &Contradiction) -> String {
    format!("x{}", one.number)
}

fn title(one: &Contradiction) -> String {
    let t = &text().contradictions;
    fill(t.heading, &[("n", &one.number.to_string()), ("title", (one.title)(t))])
}

fn contents() -> AnyView {
    let link = |one: &Contradiction| {
        let to = format!("#{}", id(one));
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
    folds: Folds,
    chosen: Memo<String>,
) -> AnyView {
    let t = &text().contradictions;
    let documents: Vec<String> = one.documents.iter().map(|code| document_title(language(), code)).collect();
    let documents = documents.join(text().common.entry_separator);
    let (of_place, of_table) = (book.clone(), book.clone());
    let head = view! {
        <h2>{title(one)}</h2>
        <span class="in-short">{(one.conflict)(t)}</span>
        <span class="in-short soft">{move || place::said_here(one, &of_place, &chosen.get(), today)}</span>
    };
    // A table is built when it is wanted: twenty of them at once would keep the page waiting.
    let table = move || folds.is_open(&id(one)).then(|| values::values(one, &of_table, today));
    view! {
        <Fold folds id=id(one) class="contradiction" head=head.into_any() is_held=false is_hidden=false>
            <h3>{t.reading}</h3>
            <p class="reading">{(one.reading)(t)}</p>
            <p class="small soft">{t.documents}" "{documents}</p>
            {table}
        </Fold>
    }
    .into_any()
}
