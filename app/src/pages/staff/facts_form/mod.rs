//! A household as a form: prefilled, entry by entry. On the page of a case only what was found
//! otherwise is changed; in a case table everything is stated.

mod fact;

use domain::facts::HouseholdFacts;
use leptos::prelude::*;
use serde_json::Value;
use wording::People;

use super::sheet::Sheet;
use crate::{
    answer::Answer,
    components::{Button, ButtonKind, Choice, Field, Radios, Tag, Tone},
    staff::facts::{
        ALL_LISTS, Change, LISTS, OBJECTS, Presence, added, answer_at, choices_for, fields_of, is_removed, presence,
        presence_key, rarer_fields_of, readable, title,
    },
    text::{fact_list, fill, language, text},
};

/// Entries that a list may have in a form; whoever needs more writes a table.
const MOST: usize = 30;

/// What the form works on.
#[derive(Clone, Copy)]
struct Editing {
    sheet: Sheet,
    change: StoredValue<Change>,
    /// The household as far as it can be read now.
    facts: Memo<Option<HouseholdFacts>>,
    people: Memo<People>,
    members: Memo<Vec<Choice>>,
    is_whole: bool,
}

/// The fields. Without names, people are called by their relation.
#[component]
pub fn FactsForm(sheet: Sheet, change: Change, #[prop(optional)] names: Option<People>) -> AnyView {
    let is_whole = change.is_whole;
    let change = StoredValue::new(change);
    let facts = Memo::new(move |before: Option<&Option<_>>| {
        let now = change.with_value(|change| sheet.typed.with(|typed| readable(change, typed)));
        now.or_else(|| before.cloned().flatten())
    });
    let people = Memo::new(move |_| {
        let told = || facts.with(|facts| facts.as_ref().map(|facts| People::from_facts(language(), facts)));
        names.clone().or_else(told).unwrap_or_default()
    });
    let members = Memo::new(move |_| {
        facts.with(|facts| people.with(|people| facts.as_ref().map(|facts| choices(facts, people)).unwrap_or_default()))
    });
    let editing = Editing { sheet, change, facts, people, members, is_whole };
    let shown: Vec<AnyView> = if is_whole {
        let lists = ALL_LISTS.map(|list| stated(editing, list));
        let objects = OBJECTS.map(|object| stated(editing, object));
        lists.into_iter().chain(objects).collect()
    } else {
        let lists = LISTS.map(|list| list_of(editing, list));
        let event = change.with_value(|change| change.has("event")).then(|| single(editing, "event", false));
        lists.into_iter().chain(event).collect()
    };
    view! {
        {single(editing, "", is_whole)}
        {shown}
    }
    .into_any()
}

fn choices(facts: &HouseholdFacts, people: &People) -> Vec<Choice> {
    let members = facts.members.iter().flatten().enumerate();
    members
        .map(|(n, member)| {
            let entry = serde_json::to_value(member).unwrap_or_default();
            Choice::new(member.id.as_str(), title("members", n, entry.as_object(), people))
        })
        .collect()
}

/// Answers that are no list: of the household, of the event.
fn single(editing: Editing, object: &'static str, is_open: bool) -> AnyView {
    let fields = fields(editing, object, &prefix(object, None));
    view! { <details open=is_open><summary>{fact_list(object)}</summary>{fields}</details> }.into_any()
}

fn prefix(object: &str, index: Option<usize>) -> String {
    match (object, index) {
        ("", _) => String::new(),
        (object, None) => format!("/{object}"),
        (object, Some(index)) => format!("/{object}/{index}"),
    }
}

/// The fields of an entry; the rarer ones folded, where there are likelier ones.
fn fields(editing: Editing, list: &'static str, prefix: &str) -> AnyView {
    let all = |keys: &[&'static str]| -> Vec<AnyView> {
        keys.iter().map(|key| fact::fact(editing, list, prefix, key)).collect()
    };
    let (likely, rarer) = (fields_of(list), rarer_fields_of(list));
    if !editing.is_whole || rarer.is_empty() {
        return view! { <div class="fact-grid">{all(likely)}</div> }.into_any();
    }
    if likely.len() < 4 {
        return view! { <div class="fact-grid">{all(likely)}{all(rarer)}</div> }.into_any();
    }
    view! {
        <div class="fact-grid">{all(likely)}</div>
        <details><summary>{text().case.facts_more}</summary><div class="fact-grid">{all(rarer)}</div></details>
    }
    .into_any()
}

/// A list or an object of which one says first whether there is anything.
fn stated(editing: Editing, name: &'static str) -> AnyView {
    let sheet = editing.sheet;
    let now =
        Memo::new(move |_| editing.change.with_value(|change| sheet.typed.with(|typed| presence(change, name, typed))));
    let key = presence_key(name);
    let written = key.clone();
    let write = Callback::new(move |answer: Answer| {
        let is_given = answer.text() == Presence::Given.key();
        sheet.set(&written, answer);
        let count = editing.change.with_value(|change| sheet.typed.with_untracked(|typed| change.count(name, typed)));
        if is_given && count == 0 && ALL_LISTS.contains(&name) {
            sheet.set(&format!("facts+{name}"), Answer::of("1"));
        }
    });
    let read = Signal::derive(move || Answer::of(now.get().key()));
    let common = &text().common;
    let choices = vec![
        Choice::new(Presence::Given.key(), text().case.facts_given),
        Choice::new(Presence::None.key(), common.none),
        Choice::new(Presence::Unknown.key(), common.not_sure),
    ];
    let field = Field::new(key, fact_list(name), crate::components::Bind::new(read, write));
    let inside = move || {
        (now.get() == Presence::Given).then(|| {
            if OBJECTS.contains(&name) { fields(editing, name, &prefix(name, None)) } else { entries(editing, name) }
        })
    };
    view! {
        <section class="fact-list" id=format!("facts/{name}") tabindex="-1" aria-label=fact_list(name)>
            <Radios field choices inline=true />
            {inside}
        </section>
    }
    .into_any()
}

fn list_of(editing: Editing, list: &'static str) -> AnyView {
    view! {
        <section class="fact-list" id=format!("facts/{list}") tabindex="-1">
            <h3>{fact_list(list)}</h3>
            {entries(editing, list)}
        </section>
    }
    .into_any()
}

fn entries(editing: Editing, list: &'static str) -> AnyView {
    let sheet = editing.sheet;
    let count =
        Memo::new(move |_| editing.change.with_value(|change| sheet.typed.with(|typed| change.count(list, typed))));
    let add = Callback::new(move |()| {
        let next = sheet.typed.with_untracked(|typed| added(list, typed)).saturating_add(1);
        if next <= MOST {
            sheet.set(&format!("facts+{list}"), Answer::of(next.to_string()));
        }
    });
    let label = fill(text().case.facts_add, &[("list", fact_list(list))]);
    view! {
        <For each=move || 0..count.get() key=|index| *index children=move |index| entry(editing, list, index) />
        <Button kind=ButtonKind::Link label on_press=add />
    }
    .into_any()
}

fn entry(editing: Editing, list: &'static str, index: usize) -> AnyView {
    let case = &text().case;
    let sheet = editing.sheet;
    let is_new = editing.change.with_value(|change| index >= change.known(list));
    let gone = move || sheet.typed.with(|typed| is_removed(list, index, typed));
    let toggle = Callback::new(move |()| {
        let next = if untrack(gone) { "" } else { "yes" };
        sheet.set(&format!("facts-/{list}/{index}"), Answer::of(next));
    });
    let button = move || {
        let label = if gone() { case.facts_restore } else { case.facts_remove };
        view! { <Button kind=ButtonKind::Link label on_press=toggle /> }
    };
    let mark = move || gone().then(|| view! { " "<Tag tone=Tone::Bad label=case.facts_removed /> });
    let may_go = !(list == "members" && index == 0);
    view! {
        <details open=is_new>
            <summary>{move || named(editing, list, index)}{mark}</summary>
            {fields(editing, list, &prefix(list, Some(index)))}
            {may_go.then_some(button)}
        </details>
    }
    .into_any()
}

/// What an entry is called now: whose it is, and of which kind.
fn named(editing: Editing, list: &'static str, index: usize) -> String {
    let at = |key: &str| {
        let pointer = format!("/{list}/{index}/{key}");
        editing.change.with_value(|change| editing.sheet.typed.with(|typed| answer_at(change, &pointer, typed)))
    };
    let people = editing.people.get();
    let known = editing.change.with_value(|change| change.value(&format!("/{list}/{index}")).cloned());
    let id = known.as_ref().and_then(|entry| entry.get("id")).cloned();
    let id = id.map_or_else(|| new_id(editing, list, index), Some);
    let entry = id.map(|id| serde_json::Map::from_iter([("id".to_owned(), id)]));
    let title = title(list, index, entry.as_ref(), &people);
    let owner = match list {
        "assets" => people.name(at("owner").text()).to_owned(),
        "incomes" | "expenses" => people.name(at("member").text()).to_owned(),
        _ => String::new(),
    };
    let owner = Some(owner).filter(|name| !name.is_empty());
    let kind = at("kind").text().to_owned();
    let kind = choices_for(list, "kind").into_iter().find(|choice| choice.key == kind).map(|choice| choice.label);
    [Some(title), owner, kind].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// The id that an entry which was added will have.
fn new_id(editing: Editing, list: &str, index: usize) -> Option<Value> {
    let facts = editing.facts.get()?;
    // Entries that go are not counted among those that are read.
    let before = editing.sheet.typed.with(|typed| (0..index).filter(|at| is_removed(list, *at, typed)).count());
    let value = serde_json::to_value(facts).ok()?;
    value.get(list)?.get(index.saturating_sub(before))?.get("id").cloned()
}
