//! One rule: its name, its value in words, where it stands, and what was or will be.

use domain::policy::{DatedValue, Key, LocalRoom, ResolvedWarning, Status};
use leptos::prelude::*;
use wording::{
    Named,
    names::{citation, parameter_label, parameter_value, status_mark, status_note},
};

use crate::{
    components::{Tag, Tone},
    format,
    route::{Route, Step},
    standards::{Entry, Held, Room, Said, Standing},
    text::{fill, language, text},
};

/// A rule; it is hidden while its words do not hold what is searched for.
pub fn rule(entry: &Entry, words: String, needle: Memo<String>) -> AnyView {
    let name = parameter_label(language(), entry.key);
    let id = format!("rule-{}", entry.key.name().replace(['.', '_'], "-"));
    view! {
        <div class="rule" hidden=move || needle.with(|needle| !words.contains(needle.as_str()))>
            <h3 id=id>{name}</h3>
            <div>
                {match &entry.held {
                    Some(held) => value(entry, held),
                    None => not_entered(entry.key),
                }}
                {not_applied(entry)}
                {has_more(entry).then(|| more(entry, name))}
            </div>
        </div>
    }
    .into_any()
}

fn not_entered(key: Key) -> AnyView {
    let t = &text().standards;
    let to_try = matches!(key, Key::DibaoStandardUrban | Key::DibaoStandardRural).then(|| {
        let to = Route::Preview(Step::Place).path();
        view! { <p class="small soft">{t.no_standard}" "<a href=to>{t.try_figure}</a></p> }
    });
    view! { <p class="rule-value"><Tag label=t.not_entered /></p>{to_try} }.into_any()
}

fn value(entry: &Entry, held: &Held) -> AnyView {
    let said = &held.said;
    let tags: Vec<AnyView> = held
        .warnings
        .iter()
        .map(|warning| view! { " "<Tag tone=Tone::Bad label=warning.name(language()) /> }.into_any())
        .collect();
    let reasons: Vec<AnyView> = held.warnings.iter().map(|warning| reason(entry, said, *warning)).collect();
    view! {
        <p class="rule-value">
            <strong>{parameter_value(language(), entry.key, &said.dated.value)}</strong>
            {mark(said.dated.status)}
            {tags}
        </p>
        <p class="small soft">{source_line(said)}</p>
        {note_of_status(said.dated.status)}
        {reasons}
    }
    .into_any()
}

fn mark(status: Status) -> Option<AnyView> {
    status_mark(language(), status).map(|label| view! { " "<Tag tone=Tone::Warn label /> }.into_any())
}

fn note_of_status(status: Status) -> Option<AnyView> {
    (status != Status::Official)
        .then(|| view! { <p class="small soft">{status_note(language(), status)}</p> }.into_any())
}

/// Why a value that applies is doubtful.
fn reason(entry: &Entry, said: &Said, warning: ResolvedWarning) -> AnyView {
    let t = &text().standards;
    let sentence = match warning {
        ResolvedWarning::DeviatesFromSuperiorLaw => note(said.dated).map(|note| fill(t.reason, &[("note", &note)])),
        ResolvedWarning::OutsideSuperiorBounds => {
            entry.room.as_ref().map(|room| fill(t.outside_bounds, &[("room", &room_sentence(entry.key, room))]))
        }
    };
    sentence.map_or_else(|| ().into_any(), |sentence| view! { <p class="small">{sentence}</p> }.into_any())
}

fn note(dated: &DatedValue) -> Option<String> {
    dated.note.as_ref().map(|note| note.in_language(language()).to_owned())
}

/// Who sets it, where it stands and since when; when it was published and last checked.
fn source_line(said: &Said) -> String {
    let t = &text().standards;
    let date = |template: &str, day| fill(template, &[("day", &format::date(language(), day))]);
    let by = [("place", said.place.names.in_language(language())), ("level", said.place.level.name(language()))];
    let mut parts = vec![fill(t.by, &by), citation(language(), &said.dated.source), days(said.dated)];
    parts.extend(said.dated.published_on.map(|day| date(t.published, day)));
    parts.extend(said.checked.map(|day| date(t.checked, day)));
    parts.join(" · ")
}

fn days(dated: &DatedValue) -> String {
    let t = &text().standards;
    let from = format::date(language(), dated.effective_from);
    match dated.effective_until {
        None => fill(t.since, &[("day", &from)]),
        Some(last) => fill(t.period, &[("from", &from), ("until", &format::date(language(), last))]),
    }
}

fn not_applied(entry: &Entry) -> Vec<AnyView> {
    let sentence = |said: &Said| {
        let value = parameter_value(language(), entry.key, &said.dated.value);
        let place = said.place.names.in_language(language());
        fill(text().standards.not_applied, &[("place", place), ("value", &value)])
    };
    let row = |said: &Said| {
        view! { <p class="small"><Tag tone=Tone::Warn label=text().standards.not_applied_mark />" "{sentence(said)}</p> }.into_any()
    };
    entry.not_applied.iter().map(row).collect()
}

/// Whether there is something to unfold: a rule that nobody entered anywhere has neither.
fn has_more(entry: &Entry) -> bool {
    entry.held.is_some() || entry.room.is_some() || !entry.others.is_empty()
}

/// History and room, folded until they are wanted.
fn more(entry: &Entry, name: &str) -> AnyView {
    let t = &text().standards;
    let note = entry.held.as_ref().filter(|held| held.warnings.is_empty()).and_then(|held| note(held.said.dated));
    let note = note.map(|note| view! { <p>{fill(t.note, &[("note", &note)])}</p> });
    let room = entry.room.as_ref().map_or_else(|| t.room_free.to_owned(), |room| room_sentence(entry.key, room));
    let others: Vec<AnyView> = entry.others.iter().map(|said| other(entry, said)).collect();
    let others = if others.is_empty() {
        view! { <p>{t.others_none}</p> }.into_any()
    } else {
        view! { <p>{t.others}</p><ul>{others}</ul> }.into_any()
    };
    view! {
        <details class="small">
            <summary><span class="visually-hidden">{fill(t.more_of, &[("name", name)])}</span>{t.more}</summary>
            <div>
                {note}
                <p>{room}</p>
                {others}
                <p class="soft">{t.code}" "<code>{entry.key.name()}</code></p>
            </div>
        </details>
    }
    .into_any()
}

fn other(entry: &Entry, said: &Said) -> AnyView {
    let t = &text().standards;
    let standing = match said.standing {
        Standing::Past => t.past,
        Standing::Now if entry.held.is_some() => t.now,
        Standing::Now => t.now_unset,
        Standing::Coming => t.coming,
    };
    let value = parameter_value(language(), entry.key, &said.dated.value);
    view! {
        <li>
            <strong>{value}</strong>
            {mark(said.dated.status)}
            " · "{standing}" · "{source_line(said)}
            {note(said.dated).map(|note| format!(" · {note}"))}
        </li>
    }
    .into_any()
}

fn room_sentence(key: Key, room: &Room) -> String {
    let t = &text().standards;
    let place = room.by.names.in_language(language());
    let say = |value| parameter_value(language(), key, value);
    match room.room {
        LocalRoom::Free | LocalRoom::Within { least: None, most: None } => t.room_free.to_owned(),
        LocalRoom::Forbidden => fill(t.room_forbidden, &[("place", place)]),
        LocalRoom::Within { least: None, most: Some(most) } => {
            fill(t.room_most, &[("place", place), ("most", &say(most))])
        }
        LocalRoom::Within { least: Some(least), most: None } => {
            fill(t.room_least, &[("place", place), ("least", &say(least))])
        }
        LocalRoom::Within { least: Some(least), most: Some(most) } if least == most => {
            fill(t.room_exactly, &[("place", place), ("most", &say(most))])
        }
        LocalRoom::Within { least: Some(least), most: Some(most) } => {
            fill(t.room_between, &[("place", place), ("least", &say(least)), ("most", &say(most))])
        }
    }
}
