//! What the person may do with the case now, and the form to do it.

mod facts_editor;
mod field;
mod form;
mod hits;
mod outcome;
mod send;
mod state;

pub use field::field;
pub use form::ActionForm;
pub use send::{files as send_files, problems_of};
pub use state::FormState;

use domain::{
    api::CaseView,
    case::{ActionKind, Phase, Task},
};
use leptos::{html, prelude::*};
use leptos_router::hooks::use_query_map;
use wording::Named;

use super::case::Work;
use crate::{
    components::{Banner, Tone},
    route::{Desk, Route},
    staff::query,
    text::{fill, language, text},
};

/// The next step on top, other steps beside; the form of the one that was chosen.
#[component]
pub fn ActionArea(work: Work) -> AnyView {
    let params = use_query_map();
    let chosen = Memo::new(move |_| params.with(|params| query::action(|name| params.get(name))));
    let is_here = Memo::new(move |_| work.number().is_some());
    let was_form = StoredValue::new(false);
    let area = move || match (is_here.get(), chosen.get()) {
        (false, _) => ().into_any(),
        (true, Some(action)) => {
            was_form.set_value(true);
            view! { <ActionForm work action /> }.into_any()
        }
        (true, None) => {
            let title = if was_form.get_value() { form::focused_title() } else { NodeRef::new() };
            view! { <Steps work title /> }.into_any()
        }
    };
    view! { <section class="case-actions no-print">{area}</section> }.into_any()
}

#[component]
fn Steps(work: Work, title: NodeRef<html::H2>) -> AnyView {
    let steps = move || {
        let read = work.read(|view| (view.actions.clone(), view.summary.phase, waiting(view)));
        let Some((mut actions, phase, waiting)) = read else { return ().into_any() };
        actions.sort_by_key(|action| rank(*action, phase));
        // Where nothing else is left, refusing is the step.
        let may_approve = actions.contains(&ActionKind::Approve);
        let (next, others): (Vec<_>, Vec<_>) =
            actions.into_iter().partition(|action| is_next(*action) || (*action == ActionKind::Refuse && !may_approve));
        let others: Vec<AnyView> = others.into_iter().map(|action| link(work, action, "button link")).collect();
        let more = (!others.is_empty()).then(|| {
            view! { <details><summary>{text().staff.more_actions}</summary><div class="actions">{others}</div></details> }
        });
        let next: Vec<AnyView> = next
            .into_iter()
            .enumerate()
            .map(|(at, action)| link(work, action, if at == 0 { "button" } else { "button secondary" }))
            .collect();
        let none = next.is_empty().then(|| view! { <p class="soft">{text().staff.next_none}</p>{waiting} });
        view! { {none}<div class="actions">{next}</div>{more} }.into_any()
    };
    view! {
        <outcome::Done work />
        <h2 tabindex="-1" node_ref=title>{text().staff.next_title}</h2>
        {steps}
    }
    .into_any()
}

/// Who has to go on, where it is somebody else.
fn waiting(view: &CaseView) -> AnyView {
    let staff = &text().staff;
    if view.turns.is_empty() {
        return ().into_any();
    }
    let turn = |task: &Task| {
        let words = [("who", task.role.name(language())), ("role", task.action.name(language()))];
        view! { <li>{fill(staff.by_role, &words)}</li> }.into_any()
    };
    let turns: Vec<AnyView> = view.turns.iter().map(turn).collect();
    view! { <p>{staff.next_waits}</p><ul>{turns}</ul> }.into_any()
}

/// Steps that move the case on; the others are there for when they are needed.
const fn is_next(action: ActionKind) -> bool {
    !matches!(
        action,
        ActionKind::DeclareRelative
            | ActionKind::RecordPanel
            | ActionKind::Extend
            | ActionKind::RestartPublicity
            | ActionKind::RecordObjection
            | ActionKind::RecordComplaint
            | ActionKind::Withdraw
            | ActionKind::Terminate
            | ActionKind::CloseReport
            | ActionKind::Return
            | ActionKind::Refuse
            | ActionKind::NotAccept
    )
}

/// What is likeliest to be wanted stands first.
const fn rank(action: ActionKind, phase: Phase) -> u8 {
    match (action, phase) {
        (
            ActionKind::Accept
            | ActionKind::SignVisit
            | ActionKind::ClosePublicity
            | ActionKind::Approve
            | ActionKind::GiveOpinion,
            _,
        ) => 0,
        (ActionKind::RegisterAid, Phase::Reported) | (ActionKind::HandOverAid | ActionKind::CompletePaperwork, _) => 1,
        (ActionKind::RegisterAid | ActionKind::FollowUp | ActionKind::FileMonthly, _)
        | (ActionKind::PublishDecision, Phase::PaperworkDue | Phase::PapersIn) => 3,
        _ => 2,
    }
}

fn link(work: Work, action: ActionKind, class: &'static str) -> AnyView {
    let case = Route::Staff(Desk::Case(work.case.to_string())).path();
    let path = query::address(&case, &[("do", Some(action.code().to_owned()))]);
    view! { <a class=class href=path>{action.name(language())}</a> }.into_any()
}

/// Something that went wrong with the whole form.
fn trouble(sentence: String) -> AnyView {
    view! { <div role="alert"><Banner tone=Tone::Bad><p>{sentence}</p></Banner></div> }.into_any()
}
