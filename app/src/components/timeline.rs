//! What happened, what happens now, what comes.

use leptos::prelude::*;

use crate::text::text;

/// How far a step is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MomentState {
    /// It is over.
    Done,
    /// It is under way.
    Now,
    /// It is under way and its day has passed.
    Late,
    /// It is to come.
    Next,
}

/// A step.
#[derive(Clone, Debug)]
pub struct Moment {
    /// What.
    pub name: String,
    /// When, or by when.
    pub when: String,
    /// What else there is to say.
    pub note: Option<String>,
    /// How far it is.
    pub state: MomentState,
}

/// Steps in their order.
#[component]
pub fn Timeline(moments: Vec<Moment>) -> AnyView {
    let moments: Vec<AnyView> = moments.into_iter().map(moment_row).collect();
    view! { <ol class="timeline">{moments}</ol> }.into_any()
}

fn moment_row(moment: Moment) -> AnyView {
    let components = &text().components;
    let (class, state) = match moment.state {
        MomentState::Done => ("done", components.timeline_done),
        MomentState::Now => ("now", components.timeline_now),
        MomentState::Late => ("late", components.timeline_late),
        MomentState::Next => ("next", components.timeline_next),
    };
    view! {
        <li class=class>
            <strong>{moment.name}</strong>
            <span class="when">{state}" · "{moment.when}</span>
            {moment.note.map(|note| view! { <span>{note}</span> })}
        </li>
    }
    .into_any()
}
