//! What differs from the estimate.

use domain::{
    api::{AssessmentChange, OutcomeDifference},
    assessment::ProgrammeFinding,
};
use leptos::prelude::*;
use wording::{Named, money, time};

use super::{
    Applying, Sending,
    layout::Layout,
    review::SendingView,
    submit::{confirmed, submit},
};
use crate::{
    components::{Banner, Button, ButtonKind, Cell, Column, LinkButton, Table, Tone},
    route::{ApplyStep, Route},
    text::{fill, language, text},
};

/// Shows both results side by side and asks which way to go.
#[component]
pub fn ChangedPage() -> AnyView {
    let t = &text().apply;
    let applying = Applying::get();
    follow_receipt(applying);
    let body = move || match applying.change.get() {
        Some(change) => difference(applying, &change),
        None => view! { <p>{t.changed_none}</p> }.into_any(),
    };
    view! { <Layout step=ApplyStep::Changed title=t.changed_title>{body}</Layout> }.into_any()
}

/// Leads on to the receipt.
fn follow_receipt(applying: Applying) {
    let navigate = leptos_router::hooks::use_navigate();
    Effect::new(move || {
        if let Some(receipt) = applying.receipt.get() {
            let path = Route::Receipt(receipt.case.to_string()).path();
            navigate(&path, leptos_router::NavigateOptions::default());
        }
    });
}

fn difference(applying: Applying, change: &AssessmentChange) -> AnyView {
    let t = &text().apply;
    let day = time::date(language(), change.assessment.on);
    let rows: Vec<Vec<Cell>> = if change.sent_is_known {
        change.differences.iter().map(row).collect()
    } else {
        change.assessment.programmes.iter().map(|after| cells(after, None, Some(after))).collect()
    };
    let columns =
        vec![Column::words(t.changed_programme), Column::words(t.changed_before), Column::words(t.changed_after)];
    let confirm = Callback::new(move |()| submit(applying, confirmed(applying)));
    let intro = if change.sent_is_known { t.changed_intro } else { t.changed_unknown };
    view! {
        <Banner tone=Tone::Warn><p>{intro}</p></Banner>
        <Table caption=fill(t.changed_day, &[("day", &day)]) columns rows />
        <SendingView />
        <div class="actions">
            <Button
                label=t.changed_confirm
                busy=Signal::derive(move || applying.sending.get() == Sending::Busy)
                on_press=confirm
            />
            <LinkButton kind=ButtonKind::Secondary label=t.changed_back to=Route::Apply(ApplyStep::Review) />
        </div>
    }
    .into_any()
}

fn row(difference: &OutcomeDifference) -> Vec<Cell> {
    let name = difference.programme.name(language()).to_owned();
    vec![name.into(), said(difference.before.as_ref()).into(), said(difference.after.as_ref()).into()]
}

fn cells(named: &ProgrammeFinding, before: Option<&ProgrammeFinding>, after: Option<&ProgrammeFinding>) -> Vec<Cell> {
    vec![named.programme.name(language()).to_owned().into(), said(before).into(), said(after).into()]
}

/// Outcome and amount of a finding.
fn said(finding: Option<&ProgrammeFinding>) -> String {
    let Some(finding) = finding else { return "-".to_owned() };
    let outcome = finding.outcome.name(language()).to_owned();
    match finding.amount {
        Some(amount) => [outcome, money::amount(language(), amount)].join(" · "),
        None => outcome,
    }
}
