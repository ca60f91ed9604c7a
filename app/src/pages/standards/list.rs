//! All rules by topic, and the search among them.

use leptos::prelude::*;
use leptos_router::{
    NavigateOptions,
    hooks::{use_navigate, use_query_map},
};
use wording::names::parameter_label;

use super::rule::rule;
use crate::{
    answer::Answer,
    components::{EmptyState, Field, TextField},
    standards::{Entry, Topic, path, read},
    text::{fill, language, text},
};

/// Everything that is searched for a rule: its name and code, in small letters.
type Words = StoredValue<Vec<String>>;

/// The list with its search.
pub fn list(entries: &[Entry]) -> AnyView {
    let t = &text().standards;
    let typed = RwSignal::new(Answer::default());
    search_in_address(typed);
    let needle = Memo::new(move |_| typed.with(|typed| typed.text().trim().to_lowercase()));
    let words: Words = StoredValue::new(entries.iter().map(words_of).collect());
    let found = Memo::new(move |_| {
        needle.with(|needle| words.with_value(|words| words.iter().filter(|words| words.contains(needle)).count()))
    });
    let topics: Vec<AnyView> = Topic::ALL.into_iter().map(|topic| section(topic, entries, needle)).collect();
    let said = move || match (needle.with(String::is_empty), found.get()) {
        (true, _) | (false, 0) => String::new(),
        (false, n) => fill(t.found, &[("n", &n.to_string())]),
    };
    view! {
        <div class="reading no-print">
            <TextField field=Field::new("search", t.search, typed).hint(t.search_hint) />
            <p role="status" class="soft">{said}</p>
        </div>
        {topics_nav(entries, needle)}
        <div hidden=move || found.get() != 0><EmptyState sentence=t.found_none /></div>
        {topics}
    }
    .into_any()
}

/// The words that are searched for stand in the address, too.
fn search_in_address(typed: RwSignal<Answer>) {
    let params = use_query_map();
    typed.set(Answer::of(params.with_untracked(|params| params.get("q")).unwrap_or_default()));
    let navigate = use_navigate();
    Effect::new(move |before: Option<String>| {
        let now = typed.with(|typed| typed.text().to_owned());
        if before.is_some_and(|before| before != now) {
            let asked = params.with_untracked(|params| read(|name| params.get(name)));
            let options = NavigateOptions { replace: true, scroll: false, ..NavigateOptions::default() };
            navigate(&path(&asked, &now), options);
        }
        now
    });
}

fn words_of(entry: &Entry) -> String {
    format!("{} {}", parameter_label(language(), entry.key), entry.key.name()).to_lowercase()
}

fn of<'e>(topic: Topic, entries: &'e [Entry<'e>]) -> impl Iterator<Item = &'e Entry<'e>> {
    entries.iter().filter(move |entry| Topic::of(entry.key) == topic)
}

fn topics_nav(entries: &[Entry], needle: Memo<String>) -> AnyView {
    let t = &text().standards;
    let links: Vec<AnyView> = Topic::ALL
        .into_iter()
        .filter(|topic| of(*topic, entries).next().is_some())
        .map(|topic| {
            view! { <li><a href=format!("#{}", topic.id()) rel="external">{topic.name(t)}</a></li> }.into_any()
        })
        .collect();
    view! {
        <nav class="no-print" aria-label=t.topics hidden=move || needle.with(|needle| !needle.is_empty())>
            <ul class="plain row topics">{links}</ul>
        </nav>
    }
    .into_any()
}

fn section(topic: Topic, entries: &[Entry], needle: Memo<String>) -> AnyView {
    let all: Vec<String> = of(topic, entries).map(words_of).collect();
    if all.is_empty() {
        return ().into_any();
    }
    let is_hidden = move || needle.with(|needle| !all.iter().any(|words| words.contains(needle)));
    let rules: Vec<AnyView> = of(topic, entries).map(|entry| rule(entry, words_of(entry), needle)).collect();
    view! {
        <section class="rules" aria-labelledby=topic.id() hidden=is_hidden>
            <h2 id=topic.id() tabindex="-1">{topic.name(&text().standards)}</h2>
            {rules}
        </section>
    }
    .into_any()
}
