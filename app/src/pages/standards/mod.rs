//! The public page of standards and rules.

mod filters;
mod list;
mod rule;
mod search;
mod shelf;

pub use shelf::Shelf;

use std::sync::Arc;

use domain::{Date, policy::PolicyBook};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

use crate::{
    components::{Banner, Folds, Tone},
    device::{self, Kept},
    format,
    preview::Draft,
    route::Route,
    shell::arrive,
    standards::{Asked, default_place, entries, path, read},
    text::{fill, language, text},
};

/// The rules of a place on a day; both stand in the address.
#[component]
pub fn StandardsPage() -> AnyView {
    let t = &text().standards;
    arrive(t.title);
    let shelf = Shelf::get();
    let params = use_query_map();
    let asked = Memo::new(move |_| params.with(|params| read(|name| params.get(name))));
    let body = shelf.shown(move |book, today| view! { <Body book today asked /> }.into_any());
    view! {
        <h1>{t.title}</h1>
        <p class="lead reading">{t.intro}</p>
        <p class="no-print"><a href=Route::Contradictions.path()>{text().contradictions.link}</a></p>
        {body}
    }
    .into_any()
}

/// Place, day and search stay while what they choose changes.
#[component]
fn Body(book: Arc<PolicyBook>, today: Date, asked: Memo<Asked>) -> AnyView {
    let of_preview = device::read_value::<Draft>(Kept::Preview).map(|draft| draft.place);
    let chosen = {
        let book = book.clone();
        Memo::new(move |_| {
            let asked = asked.get();
            let slug = asked.place.or_else(|| default_place(&book, of_preview.as_deref())).unwrap_or_default();
            (slug, asked.on.unwrap_or(today))
        })
    };
    let search = search::Search::begin();
    let folds = Folds::begin();
    folds.follow_the_address();
    let list = {
        let book = book.clone();
        move || {
            let (slug, on) = chosen.get();
            rules(&book, &slug, on, today, search.needle, folds)
        }
    };
    view! {
        <filters::Filters book chosen />
        {search.field()}
        {list}
    }
    .into_any()
}

fn rules(book: &PolicyBook, slug: &str, on: Date, today: Date, needle: Memo<String>, folds: Folds) -> AnyView {
    let t = &text().standards;
    let (Some(place), Ok(entries)) = (book.jurisdiction(slug), entries(book, slug, on, today)) else {
        return warned(t.unknown_place.to_owned());
    };
    let name = place.names.in_language(language());
    let (from, until) = (place.encoded_from, place.encoded_until);
    if on < from || until < on {
        let days = [from, until].map(|day| format::date(language(), day));
        let [from, until] = &days;
        return warned(fill(t.outside, &[("place", name), ("from", from), ("until", until)]));
    }
    let heading = fill(t.heading, &[("place", name), ("day", &format::date(language(), on))]);
    let note =
        place.note.as_ref().map(|note| view! { <p class="reading">{note.in_language(language()).to_owned()}</p> });
    let all = entries.len();
    let entered = entries.iter().filter(|entry| entry.held.is_some()).count();
    let [all, entered, missing] = [all, entered, all.saturating_sub(entered)].map(|n| n.to_string());
    view! {
        <h2>{heading}</h2>
        {note}
        {chain(book, slug, on)}
        <p>{fill(t.counts, &[("all", &all), ("n", &entered), ("missing", &missing)])}</p>
        <p class="small soft reading">{t.not_entered_hint}</p>
        {list::list(&entries, needle, folds)}
    }
    .into_any()
}

fn warned(sentence: String) -> AnyView {
    view! { <div role="alert"><Banner tone=Tone::Warn><p>{sentence}</p></Banner></div> }.into_any()
}

/// The places whose rules apply, from the nation down, each with its own page.
fn chain(book: &PolicyBook, slug: &str, on: Date) -> AnyView {
    let links: Vec<AnyView> = book
        .chain(slug)
        .into_iter()
        .map(|place| {
            let to = path(&Asked { place: Some(place.slug.clone()), on: Some(on) }, "");
            let current = (place.slug == slug).then_some("true");
            view! { <li><a href=to aria-current=current>{place.names.in_language(language()).to_owned()}</a></li> }
                .into_any()
        })
        .collect();
    view! { <p id="chain">{text().standards.chain}</p><ol class="chain" aria-labelledby="chain">{links}</ol> }
        .into_any()
}
