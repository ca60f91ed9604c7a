//! What an action came to, and what happened to the case in between.

use domain::{
    api::CaseView,
    case::{ActionKind, LogEntry, TimelineEntry},
};
use leptos::prelude::*;
use wording::{Named, case::action_done};

use crate::{
    components::{Banner, Tone},
    pages::staff::case::Work,
    route::{Desk, Route},
    staff::words::user_name,
    text::{fill, language, text},
};

/// What was done last, with the papers that were issued.
#[component]
pub fn Done(work: Work) -> AnyView {
    let view = move || {
        let (action, outcome) = work.done.get()?;
        let staff = &text().staff;
        let papers: Vec<AnyView> = outcome
            .documents
            .iter()
            .map(|paper| {
                let to = Route::Staff(Desk::Document(work.case.to_string(), paper.number.clone()));
                view! { <li><a href=to.path()>{paper.kind.name(language())}" "{paper.number.clone()}</a></li> }
                    .into_any()
            })
            .collect();
        let papers = (!papers.is_empty()).then(|| view! { <p>{staff.done_documents}</p><ul>{papers}</ul> });
        let sentence = fill(staff.done, &[("action", action.name(language()))]);
        Some(view! { <Banner tone=Tone::Good><p>{sentence}</p>{papers}</Banner> })
    };
    view! { <div role="status">{view}</div> }.into_any()
}

/// The case as the person saw it when somebody else changed it.
#[derive(Clone, Copy)]
pub struct Stale {
    work: Work,
    action: ActionKind,
    /// How many entries the log had.
    known: usize,
}

impl Stale {
    /// Remembers what was known.
    pub fn before(work: Work, action: ActionKind, view: &CaseView) -> Self {
        Self { work, action, known: past(view).count() }
    }
}

fn past(view: &CaseView) -> impl Iterator<Item = &LogEntry> {
    view.timeline.iter().filter_map(|entry| match entry {
        TimelineEntry::Past { entry } => Some(entry),
        TimelineEntry::Ahead { .. } => None,
    })
}

/// Says what happened meanwhile, and that the form can be sent again.
#[component]
pub fn StaleNotice(stale: RwSignal<Option<Stale>>) -> AnyView {
    let view = move || {
        let stale = stale.get()?;
        stale.work.read(|view| notice(stale, view))
    };
    view! { <div role="alert">{view}</div> }.into_any()
}

fn notice(stale: Stale, view: &CaseView) -> AnyView {
    let staff = &text().staff;
    let changes: Vec<AnyView> = past(view)
        .skip(stale.known)
        .map(|entry| {
            let words = [action_done(language(), entry.action).to_owned(), user_name(&view.users, Some(entry.by))];
            view! { <li>{words.join(" · ")}</li> }.into_any()
        })
        .collect();
    let changes = (!changes.is_empty()).then(|| view! { <p>{staff.stale_since}</p><ul>{changes}</ul> });
    let body = fill(staff.stale_body, &[("phase", view.summary.phase.name(language()))]);
    let next = if view.actions.contains(&stale.action) { staff.stale_retry } else { staff.stale_gone };
    view! {
        <Banner tone=Tone::Warn title=staff.stale_title>
            <p>{body}</p>
            {changes}
            <p><strong>{next}</strong></p>
        </Banner>
    }
    .into_any()
}
