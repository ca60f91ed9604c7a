//! From the report to the aid, and the date by which papers are owed.

use domain::{
    api::{CaseView, EmergencyReceipt},
    case::{ActionKind, Phase},
};
use leptos::prelude::*;
use wording::{Named, time};

use crate::{
    components::{Banner, Button, ButtonKind, LinkButton, Tone},
    pages::staff::{action::ActionForm, case::Work, load::Load},
    route::{Desk, Route},
    text::{fill, language, text},
};

/// The steps of one emergency.
#[component]
pub fn Steps(work: Work, receipt: EmergencyReceipt, another: Callback<()>) -> AnyView {
    let aid = &text().aid;
    let reported = fill(aid.reported, &[("number", &receipt.number)]);
    let due = receipt.due.map(|due| fill(aid.aid_due, &[("due", &time::due(language(), &due))]));
    let phase = Memo::new(move |_| work.read(|view| view.summary.phase));
    let action = Memo::new(move |_| work.read(next_action).flatten());
    let failed = move || {
        work.view.with(|view| match view {
            Load::Failed(error) => Some(crate::pages::staff::load::failed(error, Callback::new(move |()| work.load()))),
            _ => None,
        })
    };
    let form = move || action.get().map(|action| view! { <ActionForm work action stays=true /> });
    let rest = move || work.read(rest).flatten();
    view! {
        <Banner tone=Tone::Good><p>{reported}" "{due}</p></Banner>
        {move || phase.get().map(progress)}
        {failed}
        {form}
        {rest}
        <div class="actions">
            <LinkButton
                kind=ButtonKind::Secondary
                label=aid.go_case
                to=Route::Staff(Desk::Case(receipt.case.to_string()))
            />
            <Button kind=ButtonKind::Secondary label=aid.another on_press=another />
        </div>
    }
    .into_any()
}

/// What comes next on this page; everything after the aid belongs to the case page.
fn next_action(view: &CaseView) -> Option<ActionKind> {
    let wanted: &[ActionKind] = match view.summary.phase {
        Phase::Reported => &[ActionKind::RegisterAid],
        Phase::Registered => &[ActionKind::HandOverAid, ActionKind::ReportOverLimit, ActionKind::AgreeOverLimit],
        _ => &[],
    };
    wanted.iter().copied().find(|action| view.actions.contains(action))
}

fn progress(phase: Phase) -> AnyView {
    let aid = &text().aid;
    let reached = match phase {
        Phase::Reported => 1,
        Phase::Registered => 2,
        Phase::PaperworkDue => 3,
        _ => 4,
    };
    let steps = [aid.step_report, aid.step_register, aid.step_pay, aid.step_papers];
    let steps: Vec<AnyView> = steps
        .into_iter()
        .enumerate()
        .map(|(at, name)| {
            let class = if at < reached { "done" } else { "" };
            let current = (at == reached).then_some("step");
            view! { <li class=class aria-current=current>{name}</li> }.into_any()
        })
        .collect();
    view! { <ol class="steps">{steps}</ol> }.into_any()
}

/// What is still owed once aid was given, or why nothing can be done here.
fn rest(view: &CaseView) -> Option<AnyView> {
    let (aid, staff) = (&text().aid, &text().staff);
    let sentence = match view.summary.phase {
        Phase::PaperworkDue => view.deadlines.first().map_or_else(
            || aid.papers_due_open.to_owned(),
            |deadline| fill(aid.papers_due, &[("due", &time::due(language(), &deadline.due))]),
        ),
        Phase::PapersIn => aid.papers_in.to_owned(),
        Phase::Complete => aid.complete.to_owned(),
        Phase::Closed => aid.closed.to_owned(),
        Phase::Reported if next_action(view).is_none() => aid.with_township.to_owned(),
        _ if next_action(view).is_none() => [view.summary.phase.name(language()), staff.next_none].join(" · "),
        _ => return None,
    };
    let papers: Vec<AnyView> = view
        .case
        .documents
        .iter()
        .map(|paper| {
            let to = Route::Staff(Desk::Document(view.case.id.to_string(), paper.number.clone()));
            view! { <li><a href=to.path()>{paper.kind.name(language())}" "{paper.number.clone()}</a></li> }.into_any()
        })
        .collect();
    Some(view! { <Banner tone=Tone::Warn><p>{sentence}</p><ul>{papers}</ul></Banner> }.into_any())
}
