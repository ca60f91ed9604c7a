//! All rules by topic.

use std::sync::Arc;

use leptos::prelude::*;
use wording::names::parameter_label;

use super::rule::rule;
use crate::{
    components::{EmptyState, Fold, FoldAll, Folds},
    standards::{Entry, Topic},
    text::{fill, language, text},
};

/// The list; what the search leaves out is hidden.
pub fn list(entries: &[Entry], needle: Memo<String>, folds: Folds) -> AnyView {
    let t = &text().standards;
    let words: Arc<[String]> = entries.iter().map(words_of).collect();
    let found = move || needle.with(|needle| words.iter().filter(|words| words.contains(needle.as_str())).count());
    let topics: Vec<AnyView> = Topic::ALL.into_iter().map(|topic| section(topic, entries, needle, folds)).collect();
    let said = {
        let found = found.clone();
        move || match (needle.with(String::is_empty), found()) {
            (true, _) | (false, 0) => String::new(),
            (false, n) => fill(t.found, &[("n", &n.to_string())]),
        }
    };
    view! {
        <p role="status" class="soft">{said}</p>
        {topics_nav(entries, needle)}
        <FoldAll folds ids=Topic::ALL.iter().map(|topic| topic.id().to_owned()).collect() />
        <div hidden=move || found() != 0><EmptyState sentence=t.found_none /></div>
        {topics}
    }
    .into_any()
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

/// The rules of a topic, folded: all of them at once are longer than anyone reads. A search opens what it finds.
fn section(topic: Topic, entries: &[Entry], needle: Memo<String>, folds: Folds) -> AnyView {
    let t = &text().standards;
    let all: Vec<String> = of(topic, entries).map(words_of).collect();
    if all.is_empty() {
        return ().into_any();
    }
    let count = all.len().to_string();
    let is_hidden = Memo::new(move |_| needle.with(|needle| !all.iter().any(|words| words.contains(needle))));
    let is_held = Memo::new(move |_| needle.with(|needle| !needle.is_empty()));
    let rules: Vec<AnyView> = of(topic, entries).map(|entry| rule(entry, words_of(entry), needle)).collect();
    let head =
        view! { <h2>{topic.name(t)}</h2>" "<span class="soft">{fill(t.rules_of_topic, &[("n", &count)])}</span> };
    view! { <Fold folds id=topic.id() class="rules" head=head.into_any() is_held is_hidden>{rules}</Fold> }.into_any()
}
