//! The papers that were issued.

use domain::{api::CaseView, case::IssuedDocument};
use leptos::prelude::*;
use wording::Named;

use super::{Work, head::instant};
use crate::{
    components::EmptyState,
    route::{Desk, Route},
    staff::words::user_name,
    text::{fill, language, text},
};

/// The list of papers, the newest first.
pub fn documents(_: Work, view: &CaseView) -> AnyView {
    let staff = &text().staff;
    if view.case.documents.is_empty() {
        return view! { <EmptyState sentence=staff.documents_empty /> }.into_any();
    }
    let rows: Vec<AnyView> = view.case.documents.iter().rev().map(|paper| row(view, paper)).collect();
    view! { <ul class="files">{rows}</ul> }.into_any()
}

fn row(view: &CaseView, paper: &IssuedDocument) -> AnyView {
    let staff = &text().staff;
    let to = Route::Staff(Desk::Document(view.case.id.to_string(), paper.number.clone()));
    let version = (paper.version > 1).then(|| fill(staff.document_version, &[("n", &paper.version.to_string())]));
    let beside = [
        Some(paper.number.clone()),
        version,
        Some(instant(paper.at)),
        Some(user_name(&view.users, Some(paper.signed_by))),
    ];
    let beside: Vec<String> = beside.into_iter().flatten().collect();
    let name = paper.kind.name(language());
    view! {
        <li>
            <span><strong>{name}</strong>" "<span class="soft">{beside.join(" · ")}</span></span>
            <a class="button link" href=to.path()>
                {staff.document_open}<span class="visually-hidden">" "{name}</span>
            </a>
        </li>
    }
    .into_any()
}
