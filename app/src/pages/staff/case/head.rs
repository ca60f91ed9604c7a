//! What a case is, in a few lines.

use domain::{
    api::CaseView,
    calendar::Instant,
    case::{CaseState, Deadline, TimelineEntry},
};
use leptos::prelude::*;
use wording::{Named, time};

use crate::{
    components::{SummaryList, SummaryRow, Tag, Tone},
    pages::staff::office::Office,
    staff::words::{nearness_tone, user_name},
    text::{language, text},
};

/// Programme, phase, place, due dates, first contact.
pub fn head(view: &CaseView) -> AnyView {
    let staff = &text().staff;
    let office = Office::get();
    let summary = &view.summary;
    let mut rows = vec![
        SummaryRow::new(staff.col_applicant, summary.applicant.clone()),
        SummaryRow::new(staff.programme, summary.programme.name(language())),
        SummaryRow::new(staff.place, [office.name(&summary.township), office.name(&summary.village)].join(" · ")),
        SummaryRow::new(staff.opened, instant(summary.opened_at)),
    ];
    rows.extend(intake_rows(view));
    let due: Vec<AnyView> = view.deadlines.iter().map(|deadline| due_line(view, deadline)).collect();
    view! {
        <section class="case-head">
            <p class="row">
                <Tag tone=Tone::Brand label=summary.phase.name(language()) />
                {due}
            </p>
            <SummaryList rows />
        </section>
    }
    .into_any()
}

fn intake_rows(view: &CaseView) -> Vec<SummaryRow> {
    let staff = &text().staff;
    let mut rows = Vec::new();
    if let CaseState::Review { submission, .. } = &view.case.state {
        rows.push(SummaryRow::new(staff.channel, submission.channel.name(language())));
        if let Some(helper) = &submission.helper {
            rows.push(SummaryRow::new(staff.helper, helper.kind.name(language())));
        }
    }
    if let Some(file) = view.case.file() {
        rows.push(SummaryRow::new(staff.first_contact, user_name(&view.users, Some(file.acceptance.by))));
    }
    if !view.case.relatives.is_empty() {
        let who = |user: Option<domain::case::UserId>| match user {
            Some(user) => user_name(&view.users, Some(user)),
            None => staff.relative_of_committee.to_owned(),
        };
        let relatives: Vec<String> = view
            .case
            .relatives
            .iter()
            .map(|entry| [who(entry.user), entry.relation.name(language()).to_owned()].join(" · "))
            .collect();
        rows.push(SummaryRow::new(staff.relatives, relatives.join("; ")));
    }
    rows
}

fn due_line(view: &CaseView, deadline: &Deadline) -> AnyView {
    let nearness = view.timeline.iter().find_map(|entry| match entry {
        TimelineEntry::Ahead { deadline: known, nearness } if known == deadline => Some(*nearness),
        _ => None,
    });
    let tone = nearness.map_or(Tone::Quiet, nearness_tone);
    let words = [deadline.kind.name(language()).to_owned(), time::due(language(), &deadline.due)].join(" · ");
    let near = nearness.map(|nearness| view! { <Tag tone label=nearness.name(language()) /> });
    view! { <span class="case-due">{near}" "{words}</span> }.into_any()
}

/// An instant by the clock in China.
pub fn instant(at: Instant) -> String {
    time::instant(language(), at)
}
