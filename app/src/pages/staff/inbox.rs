//! The inbox: what is late, what is due today, what is mine, what waits for others.

use domain::api::{Inbox, InboxPart, InboxTask, ShowInbox};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use wording::Named;

use super::{
    case_search::CaseSearch,
    frame::Desk,
    load::{Load, ask, shown},
    office::Office,
};
use crate::{
    api::{Api, Call},
    components::{EmptyState, Pagination, Tag, Tone},
    route::{Desk as Page, Route},
    staff::{query, words::nearness_tone},
    text::{fill, language, text},
};

const PARTS: [InboxPart; 4] = [InboxPart::Mine, InboxPart::Today, InboxPart::Late, InboxPart::Waiting];

/// The page.
#[component]
pub fn InboxPage() -> AnyView {
    view! { <Desk route=Route::Staff(Page::Inbox) title=text().staff.inbox_title><InboxBody /></Desk> }.into_any()
}

#[component]
fn InboxBody() -> AnyView {
    let params = use_query_map();
    let wanted = Memo::new(move |_| params.with(|params| query::inbox(|name| params.get(name))));
    let inbox = RwSignal::new(Load::Loading);
    let (api, asked) = (Api::get(), StoredValue::new(0));
    let fetch = move || {
        let query = wanted.get_untracked();
        ask::<ShowInbox, _>(api, inbox, asked, || Call { query, ..Call::with(()) });
    };
    Effect::new(move || {
        wanted.track();
        fetch();
    });
    let part = move || wanted.get().part.unwrap_or(InboxPart::Mine);
    let again = Callback::new(move |()| fetch());
    view! {
        <CaseSearch />
        {shown(inbox, again, move |inbox| {
            let part = untrack(part);
            let paged = wanted.with_untracked(|query| query.after.is_some());
            view! { {parts(&inbox, part)}{tasks(inbox, part, paged)} }.into_any()
        })}
    }
    .into_any()
}

/// The four parts as links with their counts.
fn parts(inbox: &Inbox, chosen: InboxPart) -> AnyView {
    let links: Vec<AnyView> = PARTS
        .into_iter()
        .map(|part| {
            let (name, count) = part_words(inbox, part);
            let label = fill(text().staff.part_with_count, &[("name", name), ("count", &count.to_string())]);
            let is_bad = part == InboxPart::Late && count > 0;
            let path = query::inbox_path(&Route::Staff(Page::Inbox).path(), part, None);
            let current = (part == chosen).then_some("page");
            view! { <li><a href=path aria-current=current class:bad=is_bad>{label}</a></li> }.into_any()
        })
        .collect();
    view! { <nav class="parts" aria-label=text().staff.inbox_tabs><ul>{links}</ul></nav> }.into_any()
}

fn part_words(inbox: &Inbox, part: InboxPart) -> (&'static str, u64) {
    let staff = &text().staff;
    match part {
        InboxPart::Late => (staff.part_late, inbox.late),
        InboxPart::Today => (staff.part_today, inbox.today),
        InboxPart::Mine => (staff.part_mine, inbox.mine),
        InboxPart::Waiting => (staff.part_waiting, inbox.waiting),
    }
}

fn tasks(inbox: Inbox, part: InboxPart, paged: bool) -> AnyView {
    let staff = &text().staff;
    if inbox.tasks.items.is_empty() {
        let sentence = match part {
            InboxPart::Late => staff.inbox_empty_late,
            InboxPart::Today => staff.inbox_empty_today,
            InboxPart::Mine => staff.inbox_empty_mine,
            InboxPart::Waiting => staff.inbox_empty_waiting,
        };
        return view! { <EmptyState sentence /> }.into_any();
    }
    let base = Route::Staff(Page::Inbox).path();
    let first = paged.then(|| query::inbox_path(&base, part, None));
    let next = inbox.tasks.next.map(|after| query::inbox_path(&base, part, Some(&after)));
    let waits = part == InboxPart::Waiting;
    let rows: Vec<AnyView> = inbox.tasks.items.into_iter().map(|task| task_row(task, waits)).collect();
    let heads =
        [staff.col_number, staff.col_applicant, staff.col_programme, staff.col_next, staff.col_due, staff.col_place];
    let heads: Vec<AnyView> = heads.into_iter().map(|head| view! { <th scope="col">{head}</th> }.into_any()).collect();
    view! {
        <div class="table-box" tabindex="0" role="region" aria-label=staff.inbox_title>
            <table class="table dense stacking">
                <caption class="visually-hidden">{staff.inbox_title}</caption>
                <thead><tr>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        <Pagination label=staff.inbox_pages first next />
    }
    .into_any()
}

/// A task; of one that waits for others it says for whom.
fn task_row(task: InboxTask, waits: bool) -> AnyView {
    let staff = &text().staff;
    let office = Office::get();
    let case = task.case;
    let to = Route::Staff(Page::Case(case.id.to_string()));
    let due = match (task.due, task.nearness) {
        (Some(due), Some(nearness)) => {
            let tag = view! { <Tag tone=nearness_tone(nearness) label=nearness.name(language()) /> };
            view! { {tag}" "<span>{wording::time::due(language(), &due)}</span> }.into_any()
        }
        _ => view! { <span class="soft">{staff.no_due}</span> }.into_any(),
    };
    let village = case.village.clone();
    let role = waits.then(|| view! { <Tag tone=Tone::Quiet label=task.role.name(language()) /> });
    view! {
        <tr>
            <th scope="row" data-label=staff.col_number><a href=to.path()>{case.number}</a></th>
            <td data-label=staff.col_applicant>{case.applicant}</td>
            <td data-label=staff.col_programme>{case.programme.name(language())}</td>
            <td data-label=staff.col_next>
                <strong>{task.action.name(language())}</strong>" "
                {role}
            </td>
            <td data-label=staff.col_due>{due}</td>
            <td data-label=staff.col_place>{move || office.name(&village)}</td>
        </tr>
    }
    .into_any()
}
