//! The own applications.

use domain::{
    api::{ApplicationSummary, ListApplications},
    calendar::china_day,
    case::Phase,
};
use leptos::prelude::*;
use wording::{Named, time};

use super::load::{ask, shown};
use crate::{
    api::{Api, Call},
    components::{EmptyState, LinkButton, Task, TaskList, Tone},
    pages::apply::CitizenGate,
    route::{ApplyStep, Route},
    shell::arrive,
    text::{fill, language, text},
};

/// Lists them, newest first.
#[component]
pub fn ListPage() -> AnyView {
    let t = &text().apply;
    arrive(t.list_title);
    view! {
        <div class="reading">
            <h1>{t.list_title}</h1>
            <CitizenGate why=t.list_sign_in><List /></CitizenGate>
        </div>
    }
    .into_any()
}

#[component]
fn List() -> AnyView {
    let api = Api::get();
    let list = RwSignal::new(None);
    let load = move || ask::<ListApplications>(api, list, Call::with(()));
    load();
    shown(list, Callback::new(move |()| load()), |reply| {
        let t = &text().apply;
        if reply.value.is_empty() {
            return view! {
                <EmptyState sentence=t.list_empty>
                    <LinkButton label=t.start_title to=Route::Apply(ApplyStep::Start) />
                </EmptyState>
            }
            .into_any();
        }
        view! { <TaskList tasks=reply.value.iter().map(row).collect() /> }.into_any()
    })
}

fn row(summary: &ApplicationSummary) -> Task {
    let day = time::date(language(), china_day(summary.opened_at));
    let values = [("programme", summary.programme.name(language())), ("day", day.as_str())];
    Task {
        name: summary.number.clone(),
        hint: Some(fill(text().apply.list_opened, &values)),
        state: summary.phase.name(language()).to_owned(),
        tone: tone(summary.phase),
        to: Some(Route::Application(summary.case.to_string())),
    }
}

/// The colour of a phase.
pub const fn tone(phase: Phase) -> Tone {
    match phase {
        Phase::Approved | Phase::InForce | Phase::Paid | Phase::Complete => Tone::Good,
        Phase::SupplementAsked | Phase::PaperworkDue => Tone::Warn,
        Phase::NotAccepted | Phase::Refused => Tone::Bad,
        Phase::Terminated | Phase::Closed => Tone::Quiet,
        Phase::Submitted
        | Phase::Investigating
        | Phase::OpinionGiven
        | Phase::Publicised
        | Phase::Reinvestigating
        | Phase::Confirming
        | Phase::Reported
        | Phase::Registered
        | Phase::PapersIn => Tone::Brand,
    }
}
