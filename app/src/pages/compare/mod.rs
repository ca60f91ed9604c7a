//! "How would it be elsewhere?": the household of the preview in several places.

mod choose;
mod table;
mod try_figure;

use std::{collections::BTreeMap, sync::Arc};

use domain::{
    facts::HouseholdFacts,
    policy::{Overlay, PolicyBook},
};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

use super::preview::{Policy, Preview};
use crate::{
    app::Root,
    components::{BackLink, Banner, EmptyState, Loading, Tone},
    format,
    preview::{compare, elsewhere, facts, place_name},
    route::{Route, Step},
    shell::arrive,
    text::{fill, language, text},
};

/// Figures that are tried where no standard was entered, by place; they outlive the page.
#[derive(Clone, Copy)]
struct Tried(RwSignal<BTreeMap<String, Overlay>>);

impl Tried {
    fn get() -> Self {
        use_context().unwrap_or_else(|| {
            Root::keep(|| {
                let tried = Self(RwSignal::new(BTreeMap::new()));
                provide_context(tried);
                tried
            })
        })
    }
}

/// The page; the places stand in the address.
#[component]
pub fn ComparePage() -> AnyView {
    let t = &text().compare;
    arrive(t.title);
    let preview = Preview::get();
    preview.load();
    let body = move || match preview.policy.get() {
        Policy::NotAsked | Policy::Loading => view! { <Loading /> }.into_any(),
        Policy::Missing => {
            view! { <div role="alert"><Banner tone=Tone::Bad><p>{text().preview.no_policy}</p></Banner></div> }
                .into_any()
        }
        Policy::Ready(book) => view! { <Body preview book /> }.into_any(),
    };
    view! {
        <BackLink to=Route::Preview(Step::Result) />
        <h1>{t.title}</h1>
        <p class="reading">{t.intro}</p>
        {body}
    }
    .into_any()
}

#[component]
fn Body(preview: Preview, book: Arc<PolicyBook>) -> AnyView {
    let t = &text().compare;
    let (draft, today) = (preview.draft.get_untracked(), preview.today.get_untracked());
    let facts = facts(&draft, today);
    if facts.members.is_none() || !facts.check(today).is_empty() {
        let start = Route::Preview(Step::Place).path();
        return view! { <EmptyState sentence=t.nothing><p><a href=start>{t.start}</a></p></EmptyState> }.into_any();
    }
    let tried = Tried::get();
    tried.0.update(|tried| {
        if !draft.tried.is_empty() {
            tried.entry(draft.place.clone()).or_insert_with(|| draft.tried.clone());
        }
    });
    let params = use_query_map();
    let own = draft.place;
    let chosen = Memo::new(move |_| {
        let places = params.with(|params| params.get("places")).unwrap_or_default();
        let mut slugs: Vec<String> = Vec::new();
        for slug in places.split(',').filter(|slug| !slug.is_empty()) {
            if !slugs.iter().any(|known| known == slug) {
                slugs.push(slug.to_owned());
            }
        }
        if slugs.is_empty() { vec![own.clone()] } else { slugs }
    });
    let missing = {
        let (book, facts) = (book.clone(), facts.clone());
        move |slug: String| try_figure::fields(tried, &book, &slug, &facts, today)
    };
    let table = {
        let book = book.clone();
        move || comparison(&book, &chosen.get(), &facts, today, tried)
    };
    view! {
        <choose::Choose book chosen />
        <For each=move || chosen.get() key=String::clone children=missing />
        <div aria-live="polite">{table}</div>
    }
    .into_any()
}

fn comparison(
    book: &PolicyBook,
    slugs: &[String],
    facts: &HouseholdFacts,
    today: domain::Date,
    tried: Tried,
) -> AnyView {
    let t = &text().compare;
    let places = elsewhere(book, slugs, facts, today, &tried.0.get());
    if places.len() < 2 {
        return view! { <EmptyState sentence=t.choose_more /> }.into_any();
    }
    let names: Vec<String> = places.iter().map(|place| place_name(book, &place.slug)).collect();
    let rows = compare(&places, facts, today);
    let day = fill(t.day, &[("day", &format::date(language(), today))]);
    view! { <p class="soft">{day}</p>{table::table(&places, &names, &rows, today)} }.into_any()
}
