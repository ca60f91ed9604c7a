//! What was and what is ahead.

use domain::{
    api::CaseView,
    calendar::Nearness,
    case::{LogEntry, TimelineEntry},
};
use leptos::prelude::*;
use wording::{Named, case::action_done, time};

use super::{Work, head::instant};
use crate::{
    components::{EmptyState, Moment, MomentState, Timeline},
    staff::words::user_name,
    text::{fill, language, text},
};

/// The timeline.
pub fn timeline(_: Work, view: &CaseView) -> AnyView {
    if view.timeline.is_empty() {
        return view! { <EmptyState sentence=text().staff.timeline_empty /> }.into_any();
    }
    let moments = view.timeline.iter().map(|entry| moment(view, entry)).collect();
    view! { <Timeline moments /> }.into_any()
}

fn moment(view: &CaseView, entry: &TimelineEntry) -> Moment {
    match entry {
        TimelineEntry::Past { entry } => past(view, entry),
        TimelineEntry::Ahead { deadline, nearness } => Moment {
            name: deadline.kind.name(language()).to_owned(),
            when: time::due(language(), &deadline.due),
            note: Some(nearness.name(language()).to_owned()),
            state: match nearness {
                Nearness::Late => MomentState::Late,
                Nearness::Today | Nearness::Near => MomentState::Now,
                Nearness::Far => MomentState::Next,
            },
        },
    }
}

fn past(view: &CaseView, entry: &LogEntry) -> Moment {
    Moment {
        name: action_done(language(), entry.action).to_owned(),
        when: instant(entry.at),
        note: Some(actor(view, entry)),
        state: MomentState::Done,
    }
}

/// Who did it, in which role.
pub fn actor(view: &CaseView, entry: &LogEntry) -> String {
    let who = user_name(&view.users, Some(entry.by));
    fill(text().staff.by_role, &[("who", &who), ("role", entry.role.name(language()))])
}
