//! What is to be done, and how far it is.

use leptos::prelude::*;

use super::{Tag, Tone};
use crate::route::Route;

/// One thing to do.
#[derive(Clone, Debug)]
pub struct Task {
    /// What.
    pub name: String,
    /// What helps to do it.
    pub hint: Option<String>,
    /// How far it is.
    pub state: String,
    /// The colour of the state.
    pub tone: Tone,
    /// Where to do it; absent while it cannot be started.
    pub to: Option<Route>,
}

/// A list of things to do.
#[component]
pub fn TaskList(tasks: Vec<Task>) -> AnyView {
    let tasks: Vec<AnyView> = tasks.into_iter().map(task_row).collect();
    view! { <ul class="tasks">{tasks}</ul> }.into_any()
}

fn task_row(task: Task) -> AnyView {
    let name = match task.to {
        Some(to) => view! { <a href=to.path()>{task.name}</a> }.into_any(),
        None => task.name.into_any(),
    };
    view! {
        <li>
            <div>{name}{task.hint.map(|hint| view! { <p class="hint">{hint}</p> })}</div>
            <Tag tone=task.tone label=task.state />
        </li>
    }
    .into_any()
}
